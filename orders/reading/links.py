"""Where the pages of an order are, for whom they may concern. Paths of ours, without the shop's name."""

from django.urls import reverse

from orders.models import FacilityOrder, Order, PaymentAttempt
from orders.reading.selectors import order_token


def order_path(order: Order) -> str:
    """The page that the holder of this address may open: for guests, and for links in mails."""
    return reverse("order_by_link", args=[order_token(order)])


def facility_order_path(part: FacilityOrder) -> str:
    """The officers' page of a facility's part of an order."""
    return reverse("officer-order", args=[part.facility.slug, part.number])


def sandbox_path(attempt: PaymentAttempt) -> str:
    """The payment page of the sandbox gateway."""
    return reverse("sandbox_pay", args=[attempt.public_id])
