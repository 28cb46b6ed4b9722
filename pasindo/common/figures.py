"""How deep the outbox is, and when the clock's work was last done."""

from collections.abc import Iterable

from django.db.migrations.recorder import MigrationRecorder
from django.db.models import Count, Max, Min
from django.utils import timezone

from pasindo.common import clock
from pasindo.common.channels import CODES
from pasindo.common.models import Message, Sweep
from pasindo.common.models.outbox import OPEN, State
from pasindo.common.observing.figures import figure
from pasindo.common.observing.work import intervals

TROUBLED = (State.UNKNOWN, State.GIVEN_UP)  # what a person must look at
Rows = Iterable[tuple[tuple[str, ...], float]]


@figure(
    "pasindo_outbox_messages", "Messages by channel and state; what was delivered is not counted.", "channel", "state"
)
def outbox_depth() -> Rows:
    counted = Message.objects.filter(state__in=(*OPEN, *TROUBLED)).order_by().values("channel", "state")
    found = {(row["channel"], row["state"]): row["n"] for row in counted.annotate(n=Count("pk"))}
    # A nought is a figure too: an alert on what is not there never fires.
    return [
        ((channel, str(state)), found.get((channel, state), 0)) for channel in CODES for state in (*OPEN, *TROUBLED)
    ]


@figure("pasindo_outbox_oldest_seconds", "How long the message that waits longest was due, by channel.", "channel")
def outbox_age() -> Rows:
    now = clock.now()
    due = Message.objects.filter(state__in=OPEN, next_attempt_at__lte=now).order_by().values("channel")
    oldest = {row["channel"]: row["oldest"] for row in due.annotate(oldest=Min("next_attempt_at"))}
    return [((code,), (now - oldest[code]).total_seconds() if code in oldest else 0) for code in CODES]


@figure("pasindo_sweep_age_seconds", "Seconds since the clock's work of this name was last done.", "sweep")
def sweep_age() -> Rows:
    """Of what was never done: since the newest migration, the last moment at which it was new."""
    now = timezone.now()
    installed = MigrationRecorder.Migration.objects.aggregate(at=Max("applied"))["at"]
    ended = dict(Sweep.objects.values_list("name", "ended_at"))
    return [((name,), (now - ended.get(name, installed)).total_seconds()) for name in intervals()]


@figure("pasindo_sweep_interval_seconds", "Seconds from one start of the clock's work to the next.", "sweep")
def sweep_interval() -> Rows:
    return [((name,), seconds) for name, seconds in intervals().items()]
