"""What a click on the sandbox's payment page starts."""

from collections.abc import Sequence
from uuid import UUID

from django.db import transaction

from pasindo.common import outbox

PLAY = "orders.tasks.play_sandbox_payment"


@transaction.atomic
def play_payment(*, attempt_id: UUID, click: UUID, statuses: Sequence[str], late: int = 0) -> None:
    """Have the worker send the shop these messages about an attempt, in this order, `late` seconds from now."""
    script = f"{attempt_id.hex}:{click.hex}:{late}:{','.join(statuses)}"
    outbox.start_task(PLAY, event=f"sandbox.played:{click.hex}", about=script)
