"""What the buyer and the sellers agree on, as PP 80/2019 art. 53 asks: said before the order, and on its paper."""

from collections.abc import Iterable
from typing import Any

from django.conf import settings

from catalog.models import Product
from facilities.models import Partner
from orders.reading import bearers_of


def contract_of(
    *, buyer_name: str, facilities: list[Partner], products: Iterable[Product], total: int
) -> dict[str, Any]:
    """The context of templates/orders/partials/contract.html; one query. Products come with their approval."""
    bearers = bearers_of([facility.pk for facility in facilities])
    return {
        "buyer_name": buyer_name,
        "sellers": [(facility, bearers.get(facility.pk)) for facility in facilities],
        "approvals": [(product.display_title, product.approval.number) for product in products if product.approval],
        "total": total,
        "due_hours": max(1, settings.PAYMENT_DEADLINE_MINUTES // 60),
    }
