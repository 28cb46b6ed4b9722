"""The outbox: everything that someone must be told of, or that must be done after a commit."""

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import Q

from pasindo.common.channels import CODES, MAIL, PAGE
from pasindo.common.histories import tracked
from pasindo.common.triggers import never_deleted, only_changes, passed_by_doors
from pasindo.queues import DEFAULT, QUEUES


class State(models.TextChoices):
    WAITING = "waiting"
    CLAIMED = "claimed"  # a worker has it, and nothing has left the house: whatever happens, it may be tried again
    SENDING = "sending"  # it may be leaving at this moment
    SENT = "sent"
    UNKNOWN = "unknown"  # it may have gone out, nobody answered: only a person may send it again
    GIVEN_UP = "given_up"


OPEN = (State.WAITING, State.CLAIMED, State.SENDING)  # something will still happen by itself


# A message that was given up, or of which nobody knows, and is sent after all: who had it sent; and who gave one up,
# a person or the delivery. The way of every other one stands in its row.
@tracked(
    "MessageChange",
    fields=["state", "reason"],
    while_true=pgtrigger.Q(old__state__in=[State.UNKNOWN, State.GIVEN_UP]) | pgtrigger.Q(new__state=State.GIVEN_UP),
    forgets=True,  # a mail server's refusal names the address
)
class Message(models.Model):
    """One fact for one recipient on one channel, written in the transaction in which the fact came true."""

    id = models.UUIDField(primary_key=True, help_text="UUID5 of event, recipient and channel.")
    event = models.CharField(max_length=120, help_text="What happened, once: order.paid:PSD-20261121-000123.")
    topic = models.CharField(max_length=60, help_text="Which words or work: order.paid.")
    about = models.CharField(max_length=120, help_text="The object's natural key, as the topic's renderer reads it.")
    channel = models.CharField(max_length=20, help_text="Which handler delivers it: pasindo/common/channels/.")
    queue = models.CharField(
        max_length=20, default=DEFAULT.name, help_text="Whose workers deliver it: pasindo/queues.py."
    )
    recipient = models.CharField(max_length=254, help_text="An address as the channel gives it, or a task's name.")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="outbox_messages"
    )
    language = models.CharField(max_length=2, default="id")
    subject = models.CharField(max_length=300, blank=True, help_text="Channel page: the line that is shown.")
    path = models.CharField(max_length=300, blank=True, help_text="Channel page: where the line leads.")
    state = models.CharField(max_length=8, choices=State, default=State.WAITING)
    attempts = models.PositiveSmallIntegerField(
        default=0, help_text="Raised before each try, so that no try goes uncounted."
    )
    crashes = models.PositiveSmallIntegerField(default=0, help_text="How often the process that had it ended with it.")
    next_attempt_at = models.DateTimeField(help_text="Of a claimed one: when its claim is over.")
    reason = models.CharField(max_length=300, blank=True)
    # db_default: the version before this one writes rows too, while web servers are exchanged one by one.
    request_id = models.CharField(
        max_length=20,
        blank=True,
        default="",
        db_default="",
        help_text="The request or task that told it, as in the log.",
    )
    created_at = models.DateTimeField()
    sent_at = models.DateTimeField(null=True, blank=True)
    read_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-created_at",)
        constraints = [
            # Several recipients of one event may be blanked. What was told to whom stays so by the key, which is of all
            # three: a retold event finds it.
            models.UniqueConstraint(
                fields=["event", "recipient", "channel"], condition=~Q(recipient=""), name="told_once"
            ),
            models.CheckConstraint(condition=Q(state__in=State.values), name="message_state_is_known"),
            models.CheckConstraint(condition=Q(channel__in=list(CODES)), name="message_channel_is_known"),
            # In a queue that nobody works on it would wait for ever.
            models.CheckConstraint(condition=Q(queue__in=list(QUEUES)), name="message_queue_is_known"),
            models.CheckConstraint(
                condition=~Q(state=State.GIVEN_UP) | ~Q(reason=""), name="message_given_up_has_a_reason"
            ),
            # Nobody can send it again: to nobody.
            models.CheckConstraint(condition=~Q(recipient="") | ~Q(state__in=OPEN), name="a_blanked_message_is_over"),
            models.CheckConstraint(
                condition=~Q(state=State.SENT) | Q(sent_at__isnull=False), name="message_sent_has_a_time"
            ),
        ]
        indexes = [
            # Partial: of a million rows, the few that are still to be delivered.
            models.Index(fields=["queue", "state", "next_attempt_at"], condition=Q(state__in=OPEN), name="outbox_open"),
            # What a process ended with is claimed alone: looked for among a million that wait.
            models.Index(
                fields=["queue", "next_attempt_at"],
                condition=Q(state=State.WAITING, crashes__gt=0),
                name="outbox_crashed",
            ),
            models.Index(fields=["user", "-created_at"], condition=Q(channel=PAGE), name="outbox_page"),
            # What a person looks through, newest first; the rest of a million was delivered.
            models.Index(fields=["-created_at"], condition=~Q(state=State.SENT), name="outbox_not_sent"),
            # Letters that still name somebody: what retention looks through, and erasing.
            models.Index(fields=["created_at"], condition=Q(channel=MAIL) & ~Q(recipient=""), name="outbox_named"),
        ]
        # Told once means for ever: a row that was deleted would be written, and sent, a second time; and what was said
        # to whom is what an audit asks for. Only the delivery may move, and a door blanks whom it was for.
        triggers = [
            never_deleted(),
            passed_by_doors(
                only_changes("state", "attempts", "crashes", "next_attempt_at", "reason", "sent_at", "read_at")
            ),
        ]

    def __str__(self) -> str:
        return f"{self.event} → {self.recipient} ({self.channel}: {self.state})"
