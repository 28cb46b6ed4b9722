"""What selection tells people: every step to the facility, and what waits to those whose turn it is."""

from django.template.defaultfilters import date as format_date
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from catalog.models import Revision
from curation.course import REFUSALS, Course
from curation.models import Decision, Submission, SubmissionEvent
from curation.moves import decisions_of_round
from curation.stages import COURSE
from curation.states import Reason
from facilities.models import Membership
from pasindo.accounts.models import User
from pasindo.accounts.permissions import holders_of
from pasindo.accounts.roles import FacilityRole, Role
from pasindo.common.models import Message
from pasindo.common.outbox import tell
from pasindo.common.topics import Notice, letter, renders
from pasindo.common.working_days import zone_info

STEP, TURN_TOPIC, OVERDUE = "curation.step", "curation.turn", "curation.overdue"
FACILITY_READERS = (FacilityRole.ADMIN, FacilityRole.PRODUCT_OFFICER)


def tell_of(event: SubmissionEvent, course: Course = COURSE) -> None:
    """Write the outbox rows of a move, in its transaction.

    The facility hears of every move that has a subject, an agency of what has come to its stage.
    """
    submission, about = event.submission, str(event.pk)
    name = f"{submission.number}:{event.pk}"
    if course.ways[event.action].subject is not None:
        tell(STEP, event=f"{STEP}:{name}", about=about, users=facility_readers(submission))
    if event.to_status != event.from_status and course[event.to_status].agency is not None:
        tell(TURN_TOPIC, event=f"{TURN_TOPIC}:{name}", about=about, users=whose_turn(submission))


def tell_overdue(submission: Submission) -> None:
    """Remind those whose turn it is, once for each time that a submission stays too long at a stage."""
    event = f"{OVERDUE}:{submission.number}:{submission.status}:{int(submission.status_since.timestamp())}"
    if not Message.objects.filter(event=event).exists():
        tell(OVERDUE, event=event, about=submission.number, users=whose_turn(submission))


def facility_readers(submission: Submission) -> list[User]:
    """The active product officers and the head of the facility."""
    memberships = (
        Membership.objects.in_force()
        .filter(facility_id=submission.product.facility_id, role__in=FACILITY_READERS, user__is_active=True)
        .select_related("user")
        .order_by("user_id")
    )
    return [membership.user for membership in memberships]


def whose_turn(submission: Submission, course: Course = COURSE) -> list[User]:
    """Everyone who may act now: of the submission's Kanwil, of an agency, or of the facility."""
    stage = course[submission.status]
    if stage.is_facility_turn:
        return facility_readers(submission)
    if not isinstance(stage.role, Role):
        return []
    done = set(decisions_of_round(submission).filter(role=stage.capacity).values_list("actor_id", flat=True))
    kanwil_id = submission.kanwil_id if stage.is_regional else None
    return [user for user in holders_of(stage.role, kanwil_id=kanwil_id) if user.pk not in done]


@renders(STEP)
def step_notice(about: str) -> Notice:
    event = _event(about)
    submission, title = event.submission, title_of(event)
    way, stage = COURSE.ways[event.action], COURSE[event.to_status]
    subject = str(way.subject) % {"title": title}
    refusals = Decision.objects.filter(round=event.round, verdict__in=REFUSALS)
    decision = refusals.first() if way.verdict in REFUSALS and event.round else None
    path = reverse("submission-status", args=[submission.product.facility.slug, submission.public_id])
    context = {
        "event": event,
        "submission": submission,
        "title": title,
        "what_follows": stage.note if stage.letter is None else stage.letter,
        "decision": decision,
        "reasons": [Reason(code).label for code in decision.reasons] if decision else [],
        "due": _day(submission) if submission.status == event.to_status else "",
    }
    return letter("curation/mail/step", subject=subject, path=path, context=context)


@renders(TURN_TOPIC)
def turn_notice(about: str) -> Notice:
    event = _event(about)
    title = title_of(event)
    subject = _("Menunggu Anda: %(title)s") % {"title": title}
    path = reverse("submission-review", args=[event.submission.public_id])
    context = {"event": event, "submission": event.submission, "title": title, "due": _day(event.submission)}
    return letter("curation/mail/turn", subject=subject, path=path, context=context)


@renders(OVERDUE)
def overdue_notice(about: str) -> Notice:
    submission = Submission.objects.select_related("product__facility", "current_round__revision").get(number=about)
    title = _title(submission.current_round.revision, submission)  # type: ignore[union-attr]
    subject = _("Lewat tenggat: %(title)s") % {"title": title}
    path = reverse("submission-review", args=[submission.public_id])
    context = {"submission": submission, "title": title, "due": _day(submission)}
    return letter("curation/mail/overdue", subject=subject, path=path, context=context)


def title_of(event: SubmissionEvent) -> str:
    """What the listing was called in the round of the event."""
    return _title(event.round.revision, event.submission) if event.round else event.submission.number


def _event(about: str) -> SubmissionEvent:
    return SubmissionEvent.objects.select_related(
        "submission__product__facility", "submission__kanwil", "round__revision"
    ).get(pk=int(about))


def _title(revision: Revision, submission: Submission) -> str:
    return revision.title or submission.number


def _day(submission: Submission) -> str:
    """Until when, as a date in the facility's zone."""
    if submission.due_at is None:
        return ""
    zone = zone_info(submission.product.facility.time_zone)
    return format_date(timezone.localtime(submission.due_at, zone), "j F Y")
