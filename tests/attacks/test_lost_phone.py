"""Somebody says that a phone is lost, to get past the second factor of another's account."""

import pytest
from allauth.mfa.models import Authenticator
from django.core import mail
from django.core.management import CommandError, call_command
from django.db import IntegrityError, InternalError, transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from pasindo.accounts.models import FactorReset
from pasindo.accounts.roles import Role
from pasindo.accounts.second_factor.resetting import OPEN_FOR, confirm_reset, propose_reset
from pasindo.accounts.second_factor.services import set_up_app
from pasindo.common.delivery import deliver_waiting
from pasindo.common.exceptions import DomainError
from tests.factories.accounts import make_user

pytestmark = pytest.mark.django_db
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


@pytest.fixture
def admins():
    return [make_user(role=Role.ADMIN) for _ in range(2)]


@pytest.fixture
def curator():
    person = make_user(role=Role.PAS_CURATOR)
    set_up_app(user_id=person.pk, secret=SECRET, counter=0)
    return person


def has_factor(person) -> bool:
    return Authenticator.objects.filter(user=person).exists()


def test_two_admins_reset_it_and_the_person_is_told_at_each_step(curator, admins):
    signed_in, first, second = Client(), Client(), Client()
    signed_in.force_login(curator)
    for client, admin in ((first, admins[0]), (second, admins[1])):
        client.force_login(admin)
    first.post(reverse("factor-resets"), {"email": curator.email.upper(), "reason": "Ponsel hilang"})
    row = FactorReset.objects.get()
    assert has_factor(curator)
    assert "Setujui" not in first.get(reverse("factor-resets")).content.decode()
    assert "Setujui" in second.get(reverse("factor-resets")).content.decode()
    second.post(reverse("factor-reset-confirm", args=[row.public_id]))
    row.refresh_from_db()
    assert (row.proposed_by, row.confirmed_by) == tuple(admins)
    assert not has_factor(curator)
    assert signed_in.get(reverse("curation-home")).url.startswith(reverse("account_login")), "signed out everywhere"
    curator.refresh_from_db()
    assert not curator.has_usable_password(), "with the phone somebody may hold the password"
    deliver_waiting()
    told = [letter.subject for letter in mail.outbox if letter.to == [curator.email]]
    assert [line for line in told if "mengusulkan" in line] and [line for line in told if "diatur ulang" in line]
    assert [letter for letter in mail.outbox if letter.to == [admins[1].email]], "and the admin who has to agree"


def test_one_admin_alone_cannot(curator, admins):
    row = propose_reset(user_id=curator.pk, actor=admins[0], reason="Ponsel hilang")
    with pytest.raises(DomainError):
        confirm_reset(reset_id=row.pk, actor=admins[0])
    with pytest.raises(DomainError):
        propose_reset(user_id=curator.pk, actor=admins[1], reason="Ponsel hilang")
    assert has_factor(curator)


def test_nobody_does_it_for_the_own_account(admins):
    set_up_app(user_id=admins[0].pk, secret=SECRET, counter=0)
    with pytest.raises(DomainError):
        propose_reset(user_id=admins[0].pk, actor=admins[0], reason="Ponsel hilang")
    row = propose_reset(user_id=admins[0].pk, actor=admins[1], reason="Ponsel hilang")
    with pytest.raises(DomainError):
        confirm_reset(reset_id=row.pk, actor=admins[0])
    assert has_factor(admins[0])


@pytest.mark.parametrize("role", sorted(set(Role) - {Role.ADMIN, Role.KANWIL_VERIFIER, Role.KANWIL_OPERATOR}))
def test_nobody_but_an_admin(curator, admins, role):
    other = make_user(role=role, is_superuser=True)
    with pytest.raises(DomainError):
        propose_reset(user_id=curator.pk, actor=other, reason="Ponsel hilang")
    row = propose_reset(user_id=curator.pk, actor=admins[0], reason="Ponsel hilang")
    with pytest.raises(DomainError):
        confirm_reset(reset_id=row.pk, actor=other)
    assert has_factor(curator)


def test_not_after_a_day_and_not_twice(curator, admins, time_machine):
    row = propose_reset(user_id=curator.pk, actor=admins[0], reason="Ponsel hilang")
    time_machine.move_to(timezone.now() + OPEN_FOR)
    with pytest.raises(DomainError):
        confirm_reset(reset_id=row.pk, actor=admins[1])
    assert has_factor(curator)
    again = propose_reset(user_id=curator.pk, actor=admins[0], reason="Ponsel hilang")
    confirm_reset(reset_id=again.pk, actor=admins[1])
    with pytest.raises(DomainError):
        confirm_reset(reset_id=again.pk, actor=admins[1])


def test_the_database_holds_it_too(curator, admins):
    row = propose_reset(user_id=curator.pk, actor=admins[0], reason="Ponsel hilang")
    rows, now = FactorReset.objects.filter(pk=row.pk), timezone.now()
    for change in (
        {"confirmed_by": admins[0], "confirmed_at": now},
        {"confirmed_by": curator, "confirmed_at": now},
        {"confirmed_at": now},
        {"confirmed_by": admins[1], "confirmed_at": row.expires_at + OPEN_FOR},
        {"user": admins[1]},
        {"reason": "Lain"},
    ):
        with pytest.raises((IntegrityError, InternalError)), transaction.atomic():
            rows.update(**change)
    confirm_reset(reset_id=row.pk, actor=admins[1])
    with pytest.raises(InternalError), transaction.atomic():
        rows.update(confirmed_at=None, confirmed_by=None)
    with pytest.raises(InternalError), transaction.atomic():
        rows.delete()


def test_on_the_server_only_where_there_are_no_two_admins(curator, admins, caplog):
    with pytest.raises(CommandError):
        call_command("reset_second_factor", curator.email, reason="Ponsel hilang")
    assert has_factor(curator)
    set_up_app(user_id=admins[0].pk, secret=SECRET, counter=0)
    call_command("reset_second_factor", admins[0].email, reason="Ponsel hilang, hanya satu admin lain")
    assert not has_factor(admins[0])
    row = FactorReset.objects.get()
    assert row.by_command and row.proposed_by is None and "Ponsel hilang" in row.reason
    assert "by a command on the server" in caplog.text
