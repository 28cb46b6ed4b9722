"""`{% load facilities %}`: what an officer's menu shows."""

from django import template

from facilities.models import Partner
from facilities.permissions import EDIT_LISTINGS, HANDLE_ORDERS, standing_of

register = template.Library()


@register.simple_tag(takes_context=True)
def officer_places(context: template.Context, facility: Partner) -> frozenset[str]:
    """`listings`, `orders`: what the person who looks may work on here, so that no menu leads to a wall."""
    if "user" not in context:
        return frozenset()
    standing = standing_of(context["user"], facility)
    places = {"listings": EDIT_LISTINGS, "orders": HANDLE_ORDERS}
    return frozenset(name for name, right in places.items() if standing.may(right))
