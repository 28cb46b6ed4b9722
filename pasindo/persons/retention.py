"""What ends by itself, each kind after its period (declared.py).

A sweep is asked what is overdue at a moment, and forgets it: in small batches, safe to run twice and beside itself. The
audit asks the same question for two days earlier (`GRACE`). Something is of the last day when it is exactly that old.
"""

import datetime
from collections.abc import Callable
from typing import Any, NamedTuple

from axes.models import AccessAttempt, AccessFailureLog, AccessLog
from django.contrib.sessions.models import Session
from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet
from oscar.core.loading import get_model

from orders.history import lock_order
from orders.models import Order, WebhookInbox
from orders.states import FINISHED, WebhookState
from pasindo.accounts.idle.models import KeptForm
from pasindo.accounts.invitations import close_invitation
from pasindo.accounts.models import Invitation
from pasindo.accounts.states import InvitationState
from pasindo.common import clock
from pasindo.common.channels import MAIL
from pasindo.common.models import Message
from pasindo.persons import doors
from pasindo.persons.declared import KINDS, DataKind, Period
from pasindo.persons.erasing import GONE, forget_messages, forget_order_of, letters_about
from pasindo.persons.notifications import ERASED

BATCH = 200
BATCHES = 25  # of one kind in one sweep; the next one goes on
RESENT = datetime.timedelta(days=3)  # how long a letter can still be on its way after its person was erased
DIGEST = r"^[0-9a-f]{32}$"  # what stands in a gateway's message that was blanked


class Ending(NamedTuple):
    """`overdue`: what of its kind is older than a moment. `forget`: makes an end of the rows under some keys."""

    kind: str
    overdue: Callable[[datetime.datetime], QuerySet]
    forget: Callable[[list[Any]], None]


def run(ending: Ending) -> int:
    """Forget what is overdue by now; returns how many rows."""
    number = 0
    for _batch in range(BATCHES):
        keys = list(overdue(ending).values_list("pk", flat=True)[:BATCH])
        ending.forget(keys)
        number += len(keys)
        if len(keys) < BATCH:
            break
    return number


def overdue(ending: Ending, *, late: datetime.timedelta = datetime.timedelta(0)) -> QuerySet:
    """What has been over for longer than `late`."""
    return ending.overdue(clock.now() - period_of(ending).span - late).order_by()


def period_of(ending: Ending) -> Period:
    (period,) = {kind.period for kind in KINDS if kind.code == ending.kind and kind.period}
    return period


def periods() -> list[DataKind]:
    """The kinds that end by a period, and so need a sweep."""
    return [kind for kind in KINDS if kind.period]


def blank_letters_of_the_erased() -> int:
    """The letters that told of an erasure, once they are sent or can no longer be; and what was being sent then."""
    last = Message.objects.filter(topic=ERASED)
    to_accounts = Message.objects.filter(user__anonymised_at__gte=clock.now() - RESENT)
    number = forget_messages(last) + forget_messages(to_accounts)
    for order in Order.objects.filter(erased_at__gte=clock.now() - RESENT):
        number += forget_messages(Message.objects.filter(letters_about(order)))
    return number


def _letters(before: datetime.datetime) -> QuerySet:
    gone = Q(state__in=GONE) & (Q(sent_at__lte=before) | Q(sent_at=None))
    # `created_at` as well: it is what the index of letters that name somebody is sorted by.
    return Message.objects.filter(gone, channel=MAIL, created_at__lte=before).exclude(recipient="")


def _blank_letters(keys: list[Any]) -> None:
    forget_messages(Message.objects.filter(pk__in=keys))


def _order_contacts(before: datetime.datetime) -> QuerySet:
    return Order.objects.filter(status__in=FINISHED, erased_at=None, closed_at__lte=before)


def _blank_orders(keys: list[Any]) -> None:
    for key in keys:
        with transaction.atomic():
            order = lock_order(key)
            if order.status in FINISHED:  # late money may have revived it
                forget_order_of(order)


def _guest_baskets(before: datetime.datetime) -> QuerySet:
    baskets = get_model("basket", "Basket")
    touched = get_model("basket", "Line").objects.filter(basket=OuterRef("pk"), date_updated__gt=before)
    ordered = Q(status=baskets.SUBMITTED)
    return baskets.objects.filter(~Exists(touched), ~ordered, owner=None, date_created__lte=before)


def _delete_baskets(keys: list[Any]) -> None:
    # A basket that its visitor is at this moment ordering is held: it is passed over, and no longer a basket next time.
    with transaction.atomic():
        held = get_model("basket", "Basket").objects.select_for_update(skip_locked=True)
        free = list(held.filter(pk__in=keys, owner=None).exclude(status="Submitted").values_list("pk", flat=True))
        get_model("basket", "Basket").objects.filter(pk__in=free).delete()


def _invitations(before: datetime.datetime) -> QuerySet:
    is_open = Q(state=InvitationState.OPEN)
    over = (is_open & Q(expires_at__lte=before)) | (~is_open & Q(closed_at__lte=before))
    return Invitation.objects.filter(over).exclude(email="", name="")


def _blank_invitations(keys: list[Any]) -> None:
    for key in keys:
        with transaction.atomic():
            invitation = Invitation.objects.select_for_update().get(pk=key)
            if invitation.state == InvitationState.OPEN:  # expired long ago
                close_invitation(invitation, state=InvitationState.REVOKED, by=None)
            doors.forget_invitation(key)


def _gateway_news(before: datetime.datetime) -> QuerySet:
    worked_on = WebhookInbox.objects.exclude(state=WebhookState.RECEIVED).filter(worked_at__lte=before)
    return worked_on.exclude(body__regex=DIGEST)


def _blank_gateway_news(keys: list[Any]) -> None:
    for key in keys:
        doors.forget_gateway_news(key)


def _failed_in(model: Any) -> Ending:
    return Ending("failed-sign-ins", lambda before: model.objects.filter(attempt_time__lte=before), _deleting(model))


def _deleting(model: Any) -> Callable[[list[Any]], None]:
    return lambda keys: model.objects.filter(pk__in=keys).delete()


def _sessions(before: datetime.datetime) -> QuerySet:
    """A session bears its own end, which is its period after it was written last."""
    return Session.objects.filter(expire_date__lte=before + _SESSION.span)


_SESSION = next(kind.period for kind in KINDS if kind.code == "session" and kind.period)
_KEPT_FORM = next(kind.period for kind in KINDS if kind.code == "kept-form" and kind.period)

ENDINGS = (
    Ending("letters", _letters, _blank_letters),
    Ending("order-contact", _order_contacts, _blank_orders),
    Ending("basket", _guest_baskets, _delete_baskets),
    Ending("sign-ins", lambda before: AccessLog.objects.filter(attempt_time__lte=before), _deleting(AccessLog)),
    _failed_in(AccessAttempt),
    _failed_in(AccessFailureLog),
    Ending("invitation", _invitations, _blank_invitations),
    Ending("gateway-news", _gateway_news, _blank_gateway_news),
    Ending("session", _sessions, _deleting(Session)),
    Ending(
        "kept-form",
        lambda before: KeptForm.objects.filter(expires_at__lte=before + _KEPT_FORM.span),
        _deleting(KeptForm),
    ),
)


def ending_of(kind: str) -> Ending:
    """The first one of a kind."""
    return next(ending for ending in ENDINGS if ending.kind == kind)
