"""What the worker does for listings. Started by the outbox, safe to run twice; each calls one service."""

import uuid

from celery import shared_task

from catalog.services import renditions, search_rows
from pasindo.common.outbox import when_given_up

LIMITS = {"ignore_result": True, "soft_time_limit": 90, "time_limit": 120}


@shared_task(name="catalog.tasks.make_renditions", **LIMITS)
def make_renditions(photo_id: str) -> None:
    renditions.make_renditions(photo_id=uuid.UUID(photo_id))


@shared_task(name="catalog.tasks.publish_photos", **LIMITS)
def publish_photos(product_id: str) -> None:
    renditions.publish_photos(product_id=uuid.UUID(product_id))


@shared_task(name="catalog.tasks.unpublish_photos", **LIMITS)
def unpublish_photos(product_id: str) -> None:
    renditions.unpublish_photos(product_id=uuid.UUID(product_id))


@shared_task(name="catalog.tasks.rewrite_search_rows", **LIMITS)
def rewrite_search_rows(facility_code: str) -> None:
    search_rows.rewrite_search_rows(facility_code=facility_code)


@when_given_up("catalog.tasks.make_renditions")
def give_up_renditions(photo_id: str, reason: str) -> None:
    renditions.fail_photo(photo_id=uuid.UUID(photo_id), reason=reason)
