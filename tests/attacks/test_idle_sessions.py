"""An officer walks away from a shared PC. Before, whoever sat down there an hour later was that officer."""

import re
import time
from datetime import timedelta

import pytest
import time_machine
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from pasindo.accounts.idle.keeping import LONGEST, MOST_FORMS, forget_old_forms, keep_form, kept_forms_of
from pasindo.accounts.models import KeptForm
from pasindo.accounts.roles import Role
from tests.factories.accounts import PASSWORD, hold, make_user
from tests.factories.facilities import make_facility, officer
from tests.harness.signing_in import sign_in_just_now

pytestmark = pytest.mark.django_db
SAME_ORIGIN = {"Sec-Fetch-Site": "same-origin"}
NOTES = reverse("notices-read")


@pytest.fixture
def curator():
    return make_user(role=Role.PAS_CURATOR)


def later(minutes: float):
    return time_machine.travel(time.time() + minutes * 60, tick=False)


def is_asked_to_sign_in(answer) -> bool:
    return answer.status_code == 302 and answer.url.startswith(reverse("account_login"))


def sign_in_again(client, user):
    """As the pages do it, past the second factor."""
    return client.post(reverse("account_login"), {"login": user.email, "password": PASSWORD})


def test_thirty_minutes_without_a_step_end_a_session(client, curator):
    sign_in_just_now(client, curator)
    assert client.get(reverse("curation-home")).status_code == 200
    with later(29):
        assert client.get(reverse("curation-home")).status_code == 200
    with later(58):
        assert client.get(reverse("curation-home")).status_code == 200, "each step begins anew"
    with later(89):
        answer = client.get(reverse("curation-home"))
        assert answer.url == f"{reverse('account_login')}?next=%2Fkurasi%2F"
        assert "30 menit" in client.get(answer.url).content.decode()
        assert "_auth_user_id" not in client.session
    assert is_asked_to_sign_in(client.get(reverse("curation-home"))), "the clock set back brings nothing back"


def test_so_many_minutes_as_the_setting_says(client, curator, settings):
    settings.STAFF_IDLE_MINUTES = 5
    sign_in_just_now(client, curator)
    with later(6):
        assert is_asked_to_sign_in(client.get(reverse("curation-home")))


def test_officers_too_but_not_buyers(client):
    buyer, clerk, other = make_user(), officer(make_facility()), Client()
    sign_in_just_now(client, buyer)
    sign_in_just_now(other, clerk)
    with later(31):
        assert client.get(reverse("orders")).status_code == 200
        assert is_asked_to_sign_in(other.get(reverse("officer-home")))


def test_a_script_that_looks_again_keeps_nothing_alive(client, curator):
    """Polling and trying again are no steps of a person."""
    sign_in_just_now(client, curator)
    with later(20):
        client.get(reverse("visitor"), headers={"Accept": "application/json"})
        client.get(reverse("notices"), headers={"Sec-Fetch-Dest": "empty"})
        client.post(NOTES, headers={"X-By-Itself": "1"})
    with later(31):
        assert client.get(reverse("visitor"), headers={"Accept": "application/json"}).json()["signed_in"] is False
        assert "_auth_user_id" not in client.session


def test_saving_what_somebody_types_is_a_step(client, curator):
    sign_in_just_now(client, curator)
    with later(20):
        client.post(NOTES, headers={"Accept": "application/json"})
    with later(45):
        assert client.get(reverse("curation-home")).status_code == 200


def test_a_role_that_began_in_an_old_session_counts_from_now(client):
    person = make_user()
    sign_in_just_now(client, person)
    with later(60):
        assert client.get(reverse("orders")).status_code == 200
        hold(person, Role.PAS_CURATOR)
        assert is_asked_to_sign_in(client.get(reverse("orders")))


def test_a_script_is_told_and_its_form_is_its_own_matter(client, curator):
    sign_in_just_now(client, curator)
    with later(31):
        answer = client.post(NOTES, {"a": "b"}, headers={"Accept": "application/json"})
        assert answer.status_code == 401 and "30 menit" in answer.json()["error"]
    assert not KeptForm.objects.exists()


def sent_too_late(client, user, typed=None, minutes=31):
    sign_in_just_now(client, user)
    client.get(reverse("orders"))
    with later(minutes):
        return client.post(NOTES, typed or {"note": "Jahitan rapi", "note2": "satu\ndua"}, headers=SAME_ORIGIN)


def test_a_form_that_was_sent_too_late_is_offered_again_to_the_same_account(client):
    clerk = officer(make_facility())
    answer = sent_too_late(client, clerk)
    assert answer.url == f"{reverse('account_login')}?next=%2Fakun%2Fisian%2F"
    assert "Isian Anda disimpan" in client.get(answer.url).content.decode()
    assert sign_in_again(client, clerk).url == reverse("kept-forms")
    page = client.get(reverse("kept-forms")).content.decode()
    assert "Jahitan rapi" in page and 'name="note2" value="satu\ndua"' in page
    kept = kept_forms_of(clerk).get()
    again = client.post(reverse("kept-form-send", args=[kept.public_id]), {"note": "Jahitan rapi"})
    assert (again.status_code, again.url) == (307, NOTES), "the browser posts the same once more"
    assert not KeptForm.objects.exists()
    assert client.get(reverse("kept-forms")).url == reverse("own-place")


