"""Who may do what with a submission today. Rights are dated role rows; being a superuser gives none."""

from django.contrib.auth.models import AnonymousUser
from django.db.models import Q
from django.utils.translation import gettext as _

from catalog.models import Product, RevisionEditor
from curation.exceptions import FourEyes
from curation.models import Decision, Submission, SubmissionEvent
from curation.states import Actor
from facilities.permissions import is_member
from pasindo.accounts.models import User
from pasindo.accounts.permissions import has_role, has_role_in
from pasindo.accounts.roles import FacilityRole, Role

NATIONAL = {Actor.PAS_CURATOR: Role.PAS_CURATOR, Actor.IKM_ASSESSOR: Role.IKM_ASSESSOR, Actor.IKM_CHAIR: Role.IKM_CHAIR}
# Those who judge; each has a queue.
CURATORS = (Actor.KANWIL_VERIFIER, *NATIONAL)


def holds(user: User | AnonymousUser, role: Actor, submission: Submission) -> bool:
    """Whether the person holds, today and for this submission, the right that goes with this capacity."""
    if role == Actor.FACILITY_ADMIN:
        return is_member(user, submission.product.facility_id, FacilityRole.ADMIN)
    if role == Actor.KANWIL_VERIFIER:
        return has_role_in(user, Role.KANWIL_VERIFIER, submission.kanwil_id)
    return role in NATIONAL and has_role(user, NATIONAL[role])


def conflict_of(user: User, role: Actor, *, product: Product, submission: Submission | None) -> str:
    """Why this person may not act in this capacity although they hold the right; empty if nothing speaks against it."""
    if role in CURATORS and is_member(user, product.facility_id):
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


def require_fresh_eyes(user: User, role: Actor, *, product: Product, submission: Submission | None) -> None:
    """Raises FourEyes before the database would refuse: nobody acts in two capacities on one submission."""
    if reason := conflict_of(user, role, product=product, submission=submission):
        raise FourEyes(reason)
