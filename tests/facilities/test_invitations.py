"""Inviting, accepting and ending: who may, what becomes of a link, and what the database holds."""

import datetime

import pytest
import time_machine
from allauth.account.models import EmailAddress
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import PermissionDenied
from django.db import DatabaseError, connection, transaction

from facilities.models import Membership, Partner
from facilities.permissions import appointer, is_member
from facilities.services import (
    accept_invitation,
    activate_person,
    deactivate_person,
    end_membership,
    invite,
    resend_invitation,
    revoke_invitation,
)
from facilities.services.accepting import NotOpen, Obstacle
from pasindo.accounts.invitations import token_of
from pasindo.accounts.models import Invitation, RoleAssignment, User, UserChange
from pasindo.accounts.permissions import has_role
from pasindo.accounts.roles import REGIONAL, FacilityRole, Role
from pasindo.accounts.services import LastAdmin, end_role
from pasindo.accounts.states import InvitationState as State
from pasindo.common import clock
from pasindo.common.channels import MAIL, PAGE
from pasindo.common.exceptions import DomainError
from pasindo.common.models import Message
from tests.factories.accounts import PASSWORD, accepted, hold, make_user
from tests.factories.facilities import appoint, join, make_facility, officer

pytestmark = pytest.mark.django_db

NEW = "baru@contoh.example"
NOBODY = AnonymousUser()
DAY = datetime.timedelta(days=1)


@pytest.fixture
def facility():
    return make_facility()


def accept(invitation, visitor=NOBODY, **given):
    return accept_invitation(token=token_of(invitation), visitor=visitor, **{"name": "B", "password": PASSWORD} | given)


def place_of(role, facility):
    if role in FacilityRole.values:
        return {"facility_id": facility.pk}
    return {"kanwil_id": facility.kanwil_id} if role in REGIONAL else {}


# --- who may invite, and end ---------------------------------------------------------------------------------

EVERY_ROLE = {*FacilityRole.values, *Role.values}
MAY_INVITE = {
    FacilityRole.ADMIN.value: set(FacilityRole.values),
    Role.KANWIL_VERIFIER.value: set(FacilityRole.values),
    Role.ADMIN.value: {*Role.values, FacilityRole.ADMIN.value},
}


@pytest.mark.parametrize("host", sorted(EVERY_ROLE))
def test_each_role_invites_to_what_is_its_own_and_to_nothing_else(host, facility):
    actor = officer(facility, host) if host in FacilityRole.values else make_user(role=host, kanwil_id="jawa-timur")
    foreign = make_facility(kanwil_id="bali")
    invited, abroad = set(), set()
    for role in sorted(EVERY_ROLE):
        for where, found in ((facility, invited), (foreign, abroad)):
            try:
                email = f"{role}@contoh.example"  # letters to one address are few
                invite(email=email, role=role, **place_of(role, where), actor=actor)
                found.add(role)
            except PermissionDenied:
                pass
    own = MAY_INVITE.get(host, set())
    assert invited == own
    assert abroad == (own if host == Role.ADMIN else set()), "elsewhere an administrator alone"
    assert Invitation.objects.filter(state=State.OPEN).exists() == bool(own)


def test_nobody_invites_themselves(facility):
    """An administrator is no curator by being one, nor a verifier of the Kanwil an officer of its facilities."""
    for actor, role, place in (
        (make_user(role=Role.ADMIN), Role.PAS_CURATOR, {}),
        (make_user(role=Role.KANWIL_VERIFIER, kanwil_id="jawa-timur"), "facility_admin", {"facility_id": facility.pk}),
    ):
        for email in (actor.email.upper(), actor.email.replace("@", "+lain@")):  # another address of the same mailbox
            with pytest.raises(DomainError, match="diri sendiri"):
                invite(email=email, role=role, actor=actor, **place)
    assert not Invitation.objects.filter(state=State.OPEN).exists()


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"until": datetime.date(2020, 1, 1)}, "Hari terakhir"),
        ({"email": "pejabat@contoh.example"}, "sudah memegang"),
        ({"email": "tutup@contoh.example"}, "dinonaktifkan"),
    ],
)
def test_what_makes_no_sense_is_refused(given, words):
    make_user(role=Role.PAS_CURATOR, email="pejabat@contoh.example")
    make_user(email="tutup@contoh.example", is_active=False)
    with pytest.raises(DomainError, match=words):
        invite(**{"email": NEW, "role": Role.PAS_CURATOR, "actor": make_user(role=Role.ADMIN)} | given)
    assert not Invitation.objects.filter(state=State.OPEN).exists() and not Message.objects.exists()


