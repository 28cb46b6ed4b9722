"""Somebody knows the password of a curator, an official, an admin. Before, it opened every page of theirs."""

import itertools
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

import pytest
from allauth.account.forms import default_token_generator
from allauth.account.internal.stagekit import LOGIN_SESSION_KEY
from allauth.account.models import Login
from allauth.account.utils import user_pk_to_url_str
from allauth.mfa.models import Authenticator
from allauth.mfa.stages import AuthenticateStage
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from django.db import connection
from django.test import Client
from django.urls import NoReverseMatch, resolve, reverse
from django.utils import timezone

from pasindo.accounts.roles import REGIONAL, Role
from pasindo.accounts.second_factor.codes import use_code
from pasindo.accounts.second_factor.gate import OPEN
from pasindo.accounts.second_factor.services import set_up_app
from pasindo.common.public import PublicPage
from tests.factories.accounts import PASSWORD, hold, make_user
from tests.factories.facilities import make_facility, officer
from tests.harness.signing_in import sign_in_by_password_alone
from tests.walls.actors import BUYER, NATIONAL_ROLES, REGIONAL_ROLES
from tests.walls.addresses import addresses
from tests.walls.table import TABLE

pytestmark = pytest.mark.django_db
BAD_ANSWERS = ("", "{}", "[]", '"x"', "1", '{"id": "a"}', '{"response": {"userHandle": "AAAA"}}', "not json",
               "[" * 100_000, "9" * 5000)  # fmt: skip
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
MUST = frozenset(REGIONAL_ROLES) | frozenset(NATIONAL_ROLES)
ARGUMENTS = ("11111111-2222-4333-8444-555555555555", "7", "abc", "a/b")
RIGHTS = {name: frozenset().union(*(each.look or () for each in walls), *(each.act or () for each in walls))
          for name, walls in TABLE.items()}  # fmt: skip
# Every address that opens to one of these roles and not to a buyer, by the table of walls.
THEIRS = sorted(name for name, rights in RIGHTS.items() if rights & MUST and BUYER not in rights)


