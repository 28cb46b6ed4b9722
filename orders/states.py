"""States of an order, of each facility order, of a payment attempt and of a webhook."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from pasindo.common import tones
from pasindo.common.tones import Tone


class OrderStatus(models.TextChoices):
    AWAITING_PAYMENT = "awaiting_payment", _("Menunggu pembayaran")
    PAID = "paid", _("Dibayar")
    LAPSED = "lapsed", _("Kedaluwarsa")  # not paid in time: the stock went back
    CANCELLED = "cancelled", _("Dibatalkan")
    DONE = "done", _("Selesai")


class FacilityOrderStatus(models.TextChoices):
    AWAITING_PAYMENT = "awaiting_payment", _("Menunggu pembayaran")
    PAID = "paid", _("Perlu diterima")
    ACCEPTED = "accepted", _("Diproses")
    PACKED = "packed", _("Dikemas")
    SHIPPED = "shipped", _("Dikirim")
    DELIVERED = "delivered", _("Diterima pembeli")
    DONE = "done", _("Selesai")
    LAPSED = "lapsed", _("Kedaluwarsa")
    CANCELLED = "cancelled", _("Dibatalkan")


# Somebody still waits for something.
OPEN_ORDERS = tuple(
    status
    for status in FacilityOrderStatus
    if status not in {FacilityOrderStatus.DONE, FacilityOrderStatus.LAPSED, FacilityOrderStatus.CANCELLED}
)

ORDER_TRANSITIONS = [
    (OrderStatus.AWAITING_PAYMENT, OrderStatus.PAID),
    (OrderStatus.AWAITING_PAYMENT, OrderStatus.LAPSED),
    (OrderStatus.AWAITING_PAYMENT, OrderStatus.CANCELLED),
    (OrderStatus.LAPSED, OrderStatus.PAID),  # the money came late and every piece was still there
    (OrderStatus.PAID, OrderStatus.CANCELLED),
    (OrderStatus.PAID, OrderStatus.DONE),
]
# Over for the buyer: nothing is to be paid, sent or awaited. (A late payment of a lapsed one may revive it.)
FINISHED = [OrderStatus.DONE, OrderStatus.CANCELLED, OrderStatus.LAPSED]
FACILITY_ORDER_TRANSITIONS = [
    (FacilityOrderStatus.AWAITING_PAYMENT, FacilityOrderStatus.PAID),
    (FacilityOrderStatus.AWAITING_PAYMENT, FacilityOrderStatus.LAPSED),
    (FacilityOrderStatus.AWAITING_PAYMENT, FacilityOrderStatus.CANCELLED),
    (FacilityOrderStatus.LAPSED, FacilityOrderStatus.PAID),
    (FacilityOrderStatus.PAID, FacilityOrderStatus.ACCEPTED),
    (FacilityOrderStatus.PAID, FacilityOrderStatus.CANCELLED),
    (FacilityOrderStatus.ACCEPTED, FacilityOrderStatus.PACKED),
    (FacilityOrderStatus.ACCEPTED, FacilityOrderStatus.CANCELLED),
    (FacilityOrderStatus.PACKED, FacilityOrderStatus.SHIPPED),
    (FacilityOrderStatus.SHIPPED, FacilityOrderStatus.DELIVERED),
    (FacilityOrderStatus.DELIVERED, FacilityOrderStatus.DONE),
]


class PaymentStatus(models.TextChoices):
    PENDING = "pending", _("Menunggu pembayaran")
    PAID = "paid", _("Lunas")
    FAILED = "failed", _("Gagal")
    EXPIRED = "expired", _("Kedaluwarsa")
    REVERSED = "reversed", _("Dibalik")
    NEEDS_REFUND = "needs_refund", _("Perlu dikembalikan")  # paid, but the order could no longer be served


PAYMENT_TRANSITIONS = [
    (PaymentStatus.PENDING, PaymentStatus.PAID),
    (PaymentStatus.PENDING, PaymentStatus.FAILED),
    (PaymentStatus.PENDING, PaymentStatus.EXPIRED),
    (PaymentStatus.PENDING, PaymentStatus.NEEDS_REFUND),
    (PaymentStatus.FAILED, PaymentStatus.PAID),  # messages arrive in any order
    (PaymentStatus.FAILED, PaymentStatus.NEEDS_REFUND),
    (PaymentStatus.EXPIRED, PaymentStatus.PAID),
    (PaymentStatus.EXPIRED, PaymentStatus.NEEDS_REFUND),
    (PaymentStatus.PAID, PaymentStatus.REVERSED),
]


class WebhookState(models.TextChoices):
    RECEIVED = "received"
    DONE = "done"
    REFUSED = "refused"


tones.register(
    {
        "waiting": Tone.WARN,  # a paid facility order, to the officer who accepts it
        "in_review": Tone.INFO,  # the same, to the buyer
        OrderStatus.AWAITING_PAYMENT: Tone.WARN,
        OrderStatus.PAID: Tone.GOOD,
        OrderStatus.LAPSED: Tone.BAD,
        OrderStatus.CANCELLED: Tone.BAD,
        OrderStatus.DONE: Tone.GOOD,
        FacilityOrderStatus.ACCEPTED: Tone.GOOD,
        FacilityOrderStatus.PACKED: Tone.INFO,
        FacilityOrderStatus.SHIPPED: Tone.INFO,
        FacilityOrderStatus.DELIVERED: Tone.GOOD,
        PaymentStatus.PENDING: Tone.NEUTRAL,
        PaymentStatus.FAILED: Tone.BAD,
        PaymentStatus.EXPIRED: Tone.BAD,
        PaymentStatus.REVERSED: Tone.NEUTRAL,
        PaymentStatus.NEEDS_REFUND: Tone.NEUTRAL,
    }
)
