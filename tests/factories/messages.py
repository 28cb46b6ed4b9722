"""Messages of the outbox that were not delivered: `given_up_message(topic="order.paid")`."""

import itertools
import uuid

from pasindo.common import clock
from pasindo.common.channels import MAIL
from pasindo.common.models import Message
from pasindo.common.models.outbox import State
from pasindo.queues import QUEUES

_numbers = itertools.count(1)


def make_message(**fields) -> Message:
    """A letter that waits, of a topic that nobody renders."""
    return Message.objects.create(**message_fields(**fields))


def message_fields(**fields) -> dict:
    number = next(_numbers)
    return {
        "id": uuid.uuid4(),
        "event": f"test.letter:{number}",
        "topic": "test.letter",
        "about": str(number),
        "channel": MAIL,
        "queue": QUEUES[MAIL].name,
        "recipient": f"penerima{number}@contoh.example",
        "created_at": clock.now(),
        "next_attempt_at": clock.now(),
    } | fields


def given_up_message(**fields) -> Message:
    """A letter that was refused for good."""
    refused = {"state": State.GIVEN_UP, "attempts": 6, "reason": "Refused: 550 no such user"}
    return make_message(**{**refused, **fields})