def test_a_role_with_an_end_is_offered_again_for_longer():
    user = make_user()
    hold(user, Role.PAS_CURATOR, valid_until=clock.today() + DAY)
    invitation = invite(email=user.email, role=Role.PAS_CURATOR, until=clock.today() + 9 * DAY, actor=None)
    accept(invitation, visitor=user)
    row = RoleAssignment.objects.get()
    assert row.valid_until == clock.today() + 9 * DAY and row.invitation == invitation


def test_ends_only_what_is_ones_own(facility):
    foreign = make_facility(kanwil_id="bali")
    head, verifier = officer(facility, FacilityRole.ADMIN), make_user(role=Role.KANWIL_VERIFIER, kanwil_id="jawa-timur")
    admin = make_user(role=Role.ADMIN)
    rows = [join(place, make_user(), FacilityRole.ORDER_OFFICER) for place in (facility, foreign)]
    for actor in (head, verifier):
        with pytest.raises(PermissionDenied):
            end_membership(membership_id=rows[1].pk, actor=actor)
        with pytest.raises(PermissionDenied):
            end_role(assignment_id=verifier.role_assignments.get().pk, actor=actor)
        with pytest.raises(PermissionDenied):
            deactivate_person(user_id=rows[0].user_id, actor=actor)
        with pytest.raises(PermissionDenied):
            activate_person(user_id=rows[0].user_id, actor=actor)
    with pytest.raises(PermissionDenied):
        end_membership(membership_id=rows[0].pk, actor=rows[0].user)
    assert Membership.objects.in_force().filter(role=FacilityRole.ORDER_OFFICER).count() == 2
    end_membership(membership_id=rows[0].pk, actor=head)
    end_membership(membership_id=rows[1].pk, actor=admin)
    assert not Membership.objects.in_force().filter(role=FacilityRole.ORDER_OFFICER).exists()


# --- a link ---------------------------------------------------------------------------------------------------


def test_a_link_is_sent_to_the_address_alone_and_gives_the_role_once(facility):
    head = officer(facility, FacilityRole.ADMIN)
    invitation = invite(email=" Baru@Contoh.example", role="order_officer", facility_id=facility.pk, actor=head)
    (row,) = Message.objects.all()
    assert (row.recipient, row.channel, row.topic) == (NEW, MAIL, "invitation.sent")
    assert invitation.expires_at - invitation.created_at == 7 * DAY
    _invitation, user = accept(invitation, name="Ibu Baru")
    assert user.check_password(PASSWORD) and user.name == "Ibu Baru" and is_member(user, facility.pk, "order_officer")
    membership = user.memberships.get()
    assert (membership.granted_by, membership.invitation) == (head, invitation)
    assert EmailAddress.objects.get(user=user).verified
    for visitor in (NOBODY, user):
        with pytest.raises(NotOpen) as refused:
            accept(invitation, visitor=visitor)
        assert refused.value.obstacle is Obstacle.USED
    assert Membership.objects.filter(user=user).count() == 1


def test_the_setting_says_how_long_a_link_opens(settings):
    settings.INVITATION_DAYS = 2
    invitation = invite(email=NEW, role=Role.FINANCE, actor=None)
    with time_machine.travel(invitation.expires_at - datetime.timedelta(seconds=1), tick=False):
        assert not Invitation.objects.get().is_expired
    with time_machine.travel(invitation.created_at + 2 * DAY, tick=False), pytest.raises(NotOpen) as refused:
        accept(invitation)
    assert refused.value.obstacle is Obstacle.EXPIRED and not User.objects.exists()


