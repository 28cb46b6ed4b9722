"""`{% load facilities %}`: what an officer's menu shows."""

from django import template

from facilities.models import Partner
from facilities.permissions import places_of

register = template.Library()


@register.simple_tag(takes_context=True)
def officer_places(context: template.Context, facility: Partner) -> frozenset[str]:
    """`listings`, `orders`: what the person who looks may work on here, so that no menu leads to a wall."""
    return places_of(context["user"], facility) if "user" in context else frozenset()
