"""`{% load workspace %}`: fields of the officer's form whose names carry an id."""

import uuid

from django import template
from django.forms import BaseForm, BoundField

register = template.Library()


@register.filter
def alt_field(form: BaseForm, photo_id: uuid.UUID) -> BoundField:
    """The Indonesian words of a photo: {{ form|alt_field:photo.public_id }}."""
    return form[f"alt_id-{photo_id}"]


@register.filter
def alt_field_en(form: BaseForm, photo_id: uuid.UUID) -> BoundField:
    """The English words of a photo: {{ form|alt_field_en:photo.public_id }}."""
    return form[f"alt_en-{photo_id}"]
