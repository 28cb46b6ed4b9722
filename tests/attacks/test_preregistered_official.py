"""Attack: register an official's address before the official does, and wait for the role.

Anybody may sign up with anybody's address; nobody proves it at first. Before, `grant_role` looked for an account under
the address, found the stranger's, and made the stranger an administrator: with the stranger's password and sessions.
"""

import re

import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django.core import mail as outgoing
from django.core.management import call_command
from django.test import Client
from django.urls import reverse

from facilities.limits import ACCEPT, INVITE_LETTER
from facilities.models import Membership
from facilities.services import invite
from pasindo.accounts.invitations import path_of
from pasindo.accounts.models import Invitation, RoleAssignment, User
from pasindo.accounts.permissions import has_role
from pasindo.accounts.roles import FacilityRole, Role
from pasindo.common import clock
from pasindo.common.delivery import deliver_waiting
from pasindo.common.models import Message
from tests.attacks.sql import refused
from tests.factories.accounts import make_user
from tests.factories.facilities import make_facility, officer

pytestmark = pytest.mark.django_db

OFFICIAL = "pejabat@kemenimipas.example"
STRANGERS, OFFICIALS = "kata-sandi-penyerang-1", "kata-sandi-pejabat-2"


@pytest.fixture
def stranger():
    """Signed in on an account under the official's address, whose confirmation they never saw."""
    client = Client()
    client.post(reverse("account_signup"), {"email": OFFICIAL, "password1": STRANGERS})
    account = User.objects.get(email=OFFICIAL)
    assert not EmailAddress.objects.filter(user=account, email=OFFICIAL, verified=True).exists()
    # A way back in of every kind: an own address that is proved, a second factor, a session.
    EmailAddress.objects.create(user=account, email="penyerang@surel.example", verified=True)
    Authenticator.objects.create(user=account, type=Authenticator.Type.TOTP, data={"secret": "x"})
    User.objects.filter(pk=account.pk).update(phone="+6281200000000")
    client.force_login(account, backend="allauth.account.auth_backends.AuthenticationBackend")
    assert is_in(client)
    return client


def is_in(client):
    return client.get(reverse("notices")).status_code == 200


def accept(link, client=None, password=OFFICIALS):
    client = client or Client()
    assert client.get(link).status_code == 200
    return client.post(link, {"name": "Pejabat Contoh", "password": password})


