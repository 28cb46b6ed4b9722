"""The rows of a new order: its facility orders, the lines as they were agreed, and what they hold."""

import datetime
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.conf import settings

from catalog.models import RevisionVariant
from orders.models import (
    FacilityOrder,
    FacilityOrderEvent,
    Line,
    Order,
    OrderEvent,
    Reservation,
    ShippingAddress,
)
from orders.numbers import facility_order_number, next_order_number
from orders.payment.attempts import open_attempt
from orders.placing.checking import WantedItem
from orders.placing.details import AddressDetails, BuyerDetails
from orders.shipping.quoting import unit_weight
from orders.shipping.rates import Quote
from orders.states import FacilityOrderStatus, OrderStatus
from pasindo.common.models import Regency


def write_order(
    *,
    checkout_key: UUID,
    basket: Any,
    buyer: BuyerDetails,
    address: AddressDetails,
    regency: Regency,
    items: list[WantedItem],
    quotes: dict[int, Quote],
    moment: datetime.datetime,
    due_at: datetime.datetime,
) -> Order:
    """Write a checked order with all its rows and one open payment attempt; moving the stock is left to the caller."""
    goods, shipping = sum(item.total for item in items), sum(quote.price for quote in quotes.values())
    total = goods + shipping
    order = Order.objects.create(
        number=next_order_number(),
        checkout_key=checkout_key,
        site_id=settings.SITE_ID,
        basket=basket,
        user=buyer.user,
        guest_email="" if buyer.user and buyer.user.email.lower() == buyer.email.lower() else buyer.email,
        buyer_name=buyer.name,
        buyer_phone=buyer.phone,
        language=buyer.language,
        status=OrderStatus.AWAITING_PAYMENT,
        currency="IDR",
        total_incl_tax=total,
        total_excl_tax=total,
        shipping_incl_tax=shipping,
        shipping_excl_tax=shipping,
        shipping_address=_write_address(address, regency),
        date_placed=moment,
        payment_due_at=due_at,
    )
    facility_orders = _write_facility_orders(order, items, quotes, moment)
    _write_history(order, facility_orders.values(), moment)
    _write_lines(order, facility_orders, items, moment)
    open_attempt(order, position=1, moment=moment)
    return order


def _write_history(order: Order, facility_orders: Iterable[FacilityOrder], moment: datetime.datetime) -> None:
    """The first row of history of an order and of each facility order: placed, by the account of the buyer if any."""
    placed = {"actor": order.user, "action": "place", "created_at": moment}
    OrderEvent.objects.create(order=order, to_status=OrderStatus.AWAITING_PAYMENT, **placed)
    FacilityOrderEvent.objects.bulk_create(
        FacilityOrderEvent(facility_order=each, to_status=FacilityOrderStatus.AWAITING_PAYMENT, **placed)
        for each in facility_orders
    )


def _write_address(address: AddressDetails, regency: Regency) -> ShippingAddress:
    return ShippingAddress.objects.create(
        first_name=address.recipient,
        phone_number=address.phone,
        line1=address.street,
        line2=address.village,
        line3=address.district,
        line4=regency.name,
        state=regency.province.name,
        postcode=address.postcode,
        notes=address.notes,
        country_id="ID",
        regency=regency,
    )


def _write_facility_orders(
    order: Order, items: list[WantedItem], quotes: dict[int, Quote], moment: datetime.datetime
) -> dict[int, FacilityOrder]:
    """One facility order per facility, numbered in the order of the basket."""
    groups: dict[int, list[WantedItem]] = {}
    for item in items:
        groups.setdefault(item.product.facility_id, []).append(item)
    facility_orders = []
    for position, (facility_id, group) in enumerate(groups.items(), start=1):
        quote, goods = quotes[facility_id], sum(item.total for item in group)
        facility_orders.append(
            FacilityOrder(
                order=order,
                facility_id=facility_id,
                number=facility_order_number(order.number, position),
                courier_service=quote.service,
                courier_name=quote.name,
                charged_weight_g=quote.charged_weight_g,
                estimate_days_min=quote.days_min,
                estimate_days_max=quote.days_max,
                handling_days_max=max(item.product.handling_days_max or 0 for item in group),
                items_total=goods,
                shipping_charge=quote.price,
                total=goods + quote.price,
                status_since=moment,
            )
        )
    return {
        facility_order.facility_id: facility_order
        for facility_order in FacilityOrder.objects.bulk_create(facility_orders)
    }


def _write_lines(
    order: Order, facility_orders: dict[int, FacilityOrder], items: list[WantedItem], moment: datetime.datetime
) -> None:
    costs = _unit_costs(items)
    lines = Line.objects.bulk_create(
        _line(order, facility_orders[item.product.facility_id], item, costs) for item in items
    )
    Reservation.objects.bulk_create(
        Reservation(line=line, stock_record_id=line.stockrecord_id, quantity=line.quantity, changed_at=moment)
        for line in lines
    )


def _line(
    order: Order, facility_order: FacilityOrder, item: WantedItem, costs: dict[tuple[int | None, int], int]
) -> Line:
    product, variant = item.product, item.variant
    return Line(
        order=order,
        facility_order=facility_order,
        partner_id=product.facility_id,
        partner_name=product.facility.name,
        partner_sku=item.stock.partner_sku,
        stockrecord=item.stock,
        product=product,
        variant=variant,
        title=product.title,
        title_en=product.title_en,
        variant_label=variant.label_in("id"),
        variant_label_en=variant.label_in("en"),
        revision_id=product.live_revision_id,
        quantity=item.quantity,
        unit_cost=costs.get((product.live_revision_id, variant.pk), 0),
        unit_weight_g=unit_weight(variant),
        unit_price_incl_tax=item.price,
        unit_price_excl_tax=item.price,
        line_price_incl_tax=item.total,
        line_price_excl_tax=item.total,
        line_price_before_discounts_incl_tax=item.total,
        line_price_before_discounts_excl_tax=item.total,
        num_allocated=0,  # Oscar's own count; a Reservation says what is held
    )


def _unit_costs(items: list[WantedItem]) -> dict[tuple[int | None, int], int]:
    """Revision and variant -> HPP of a piece in rupiah."""
    rows = RevisionVariant.objects.filter(
        revision__in=[item.product.live_revision_id for item in items], variant__in=[item.variant.pk for item in items]
    )
    return {(row.revision_id, row.variant_id): row.cost or 0 for row in rows}