def test_a_revoked_link_opens_nothing_and_stays_so(facility):
    head = officer(facility, FacilityRole.ADMIN)
    invitation = invite(email=NEW, role="order_officer", facility_id=facility.pk, actor=head)
    with pytest.raises(PermissionDenied):
        revoke_invitation(invitation_id=invitation.public_id, actor=officer(facility))
    for _ in range(2):  # pressed twice
        revoked = revoke_invitation(invitation_id=invitation.public_id, actor=head)
    assert (revoked.state, revoked.closed_by) == (State.REVOKED, head)
    with pytest.raises(NotOpen) as refused:
        accept(invitation)
    assert refused.value.obstacle is Obstacle.REVOKED
    with pytest.raises(DomainError):
        resend_invitation(invitation_id=invitation.public_id, actor=head)


def test_sent_again_only_the_later_link_opens():
    admin = make_user(role=Role.ADMIN)
    first = invite(email=NEW, role=Role.FINANCE, until=clock.today() + 30 * DAY, actor=admin)
    with time_machine.travel(clock.now() + 20 * DAY):
        second = resend_invitation(invitation_id=first.public_id, actor=admin)
        with pytest.raises(NotOpen) as refused:
            accept(first)
        assert refused.value.obstacle is Obstacle.REPLACED
        _invitation, user = accept(second)
        assert has_role(user, Role.FINANCE) and user.role_assignments.get().valid_until == first.until


def test_somebody_known_accepts_a_second_role_without_a_new_password():
    user = make_user()
    appoint(user, Role.PAS_CURATOR)
    user.refresh_from_db()
    epoch = user.session_epoch
    invitation = invite(email=user.email, role=Role.EXPORT_CURATOR, actor=None)
    with pytest.raises(NotOpen) as refused:
        accept(invitation)
    assert refused.value.obstacle is Obstacle.SIGN_IN
    accept(invitation, visitor=user, password="lain-sama-sekali-9")
    user.refresh_from_db()
    assert user.check_password(PASSWORD) and user.session_epoch == epoch and has_role(user, Role.EXPORT_CURATOR)


# --- the end --------------------------------------------------------------------------------------------------


def test_an_ended_role_ends_sessions_and_is_told_once(facility):
    head, user = officer(facility, FacilityRole.ADMIN), make_user()
    membership = join(facility, user, FacilityRole.ORDER_OFFICER)
    end_membership(membership_id=membership.pk, actor=head)
    user.refresh_from_db()
    epoch = user.session_epoch
    assert epoch and not is_member(user, facility.pk)
    end_membership(membership_id=membership.pk, actor=head)  # pressed twice
    user.refresh_from_db()
    assert user.session_epoch == epoch
    rows = Message.objects.filter(topic="role.ended")
    assert sorted(rows.values_list("channel", flat=True)) == [MAIL, PAGE]


@pytest.mark.parametrize("until", [None, 5 * DAY], ids=["open", "dated"])
def test_the_last_head_stays_until_there_is_another(facility, until):
    head = officer(facility, FacilityRole.ADMIN, valid_until=until and clock.today() + until)
    admin, row = make_user(role=Role.ADMIN), head.memberships.get()
    officer(facility, FacilityRole.ADMIN, valid_until=clock.today() - DAY)
    officer(facility, FacilityRole.ADMIN, is_active=False)
    officer(make_facility(), FacilityRole.ADMIN)
    for attempt in (
        lambda: end_membership(membership_id=row.pk, actor=head),
        lambda: end_membership(membership_id=row.pk, actor=admin),
        lambda: end_membership(membership_id=row.pk, actor=None),
        lambda: deactivate_person(user_id=head.pk, actor=admin),
    ):
        with pytest.raises(LastAdmin, match="Undang penggantinya dulu"):
            attempt()
    head.refresh_from_db()
    assert is_member(head, facility.pk, "facility_admin") and head.session_epoch == ""
    officer(facility, FacilityRole.ADMIN)
    end_membership(membership_id=row.pk, actor=head)
    assert not is_member(head, facility.pk)


