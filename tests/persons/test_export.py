"""A copy of the own data: all that is declared, and nobody else's."""

import io
import json
import zipfile

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from orders.reading.selectors import order_token
from pasindo.persons.declared import KINDS, of_orders
from pasindo.persons.exporting import data_of_account
from tests.factories.accounts import PASSWORD, make_user
from tests.factories.persons import MAIL, NAME, NETWORK, PHONE, SECRETS, STREET, known_buyer, lapsed

pytestmark = pytest.mark.django_db


def unpacked(answer) -> tuple[dict, str]:
    assert answer["Content-Type"] == "application/zip" and "attachment" in answer["Content-Disposition"]
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        assert sorted(archive.namelist()) == ["data.html", "data.json"]
        return json.loads(archive.read("data.json")), archive.read("data.html").decode()


def sign_in(client, user) -> None:
    client.force_login(user)
    client.post(reverse("account_reauthenticate"), {"password": PASSWORD})


def test_by_the_account(client):
    sari, other = known_buyer(), make_user(name="<b>Lain</b>")
    client.force_login(sari)
    assert client.post(reverse("own-data-download")).url == reverse("own-data-download"), "the password first"
    sign_in(client, sari)
    assert "Unduh data saya" in client.get(reverse("own-data")).content.decode()
    data, page = unpacked(client.post(reverse("own-data-download")))
    kinds = {each["kind"]: each for each in data["kinds"]}
    assert list(kinds) == [kind.code for kind in KINDS], "each kind is there, also an empty one"
    text = json.dumps(data, ensure_ascii=False)
    assert [word for word in SECRETS if word not in text] == [] == [word for word in SECRETS if word not in page]
    assert len(kinds["order-figures"]["rows"]) == 2 and kinds["order-contact"]["rows"][0]["address"]["line1"] == STREET
    assert kinds["second-factor"]["rows"][0]["type"] == "recovery_codes" and "seed" not in text
    assert NETWORK in json.dumps(kinds["sign-ins"]) and NETWORK not in json.dumps(kinds["failed-sign-ins"])
    assert set(kinds["failed-sign-ins"]["rows"][0]) == {"attempt_time"}, "who tried in vain may be somebody else"

    sign_in(client, other)
    data, page = unpacked(client.post(reverse("own-data-download")))
    text = json.dumps(data, ensure_ascii=False)
    assert not [word for word in SECRETS if word in text + page] and other.email in text
    assert "&lt;b&gt;Lain" in page and "<b>Lain" not in page


def test_by_the_link_of_an_order(client):
    order = lapsed()
    lapsed(make_user(email=MAIL))
    token = order_token(order)
    assert "Unduh data saya" in client.get(reverse("order-data", args=[token])).content.decode()
    data, _page = unpacked(client.post(reverse("order-data-download", args=[token])))
    assert [each["kind"] for each in data["kinds"]] == [kind.code for kind in of_orders()]
    text = json.dumps(data, ensure_ascii=False)
    assert all(word in text for word in (NAME, PHONE, STREET, order.number))
    assert [row["number"] for row in data["kinds"][0]["rows"]] == [order.number], (
        "one order, not the other of the address"
    )
    assert client.post(reverse("order-data-download", args=[f"x{token}"])).status_code == 302


def test_as_many_queries_for_many_orders_as_for_one_and_not_too_often(client):
    user = make_user(email=MAIL, name=NAME)

    def counted() -> int:
        with CaptureQueriesContext(connection) as queries:
            data_of_account(user, client.session)
        return len(queries)

    lapsed(user)
    counted()  # what is asked once in a process
    few = counted()
    for _order in range(3):
        lapsed(user)
    assert counted() == few
    sign_in(client, user)
    statuses = [client.post(reverse("own-data-download")).status_code for _try in range(22)]
    assert statuses[:20] == [200] * 20 and statuses[-1] == 429
