"""Who may do what with a submission today. Rights are dated role rows; being a superuser gives none."""

from django.contrib.auth.models import AnonymousUser
from django.db.models import Q
from django.utils.translation import gettext as _

from catalog.models import Product, RevisionEditor
from curation.course import Course, Stage
from curation.exceptions import FourEyes
from curation.models import Decision, Submission, SubmissionEvent
from curation.stages import COURSE
from facilities.models import Partner
from facilities.permissions import is_member
from pasindo.accounts.models import User
from pasindo.accounts.permissions import has_role, has_role_in, roles_of
from pasindo.accounts.roles import REGIONAL, FacilityRole, Role

ONLOOKERS = (Role.EXPORT_CURATOR,)  # they judge nothing, and may see what is not published yet


def holds(user: User | AnonymousUser, role: str, submission: Submission, course: Course = COURSE) -> bool:
    """Whether the person holds, today and for this submission, the right that goes with this capacity."""
    right = course.rights.get(role)
    if right is None:
        return False
    if isinstance(right, FacilityRole):
        return is_member(user, submission.product.facility_id, right)
    return has_role_in(user, right, submission.kanwil_id) if right in REGIONAL else has_role(user, right)


def stages_of(user: User | AnonymousUser, course: Course = COURSE) -> list[tuple[Stage, set[str]]]:
    """The stages at which the person judges today, each with the Kanwil for which; for the nation none is named."""
    return _judged_with(roles_of(user), course)


def can_see_photos(user: User | AnonymousUser, facility: Partner) -> bool:
    """Whether this person sees, for the sake of selection, the photos of a facility that are not published yet."""
    held = roles_of(user)
    return any(role.value in held for role in ONLOOKERS) or any(
        facility.kanwil_id in kanwil or not stage.is_regional for stage, kanwil in _judged_with(held, COURSE)
    )


def _judged_with(held: dict[str, set[str]], course: Course) -> list[tuple[Stage, set[str]]]:
    return [(stage, held[stage.capacity]) for stage in course.judging if stage.capacity in held]


def conflict_of(user: User, role: str, *, product: Product, submission: Submission | None) -> str:
    """Why this person may not act in this capacity although they hold the right; empty if nothing speaks against it."""
    if role in COURSE.by_capacity and is_member(user, product.facility_id):
        return _("Anda petugas UPT yang mengajukan karya ini, jadi kurasinya harus dilakukan orang lain.")
    if roles_taken(user, product=product, submission=submission) - {role}:
        return _("Anda sudah menangani karya ini dalam peran lain. Langkah ini harus dilakukan orang lain.")
    return ""


def roles_taken(user: User, *, product: Product, submission: Submission | None) -> set[str]:
    """In which capacities this person already had a hand in the submission, drafting included, in any of its rounds."""
    if not user.is_authenticated:
        return set()
    versions = Q(revision__frozen_at__isnull=True)
    taken: set[str] = set()
    if submission is not None and submission.pk:
        versions |= Q(revision__round__submission=submission)
        for model in (Decision, SubmissionEvent):
            taken |= set(model.objects.filter(submission=submission, actor=user).values_list("role", flat=True))
    editors = RevisionEditor.objects.filter(versions, revision__product=product, user=user)
    return taken | set(editors.values_list("role", flat=True))


def require_fresh_eyes(user: User, role: str, *, product: Product, submission: Submission | None) -> None:
    """Raises FourEyes before the database would refuse: nobody acts in two capacities on one submission."""
    if reason := conflict_of(user, role, product=product, submission=submission):
        raise FourEyes(reason)