def test_the_role_waits_for_whoever_reads_the_mails_of_the_address(stranger, settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    call_command("grant_role", OFFICIAL, "admin", verbosity=0)
    assert not RoleAssignment.objects.exists(), "the account under the address is not given the role"
    assert stranger.get(reverse("people")).status_code == 404
    deliver_waiting()
    letter = next(letter for letter in outgoing.outbox if "Administrator" in letter.subject)
    assert letter.to == [OFFICIAL]
    link = re.search(rf"{settings.SITE_URL}(/undangan/\S+)", letter.body)[1]
    assert accept(link).status_code == 302
    assert has_role(User.objects.get(email=OFFICIAL), Role.ADMIN)


def test_nothing_of_the_stranger_opens_the_account_afterwards(stranger):
    link = path_of(invite(email=OFFICIAL, role=Role.ADMIN, actor=None))
    accept(link)
    account = User.objects.get(email=OFFICIAL)
    assert not is_in(stranger), "the session is over"
    assert not account.check_password(STRANGERS) and account.check_password(OFFICIALS)
    assert not Authenticator.objects.filter(user=account).exists()
    addresses = EmailAddress.objects.filter(user=account).values_list("email", "verified", "primary")
    assert list(addresses) == [(OFFICIAL, True, True)], "a new password is sent to no other address"
    assert (account.name, account.phone) == ("Pejabat Contoh", "")
    again = Client()
    again.post(reverse("account_login"), {"login": OFFICIAL, "password": STRANGERS})
    assert not is_in(again)


def test_the_stranger_who_is_signed_in_cannot_take_the_role_without_the_link(stranger):
    invitation = invite(email=OFFICIAL, role=Role.ADMIN, actor=None)
    for guess in (str(invitation.public_id), invitation.public_id.hex, invitation.token_digest, str(invitation.pk)):
        answer = stranger.post(reverse("invitation", args=[guess]), {"name": "x", "password": OFFICIALS})
        assert answer.status_code == 404
    assert not RoleAssignment.objects.exists()


def test_a_stranger_who_had_the_official_confirm_the_address_is_shut_out_too(stranger):
    """In good faith the official pressed the link of a confirmation that the stranger had asked for."""
    account = User.objects.get(email=OFFICIAL)
    EmailAddress.objects.filter(user=account, email=OFFICIAL).update(verified=True)
    link = path_of(invite(email=OFFICIAL, role=Role.ADMIN, actor=None))
    mine = Client()
    answer = mine.get(link)
    assert "Masuk dulu" in answer.text and reverse("account_login") in answer.text
    assert mine.post(link, {"name": "x", "password": OFFICIALS}).status_code == 200
    assert not RoleAssignment.objects.exists(), "an account that is somebody's is accepted by whoever signs in to it"
    User.objects.filter(pk=account.pk).update(session_epoch="reset")  # the official resets the password by mail
    mine.force_login(User.objects.get(pk=account.pk), backend="allauth.account.auth_backends.AuthenticationBackend")
    assert accept(link, mine).status_code == 302
    account.refresh_from_db()
    assert account.check_password(OFFICIALS) and not Authenticator.objects.filter(user=account).exists()
    assert EmailAddress.objects.filter(user=account).count() == 1 and not is_in(stranger)


def test_an_address_that_another_account_claims_beside_its_own_is_the_officials():
    thief = make_user()
    claimed = EmailAddress.objects.create(user=thief, email=OFFICIAL, verified=False)
    accept(path_of(invite(email=OFFICIAL, role=Role.FINANCE, actor=None)))
    assert not EmailAddress.objects.filter(pk=claimed.pk).exists()
    assert has_role(User.objects.get(email=OFFICIAL), Role.FINANCE) and not has_role(thief, Role.FINANCE)
    with pytest.raises(EmailAddress.DoesNotExist):
        thief.emailaddress_set.get(email=OFFICIAL)


def test_a_link_in_the_hands_of_somebody_with_another_account_gives_them_nothing():
    link, thief = path_of(invite(email=OFFICIAL, role=Role.ADMIN, actor=None)), make_user()
    client = Client()
    client.force_login(thief, backend="allauth.account.auth_backends.AuthenticationBackend")
    for answer in (client.get(link), client.post(link, {"name": "x", "password": OFFICIALS})):
        assert answer.status_code == 403 and "Undangan ini untuk orang lain" in answer.text
        assert f'name="next" value="{link}"' in answer.text, "signing out leads back to the invitation"
    assert not RoleAssignment.objects.exists() and not User.objects.filter(email=OFFICIAL).exists()


def test_whoever_lost_the_right_to_invite_let_nobody_in_by_an_open_invitation():
    """A head who is about to go invites a puppet; the puppet accepts afterwards."""
    facility = make_facility()
    officer(facility, FacilityRole.ADMIN)
    head = officer(facility, FacilityRole.ADMIN)
    link = path_of(invite(email="boneka@surel.example", role=FacilityRole.ADMIN, facility_id=facility.pk, actor=head))
    User.objects.filter(pk=head.pk).update(is_active=False)
    answer = Client().post(link, {"name": "x", "password": OFFICIALS})
    assert answer.status_code == 410 and "tidak berlaku lagi" in answer.text
    assert Membership.objects.filter(facility=facility).count() == 2


def test_the_database_alone_opens_no_link():
    """Whoever reads a copy of the database finds digests of tokens, in the invitation and in the outbox nothing."""
    invitation = invite(email=OFFICIAL, role=Role.ADMIN, actor=None)
    token = path_of(invitation).rstrip("/").rpartition("/")[2]
    row = Invitation.objects.filter(pk=invitation.pk).values().get()
    assert token not in str(row) and len(token) == 64
    assert not any(token in str(values) for values in Message.objects.values())


def test_signing_up_for_an_invited_address_changes_nothing():
    link = path_of(invite(email=OFFICIAL, role=Role.ADMIN, actor=None))
    Client().post(reverse("account_signup"), {"email": OFFICIAL, "password1": STRANGERS})
    assert accept(link).status_code == 302
    account = User.objects.get(email=OFFICIAL)
    assert not account.check_password(STRANGERS) and has_role(account, Role.ADMIN)


def test_nobody_floods_an_address_with_invitations_nor_the_server_with_new_passwords():
    """A stolen session of a head; a script that sends passwords to a link."""
    facility = make_facility()
    head = officer(facility, FacilityRole.ADMIN)
    client, there = Client(), reverse("officers-invite", args=[facility.slug])
    client.force_login(head)
    form = {"email": OFFICIAL, "role": "order_officer"}
    answers = [client.post(there, form) for _ in range(INVITE_LETTER.burst + 1)]
    assert [answer.status_code for answer in answers] == [302] * INVITE_LETTER.burst + [429]
    assert OFFICIAL in answers[-1].text and answers[-1].headers["Retry-After"]
    assert Message.objects.filter(topic="invitation.sent").count() == INVITE_LETTER.burst
    link, anybody = path_of(Invitation.objects.get(state="open")), Client(REMOTE_ADDR="198.51.100.9")
    tries = [anybody.post(link, {"name": "x", "password": "1"}).status_code for _ in range(ACCEPT.burst + 1)]
    assert tries == [422] * ACCEPT.burst + [429]
    assert not Membership.objects.exclude(user=head).exists()


def test_the_database_gives_no_role_for_an_invitation_to_another_address():
    """A link that was forwarded is of use to nobody, whatever wrote the row."""
    forwarded = invite(email=OFFICIAL, role=Role.OPERATOR, actor=None)
    friend = make_user()
    Invitation.objects.filter(pk=forwarded.pk).update(state="accepted", closed_by=friend, closed_at=clock.now())
    refused(
        "INSERT INTO accounts_roleassignment (user_id, role, valid_from, invitation_id, taken_over)"
        " VALUES (%s, 'operator', current_date, %s, false)",
        values=(friend.pk, forwarded.pk),
        match="for its holder",
    )
    assert not RoleAssignment.objects.exists()
