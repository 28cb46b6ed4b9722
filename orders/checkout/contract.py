"""What the buyer and the sellers agree on, as PP 80/2019 art. 53 asks: said before the order, and on its paper."""

from collections.abc import Iterable
from typing import Any

from django.conf import settings

from facilities.models import Partner
from facilities.selectors import bearers_of


def contract_of(
    *, buyer_name: str, facilities: list[Partner], approvals: Iterable[tuple[str, str]], total: int
) -> dict[str, Any]:
    """The context of templates/orders/partials/contract.html; one query. `approvals`: (title, nomor kurasi)."""
    bearers = bearers_of([facility.pk for facility in facilities])
    return {
        "buyer_name": buyer_name,
        "sellers": [(facility, bearers.get(facility.pk)) for facility in facilities],
        "approvals": list(dict.fromkeys(approvals)),  # two sizes of a listing were approved once
        "total": total,
        "due_hours": max(1, settings.PAYMENT_DEADLINE_MINUTES // 60),
    }
