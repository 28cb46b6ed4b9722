"""The pages of the second factor …"""

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from django.urls import reverse
from django.utils import timezone

from pasindo.accounts.roles import Role
from pasindo.accounts.second_factor.services import set_up_app
from tests.factories.accounts import PASSWORD, make_user
from tests.harness.signing_in import sign_in_by_password_alone

pytestmark = pytest.mark.django_db
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


def code_of(secret: str = SECRET, *, ahead: int = 0) -> str:
    return format_hotp_value(hotp_value(secret, int(timezone.now().timestamp()) // 30 + ahead))


def sign_in(client, user):
    return client.post(reverse("account_login"), {"login": user.email, "password": PASSWORD})


def test_lead_a_curator_without_one_through_setting_it_up_and_on_to_the_page_they_wanted(client):
    curator = make_user(role=Role.PAS_CURATOR)
    sign_in(client, curator)
    page = client.get(reverse("curation-home"), follow=True)
    assert "Aplikasi autentikator" in page.content.decode()
    assert client.get(reverse("curation-home")).url.endswith("?next=%2Fkurasi%2F")
    page = client.get(reverse("mfa_activate_totp"))
    secret = client.session["mfa.totp.secret"]
    text = page.content.decode()
    assert "data:image/svg+xml" in text and secret[:4] in text
    wrong = client.post(reverse("mfa_activate_totp"), {"code": "000000"})
    assert "Kode salah" in wrong.content.decode()
    answer = client.post(reverse("mfa_activate_totp"), {"code": code_of(secret)})
    assert answer.url == reverse("mfa_view_recovery_codes")
    codes = client.get(answer.url).content.decode()
    assert codes.count('<code class="recovery-code">') == 10 and reverse("mfa_continue") in codes
    assert '<code class="recovery-code">' not in client.get(answer.url).content.decode(), "shown once"
    assert client.get(reverse("mfa_continue")).url == "/kurasi/"
    assert client.get(reverse("curation-home")).status_code == 200


def test_ask_for_the_code_after_the_password(client):
    curator = make_user(role=Role.PAS_CURATOR)
    set_up_app(user_id=curator.pk, secret=SECRET, counter=0)
    assert sign_in(client, curator).url == reverse("mfa_authenticate")
    assert "_auth_user_id" not in client.session
    assert client.get(reverse("mfa_authenticate")).status_code == 200
    answer = client.post(reverse("mfa_authenticate"), {"code": code_of()})
    assert answer.url == reverse("own-place")
    assert client.get(reverse("curation-home")).status_code == 200


def test_take_a_recovery_code_once(client):
    curator = make_user(role=Role.PAS_CURATOR)
    set_up_app(user_id=curator.pk, secret=SECRET, counter=0)
    code = Authenticator.objects.get(user=curator, type="recovery_codes").wrap().get_unused_codes()[0]
    sign_in(client, curator)
    assert client.post(reverse("mfa_authenticate"), {"code": code}).url == reverse("own-place")
    client.post(reverse("account_logout"))
    sign_in(client, curator)
    assert client.post(reverse("mfa_authenticate"), {"code": code}).status_code == 200


def test_let_an_officer_set_one_up_who_need_not(client):
    buyer = make_user()
    sign_in(client, buyer)
    assert "Langkah kedua" in client.get(reverse("mfa_index")).content.decode()
    client.get(reverse("mfa_activate_totp"))
    client.post(reverse("mfa_activate_totp"), {"code": code_of(client.session["mfa.totp.secret"])})
    assert "Terpasang" in client.get(reverse("mfa_index")).content.decode()


def test_show_the_factor_in_a_session_that_began_without(client):
    curator = make_user(role=Role.PAS_CURATOR)
    sign_in_by_password_alone(client, curator)
    set_up_app(user_id=curator.pk, secret=SECRET, counter=0)
    page = client.get(reverse("curation-home"), follow=True)
    assert page.redirect_chain[-1][0] == reverse("mfa_reauthenticate")
    answer = client.post(reverse("mfa_reauthenticate"), {"code": code_of()}, follow=True)
    assert answer.redirect_chain[-1][0] == "/kurasi/"


def test_keep_secrets_sealed_in_the_database():
    curator = make_user(role=Role.PAS_CURATOR)
    app = set_up_app(user_id=curator.pk, secret=SECRET, counter=0)
    assert SECRET not in str(Authenticator.objects.get(pk=app.pk).data)


def test_leave_the_last_factor_with_whoever_must_have_one(client):
    curator = make_user(role=Role.PAS_CURATOR)
    set_up_app(user_id=curator.pk, secret=SECRET, counter=0)
    client.force_login(curator)
    assert client.post(reverse("mfa_deactivate_totp")).url.startswith(reverse("account_reauthenticate"))
    client.post(reverse("account_reauthenticate"), {"password": PASSWORD})
    page = client.post(reverse("mfa_deactivate_totp"), follow=True).content.decode()
    assert "mewajibkan langkah kedua" in page
    assert Authenticator.objects.filter(user=curator, type="totp").exists()
