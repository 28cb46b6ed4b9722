"""The last step: from the page that the buyer confirmed to the service that places the order."""

import uuid
from typing import Any

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from orders.exceptions import BasketChanged
from orders.models import Order
from orders.placing.details import AddressDetails, BuyerDetails
from orders.placing.services import place_order
from pasindo.accounts.models import User
from pasindo.accounts.permissions import has_proven_address


def order_under_key(key: str) -> Order | None:
    """The order that this checkout has already become, if it has."""
    try:
        return Order.objects.filter(checkout_key=uuid.UUID(key)).first()
    except ValueError:
        return None


def submit_checkout(
    *,
    key: str,
    seen_total: str,
    basket: Any,
    user: User | None,
    details: dict[str, str],
    choices: dict[int, int],
    client: str = "",
) -> Order:
    """Place the order that the buyer saw: `key` and `seen_total` come from the form, the rest from our own keeping.

    `client`: the address of the buyer's network, "" where it is not known.

    Raises what place_order raises; BasketChanged for a form without a readable key or total. Nothing is placed then.
    """
    try:
        checkout_key, total = uuid.UUID(key), int(seen_total)
    except ValueError:
        raise BasketChanged(_("Halaman ini sudah lama terbuka. Periksa sekali lagi, lalu tekan Bayar.")) from None
    return place_order(
        checkout_key=checkout_key,
        basket_id=basket.pk,
        buyer=BuyerDetails(
            user=user,
            email=user.email if user else details["email"],
            name=details["name"],
            phone=details["phone"],
            language=get_language() or "id",
            client=client,
            is_proven=user is not None and has_proven_address(user),
            has_paid=user is not None and Order.objects.filter(user=user, paid_at__isnull=False).exists(),
        ),
        address=AddressDetails(
            recipient=details["name"],
            phone=details["phone"],
            street=details["street"],
            village=details["village"],
            district=details["district"],
            regency_code=details["regency"],
            postcode=details["postcode"],
            notes=details["notes"],
        ),
        choices=choices,
        expected_total=total,
    )


def last_address_of(user: User) -> dict[str, str]:
    """The address of the buyer's latest order, as the fields of the address form; empty before there is one."""
    order = (
        Order.objects.filter(user=user, shipping_address__isnull=False)
        .select_related("shipping_address__regency")
        .order_by("-date_placed")
        .first()
    )
    if order is None:
        return {}
    address = order.shipping_address
    return {
        "name": address.first_name,
        "phone": str(address.phone_number or ""),
        "street": address.line1,
        "village": address.line2,
        "district": address.line3,
        "province": address.regency.province_id,
        "regency": address.regency_id,
        "postcode": address.postcode,
        "notes": address.notes,
    }
