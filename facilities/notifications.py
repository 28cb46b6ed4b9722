"""What people are told of their roles: the invitation, and the end."""

from django.urls import reverse
from django.utils.translation import gettext as _

from facilities.models import Membership
from pasindo.accounts.invitations import path_of
from pasindo.accounts.models import Invitation, RoleAssignment
from pasindo.common.channels import MAIL
from pasindo.common.topics import Notice, letter, renders


@renders("invitation.sent", channels=[MAIL])
def invitation_sent(about: str) -> Notice:
    """Which role, where, until when the link opens. Nothing that somebody typed: it would go out under our name."""
    invitation = Invitation.objects.select_related("facility", "kanwil").get(pk=about)
    subject = _("Undangan menjadi %(role)s di Pasindo") % {"role": invitation.get_role_display()}
    context = {"invitation": invitation}
    return letter("accounts/mail/invitation", subject=subject, path=path_of(invitation), context=context)


@renders("role.ended")
def role_ended(about: str) -> Notice:
    kind, _colon, key = about.partition(":")
    role: Membership | RoleAssignment
    if kind == "facility":
        role = Membership.objects.select_related("facility").get(pk=key)
        place = role.facility.name
    else:
        role = RoleAssignment.objects.select_related("kanwil").get(pk=key)
        place = str(role.kanwil or "")
    subject = _("Peran Anda sebagai %(role)s sudah diakhiri") % {"role": role.get_role_display()}
    context = {"role": role, "place": place}
    return letter("accounts/mail/role_ended", subject=subject, path=reverse("own-place"), context=context)


@renders("account.closed", channels=[MAIL])
def account_closed(about: str) -> Notice:
    subject = _("Akun Pasindo Anda dinonaktifkan")
    return letter("accounts/mail/account_closed", subject=subject, path=reverse("home"), context={})
