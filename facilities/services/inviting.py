"""Offering somebody a role: the only way to one. Nobody is appointed without having accepted."""

import datetime
import uuid

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext as _

from facilities.limits import INVITE, INVITE_LETTER
from facilities.models import Membership, Partner
from facilities.permissions import appointer
from pasindo.accounts.invitations import close_invitation, open_invitation
from pasindo.accounts.models import Invitation, RoleAssignment, User
from pasindo.accounts.roles import REGIONAL, FacilityRole
from pasindo.accounts.states import InvitationState as State
from pasindo.common import clock
from pasindo.common.channels.base import Guest
from pasindo.common.exceptions import DomainError
from pasindo.common.limits import take as take_try
from pasindo.common.locks import wait_for
from pasindo.common.mailboxes import mailbox_of
from pasindo.common.models import Kanwil
from pasindo.common.outbox import tell


@transaction.atomic
def invite(
    *,
    email: str,
    role: str,
    kanwil_id: str | None = None,
    facility_id: int | None = None,
    until: datetime.date | None = None,
    name: str = "",
    actor: User | None,
) -> Invitation:
    """Send a letter with a link to an address: whoever opens it may take the role at this place.

    `actor` is None on the command line. Sent again, the former link dies. Raises PermissionDenied for whoever may not
    appoint there, DomainError for what makes no sense, TooManyTries.
    """
    email = email.strip().lower()
    facility = Partner.objects.get(pk=facility_id) if facility_id is not None else None
    _ask_for_its_place(role, kanwil_id, facility)
    if actor is not None and not appointer(actor).may_invite(role, facility):
        raise PermissionDenied
    _refuse_what_makes_no_sense(email, role, kanwil_id, facility, until, actor)
    if actor is not None:
        take_try(INVITE, INVITE_LETTER, account=str(actor.pk), mail=email)
    # Two who invite the same address at once: the later letter is the one that holds.
    wait_for(f"accounts.invitation:{email}")
    invitation = open_invitation(
        email=email, role=role, kanwil_id=kanwil_id, facility_id=facility_id, until=until, name=name, actor=actor
    )
    known = User.objects.filter(email__iexact=email).first()
    reader = Guest(email=email, language=known.language if known else "id")
    tell("invitation.sent", event=f"invitation.sent:{invitation.public_id}", about=str(invitation.pk), guests=[reader])
    return invitation


def _ask_for_its_place(role: str, kanwil_id: str | None, facility: Partner | None) -> None:
    """A role in a facility names the facility, a regional one its Kanwil, any other neither."""
    named = (facility is not None, Kanwil.objects.filter(pk=kanwil_id).exists())
    if kanwil_id is not None and not named[1]:
        raise DomainError(_("Kanwil ini tidak ada."))
    if named != (role in FacilityRole.values, role in REGIONAL):
        raise DomainError(
            _("Peran UPT harus menyebut UPT, peran wilayah harus menyebut Kanwil; peran lain tidak boleh.")
        )


def _refuse_what_makes_no_sense(
    email: str,
    role: str,
    kanwil_id: str | None,
    facility: Partner | None,
    until: datetime.date | None,
    actor: User | None,
) -> None:
    if until is not None and until < clock.today():
        wrong = _("Hari terakhir suatu peran tidak boleh sebelum hari ini.")
        raise DomainError(wrong, problems={"until": [wrong]})
    if actor is not None and mailbox_of(actor.email) == mailbox_of(email):
        # An administrator is no curator by being one, a Kanwil no officer: somebody else appoints them.
        wrong = _("Anda tidak dapat mengundang diri sendiri. Mintalah orang lain yang berwenang.")
        raise DomainError(wrong, problems={"email": [wrong]})
    user = User.objects.filter(email__iexact=email).first()
    if user is None:
        return
    if not user.is_active:
        wrong = _("Akun dengan alamat ini dinonaktifkan. Minta administrator mengaktifkannya dulu.")
        raise DomainError(wrong, problems={"email": [wrong]})
    rows: list[Membership | RoleAssignment] = (
        list(Membership.objects.in_force().filter(user=user, role=role, facility=facility))
        if facility
        else list(RoleAssignment.objects.in_force().filter(user=user, role=role, kanwil_id=kanwil_id))
    )
    if any(row.valid_until is None or (until is not None and row.valid_until >= until) for row in rows):
        wrong = _("Orang ini sudah memegang peran itu.")
        raise DomainError(wrong, problems={"email": [wrong]})


@transaction.atomic
def revoke_invitation(*, invitation_id: uuid.UUID, actor: User) -> Invitation:
    """Take an open invitation back: its link opens nothing any more. One that is closed already stays as it is."""
    invitation = _own_invitation(invitation_id, actor)
    if invitation.state == State.OPEN:
        close_invitation(invitation, state=State.REVOKED, by=actor)
    return invitation


@transaction.atomic
def resend_invitation(*, invitation_id: uuid.UUID, actor: User) -> Invitation:
    """Send a new letter for an open invitation, whether or not it has expired; the former link dies.

    Raises DomainError for one that is closed.
    """
    former = _own_invitation(invitation_id, actor)
    if former.state != State.OPEN:
        raise DomainError(_("Undangan ini sudah ditutup. Muat ulang halaman untuk melihat keadaannya."))
    return invite(
        email=former.email,
        role=former.role,
        kanwil_id=former.kanwil_id,
        facility_id=former.facility_id,
        until=former.until,
        name=former.name,
        actor=actor,
    )


def _own_invitation(invitation_id: uuid.UUID, actor: User) -> Invitation:
    """An invitation to a place where this person appoints, its row locked: it is accepted now, or closed, not both."""
    invitation = Invitation.objects.select_for_update().get(public_id=invitation_id)
    if not appointer(actor).may_end(invitation.facility):
        raise PermissionDenied
    return invitation