def test_nobody_else_sees_it(client):
    clerk, other = officer(make_facility()), officer(make_facility())
    sent_too_late(client, clerk)
    kept = kept_forms_of(clerk).get()
    sign_in_again(client, other)
    assert "ended_for" not in client.session
    assert client.get(reverse("kept-forms")).url == reverse("own-place")
    for name in ("kept-form-send", "kept-form-drop"):
        assert client.post(reverse(name, args=[kept.public_id])).status_code == 404
    assert kept_forms_of(clerk).count() == 1


def test_on_another_pc_too_within_a_day(client):
    clerk = officer(make_facility())
    sent_too_late(client, clerk)
    elsewhere = Client()
    assert sign_in_again(elsewhere, clerk).url == reverse("kept-forms")
    with later(25 * 60):
        assert not kept_forms_of(clerk).exists()
        assert forget_old_forms() == 1


def test_a_second_tab_is_kept_after_the_first_has_ended_the_session(client):
    clerk = officer(make_facility())
    sent_too_late(client, clerk)
    with later(32):
        answer = client.post(NOTES, {"note": "Tab kedua"}, headers=SAME_ORIGIN)
    assert answer.url == f"{reverse('account_login')}?next=%2Fakun%2Fisian%2F"
    assert [dict(form.fields)["note"] for form in kept_forms_of(clerk)] == ["Jahitan rapi", "Tab kedua"]


def test_whoever_signed_out_left_nothing_to_keep(client):
    clerk = officer(make_facility())
    sign_in_just_now(client, clerk)
    client.post(reverse("account_logout"))
    assert is_asked_to_sign_in(client.post(NOTES, {"note": "x"}, headers=SAME_ORIGIN))
    assert not KeptForm.objects.exists()


def token_in(page) -> str:
    return re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', page.content.decode())[1]


@pytest.fixture
def strict_client():
    """As a browser: forms need their token."""
    return Client(enforce_csrf_checks=True)


def left_open(client, user) -> str:
    """The token of a tab that stays open while the session ends in another one."""
    sign_in_just_now(client, user)
    token = token_in(client.get(reverse("notices"), follow=True))
    with later(31):
        client.get(reverse("notices"))
    return token


def enter(client, user):
    token = token_in(client.get(reverse("account_login")))
    client.post(reverse("account_login"), {"login": user.email, "password": PASSWORD, "csrfmiddlewaretoken": token})
    assert client.session["_auth_user_id"] == str(user.pk)


def test_a_tab_left_open_is_offered_again_after_signing_in(strict_client):
    """Its token is of before: signing in makes a new one."""
    clerk = officer(make_facility())
    old = left_open(strict_client, clerk)
    enter(strict_client, clerk)
    typed = {"note": "Tab lama", "csrfmiddlewaretoken": old}
    assert strict_client.post(NOTES, typed, headers=SAME_ORIGIN).url == reverse("kept-forms")
    assert kept_forms_of(clerk).get().fields == [["note", "Tab lama"]]
    assert strict_client.post(NOTES, typed, headers={"Sec-Fetch-Site": "cross-site"}).status_code == 403
    forged = typed | {"csrfmiddlewaretoken": "a" * 64}
    assert strict_client.post(NOTES, forged, headers=SAME_ORIGIN).status_code == 403


def test_a_tab_of_one_account_is_never_kept_for_the_next_one(strict_client):
    clerk, other = officer(make_facility()), officer(make_facility())
    old = left_open(strict_client, clerk)
    enter(strict_client, other)
    typed = {"note": "Rahasia", "csrfmiddlewaretoken": old}
    assert strict_client.post(NOTES, typed, headers=SAME_ORIGIN).status_code == 403
    assert not KeptForm.objects.exists()


def test_passwords_and_giants_are_not_kept(client, rf):
    clerk = officer(make_facility())
    sent_too_late(client, clerk, {"note": "x", "new_password": "rahasia", "kata_sandi": "rahasia"})
    assert kept_forms_of(clerk).get().fields == [["note", "x"]]
    sent_too_late(client, clerk, {"note": "x" * (LONGEST + 1)})
    sign_in_just_now(client, clerk)
    with later(31):
        client.post(reverse("account_change_password"), {"note": "x", "password1": "rahasia"}, headers=SAME_ORIGIN)
    assert kept_forms_of(clerk).count() == 1
    for number in range(MOST_FORMS + 2):
        assert keep_form(rf.post("/x/", {"n": number}), user_id=clerk.pk, page="/")
    assert kept_forms_of(clerk).count() == MOST_FORMS


def test_the_database_keeps_no_form_without_an_end(curator):
    now = timezone.now()
    with pytest.raises(Exception, match="a_kept_form_expires"):
        KeptForm.objects.create(user=curator, path="/", fields=[], kept_at=now, expires_at=now - timedelta(seconds=1))
