"""Officers come and go: ending their roles in a facility, and closing accounts."""

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext as _

from facilities.models import Membership, Partner
from facilities.permissions import appointer
from pasindo.accounts.models import ADMINS, RoleAssignment, User
from pasindo.accounts.permissions import has_role
from pasindo.accounts.roles import FacilityRole, Role
from pasindo.accounts.services import LastAdmin, ask_for_another_admin, end_sessions
from pasindo.common.acting import acting
from pasindo.common.locks import wait_for
from pasindo.common.outbox import tell


@transaction.atomic
def end_membership(*, membership_id: int, actor: User | None) -> Membership:
    """End an officer's role at once, and every session with it. What they wrote keeps their name in the history.

    `actor` is None on the command line. Raises PermissionDenied for whoever does not appoint there, LastAdmin for the
    last head of the facility.
    """
    known = Membership.objects.get(pk=membership_id)
    # Facility, person, role, as whoever gives one does. Of two heads who end each other the second finds only one.
    facility = Partner.objects.select_for_update(no_key=True).get(pk=known.facility_id)
    if actor is not None and not appointer(actor).may_end(facility):
        raise PermissionDenied
    user = User.objects.select_for_update().get(pk=known.user_id)
    membership = Membership.objects.select_for_update().get(pk=membership_id)
    if membership.is_over:
        return membership  # pressed twice
    if membership.role == FacilityRole.ADMIN:
        _ask_for_another_head(facility, user)
    with acting(actor=actor, action="end_membership"):
        membership.end()
    end_sessions(user)
    about = f"facility:{membership.pk}"
    tell("role.ended", event=f"role.ended:{about}", about=about, users=[user])
    return membership


def _ask_for_another_head(facility: Partner, user: User) -> None:
    heads = Membership.objects.in_force().filter(facility=facility, role=FacilityRole.ADMIN, user__is_active=True)
    if not heads.exclude(user=user).exists():
        words = _(
            "Ini kepala terakhir di %(facility)s. Undang penggantinya dulu; sesudah ia menerima, akhiri yang ini."
        )
        raise LastAdmin(words % {"facility": facility.name})


@transaction.atomic
def deactivate_person(*, user_id: int, actor: User) -> User:
    """Close an account: it signs in nowhere from this moment on, and none of its roles is a right.

    Raises PermissionDenied for whoever is no administrator, LastAdmin where a place would lose its last one.
    """
    if not has_role(actor, Role.ADMIN):
        raise PermissionDenied
    wait_for(ADMINS)
    heads = Membership.objects.in_force().filter(user_id=user_id, role=FacilityRole.ADMIN)
    # In the order of their keys: of two who close two heads of the same facilities, one waits, none for ever.
    held = Partner.objects.filter(pk__in=list(heads.values_list("facility_id", flat=True)))
    facilities = list(held.order_by("pk").select_for_update(no_key=True))
    user = User.objects.select_for_update().get(pk=user_id)
    if not user.is_active:
        return user  # pressed twice
    for facility in facilities:
        _ask_for_another_head(facility, user)
    if RoleAssignment.objects.in_force().filter(user=user, role=Role.ADMIN).exists():
        ask_for_another_admin(user)
    _switch(user, is_active=False, actor=actor)
    end_sessions(user)
    event = f"account.closed:{user.public_id}:{user.session_epoch}"  # the epoch names this one closing
    tell("account.closed", event=event, about=str(user.public_id), users=[user])
    return user


@transaction.atomic
def activate_person(*, user_id: int, actor: User) -> User:
    """Open a closed account again, with the roles that still hold. Raises PermissionDenied."""
    if not has_role(actor, Role.ADMIN):
        raise PermissionDenied
    user = User.objects.select_for_update().get(pk=user_id)
    if not user.is_active and user.anonymised_at is None:  # an erased account opens to nobody
        _switch(user, is_active=True, actor=actor)
    return user


def _switch(user: User, *, is_active: bool, actor: User) -> None:
    user.is_active = is_active
    with acting(actor=actor, action="activate_person" if is_active else "deactivate_person"):
        user.save(update_fields=["is_active"])
