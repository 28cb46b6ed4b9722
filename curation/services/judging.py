"""The gates before the panel: the Kanwil verifies, Pemasyarakatan selects, and whoever's turn it is may refuse."""

from collections.abc import Sequence

from django.db import transaction

from curation.models import Submission
from curation.services.moving import lock_submission, move_submission
from pasindo.accounts.models import User


@transaction.atomic
def verify_submission(*, submission_id: int, actor: User, note: str = "", internal_note: str = "") -> Submission:
    """The Kanwil found everything in order: on to the selection of Pemasyarakatan."""
    submission = lock_submission(submission_id)
    move_submission("verify", submission, actor=actor, note=note, internal_note=internal_note)
    return submission


@transaction.atomic
def select_submission(*, submission_id: int, actor: User, note: str = "", internal_note: str = "") -> Submission:
    """Pemasyarakatan agrees (security, consent, wage): on to the assessors of IKM."""
    submission = lock_submission(submission_id)
    move_submission("select", submission, actor=actor, note=note, internal_note=internal_note)
    return submission


@transaction.atomic
def send_back_submission(
    *, submission_id: int, actor: User, reasons: Sequence[str], note: str, internal_note: str = ""
) -> Submission:
    """Ask the facility to repair the same listing. Raises ReasonMissing without a reason code and a note."""
    submission = lock_submission(submission_id)
    move_submission("send_back", submission, actor=actor, reasons=reasons, note=note, internal_note=internal_note)
    return submission


@transaction.atomic
def reject_submission(
    *, submission_id: int, actor: User, reasons: Sequence[str], note: str, internal_note: str = ""
) -> Submission:
    """End the submission without an approval; what is on sale stays. Raises ReasonMissing as sending back does."""
    submission = lock_submission(submission_id)
    move_submission("reject", submission, actor=actor, reasons=reasons, note=note, internal_note=internal_note)
    return submission
