"""The project: settings, URLs, Celery and the commands that run it."""

from pasindo.celery import app as celery_app

__all__ = ["celery_app"]
