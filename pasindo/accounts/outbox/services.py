"""Sending again what was given up or of which nobody knows, and giving up what waits: by a person's word alone."""

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext as _

from pasindo.accounts.models import User
from pasindo.accounts.outbox.selectors import can_see_to_messages, seen_of_message, steps_of
from pasindo.common import clock, outbox
from pasindo.common.acting import acting
from pasindo.common.channels.base import UnknownChannel, handler_of
from pasindo.common.exceptions import AlreadyRecorded, MoveNotAllowed, NotSeen, Outdated
from pasindo.common.models import Message
from pasindo.common.models.outbox import State
from pasindo.common.seen import NOTHING, Meanwhile, Seen

RESEND_FROM = (State.UNKNOWN, State.GIVEN_UP)
GIVE_UP_FROM = (State.WAITING, State.UNKNOWN)
BY_HAND = "Given up by a person."


def resend(*, message_id: UUID, actor: User | None = None, seen: Seen | None = None) -> None:
    """Have it delivered once more, with all its tries before it. `actor` and `seen` of a page; neither of a command.

    PermissionDenied for whoever is no operator today; Outdated or AlreadyRecorded as everywhere (ADR 0016);
    MoveNotAllowed for what is not given up or unknown. Nothing is written then.
    """
    with _moving(message_id, actor, seen, "message.resend") as message:
        if message.state not in RESEND_FROM:
            raise MoveNotAllowed(_("Pesan ini tidak gagal, jadi tidak perlu dikirim lagi."))
        if not message.recipient:
            raise MoveNotAllowed(_("Penerima pesan ini sudah dihapus, jadi tidak dapat dikirim lagi."))
        Message.objects.filter(pk=message.pk).update(
            state=State.WAITING, attempts=0, crashes=0, next_attempt_at=clock.now(), reason=""
        )
        outbox.nudge_after_commit(message)


def give_up(*, message_id: UUID, actor: User | None = None, seen: Seen | None = None) -> None:
    """Deliver it no more, with what follows from that (a stuck payment message is told). Raises as `resend`."""
    with _moving(message_id, actor, seen, "message.give_up") as message:
        if message.state not in GIVE_UP_FROM:
            raise MoveNotAllowed(_("Pesan ini sedang dikirim atau sudah selesai, jadi tidak dapat dihentikan."))
        Message.objects.filter(pk=message.pk).update(state=State.GIVEN_UP, reason=message.reason or BY_HAND)
        try:
            handler_of(message.channel).give_up(message, BY_HAND)
        except UnknownChannel:
            return  # of another release: nobody here knows what follows


@contextmanager
def _moving(message_id: UUID, actor: User | None, seen: Seen | None, action: str) -> Iterator[Message]:
    """The message, locked, of whoever may move it and saw what is there; all of it in one transaction."""
    if actor is not None and not can_see_to_messages(actor):
        raise PermissionDenied
    with acting(actor=actor, action=action), transaction.atomic():
        # Delivery writes only rows that nobody moved since its claim: who comes second, here or there, finds it so.
        message = Message.objects.select_for_update(of=("self",), no_key=True).get(pk=message_id)
        if actor is not None:
            _require_seen(message, seen or NOTHING, actor, action)
        yield message


def _require_seen(message: Message, seen: Seen, actor: User, action: str) -> None:
    now = seen_of_message(message)
    if seen == now:
        return
    if seen.thing != now.thing or not 0 <= seen.version <= now.version:
        raise NotSeen
    done = steps_of(message)[seen.version :]
    if done and (done[0].actor_id, done[0].action) == (actor.pk, action):
        raise AlreadyRecorded(_("Sudah dicatat waktu Anda menekan tombol yang pertama kali."))
    raise Outdated(meanwhile=Meanwhile(steps=[each.shown for each in done]))
