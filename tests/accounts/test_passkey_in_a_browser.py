"""A passkey, of a browser with an authenticator that knows its holder …"""

from django.urls import reverse

from pasindo.accounts.roles import Role
from tests.factories.accounts import PASSWORD, make_user

AUTHENTICATOR = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


def test_is_set_up_by_a_curator_and_then_opens_the_door_alone(phone):
    curator = make_user(role=Role.PAS_CURATOR)
    browser = phone.context.new_cdp_session(phone)
    browser.send("WebAuthn.enable")
    authenticator = browser.send("WebAuthn.addVirtualAuthenticator", {"options": AUTHENTICATOR})["authenticatorId"]

    phone.goto(reverse("curation-home"))
    phone.get_by_label("Surel (e-mail)").fill(curator.email)
    phone.get_by_label("Kata sandi").fill(PASSWORD)
    phone.get_by_role("button", name="Masuk", exact=True).click()
    phone.get_by_role("link", name="Tambah passkey").click()
    phone.get_by_role("button", name="Tambah passkey").click()
    phone.get_by_text("Kode ini tidak akan ditampilkan lagi").wait_for()
    assert phone.locator(".recovery-code").count() == 10
    assert phone.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    phone.get_by_role("link", name="Sudah saya simpan, lanjut").click()
    phone.wait_for_url(reverse("curation-home"))

    phone.get_by_role("button", name="Keluar").click()
    phone.goto(f"{reverse('account_login')}?next={reverse('curation-home')}")
    # Somebody who holds the device and is not its owner: the browser does not let them, and says so.
    browser.send("WebAuthn.setUserVerified", {"authenticatorId": authenticator, "isUserVerified": False})
    phone.get_by_role("button", name="Masuk dengan passkey").click()
    phone.get_by_text("Passkey tidak terbaca atau dibatalkan").wait_for()
    browser.send("WebAuthn.setUserVerified", {"authenticatorId": authenticator, "isUserVerified": True})
    phone.get_by_role("button", name="Masuk dengan passkey").click()
    phone.wait_for_url(reverse("curation-home"))
