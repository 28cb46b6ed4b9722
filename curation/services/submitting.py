"""Putting listings forward: by the head of the facility, one or many at a time."""

import datetime
from collections.abc import Mapping
from typing import NamedTuple

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext as _

from catalog.models import Product
from catalog.publishing import freeze_revision
from catalog.selectors.meanwhile import require_draft_seen
from catalog.states import Status as ListingStatus
from curation.models import Round, Submission
from curation.rubric import CURRENT_VERSION
from curation.services.moving import follow, lock_submission, make_move, take_turn
from curation.stages import COURSE
from curation.states import OPEN
from facilities.models import Partner
from facilities.permissions import can_submit_listings
from pasindo.accounts.models import User
from pasindo.common import clock
from pasindo.common.exceptions import AlreadyRecorded, DomainError, MoveNotAllowed
from pasindo.common.seen import Seen
from pasindo.common.sequences import next_number


class SubmitOutcome(NamedTuple):
    """What became of one listing of several: a submission, or the refusal with its problems per field."""

    product: Product
    submission: Submission | None = None
    error: DomainError | None = None


@transaction.atomic
def submit_listing(
    *,
    product_id: int,
    actor: User,
    seen: Seen,
    cover_letter_number: str = "",
    cover_letter_date: datetime.date | None = None,
) -> Submission:
    """Fix the draft of a listing and put it forward for selection: a new submission, or the next round of the open one.

    `seen`: the draft that the head approves of. Raises NotComplete with a list per field and nothing changed;
    PermissionDenied for anyone but the head of the facility; Outdated if the draft was changed since, MoveNotAllowed
    while it is being judged or without a draft, AlreadyRecorded if it is the same head who put this draft forward;
    FourEyes if the head drafted in another role.
    """
    # The listing is locked before its submission, as publishing does: two heads who submit at once queue here.
    product = Product.objects.select_for_update(of=("self",)).select_related("facility").get(pk=product_id)
    submission = _open_submission(product)
    try:
        turn = take_turn("submit", submission, actor=actor, seen=None)
    except MoveNotAllowed as refusal:
        raise _submitted_before(submission, actor, seen) or refusal from None
    if product.status in (ListingStatus.WITHDRAWN, ListingStatus.SUSPENDED):
        raise MoveNotAllowed(_("Karya ini sedang ditangguhkan atau sudah ditarik."))
    draft = product.revisions.filter(frozen_at__isnull=True).prefetch_related("photos__photo").first()
    if draft is None:
        raise MoveNotAllowed(_("Belum ada perubahan yang dapat diajukan. Buka karya ini dan simpan perubahannya dulu."))
    require_draft_seen(draft, seen)
    freeze_revision(revision_id=draft.pk, actor=actor)
    _give_number(submission)
    submission.current_round = Round.objects.create(
        submission=submission,
        number=submission.rounds.count() + 1,
        revision=draft,
        submitted_by=actor,
        submitted_at=clock.now(),
        rubric_version=CURRENT_VERSION,
        cover_letter_number=cover_letter_number.strip(),
        cover_letter_date=cover_letter_date,
    )
    submission.save(update_fields=["current_round"])  # first: the database takes a decision on the current round alone
    make_move(turn)
    follow(submission)
    return submission


def submit_listings(
    *,
    facility_id: int,
    drafts: Mapping[int, Seen],
    actor: User,
    cover_letter_number: str = "",
    cover_letter_date: datetime.date | None = None,
) -> list[SubmitOutcome]:
    """Put several listings of a facility forward, each on its own: one refusal does not hold up the others.

    `drafts`: listing id -> the draft that the head saw of it. Whoever presses twice submits once: what they submitted
    before counts as submitted.

    Raises PermissionDenied, with nothing submitted, for anyone but the head of the facility.
    """
    if not can_submit_listings(actor, Partner.objects.get(pk=facility_id)):
        raise PermissionDenied
    outcomes = []
    for product in Product.objects.filter(pk__in=drafts, facility_id=facility_id).order_by("pk"):
        try:
            submission = submit_listing(
                product_id=product.pk,
                actor=actor,
                seen=drafts[product.pk],
                cover_letter_number=cover_letter_number,
                cover_letter_date=cover_letter_date,
            )
        except AlreadyRecorded:
            outcomes.append(SubmitOutcome(product, submission=product.submissions.latest("pk")))
        except DomainError as error:
            outcomes.append(SubmitOutcome(product, error=error))
        else:
            outcomes.append(SubmitOutcome(product, submission=submission))
    return outcomes


@transaction.atomic
def lapse_repair(*, submission_id: int) -> bool:
    """Let a repair that was not handed in in time rest as a draft. Whether it did; safe to run twice."""
    submission = lock_submission(submission_id)
    if submission.status != COURSE.repairing.code or submission.due_at is None or submission.due_at > clock.now():
        return False
    follow(submission)
    return True


def _open_submission(product: Product) -> Submission:
    """The open submission of a locked listing, locked too, or a new one that is not saved yet."""
    open_id = product.submissions.filter(status__in=OPEN).values_list("pk", flat=True).first()
    if open_id is not None:
        return lock_submission(open_id)
    now = clock.now()
    return Submission(product=product, kanwil_id=product.facility.kanwil_id, opened_at=now, status_since=now)


def _submitted_before(submission: Submission, actor: User, seen: Seen) -> AlreadyRecorded | None:
    """Whether it is the same head who put this very draft forward: a button pressed twice."""
    current = submission.current_round
    if current is None or current.submitted_by_id != actor.pk or current.revision.public_id != seen.thing:
        return None
    return AlreadyRecorded(_("Karya ini sudah diajukan waktu Anda menekan tombol yang pertama kali."))


def _give_number(submission: Submission) -> None:
    """Save a new submission under its nomor pengajuan: late, for numbers make their callers queue."""
    if submission.pk is None:
        year = clock.today().year
        submission.number = f"PJ-{year}-{next_number(f'submission/{year}'):06d}"
        submission.save()
