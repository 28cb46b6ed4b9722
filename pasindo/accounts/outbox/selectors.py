"""What waits, failed, or nobody knows of, as an operator may see it: whom it is for only as far as the fault asks."""

import datetime
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, NamedTuple

from django.contrib.auth.models import AnonymousUser
from django.db.models import Count, QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.utils.translation import pgettext_lazy as pgettext

from pasindo.accounts.models import User
from pasindo.accounts.permissions import has_role
from pasindo.accounts.roles import Role
from pasindo.common import clock
from pasindo.common.answering import histories_of
from pasindo.common.channels import MAIL
from pasindo.common.models import Message
from pasindo.common.models.outbox import OPEN, State
from pasindo.common.observing.scrubbing import lightly_masked
from pasindo.common.seen import Seen, Step

TROUBLED = (State.UNKNOWN, State.GIVEN_UP)
WORDS = {
    State.WAITING: pgettext("pesan", "Menunggu"),
    State.CLAIMED: pgettext("pesan", "Sedang dikerjakan"),
    State.SENDING: pgettext("pesan", "Sedang dikirim"),
    State.SENT: pgettext("pesan", "Terkirim"),
    State.UNKNOWN: pgettext("pesan", "Tidak pasti"),
    State.GIVEN_UP: pgettext("pesan", "Gagal"),
}
# What the page is asked for, by the word in its address.
SHOWN: dict[str, tuple[State, ...]] = {
    "": TROUBLED,
    "waiting": OPEN,
    "unknown": (State.UNKNOWN,),
    "given_up": (State.GIVEN_UP,),
}
LABELS = {
    "": gettext_lazy("Perlu dilihat"),
    "waiting": WORDS[State.WAITING],
    "unknown": WORDS[State.UNKNOWN],
    "given_up": WORDS[State.GIVEN_UP],
}
AGES = {
    "1": gettext_lazy("lebih dari 1 jam"),
    "24": gettext_lazy("lebih dari 1 hari"),
    "168": gettext_lazy("lebih dari 7 hari"),
}


@dataclass(frozen=True)
class Wish:
    """What somebody looks for; what is not known of a list counts as not asked for."""

    shown: str = ""
    channel: str = ""
    topic: str = ""
    hours: str = ""

    @classmethod
    def of(cls, asked: Any) -> "Wish":
        shown, hours = asked.get("state", ""), asked.get("hours", "")
        return cls(
            shown if shown in SHOWN else "",
            asked.get("channel", "").replace("\x00", "")[:20],
            asked.get("topic", "").replace("\x00", "").strip()[:60],
            hours if hours in AGES else "",
        )


def can_see_to_messages(user: User | AnonymousUser) -> bool:
    """Operators, today."""
    return has_role(user, Role.OPERATOR)


def messages_for(user: User | AnonymousUser) -> QuerySet[Message]:
    """What is not delivered, for an operator; for everybody else there is none."""
    return undelivered() if can_see_to_messages(user) else Message.objects.none()


def undelivered() -> QuerySet[Message]:
    return Message.objects.exclude(state=State.SENT).exclude(recipient="").order_by("-created_at")


def wished(rows: QuerySet[Message], wish: Wish) -> QuerySet[Message]:
    """Those that are looked for, the newest first; `topic` is how it begins."""
    # Twice on purpose: the second names the condition of the index, which PostgreSQL must find again in the query.
    rows = rows.filter(state__in=SHOWN[wish.shown])
    if wish.channel:
        rows = rows.filter(channel=wish.channel)
    if wish.topic:
        rows = rows.filter(topic__startswith=wish.topic)
    if wish.hours:
        rows = rows.filter(created_at__lt=clock.now() - datetime.timedelta(hours=int(wish.hours)))
    return rows


def counts() -> dict[str, int]:
    """How many there are under each word of the page."""
    states = {state for states in SHOWN.values() for state in states}
    rows = (
        Message.objects.filter(state__in=states)
        .exclude(recipient="")
        .order_by()
        .values("state")
        .annotate(n=Count("pk"))
    )
    found = {row["state"]: row["n"] for row in rows}
    return {word: sum(found.get(state, 0) for state in states) for word, states in SHOWN.items()}


def masked_recipient(message: Message) -> str:
    """Of an address the first sign and the domain: enough to see that one mail server refuses, not who it is."""
    if message.channel != MAIL:
        return message.recipient
    name, _at, domain = message.recipient.rpartition("@")
    return f"{name[:1]}…@{domain}"


def lines_of(rows: Iterable[Message]) -> list[dict[str, Any]]:
    """Each message as the pages show it."""
    return [
        {
            "message": row,
            "to": masked_recipient(row),
            "state": WORDS[State(row.state)],
            "event": lightly_masked(row.event),
            "reason": lightly_masked(row.reason),
        }
        for row in rows
    ]


def seen_of_message(message: Message) -> Seen:
    """What the page of a message shows: its history only grows, and what delivery does to it changes the rest."""
    changes = _history().filter(pgh_obj_id=message.pk).count()
    state = f"{message.state} {message.attempts} {message.crashes}"
    return Seen(message.pk, changes, f"{zlib.crc32(state.encode()):08x}")


class Done(NamedTuple):
    """What became of a message by hand: by whom, and as the page tells it."""

    actor_id: int | None
    action: str
    shown: Step


def steps_of(message: Message) -> list[Done]:
    """What was done to it since it was given up or unknown, the first first."""
    rows = list(_history().filter(pgh_obj_id=message.pk).select_related("pgh_context").order_by("pgh_id"))
    people = User.objects.in_bulk({row.pgh_context.metadata.get("actor") for row in rows} - {None})
    done = []
    for row in rows:
        said = row.pgh_context.metadata
        person = people.get(said.get("actor"))
        who = str(person) if person else _("sistem")
        done.append(Done(said.get("actor"), said.get("action", ""), Step(_became(row.state), who, row.pgh_created_at)))
    return done


def _became(state: str) -> str:
    if state == State.WAITING:
        return _("Dikirim lagi")
    return _("Dihentikan") if state == State.GIVEN_UP else str(WORDS[State(state)])


def _history() -> QuerySet:
    (history,) = histories_of(Message)
    return history.objects.all()
