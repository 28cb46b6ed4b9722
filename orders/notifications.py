"""What buyers, facilities and operators are told of orders: the words of every topic, in the reader's language."""

from typing import NamedTuple

from django.db.models import Prefetch, Sum
from django.urls import reverse
from django.utils.translation import gettext as _

from facilities.models import LegalBearer
from facilities.selectors import bearers_of
from orders.models import FacilityOrder, Line, Order, PaymentAttempt, Shipment, ShipmentLine, TrackingCorrection
from orders.reading.links import facility_order_path, order_path
from orders.reading.transfers import account_for
from orders.shipping.tracking import tracking_page
from pasindo.common.money import rupiah
from pasindo.common.topics import Notice, letter, renders


class LetterLine(NamedTuple):
    """A line as a letter shows it."""

    title: str
    quantity: int
    unit_price: int
    total: int
    weight_g: int
    approval: str


class LetterFacilityOrder(NamedTuple):
    """A facility order as a letter shows it."""

    facility_order: FacilityOrder
    lines: list[LetterLine]
    bearer: LegalBearer | None


@renders("order.received")
def order_received(number: str) -> Notice:
    """How and until when to pay, and all that an electronic contract must say (PP 80/2019 art. 53)."""
    order = _order(number)
    subject = _("Pesanan %(number)s diterima, menunggu pembayaran") % {"number": order.number}
    return _letter("received", subject, order)


@renders("order.paid")
def order_paid(number: str) -> Notice:
    order = _order(number)
    return _letter("paid", _("Pembayaran pesanan %(number)s kami terima") % {"number": order.number}, order)


@renders("order.lapsed")
def order_lapsed(number: str) -> Notice:
    order = _order(number)
    subject = _("Pesanan %(number)s kedaluwarsa karena belum dibayar") % {"number": order.number}
    return _letter("lapsed", subject, order)


@renders("facility_order.shipped")
def facility_order_shipped(number: str) -> Notice:
    """Courier, nomor resi, where to follow the parcel, what lies in it, and what is still to come."""
    shipment = _shipment(number)
    facility_order = _facility_order(shipment.facility_order.number)
    sent, to_come = _letter_parcel(facility_order, shipment)
    in_parts = bool(to_come) or shipment.position > 1
    subject = _("Paket %(number)s dikirim: %(courier)s, resi %(tracking)s") % {
        "number": shipment.number if in_parts else facility_order.number,
        "courier": shipment.courier,
        "tracking": shipment.tracking_number,
    }
    context = {
        "order": facility_order.order,
        "shown": LetterFacilityOrder(facility_order, sent, None),
        "to_come": to_come,
        "in_parts": in_parts,
        "shipment": shipment,
        "tracking_page": tracking_page(shipment.courier),
    }
    return letter("orders/mail/shipped", subject=subject, path=order_path(facility_order.order), context=context)


@renders("shipment.corrected")
def shipment_corrected(correction_id: str) -> Notice:
    """The nomor resi that the buyer was told was wrong: the right one, beside the wrong one."""
    found = TrackingCorrection.objects.select_related("shipment__facility_order").get(pk=int(correction_id))
    facility_order = _facility_order(found.shipment.facility_order.number)
    subject = _("Resi paket %(number)s diperbaiki: %(courier)s, resi %(tracking)s") % {
        "number": facility_order.number,
        "courier": found.courier,
        "tracking": found.tracking_number,
    }
    context = {
        "order": facility_order.order,
        "facility": facility_order.facility,
        "correction": found,
        "tracking_page": tracking_page(found.courier),
    }
    return letter("orders/mail/corrected", subject=subject, path=order_path(facility_order.order), context=context)


@renders("facility_order.paid")
def facility_order_paid(number: str) -> Notice:
    """To the facility: what to make ready, and until when. Neither the buyer's name nor phone nor address."""
    facility_order = _facility_order(number)
    context = {
        "facility_order": facility_order,
        "shown": _letter_facility_order(facility_order, {}),
        "zone": facility_order.facility.time_zone,
    }
    subject = _("Pesanan baru %(number)s sudah dibayar") % {"number": facility_order.number}
    return letter("orders/mail/new_order", subject=subject, path=facility_order_path(facility_order), context=context)


@renders("payment.needs_refund")
def payment_needs_refund(reference: str) -> Notice:
    text = _("Uang sudah masuk, tetapi pesanannya tidak dapat dilayani lagi. Kembalikan seluruhnya kepada pembeli.")
    return _alert(_("Kembalikan dana %(reference)s"), text, reference)


