"""Taking the second factor off an account whose phone is lost. Two admins do it, and nobody does it for the own."""

import datetime
import logging

from allauth.mfa.models import Authenticator
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from pasindo.accounts.models import FactorReset, User
from pasindo.accounts.notifications import AccessChange, tell_change, tell_reset_waits
from pasindo.accounts.permissions import has_role, holders_of
from pasindo.accounts.roles import Role
from pasindo.accounts.services import end_sessions
from pasindo.common.exceptions import DomainError

OPEN_FOR = datetime.timedelta(hours=24)
log = logging.getLogger(__name__)


def may_reset(user: User) -> bool:
    """Admins, by their role in force today."""
    return has_role(user, Role.ADMIN)


def open_resets() -> QuerySet[FactorReset]:
    """What waits for a second admin, latest first."""
    rows = FactorReset.objects.filter(confirmed_at=None, expires_at__gt=timezone.now())
    return rows.select_related("user", "proposed_by")


@transaction.atomic
def propose_reset(*, user_id: int, actor: User, reason: str) -> FactorReset:
    """Ask another admin to agree; the person is told. Raises DomainError where it is not the actor's to ask."""
    user = User.objects.select_for_update().get(pk=user_id)
    _refuse_unless_admin(actor, user)
    if not reason.strip():
        raise DomainError(_("Tulis alasannya."))
    if open_resets().filter(user=user).exists():
        raise DomainError(_("Usulan untuk akun ini sudah menunggu admin lain."))
    now = timezone.now()
    row = FactorReset.objects.create(
        user=user, reason=reason.strip(), proposed_by=actor, proposed_at=now, expires_at=now + OPEN_FOR
    )
    tell_change(user, AccessChange.RESET_PROPOSED)
    others = [admin for admin in holders_of(Role.ADMIN) if admin.pk not in {user.pk, actor.pk}]
    tell_reset_waits(str(row.public_id), others)
    return row


@transaction.atomic
def confirm_reset(*, reset_id: int, actor: User) -> FactorReset:
    """The second admin agrees: factor, password and sessions are gone, and the person is told how to come back."""
    # Locked: of two who agree at the same moment the later one finds it done.
    row = FactorReset.objects.select_for_update(of=("self",)).select_related("user").get(pk=reset_id)
    _refuse_unless_admin(actor, row.user)
    if row.proposed_by_id == actor.pk:
        raise DomainError(_("Admin yang mengusulkan tidak dapat menyetujuinya sendiri."))
    if row.confirmed_at is not None or row.expires_at <= timezone.now():
        raise DomainError(_("Usulan ini sudah disetujui atau sudah lewat waktunya."))
    row.confirmed_by, row.confirmed_at = actor, timezone.now()
    row.save(update_fields=["confirmed_by", "confirmed_at"])
    _take_off(row.user_id)
    return row


@transaction.atomic
def reset_by_command(*, email: str, reason: str) -> FactorReset:
    """On the server, where fewer than two admins are left to do it on the pages. Written down and told all the same."""
    user = User.objects.select_for_update().filter(email__iexact=email).first()
    if user is None:
        raise DomainError(_("Tidak ada akun dengan alamat itu."))
    admins = [admin for admin in holders_of(Role.ADMIN) if admin.pk != user.pk]
    if len(admins) > 1:
        raise DomainError(_("Ada dua admin yang dapat melakukannya bersama di halaman Atur ulang langkah kedua."))
    if not reason.strip():
        raise DomainError(_("Tulis alasannya."))
    now = timezone.now()
    row = FactorReset.objects.create(
        user=user, reason=reason.strip(), by_command=True, proposed_at=now, expires_at=now, confirmed_at=now
    )
    _take_off(user.pk)
    log.warning("The second factor of account %s was reset by a command on the server: %s", user.public_id, reason)
    return row


def _refuse_unless_admin(actor: User, user: User) -> None:
    if not may_reset(actor):
        raise DomainError(_("Hanya admin yang dapat mengatur ulang langkah kedua."))
    if actor.pk == user.pk:
        raise DomainError(_("Tidak seorang pun mengatur ulang langkah keduanya sendiri."))


def _take_off(user_id: int) -> None:
    """The password goes too: with the phone somebody may hold it. The letter's link makes a new one."""
    user = User.objects.select_for_update().get(pk=user_id)
    Authenticator.objects.filter(user=user).delete()
    user.set_unusable_password()
    user.save(update_fields=["password"])
    end_sessions(user)
    tell_change(user, AccessChange.RESET_DONE)