def test_the_last_administrator_stays_until_there_is_another():
    admin = make_user(role=Role.ADMIN)
    row = admin.role_assignments.get()
    for attempt in (
        lambda: end_role(assignment_id=row.pk, actor=admin),
        lambda: end_role(assignment_id=row.pk, actor=None),
        lambda: deactivate_person(user_id=admin.pk, actor=admin),
    ):
        with pytest.raises(LastAdmin):
            attempt()
    assert has_role(User.objects.get(pk=admin.pk), Role.ADMIN)
    other = make_user(role=Role.ADMIN)
    deactivate_person(user_id=admin.pk, actor=other)
    assert not has_role(User.objects.get(pk=admin.pk), Role.ADMIN)


def test_a_closed_account_keeps_its_roles_for_the_day_it_is_opened_again():
    admin, user = make_user(role=Role.ADMIN), make_user(role=Role.PAS_CURATOR)
    for _ in range(2):  # pressed twice
        deactivate_person(user_id=user.pk, actor=admin)
    user.refresh_from_db()
    assert not user.is_active and user.session_epoch and not has_role(user, Role.PAS_CURATOR)
    assert Message.objects.filter(topic="account.closed", recipient=user.email).count() == 1
    activate_person(user_id=user.pk, actor=admin)
    user.refresh_from_db()
    assert has_role(user, Role.PAS_CURATOR)
    rows = (
        UserChange.objects.filter(pgh_obj=user).order_by("pk").values_list("is_active", "pgh_context__metadata__actor")
    )
    assert list(rows)[-2:] == [(False, admin.pk), (True, admin.pk)]


# --- what the database holds ----------------------------------------------------------------------------------

RIGHTS = "accounts_roleassignment (user_id, role, taken_over, invitation_id)"


@pytest.mark.parametrize(
    "statement",
    [
        f"INSERT INTO {RIGHTS} SELECT id, 'admin', false, NULL FROM accounts_user",
        f"INSERT INTO {RIGHTS} SELECT id, 'admin', true, NULL FROM accounts_user",
        f"INSERT INTO {RIGHTS} SELECT u.id, 'admin', false, i.id FROM accounts_user u, accounts_invitation i"
        " WHERE i.state = 'open'",
        f"INSERT INTO {RIGHTS} SELECT u.id, 'admin', false, i.id FROM accounts_user u, accounts_invitation i"
        " WHERE i.state = 'accepted'",
        "UPDATE accounts_roleassignment SET taken_over = true, invitation_id = NULL",
        "UPDATE accounts_roleassignment SET user_id = (SELECT max(id) FROM accounts_user)",
        "UPDATE accounts_roleassignment SET role = 'admin'",
        "UPDATE accounts_roleassignment SET valid_until = NULL, ended_at = NULL WHERE ended_at IS NOT NULL",
        "UPDATE accounts_roleassignment SET valid_until = NULL WHERE valid_until IS NOT NULL",
        "UPDATE accounts_roleassignment SET valid_from = '2020-01-01' WHERE valid_from IS NOT NULL",
        "UPDATE accounts_roleassignment SET invitation_id = (SELECT id FROM accounts_invitation WHERE state = 'open')",
        "UPDATE accounts_invitation SET state = 'open', closed_at = NULL, closed_by_id = NULL WHERE state = 'accepted'",
        "UPDATE accounts_invitation SET closed_by_id = (SELECT max(id) FROM accounts_user) WHERE state = 'accepted'",
        "UPDATE accounts_invitation SET email = 'lain@contoh.example'",
        "UPDATE accounts_invitation SET role = 'admin'",
        "UPDATE accounts_invitation SET expires_at = now() + interval '1 year'",
        "UPDATE accounts_invitation SET state = 'accepted', closed_at = now() WHERE state = 'open'",
        "UPDATE accounts_invitation SET state = 'accepted', closed_at = expires_at, closed_by_id ="
        " (SELECT max(id) FROM accounts_user) WHERE state = 'open'",
        "DELETE FROM accounts_invitation",
        "INSERT INTO accounts_invitation (public_id, email, name, role, token_digest, created_at, expires_at, state,"
        " closed_at, closed_by_id) SELECT gen_random_uuid(), email, '', 'admin', 'x', now(), now() + interval '1 day',"
        " 'accepted', now(), id FROM accounts_user LIMIT 1",
        "INSERT INTO accounts_invitation (public_id, email, name, role, token_digest, created_at, expires_at, state)"
        " SELECT gen_random_uuid(), email, '', role, 'x', now(), now(), state FROM accounts_invitation"
        " WHERE state = 'open'",
    ],
)
def test_the_database_takes_no_role_without_an_accepted_invitation(statement):
    today = clock.today()
    hold(make_user(), Role.PAS_CURATOR, valid_from=today, valid_until=today + 9 * DAY)
    end_role(assignment_id=hold(make_user(), Role.FINANCE, valid_from=today).pk, actor=None)
    invite(email=NEW, role=Role.ADMIN, actor=None)
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)
    assert sorted(RoleAssignment.objects.values_list("role", flat=True)) == ["finance", "pas_curator"]
    assert Invitation.objects.filter(state=State.OPEN).count() == 1


