"""The workspace is an app for its template tags alone: it has no models."""

from django.apps import AppConfig


class WorkspaceConfig(AppConfig):
    name = "pasindo.workspace"