@renders("payment.mismatch")
def payment_mismatch(reference: str) -> Notice:
    text = _(
        "Gerbang pembayaran melaporkan jumlah atau mata uang yang berbeda. Pesanan tidak diubah. Periksa di gerbang."
    )
    return _alert(_("Jumlah pembayaran %(reference)s tidak cocok"), text, reference)


@renders("payment.reversed")
def payment_reversed(reference: str) -> Notice:
    text = _("Gerbang pembayaran menarik kembali pembayaran ini. Hubungi UPT agar paket tidak dikirim dulu.")
    return _alert(_("Pembayaran %(reference)s dibalik"), text, reference)


@renders("webhook.stuck")
def webhook_stuck(inbox_id: str) -> Notice:
    text = _("Kabar dari gerbang pembayaran sudah dicoba berkali-kali dan belum dapat diproses. Periksa log aplikasi.")
    subject = _("Kabar pembayaran %(number)s belum terproses") % {"number": inbox_id}
    return letter("orders/mail/alert", subject=subject, path=reverse("home"), context={"text": text})


def _alert(subject: str, text: str, reference: str) -> Notice:
    attempt = PaymentAttempt.objects.select_related("order").get(reference=reference)
    context = {"text": text, "attempt": attempt, "order": attempt.order, "amount": rupiah(attempt.amount)}
    subject %= {"reference": reference}
    return letter("orders/mail/alert", subject=subject, path=reverse("home"), context=context)


def _letter(name: str, subject: str, order: Order) -> Notice:
    facility_orders = _facility_orders().filter(order=order)
    bearers = bearers_of([facility_order.facility_id for facility_order in facility_orders])
    address = order.shipping_address
    context = {
        "order": order,
        "facility_orders": [_letter_facility_order(facility_order, bearers) for facility_order in facility_orders],
        "address": address,
        "goods_total": int(order.total_incl_tax - order.shipping_incl_tax),
        "zone": address.regency.province.time_zone if address else "Asia/Jakarta",
        "transfer": account_for(order.payment_attempts.last()),
    }
    return letter(f"orders/mail/{name}", subject=subject, path=order_path(order), context=context)


def _order(number: str) -> Order:
    return Order.objects.select_related("user", "shipping_address__regency__province").get(number=number)


def _facility_order(number: str) -> FacilityOrder:
    return _facility_orders().select_related("order__user", "order__shipping_address").get(number=number)


def _shipment(number: str) -> Shipment:
    """The parcel of this number. A message from before there were several names the facility order: its first."""
    head, _dash, position = number.rpartition("-")
    shipments = Shipment.objects.select_related("facility_order")
    of_facility_order = shipments.filter(facility_order__number=number).order_by("position").first()
    return of_facility_order or shipments.get(facility_order__number=head, position=int(position))


def _letter_parcel(facility_order: FacilityOrder, shipment: Shipment) -> tuple[list[LetterLine], list[LetterLine]]:
    """What lies in a parcel, and what was still to come when it left: the same whenever the letter is written."""
    earlier = ShipmentLine.objects.filter(
        shipment__facility_order=facility_order, shipment__position__lte=shipment.position
    )
    gone = dict(earlier.order_by().values("line").annotate(n=Sum("quantity")).values_list("line", "n"))
    inside = dict(shipment.lines.values_list("line", "quantity"))
    lines = list(facility_order.lines.select_related("revision__approval", "reservation").order_by("pk"))
    left = {line.pk: line.quantity - line.reservation.released - gone.get(line.pk, 0) for line in lines}
    return (
        [_letter_line(line)._replace(quantity=inside[line.pk]) for line in lines if line.pk in inside],
        [_letter_line(line)._replace(quantity=left[line.pk]) for line in lines if left[line.pk] > 0],
    )


def _facility_orders():
    lines = Line.objects.select_related("revision__approval").order_by("pk")
    facility_orders = FacilityOrder.objects.select_related("facility__regency").order_by("pk")
    return facility_orders.prefetch_related(Prefetch("lines", lines))


def _letter_facility_order(facility_order: FacilityOrder, bearers: dict[int, LegalBearer]) -> LetterFacilityOrder:
    return LetterFacilityOrder(
        facility_order,
        [_letter_line(line) for line in facility_order.lines.all()],
        bearers.get(facility_order.facility_id),
    )


def _letter_line(line: Line) -> LetterLine:
    approval = getattr(line.revision, "approval", None)
    return LetterLine(
        title=line.full_title,
        quantity=line.quantity,
        unit_price=int(line.unit_price_incl_tax),
        total=int(line.line_price_incl_tax),
        weight_g=line.unit_weight_g,
        approval=approval.number if approval else "",
    )