def code_of(secret: str = SECRET, *, ahead: int = 0) -> str:
    return format_hotp_value(hotp_value(secret, int(timezone.now().timestamp()) // 30 + ahead))


def path_of(address) -> str:
    for values in itertools.product(ARGUMENTS, repeat=len(address.arguments)):
        with suppress(NoReverseMatch):
            return reverse(address.name, kwargs=dict(zip(sorted(address.arguments), values, strict=True)))
    raise AssertionError(f"No argument fits {address.name}: add one to ARGUMENTS.")


def opened(client, names=None) -> list[str]:
    """The addresses, of these names or of all, that a session is not led away from: as a page, a form or a script."""
    found = []
    for address in addresses():
        path = path_of(address)
        page = getattr(resolve(path).func, "view_class", object)
        if address.name in OPEN or issubclass(page, PublicPage) or (names and address.name not in names):
            continue
        asked = [client.get(path), client.post(path)]
        script = client.post(path, headers={"Accept": "application/json", "HX-Request": "true"})
        if not all(map(leads_to_second_factor, asked)) or script.status_code != 401:
            found.append(f"{path}: {[each.status_code for each in asked]}, {script.status_code}")
    return found


def at_the_second_step(client, user) -> None:
    """Where somebody stands whose password was right."""
    stages = {"current": AuthenticateStage.key, AuthenticateStage.key: {"data": {"authentication_required": True}}}
    session = client.session
    session[LOGIN_SESSION_KEY] = Login(user=user, state={"stages": stages}).serialize()
    session.save()


def leads_to_second_factor(answer) -> bool:
    return answer.status_code in {302, 303} and answer.url.startswith(reverse("mfa_required"))


@pytest.fixture
def curator():
    return make_user(role=Role.PAS_CURATOR)


def test_no_address_of_a_role_is_among_those_that_a_password_opens():
    assert OPEN.isdisjoint(THEIRS)
    assert len(THEIRS) >= 15


def test_every_address_but_the_few_is_closed_to_a_password_alone(client, curator):
    """Walks the whole URL map: an address that somebody adds is closed until OPEN names it."""
    sign_in_by_password_alone(client, curator)
    assert opened(client) == []


@pytest.mark.parametrize("who", [*sorted(MUST), "superuser"])
def test_what_a_role_opens_is_closed_to_its_password_alone(client, who):
    almighty = who == "superuser"
    kanwil = "jawa-timur" if who in REGIONAL else None
    person = make_user(role=None if almighty else Role(who), kanwil_id=kanwil, is_superuser=almighty)
    sign_in_by_password_alone(client, person)
    assert opened(client, {*(name for name in THEIRS if who in RIGHTS[name]), "notices", "orders"}) == []


def test_an_officer_of_a_facility_needs_none(client):
    sign_in_by_password_alone(client, officer(make_facility()))
    assert client.get(reverse("officer-home"), follow=True).status_code == 200


def test_a_role_that_begins_during_a_session_asks_for_a_factor_at_the_next_step(client):
    person = make_user()
    sign_in_by_password_alone(client, person)
    assert client.get(reverse("orders")).status_code == 200
    hold(person, Role.PAS_CURATOR)
    assert leads_to_second_factor(client.get(reverse("curation-home")))
    assert leads_to_second_factor(client.get(reverse("orders")))


def test_an_older_session_cannot_set_up_a_factor_beside_the_owner_s(client, curator):
    """The thief signed in while there was no factor; then the owner set one up."""
    sign_in_by_password_alone(client, curator)
    set_up_app(user_id=curator.pk, secret=SECRET, counter=0)
    for name in ("mfa_activate_totp", "mfa_add_webauthn", "mfa_view_recovery_codes", "mfa_generate_recovery_codes"):
        assert leads_to_second_factor(client.get(reverse(name))), name
    assert leads_to_second_factor(client.post(reverse("mfa_activate_totp"), {"code": code_of()}))
    assert Authenticator.objects.filter(user=curator, type="totp").count() == 1


def test_a_factor_of_somebody_else_in_this_session_counts_for_nobody(client, curator):
    client.force_login(make_user(role=Role.PAS_CURATOR))
    client.post(reverse("account_login"), {"login": curator.email, "password": PASSWORD})
    sign_in_by_password_alone(client, curator)
    assert leads_to_second_factor(client.get(reverse("curation-home")))


def test_wrong_codes_are_slowed_down(client, curator):
    """150 wrong codes in five seconds went through."""
    set_up_app(user_id=curator.pk, secret=SECRET, counter=0)
    at_the_second_step(client, curator)
    answers = [client.post(reverse("mfa_authenticate"), {"code": "000000"}) for _try in range(7)]
    assert [answer.status_code for answer in answers] == [200] * 5 + [429] * 2
    assert int(answers[-1].headers["Retry-After"]) > 500
    assert client.post(reverse("mfa_authenticate"), {"code": code_of()}).status_code == 429, "the right one neither"


def test_another_address_gives_few_tries_more(client, curator):
    set_up_app(user_id=curator.pk, secret=SECRET, counter=0)
    at_the_second_step(client, curator)
    path = reverse("mfa_authenticate")
    answers = [client.post(path, {"code": "000000"}, REMOTE_ADDR=f"203.0.113.{at}") for at in range(14)]
    assert [answer.status_code for answer in answers] == [200] * 10 + [429] * 4


def test_a_new_password_frees_the_owner_from_the_tries_of_a_thief(client, curator):
    set_up_app(user_id=curator.pk, secret=SECRET, counter=0)
    at_the_second_step(client, curator)
    for _try in range(6):
        client.post(reverse("mfa_authenticate"), {"code": "000000"})
    curator.set_password("sandi-yang-lain-2026")
    curator.save()
    owner = Client()
    at_the_second_step(owner, curator)
    assert owner.post(reverse("mfa_authenticate"), {"code": code_of()}).status_code == 302


def test_setting_up_counts_wrong_codes_too(client, curator):
    sign_in_by_password_alone(client, curator)
    client.get(reverse("mfa_activate_totp"))
    answers = [client.post(reverse("mfa_activate_totp"), {"code": "000000"}) for _try in range(6)]
    assert answers[-1].status_code == 429


def test_a_code_that_was_read_over_a_shoulder_is_used_up(curator):
    set_up_app(user_id=curator.pk, secret=SECRET, counter=0)
    now, before = code_of(), code_of(ahead=-1)
    assert use_code(user_id=curator.pk, code=now)
    assert use_code(user_id=curator.pk, code=now) is None
    assert use_code(user_id=curator.pk, code=before) is None, "nor one of the half minute before it"
    assert use_code(user_id=curator.pk, code=code_of(ahead=1)), "the next one is right"


@pytest.mark.django_db(transaction=True)
def test_one_code_sent_many_times_at_once_is_right_once():
    curator = make_user(role=Role.PAS_CURATOR)
    set_up_app(user_id=curator.pk, secret=SECRET, counter=0)
    code = code_of()

    def try_it(_number):
        try:
            return use_code(user_id=curator.pk, code=code) is not None
        finally:
            connection.close()

    with ThreadPoolExecutor(8) as threads:
        assert sum(threads.map(try_it, range(8))) == 1


def test_an_answer_that_no_passkey_gave_is_refused_and_no_fault_of_ours(client, curator):
    for sent in BAD_ANSWERS:
        assert client.get(reverse("mfa_login_webauthn"), headers={"Accept": "application/json"}).status_code == 200
        assert client.post(reverse("mfa_login_webauthn"), {"credential": sent}).status_code == 302
    assert "_auth_user_id" not in client.session
    sign_in_by_password_alone(client, curator)
    for sent in BAD_ANSWERS:
        client.get(reverse("mfa_add_webauthn"))
        assert client.post(reverse("mfa_add_webauthn"), {"credential": sent}).status_code == 200
    assert not Authenticator.objects.filter(user=curator).exists()


def test_a_mailed_link_to_a_new_password_leads_to_the_second_step(client, curator):
    """Somebody reads the curator's mail."""
    set_up_app(user_id=curator.pk, secret=SECRET, counter=0)
    key = {"uidb36": user_pk_to_url_str(curator), "key": default_token_generator.make_token(curator)}
    page = client.get(reverse("account_reset_password_from_key", kwargs=key), follow=True)
    new = {"password1": "sandi-yang-lain-2026", "password2": "sandi-yang-lain-2026"}
    assert client.post(page.redirect_chain[-1][0], new).url == reverse("mfa_authenticate")
    assert "_auth_user_id" not in client.session


def test_a_telephone_that_lies_about_changes_nothing_without_the_password(client, curator):
    set_up_app(user_id=curator.pk, secret=SECRET, counter=0)
    sign_in_by_password_alone(client, curator)
    client.post(reverse("mfa_reauthenticate"), {"code": code_of()})
    for name in ("mfa_activate_totp", "mfa_add_webauthn", "mfa_deactivate_totp", "mfa_generate_recovery_codes"):
        assert client.get(reverse(name)).url.startswith(reverse("account_reauthenticate")), name