def test_the_database_takes_no_membership_without_an_accepted_invitation(facility):
    thief, other = make_user(), make_facility()
    invitation = accepted(thief, FacilityRole.ORDER_OFFICER, facility=facility)
    rows = Membership.objects
    for given in (
        {"facility": facility, "role": FacilityRole.ORDER_OFFICER},
        {"facility": facility, "role": FacilityRole.ADMIN, "invitation": invitation},
        {"facility": other, "role": FacilityRole.ORDER_OFFICER, "invitation": invitation},
        {"facility": facility, "role": FacilityRole.ORDER_OFFICER, "invitation": invitation, "user": make_user()},
    ):
        with pytest.raises(DatabaseError), transaction.atomic():
            rows.create(**{"user": thief} | given)
    rows.create(user=thief, facility=facility, role=FacilityRole.ORDER_OFFICER, invitation=invitation)
    with pytest.raises(DatabaseError), transaction.atomic():  # used once
        rows.create(user=thief, facility=facility, role=FacilityRole.ORDER_OFFICER, invitation=invitation)
    assert Membership.objects.count() == 1


@pytest.mark.parametrize(
    "change",
    [
        "ended_at = now(), valid_until = (now() AT TIME ZONE 'Asia/Jakarta')::date",
        "valid_until = '2026-01-01'",
        "valid_until = (now() AT TIME ZONE 'Asia/Jakarta')::date",
    ],
)
def test_the_database_keeps_the_last_administrator_of_a_place(facility, change):
    officer(facility, FacilityRole.ADMIN)
    make_user(role=Role.ADMIN)
    statements = [f"UPDATE {table} SET {change}" for table in ("partner_membership", "accounts_roleassignment")]
    for statement in statements:
        with pytest.raises(DatabaseError, match="last administrator"), transaction.atomic():
            connection.cursor().execute(statement)
    officer(facility, FacilityRole.ADMIN)
    make_user(role=Role.ADMIN)
    for statement in statements:
        connection.cursor().execute(f"{statement} WHERE id = (SELECT min(id) FROM {statement.split()[1]})")
    assert Partner.objects.count() == 1


def test_appointing_is_asked_of_nobody_by_rank():
    for user in (NOBODY, make_user(is_superuser=True, is_staff=True), make_user(role=Role.ADMIN, is_active=False)):
        assert appointer(user) == (False, frozenset(), frozenset())
