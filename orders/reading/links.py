"""Where the pages of an order are, for whom they may concern. Paths of ours, without the shop's name."""

from django.urls import reverse

from orders.models import FacilityOrder, Order
from orders.reading.selectors import order_token


def order_path(order: Order) -> str:
    """The page that the holder of this address may open: for guests, and for links in mails."""
    return reverse("order_by_link", args=[order_token(order)])


def facility_order_path(facility_order: FacilityOrder) -> str:
    """The officers' page of a facility order."""
    return reverse("officer-order", args=[facility_order.facility.slug, facility_order.number])
