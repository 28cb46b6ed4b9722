"""Menu, home page and start are made of the entries: one more needs only its own package and a line in the list."""

import pytest
from django.urls import reverse

from facilities.permissions import standing_of
from pasindo.accounts.invitations import open_invitation
from pasindo.accounts.roles import FacilityRole, Role
from pasindo.workspace import entries
from pasindo.workspace.entries import ENTRIES, menu_of
from pasindo.workspace.entry import Entry, Waiting
from pasindo.workspace.home import desks_of
from tests.factories.accounts import make_user
from tests.factories.catalog import make_draft
from tests.factories.facilities import join, make_facility, officer
from tests.factories.orders import for_sale, packed, paid

pytestmark = pytest.mark.django_db
HOME = "officer-home"


@pytest.fixture
def makers(monkeypatch):
    """A place of work of the finance officers, listed for the time of a test; it counts three in every facility."""
    asked = []

    def waiting(facility_ids):
        asked.append(sorted(facility_ids))
        return {facility: [Waiting(3, "3 perajin baru", "info", True)] for facility in facility_ids}

    entry = Entry(
        name="makers",
        label="Perajin",
        urls="pasindo.workspace.orders.urls",
        start="officer-orders",
        right=frozenset({FacilityRole.FINANCE_OFFICER}),
        waiting=waiting,
        nothing="tidak ada",
    )
    monkeypatch.setattr(entries, "ENTRIES", (*ENTRIES, entry))
    return asked


def menu(client, page):
    html = client.get(page).content.decode()
    return html[html.index('class="office-nav"') : html.index("<main")]


def two_desks(role):
    """An officer with the same role in two facilities, whom the home page asks where to begin."""
    first = make_facility(name="Lapas Satu")
    user = officer(first, role)
    join(make_facility(name="Rutan Dua"), user, role)
    return user


def test_a_new_entry_is_in_the_menu_of_those_alone_who_hold_its_right(client, makers):
    facility = make_facility()
    both = officer(facility, FacilityRole.PRODUCT_OFFICER)
    join(facility, both, FacilityRole.FINANCE_OFFICER)
    page = reverse("officer-listings", args=[facility.slug])
    client.force_login(both)
    assert "Perajin" in menu(client, page)
    client.force_login(officer(facility, FacilityRole.PRODUCT_OFFICER))
    assert "Perajin" not in menu(client, page)


def test_a_new_entry_is_on_the_home_page_with_its_count_for_those_alone_who_hold_its_right(client, makers):
    client.force_login(two_desks(FacilityRole.FINANCE_OFFICER))
    page = client.get(reverse(HOME)).content.decode()
    assert page.count("3 perajin baru") == 2
    assert "perlu diterima" not in page
    client.force_login(two_desks(FacilityRole.PRODUCT_OFFICER))
    assert "perajin baru" not in client.get(reverse(HOME)).content.decode()
    assert len(makers) == 1, "nobody counts what the person may not see"


def test_an_entry_is_asked_once_for_all_facilities(client, makers):
    user = two_desks(FacilityRole.FINANCE_OFFICER)
    client.force_login(user)
    client.get(reverse(HOME))
    assert makers == [sorted(user.memberships.values_list("facility_id", flat=True))]


def test_work_begins_where_somebody_outside_waits(client, makers):
    facility = make_facility()
    user = officer(facility, FacilityRole.PRODUCT_OFFICER)
    client.force_login(user)
    assert client.get(reverse(HOME)).url == reverse("officer-listings", args=[facility.slug])
    join(facility, user, FacilityRole.FINANCE_OFFICER)
    assert client.get(reverse(HOME)).url == reverse("officer-orders", args=[facility.slug])


def test_each_entry_counts_what_waits_in_each_facility():
    busy, quiet = make_facility(name="Lapas Sibuk"), make_facility(name="Rutan Tenang")
    head = officer(busy, FacilityRole.ADMIN)
    join(quiet, head, FacilityRole.ADMIN)
    for _ in range(2):
        make_draft(busy)
    paid({for_sale(busy): 1})
    packed({for_sale(busy): 1})
    open_invitation(email="baru@contoh.example", role=FacilityRole.ORDER_OFFICER, facility_id=busy.pk, actor=head)

    first, second = desks_of(head)
    assert {row.entry.name: [each.words for each in row.waiting] for row in first.rows} == {
        "listings": ["2 draf"],
        "submissions": [],
        "orders": ["1 perlu diterima", "1 perlu dikirim"],
        "officers": ["1 undangan belum diterima"],
    }
    assert [row.waiting for row in second.rows] == [[], [], [], []]
    assert (first.facility, first.roles) == (busy, ["Kepala UPT"])
    assert first.start == reverse("officer-orders", args=[busy.slug])
    assert second.start == reverse("officer-listings", args=[quiet.slug])


def test_the_home_page_costs_the_same_for_one_facility_and_for_five(client, django_assert_num_queries):
    for count in (1, 5):
        facilities = [make_facility() for _ in range(count)]
        head = officer(facilities[0], FacilityRole.ADMIN)
        for facility in facilities[1:]:
            join(facility, head, FacilityRole.ADMIN)
        for facility in facilities:
            make_draft(facility)
            paid({for_sale(facility): 1})
        with django_assert_num_queries(6):  # memberships, regions, and one for each entry
            assert len(desks_of(head)) == count


def test_an_operator_of_the_kanwil_is_offered_listings_alone():
    facility = make_facility()
    operator = make_user(role=Role.KANWIL_OPERATOR, kanwil_id=facility.kanwil_id)
    assert [item.name for item in menu_of(standing_of(operator, facility))] == ["listings", "submissions"]
    desk = next(desk for desk in desks_of(operator) if desk.facility == facility)
    assert desk.roles == ["Operator Kanwil"]
    assert menu_of(standing_of(operator, make_facility(kanwil_id="bali"))) == []
