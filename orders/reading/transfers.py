"""Transfers by hand: what the buyer is told of them, and what national finance looks through."""

import re
from typing import NamedTuple

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from orders.models import BY_HAND, Order, OrderEvent, PaymentAttempt
from orders.permissions import can_confirm_transfers
from orders.states import OrderStatus, PaymentStatus
from pasindo.accounts.models import User
from pasindo.common.exceptions import AlreadyRecorded, NotSeen, Outdated
from pasindo.common.seen import Meanwhile, Seen, Step

_AMOUNT = re.compile(r"(?:rp\.?\s*)?(\d{1,3}(?:\.\d{3})+|\d{1,15})(?:,00)?", re.IGNORECASE)


class TransferAccount(NamedTuple):
    """Where the buyer sends the money, as the bank writes it."""

    bank: str
    number: str
    holder: str


def account_for(attempt: PaymentAttempt | None) -> TransferAccount | None:
    """The shop's account, for an attempt that is paid by hand; None for every other."""
    if attempt is None or attempt.gateway != BY_HAND:
        return None
    return TransferAccount(settings.TRANSFER_BANK, settings.TRANSFER_ACCOUNT, settings.TRANSFER_HOLDER)


def rupiah_typed(text: str) -> int | None:
    """An amount as people write it: 369500, 369.500, Rp 369.500,00. None for anything else."""
    found = _AMOUNT.fullmatch(text.strip())
    return int(found[1].replace(".", "")) if found else None


def transfers_for(user: User | AnonymousUser) -> QuerySet[PaymentAttempt]:
    """Every transfer by hand, for whoever confirms them today; for everybody else there is none."""
    if not can_confirm_transfers(user):
        return PaymentAttempt.objects.none()
    found = PaymentAttempt.objects.filter(gateway=BY_HAND)
    return found.select_related("order__user", "confirmation__confirmed_by")


def waiting_transfers(user: User | AnonymousUser, wish: str = "") -> QuerySet[PaymentAttempt]:
    """Those that an order waits for, by their deadline; `wish`: a part of number or buyer's name, or the amount."""
    waiting = transfers_for(user).filter(status=PaymentStatus.PENDING, order__status=OrderStatus.AWAITING_PAYMENT)
    if wish:
        fits = Q(order__number__icontains=wish) | Q(order__buyer_name__icontains=wish)
        amount = rupiah_typed(wish)
        waiting = waiting.filter(fits if amount is None else fits | Q(amount=amount))
    return waiting.order_by("expires_at", "pk")


def settled_transfer(user: User | AnonymousUser, wish: str) -> PaymentAttempt | None:
    """The transfer of the order whose whole number was typed, if it waits no longer: so that its search says why."""
    over = transfers_for(user).filter(order__number=wish.upper()).exclude(status=PaymentStatus.PENDING)
    return over.order_by("-pk").first()


def seen_of_transfer(attempt: PaymentAttempt) -> Seen:
    """What the page of a transfer shows: the history of its order only grows."""
    return Seen(attempt.public_id, OrderEvent.objects.filter(order_id=attempt.order_id).count())


def require_transfer_seen(attempt: PaymentAttempt, seen: Seen, *, repeats: bool) -> None:
    """Raises Outdated, with what happened since, if the order moved on since its page was opened; NotSeen for none.

    `repeats`: what is asked for now was written by the same person already: then AlreadyRecorded is raised.
    """
    now = seen_of_transfer(attempt)
    if seen == now:
        return
    if seen.thing != now.thing or not 0 <= seen.version < now.version:
        raise NotSeen
    if repeats:
        raise AlreadyRecorded(_("Transfer ini sudah dicatat waktu Anda menekan tombol yang pertama kali."))
    raise Outdated(meanwhile=Meanwhile(steps=_steps(attempt, seen.version)))


def _steps(attempt: PaymentAttempt, version: int) -> list[Step]:
    confirmation = getattr(attempt, "confirmation", None)
    events = Order.objects.get(pk=attempt.order_id).events.select_related("actor").order_by("pk")[version:]
    return [
        Step(
            str(event.get_to_status_display()),
            str(confirmation.confirmed_by) if confirmation and event.to_status == OrderStatus.PAID else _("sistem"),
            event.created_at,
        )
        for event in events
    ]
