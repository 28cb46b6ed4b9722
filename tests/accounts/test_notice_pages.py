"""The list in the page head: one's own, unread ones marked and counted."""

import pytest
from django.urls import reverse

from pasindo.common.channels import PAGE
from pasindo.common.models import Message
from tests.factories.accounts import make_user
from tests.factories.facilities import make_facility
from tests.factories.orders import for_sale, order_officer, paid

pytestmark = pytest.mark.django_db


@pytest.fixture
def told():
    """An order officer who was told of a paid order."""
    facility = make_facility()
    user = order_officer(facility)
    order = paid({for_sale(facility): 1})
    return user, order.facility_orders.get()


def notices() -> str:
    return reverse("notices")


def test_a_paid_order_is_a_notice_that_leads_to_it(client, told):
    user, part = told
    client.force_login(user)
    page = client.get(notices()).content.decode()
    assert part.number in page and "notice-new" in page
    assert "1 belum dibaca" in client.get(reverse("officer-orders", args=[part.facility.slug])).content.decode()

    notice = Message.objects.get(user=user, channel=PAGE)
    response = client.post(reverse("notice", args=[notice.pk]))
    assert response.headers["Location"] == reverse("officer-order", args=[part.facility.slug, part.number])
    notice.refresh_from_db()
    assert notice.read_at is not None
    assert "notice-new" not in client.get(notices()).content.decode()


def test_somebody_elses_notice_stays_unread(client, told):
    notice = Message.objects.get(user=told[0], channel=PAGE)
    client.force_login(make_user())

    assert client.post(reverse("notice", args=[notice.pk])).status_code == 404
    client.post(reverse("notices-read"))
    notice.refresh_from_db()
    assert notice.read_at is None
    assert "Belum ada pemberitahuan" in client.get(notices()).content.decode()


def test_all_are_read_at_once_and_a_visitor_has_none(client, told):
    assert client.get(notices()).status_code == 302
    client.force_login(told[0])
    client.post(reverse("notices-read"))

    assert not Message.objects.filter(user=told[0], channel=PAGE, read_at__isnull=True).exists()


@pytest.mark.parametrize("count", [1, 5])
def test_the_list_costs_the_same_for_one_notice_and_five(client, count, django_assert_num_queries):
    facility = make_facility()
    user = order_officer(facility)
    for _ in range(count):
        paid({for_sale(facility): 1})
    client.force_login(user)
    with django_assert_num_queries(6):  # two of them: the session, and its last step
        client.get(notices())
