"""Confirming a transfer by hand: national finance found it on the statement of the shop's account."""

import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from orders.history import lock_order
from orders.models import BY_HAND, Order, PaymentAttempt, TransferConfirmation
from orders.payment.applying import apply_payment_event
from orders.payment.gateways import PaymentEvent
from orders.permissions import can_confirm_transfers
from orders.reading.transfers import require_transfer_seen
from orders.states import OrderStatus, PaymentStatus
from pasindo.accounts.models import User
from pasindo.common import clock
from pasindo.common.exceptions import DomainError, MoveNotAllowed
from pasindo.common.money import rupiah
from pasindo.common.seen import Seen
from pasindo.common.templatetags.pasindo import localtime_in

SAME_LINE = "a_transfer_pays_one_order"


@transaction.atomic
def confirm_transfer(
    *, attempt_id: UUID, actor: User, seen: Seen, amount: int, received_on: datetime.date, bank_reference: str
) -> TransferConfirmation:
    """The money of an order came: the order is paid, as by any gateway, and who found it where is kept.

    `amount` in rupiah. PermissionDenied for whoever is not of national finance today; Outdated if the order moved on
    since the page was opened, AlreadyRecorded if that was this very press; MoveNotAllowed for an order that waits no
    more; DomainError with `problems` for another amount, a day out of range, or a line that paid an order already.
    Nothing is written then.
    """
    if not can_confirm_transfers(actor):
        raise PermissionDenied
    attempt = _lock(attempt_id)
    written = (amount, received_on, bank_reference)
    require_transfer_seen(attempt, seen, repeats=_is_written(attempt, actor, written))
    _refuse_what_is_over(attempt)
    _refuse_what_does_not_fit(attempt, amount, received_on)
    confirmation = _write(attempt, actor, *written)
    event = PaymentEvent(f"confirmed:{attempt.reference}", attempt.reference, PaymentStatus.PAID, amount, "IDR")
    apply_payment_event(gateway=BY_HAND, event=event)
    return confirmation


def why_it_is_over(attempt: PaymentAttempt) -> str:
    """What to do with money for an order that waits no more, in words for finance; "" while it waits."""
    order = attempt.order
    if attempt.status == PaymentStatus.PENDING and order.status == OrderStatus.AWAITING_PAYMENT:
        return ""
    if order.status == OrderStatus.LAPSED:
        text = _(
            "Pesanan %(number)s gugur pada %(time)s karena belum dibayar, dan barangnya dijual lagi. Jangan "
            "dikonfirmasi: kembalikan uangnya ke rekening pengirim, lalu kabari %(buyer)s (%(email)s) untuk memesan "
            "lagi."
        )
        closed = localtime_in(order.closed_at)
        return text % {"number": order.number, "time": closed, "buyer": order.buyer_name, "email": order.email}
    text = _(
        "Pesanan %(number)s sudah %(status)s dan tidak menunggu uang lagi. Uang yang masuk sesudah itu dikembalikan ke "
        "rekening pengirim."
    )
    return text % {"number": order.number, "status": order.get_status_display().lower()}


def _lock(attempt_id: UUID) -> PaymentAttempt:
    """The attempt, locked after its order: of two presses at once the second finds what the first wrote."""
    order: Order = lock_order(PaymentAttempt.objects.values_list("order_id", flat=True).get(public_id=attempt_id))
    attempts = PaymentAttempt.objects.select_for_update(of=("self",), no_key=True)
    attempt = attempts.get(public_id=attempt_id, gateway=BY_HAND)
    attempt.order = order
    return attempt


def _is_written(attempt: PaymentAttempt, actor: User, written: tuple[int, datetime.date, str]) -> bool:
    found = TransferConfirmation.objects.filter(attempt=attempt, confirmed_by=actor)
    return written in found.values_list("amount", "received_on", "bank_reference")


def _refuse_what_is_over(attempt: PaymentAttempt) -> None:
    if words := why_it_is_over(attempt):
        raise MoveNotAllowed(words)


def _refuse_what_does_not_fit(attempt: PaymentAttempt, amount: int, received_on: datetime.date) -> None:
    problems = {}
    if amount != attempt.amount:
        text = (
            _("Masuk %(came)s, padahal pesanan ini %(due)s: kurang %(difference)s.")
            if amount < attempt.amount
            else _("Masuk %(came)s, padahal pesanan ini %(due)s: lebih %(difference)s.")
        )
        sums = {"came": amount, "due": attempt.amount, "difference": abs(amount - attempt.amount)}
        advice = _(
            "Hanya jumlah yang tepat yang dikonfirmasi. Kembalikan uangnya ke rekening pengirim, lalu minta pembeli "
            "mengirim jumlah yang tepat sebelum batas waktunya."
        )
        problems["amount"] = [text % {name: rupiah(each) for name, each in sums.items()} + " " + advice]
    placed_on = attempt.order.date_placed.astimezone(ZoneInfo(settings.TIME_ZONE)).date()
    if not placed_on <= received_on <= clock.today():
        problems["received_on"] = [_("Tanggalnya tidak sebelum hari pesanan dibuat dan tidak sesudah hari ini.")]
    if problems:
        raise DomainError(_("Belum ada yang dicatat. Periksa isian di bawah."), problems=problems)


def _write(
    attempt: PaymentAttempt, actor: User, amount: int, received_on: datetime.date, bank_reference: str
) -> TransferConfirmation:
    """The row; a line of the statement that paid another order at this very moment is refused by the constraint."""
    try:
        with transaction.atomic():
            return TransferConfirmation.objects.create(
                attempt=attempt,
                amount=amount,
                received_on=received_on,
                bank_reference=bank_reference,
                confirmed_by=actor,
                confirmed_at=clock.now(),
            )
    except IntegrityError as error:
        if SAME_LINE not in str(error):
            raise
        other = TransferConfirmation.objects.select_related("attempt__order").get(
            received_on=received_on, bank_reference=bank_reference
        )
        text = _("Baris mutasi ini sudah dipakai untuk pesanan %(number)s. Satu transfer membayar satu pesanan.")
        words = text % {"number": other.attempt.order.number}
        raise DomainError(words, problems={"bank_reference": [words]}) from error
