"""`{% load workspace %}`: fields of the officer's form whose names carry an id, and ranges of prices."""

import uuid
from collections.abc import Iterable

from django import template
from django.forms import BaseForm, BoundField

from pasindo.common import money

register = template.Library()


@register.filter
def alt_field(form: BaseForm, photo_id: uuid.UUID) -> BoundField:
    """The Indonesian words of a photo: {{ form|alt_field:photo.public_id }}."""
    return form[f"alt_id-{photo_id}"]


@register.filter
def alt_field_en(form: BaseForm, photo_id: uuid.UUID) -> BoundField:
    """The English words of a photo: {{ form|alt_field_en:photo.public_id }}."""
    return form[f"alt_en-{photo_id}"]


@register.filter
def price_range(prices: Iterable[int | None]) -> str:
    """`Rp150.000–Rp185.000`, one amount where all are the same, nothing where none is known."""
    known = {price for price in prices if price is not None}
    return "–".join(money.rupiah(price) for price in sorted({min(known), max(known)})) if known else ""
