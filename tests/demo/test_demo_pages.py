"""The pages under /demo/ enter as any role, show the mails and move the clock."""

import datetime

import pytest
from django.urls import reverse

from facilities.models import Membership
from orders.states import OrderStatus
from pasindo.accounts.models import RoleAssignment
from pasindo.accounts.roles import FacilityRole, Role
from pasindo.accounts.services import account_for
from pasindo.common import clock
from pasindo.demo.accounts import GROUPS
from pasindo.demo.chapters import Plan, chapters
from pasindo.demo.chapters.accounts import accounts, load_accounts
from pasindo.demo.chapters.facilities import load_facilities
from pasindo.demo.listings import listings
from pasindo.demo.people import address
from tests.factories.orders import for_sale, place

pytestmark = pytest.mark.django_db


def test_offers_three_assessors_and_a_buyer_and_every_step(client):
    page = client.get(reverse("demo")).content.decode()
    for word in ("penilai1", "penilai2", "penilai3", "pembeli", "ketua", "kurator"):
        assert f'value="{address(word)}"' in page
    assert page.count("<li>") >= 12


def test_counts_what_each_chapter_has_loaded(client, settings):
    settings.CLOCK_CAN_MOVE = True
    load_accounts(Plan())
    page = client.get(reverse("demo")).content.decode()
    total = len(list(accounts()))
    assert f"<li>Akun: {total} dari {total}</li>" in page
    assert f"<li>Karya: 0 dari {len(listings())}</li>" in page
    assert all(f"{chapter.label}:" in page for chapter in chapters())


def test_offers_every_role_of_the_house(settings):
    settings.CLOCK_CAN_MOVE = True
    plan = Plan(tuple(listing for listing in listings() if listing.key == "mojokerto-sandal"))
    load_accounts(plan)
    load_facilities(plan)
    offered = {role.email for group in GROUPS for role in group.roles}
    national = set(RoleAssignment.objects.filter(user__email__in=offered).values_list("role", flat=True))
    local = set(Membership.objects.filter(user__email__in=offered).values_list("role", flat=True))
    assert (national, local) == (set(Role.values), set(FacilityRole.values))


def test_enters_as_a_role_with_one_post(client):
    user = account_for(email=address("penilai1"), name="Penilai IKM Satu")
    answer = client.post(reverse("demo-enter"), {"account": user.email})
    assert answer.status_code == 302
    assert client.session["_auth_user_id"] == str(user.pk)


@pytest.mark.parametrize("email", ["orang@contoh.example", address("penilai1"), ""])
def test_enters_as_nobody_else(client, email):
    """Neither as an account that is not offered, nor as one that is not loaded."""
    account_for(email="orang@contoh.example", name="Orang")
    client.post(reverse("demo-enter"), {"account": email})
    assert "_auth_user_id" not in client.session


def test_does_not_exist_in_production(client, settings):
    user = account_for(email=address("penilai1"), name="Penilai IKM Satu")
    settings.PRODUCTION = True
    assert client.get(reverse("demo")).status_code == 404
    assert client.get(reverse("demo-letters")).status_code == 404
    assert client.post(reverse("demo-enter"), {"account": user.email}).status_code == 404
    assert "_auth_user_id" not in client.session


def test_every_offered_account_begins_on_a_page(client):
    assert all(role.path.startswith("/") for group in GROUPS for role in group.roles)


def test_moving_the_clock_a_day_lets_an_unpaid_order_lapse(client, settings):
    settings.CLOCK_CAN_MOVE = True
    order = place({for_sale(): 1})
    before = clock.now()
    client.post(reverse("demo-clock"), {"hours": "168"})
    order.refresh_from_db()
    assert clock.now() - before >= datetime.timedelta(days=7)
    assert order.status == OrderStatus.LAPSED


@pytest.mark.parametrize("hours", ["-1", "5", "x", ""])
def test_the_clock_takes_no_other_step(client, settings, hours):
    settings.CLOCK_CAN_MOVE = True
    before = clock.now()
    client.post(reverse("demo-clock"), {"hours": hours})
    assert clock.now() - before < datetime.timedelta(minutes=5)


def test_reads_the_mails_of_development(client, mailbox, settings):
    settings.EMAIL_FILE_PATH = str(mailbox.folder)
    name = "20260101T000000000000-0123abcd.eml"
    link = f"{settings.SITE_URL}/pesanan/lacak/"
    (mailbox.folder / name).write_text(f"Subject: Pesanan diterima\nTo: a@contoh.example\n\nLihat {link} ya\n")
    assert "Pesanan diterima" in client.get(reverse("demo-letters")).content.decode()
    assert 'href="/pesanan/lacak/"' in client.get(reverse("demo-letter", args=[name])).content.decode()
    assert client.get(reverse("demo-letter", args=["settings.py"])).status_code == 404
