"""From the first administrator of an installation to an officer of a facility, and to the end of a role, by pages."""

import datetime
import re

import pytest
import time_machine
from django.core import mail as outgoing
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from facilities.permissions import is_member
from pasindo.accounts.models import Invitation, User
from pasindo.accounts.permissions import has_role
from pasindo.accounts.roles import FacilityRole, Role
from pasindo.accounts.second_factor.gate import METHOD
from pasindo.common import clock
from pasindo.common.delivery import deliver_waiting
from tests.factories.accounts import PASSWORD, make_user
from tests.factories.facilities import join as join_facility
from tests.factories.facilities import make_facility, officer

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _letters(settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"


def link_to(address, settings):
    """The link in the letter that just went to this address, and to nobody else."""
    outgoing.outbox.clear()
    deliver_waiting()
    (letter,) = (each for each in outgoing.outbox if "/undangan/" in each.body)
    assert letter.to == [address]
    html = letter.alternatives[0].content
    link = re.search(rf"{settings.SITE_URL}((?:/en)?/undangan/\S+)", letter.body)[1]
    assert link in html
    return link


def accept(link, name="Nama Contoh"):
    """As whoever opens the letter: another browser."""
    client = Client()
    assert client.get(link).status_code == 200
    answer = client.post(link, {"name": name, "password": PASSWORD})
    assert answer.status_code == 302 and answer.url == reverse("own-place")
    return client


def test_an_installation_begins_with_a_command_and_goes_on_by_invitations(settings):
    facility = make_facility(name="Lapas Contoh Satu")
    call_command("grant_role", "admin@contoh.example", "admin", verbosity=0)
    accept(link_to("admin@contoh.example", settings), "Admin Pertama")
    admin = User.objects.get(email="admin@contoh.example")

    office = Client()
    office.force_login(admin)
    page = office.get(reverse("own-place"), follow=True)
    assert page.status_code == 200 and "Orang dan peran" in page.text and "Admin Pertama" in page.text
    form = {"email": "kepala@contoh.example", "facility": facility.slug, "role": "facility_admin"}
    page = office.post(reverse("people-invite"), form, follow=True)
    assert "Undangan dikirim ke kepala@contoh.example" in page.text and "Lapas Contoh Satu" in page.text
    head = accept(link_to("kepala@contoh.example", settings), "Ibu Kepala")
    page = head.get(reverse("own-place"), follow=True)
    assert page.redirect_chain[-1][0] == reverse("officer-listings", args=[facility.slug])
    assert "Undangan diterima. Sekarang Anda Kepala UPT." in page.text
    assert reverse("officers", args=[facility.slug]) in page.text, "the menu leads to the officers"

    form = {"email": "Petugas@contoh.example", "name": "Pak Petugas", "role": "order_officer"}
    page = head.post(reverse("officers-invite", args=[facility.slug]), form, follow=True)
    assert "petugas@" in page.text and "Menunggu" in page.text
    clerk = accept(link_to("petugas@contoh.example", settings), "Pak Petugas")
    assert clerk.get(reverse("officer-orders", args=[facility.slug])).status_code == 200

    membership = User.objects.get(email="petugas@contoh.example").memberships.get()
    end = reverse("officers-end", args=[facility.slug, membership.pk])
    assert "Pak Petugas" in head.get(end).text
    page = head.post(end, follow=True)
    assert "diakhiri" in page.text and is_member(membership.user, facility.pk) is False
    assert clerk.get(reverse("notices")).status_code == 302, "the session is over"
    assert head.post(end).status_code == 302, "a second press changes nothing"
    outgoing.outbox.clear()
    deliver_waiting()
    assert [letter.to for letter in outgoing.outbox] == [["petugas@contoh.example"]]
    assert "Petugas pesanan di Lapas Contoh Satu sudah diakhiri" in outgoing.outbox[0].body


def test_whoever_accepts_for_the_nation_is_asked_for_a_second_factor_at_once(settings):
    call_command("grant_role", "admin@contoh.example", "admin", verbosity=0)
    client = accept(link_to("admin@contoh.example", settings))
    assert client.get(reverse("people")).url.startswith(reverse("mfa_required"))
    assert METHOD not in str(client.session.get("account_authentication_methods"))
    assert client.get(reverse("mfa_activate_totp")).status_code == 200, "the new password is not asked for again"


def test_a_weak_password_comes_back_with_what_was_typed(settings):
    call_command("grant_role", "admin@contoh.example", "admin", name="Nama Undangan", verbosity=0)
    link = link_to("admin@contoh.example", settings)
    client = Client()
    assert 'value="Nama Undangan"' in client.get(link).text
    answer = client.post(link, {"name": "Nama Saya", "password": "1234"})
    assert answer.status_code == 422 and 'value="Nama Saya"' in answer.text and "1234" not in answer.text
    assert not User.objects.exists() and Invitation.objects.get().state == "open"


def test_a_name_is_one_line_without_signs_that_nobody_sees(settings):
    call_command("grant_role", "admin@contoh.example", "admin", name="Nama\u202e\nUndangan", verbosity=0)
    link = link_to("admin@contoh.example", settings)
    assert Invitation.objects.get().name == "Nama Undangan"
    answer = Client().post(link, {"name": "\u200b\ufeff", "password": PASSWORD})
    assert answer.status_code == 422 and "Tulis nama Anda." in answer.text and not User.objects.exists()
    accept(link, "Ibu\u200b Baru\r\nBcc: x")
    assert User.objects.get().name == "Ibu Baru Bcc: x"


@pytest.mark.parametrize(
    ("language", "words"), [("id", "Anda diundang sebagai Kurator ekspor"), ("en", "You are invited as Export curator")]
)
def test_the_letter_speaks_the_language_of_whoever_is_known(settings, language, words):
    make_user(email="orang@contoh.example", language=language)
    call_command("grant_role", "orang@contoh.example", "export_curator", verbosity=0)
    outgoing.outbox.clear()
    deliver_waiting()
    assert words in outgoing.outbox[0].body and words in outgoing.outbox[0].alternatives[0].content


def test_each_link_that_leads_nowhere_says_why_and_what_to_do(client, settings):
    admin = make_user(role=Role.ADMIN)
    boss = Client()
    boss.force_login(admin)

    def invited():
        boss.post(f"{reverse('people-invite')}?untuk=nasional", {"email": "x@contoh.example", "role": "finance"})
        return link_to("x@contoh.example", settings)

    first, second = invited(), invited()
    answer = client.get(first)
    assert answer.status_code == 410 and "Ada undangan yang lebih baru" in answer.text
    open_one = Invitation.objects.get(state="open")
    page = boss.post(reverse("people-invitation-revoke", args=[open_one.public_id]), follow=True)
    assert "dibatalkan" in page.text and "Tidak ada undangan yang menunggu" in page.text
    for method in (client.get, client.post):
        answer = method(second)
        assert answer.status_code == 410 and "Undangan ini tidak berlaku lagi" in answer.text
    third = invited()
    with time_machine.travel(clock.now() + datetime.timedelta(days=8)):
        answer = client.get(third)
        assert answer.status_code == 410 and "sudah kedaluwarsa" in answer.text
    answer = client.get(third[:-4] + "0000/")
    assert answer.status_code == 404 and "Tautan ini tidak dikenal" in answer.text
    accept(third)
    answer = client.get(third)
    assert answer.status_code == 410 and "sudah diterima" in answer.text and reverse("account_login") in answer.text
    assert has_role(User.objects.get(email="x@contoh.example"), Role.FINANCE)


def test_a_stranger_signs_out_and_comes_back_to_the_invitation(settings):
    call_command("grant_role", "x@contoh.example", "finance", verbosity=0)
    link, client = link_to("x@contoh.example", settings), Client()
    client.force_login(make_user())
    page = client.get(link)
    assert page.status_code == 403 and "Keluar, lalu buka undangan" in page.text
    page = client.post(reverse("account_logout"), {"next": link}, follow=True)
    assert page.redirect_chain[-1][0] == link and "Anda diundang" in page.text


def test_the_page_of_people_shows_a_kanwil_its_region_and_an_administrator_everyone(client):
    here, there = make_facility(name="Lapas Sini"), make_facility(name="Lapas Sana", kanwil_id="bali")
    officer(here, FacilityRole.ADMIN, name="Ibu Sini")
    officer(there, FacilityRole.ADMIN, name="Ibu Sana")
    make_user(role=Role.PAS_CURATOR, name="Kurator Pusat")
    verifier = make_user(role=Role.KANWIL_VERIFIER, kanwil_id="jawa-timur", name="Verifikator")
    client.force_login(verifier)
    text = client.get(reverse("people")).text
    assert "Ibu Sini" in text and "Verifikator" in text
    assert "Ibu Sana" not in text and "Kurator Pusat" not in text and "Nonaktifkan" not in text
    assert "Lapas Sana" not in client.get(reverse("people-invite")).text
    answer = client.post(
        reverse("people-invite"), {"email": "x@contoh.example", "facility": there.slug, "role": "facility_admin"}
    )
    assert answer.status_code == 422 and not Invitation.objects.filter(state="open").exists()
    admin = make_user(role=Role.ADMIN, name="Admin")
    client.force_login(admin)
    text = client.get(reverse("people")).text
    assert all(name in text for name in ("Ibu Sini", "Ibu Sana", "Kurator Pusat", "Verifikator"))
    assert client.get(reverse("people"), {"q": "\x00" + "x" * 9000}).status_code == 200
    text = client.get(reverse("people"), {"q": "sana"}).text
    assert "Ibu Sana" in text and "Ibu Sini" not in text


def test_the_last_head_is_not_ended_and_the_page_says_what_to_do_first(client):
    facility = make_facility(name="Lapas Satu Kepala")
    head = officer(facility, FacilityRole.ADMIN)
    client.force_login(head)
    page = client.post(reverse("officers-end", args=[facility.slug, head.memberships.get().pk]), follow=True)
    assert "Ini kepala terakhir di Lapas Satu Kepala. Undang penggantinya dulu" in page.text
    assert is_member(head, facility.pk, "facility_admin")


def test_a_closed_account_is_out_at_once_and_in_again_when_it_is_opened(client):
    admin, curator = make_user(role=Role.ADMIN), make_user(role=Role.PAS_CURATOR, name="Kurator")
    theirs = Client()
    theirs.force_login(curator)
    client.force_login(admin)
    assert theirs.get(reverse("curation-home")).status_code == 200
    page = client.post(reverse("people-deactivate", args=[curator.public_id]), follow=True)
    assert "Dinonaktifkan" in page.text and theirs.get(reverse("notices")).status_code == 302
    client.post(reverse("people-activate", args=[curator.public_id]))
    assert theirs.get(reverse("notices")).status_code == 302, "old sessions stay over"
    theirs.force_login(User.objects.get(pk=curator.pk))
    assert theirs.get(reverse("curation-home")).status_code == 200


def test_the_lists_cost_the_same_for_one_and_for_five(client):
    facility = make_facility()
    head, admin = officer(facility, FacilityRole.ADMIN), make_user(role=Role.ADMIN)
    costs = []
    for count in (1, 4):
        for _ in range(count):
            person = officer(make_facility(), FacilityRole.ADMIN)
            join_facility(facility, person, FacilityRole.ORDER_OFFICER)
        for reader, path in ((admin, reverse("people")), (head, reverse("officers", args=[facility.slug]))):
            client.force_login(reader)
            with CaptureQueriesContext(connection) as queries:
                assert client.get(path).status_code == 200
            costs.append(len(queries))
    assert costs[:2] == costs[2:] and max(costs) <= 12
