"""Every address that takes input gets what no person types. It may refuse it in any way; it never breaks (500).

NUL reached the database and broke the page; so did halves of letters, other encodings and numbers without end.
"""

import json
import time
from collections.abc import Iterator
from urllib.parse import urlencode

import pytest
from django.conf import settings
from django.db import transaction
from django.test import Client
from django.urls import reverse
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from orders.models import WebhookInbox
from orders.payment import sandbox
from tests.factories.orders import attempt_of, for_sale, place
from tests.walls.actors import ACTORS, ANONYMOUS, World
from tests.walls.knocking import signed_in
from tests.walls.table import TABLE

pytestmark = pytest.mark.django_db

FORM = "application/x-www-form-urlencoded"
EIGHT_KILOBYTES = "karya " * 1400
TEXTS = [
    "\x00", "a\x00b", "Infinity", "NaN", "1e400", "369500.9", "-1", "9" * 5000, "\u202eabc", "\u200b", "🙂", "'; --",
    "%", "[" * 500, EIGHT_KILOBYTES, "../../etc/passwd", "{{7*7}}", "\ufffd", "٣",
]  # fmt: skip
NAMES = [
    "q", "page", "status", "rak", "upt", "karya", "provinsi", "dari", "sampai", "urut", "paket", "next", "kategori",
    "bahan", "version", "checkout_key", "total", "product", "variant", "quantity", "shipment", "order", "number",
    "phone",
]  # fmt: skip
_PART = b'--x\r\nContent-Disposition: form-data; name="%b"\r\n\r\n'
BODIES = [
    ("application/x-www-form-urlencoded", b"\xff\xfe\x00q=\xff&name=%FF%FE&login=%ED%A0%80"),
    ("application/x-www-form-urlencoded; charset=utf-16", "login=a&name=b".encode("utf-16")),
    ("application/x-www-form-urlencoded; charset=nonsense", b"login=a"),
    ("multipart/form-data; boundary=x; charset=utf-16", _PART % b"\xff" + b"\xff\r\n--x--"),
    ("multipart/form-data; boundary=x", _PART % b"name" + b"a\x00b\r\n--x--\r\n"),
    ("multipart/form-data", b"no boundary"),
    ("application/json", b'{"a":' * 100_000),
    ("application/json", b'"\\ud800"'),
    ("text/plain", b"\x00\xff"),
]  # fmt: skip


class Doors:
    """Addresses with arguments of an object that is there, each with the session of somebody who may pass."""

    def __init__(self, client: Client) -> None:
        self.client, self.world = client, World()
        self.sessions = signed_in(client, self.world, ACTORS)
        self.broken: list[str] = []
        self.tries = 0

    def each(self) -> Iterator[tuple[str | None, str | None, str, dict]]:
        """Who may look, who may act (None: nobody), the path, and what its form is sent."""
        for name, walls in TABLE.items():
            for wall in walls:
                path = reverse(name, kwargs=dict(wall.of(self.world, True)))
                yield _one_of(wall.look), _one_of(wall.act), path, {**wall.data(self.world, True)}

    def knock(self, actor: str, method: str, path: str, body: bytes = b"", kind: str = FORM) -> None:
        """Ask as this person, a form as from a page of ours; what it wrote is undone."""
        self.client.cookies.clear()
        if session := self.sessions[actor]:
            self.client.cookies[settings.SESSION_COOKIE_NAME] = session
        self.tries += 1
        undone = transaction.atomic()
        undone._from_testcase = True  # a durable transaction may begin inside, as it may inside a test
        with undone:
            response = self.client.generic(method, path, body, kind, headers={"Sec-Fetch-Site": "same-origin"})
            if response.streaming:
                response.getvalue()  # read to its end, a file is closed
            transaction.set_rollback(True)
        if response.status_code >= 500:
            self.broken.append(f"{method} {path[:80]} {body[:80]!r}")


def _one_of(allowed: frozenset[str] | None) -> str | None:
    if not allowed:
        return None
    return ANONYMOUS if ANONYMOUS in allowed else min(allowed)


def rotated(names: list[str], *, times: int) -> Iterator[bytes]:
    """Forms in which every field holds another of the texts, and holds another one in each of them."""
    for step in range(times):
        texts = {name: TEXTS[(place + step * len(TEXTS) // times) % len(TEXTS)] for place, name in enumerate(names)}
        yield urlencode(texts | {TEXTS[step]: TEXTS[step]}).encode()


def test_no_address_breaks_on_what_is_sent_to_it(client):
    """Whatever stands in a form, in a body that is none, in what an address asks and in its path."""
    client.raise_request_exception = False
    doors = Doors(client)
    signs = ("%00", "a%00b", "%FF", "%ED%A0%80", "x" * 3000, "9" * 40, "%E2%80%AE")
    for turn, (looks, acts, path, data) in enumerate(doors.each()):
        if acts:
            for body in rotated([*data] or NAMES, times=2):
                doors.knock(acts, "POST", path, body)
            kind, body = BODIES[turn % len(BODIES)]
            doors.knock(acts, "POST", path, body, kind)
        if looks:
            (query,) = rotated(NAMES, times=1)
            doors.knock(looks, "GET", f"{path}?{query.decode()}")
            head = path.rstrip("/").rpartition("/")[0]
            doors.knock(looks, "GET", f"{head}/{signs[turn % len(signs)]}/")
    assert doors.tries > 200
    assert not doors.broken


@pytest.mark.parametrize("value", ['"\\000"', '"abcdefgh\\000ijklmnop"', "x" * 3000, '"\\377"', "=;=;"])
@pytest.mark.parametrize("name", ["sessionid", "csrftoken", "oscar_open_basket", "messages", "django_language"])
def test_no_cookie_breaks_a_page(client, name, value):
    client.raise_request_exception = False
    cookies = {"Cookie": f"{name}={value}"}
    for path in ("/", reverse("basket"), reverse("visitor"), reverse("account_login")):
        assert client.get(path, headers=cookies).status_code < 500
    added = client.post(reverse("basket-add"), {"product": "x"}, headers=cookies | {"Sec-Fetch-Site": "same-origin"})
    assert added.status_code < 500


@pytest.mark.parametrize("source", ["http://[", "http://[::1", "http://a]b", "http://a:99999/", "http://a:b/", "//["])
@pytest.mark.parametrize("header", ["Origin", "Referer"])
def test_no_page_that_a_request_says_to_come_from_breaks_one(header, source):
    """An address that is none breaks whoever takes it apart: the guard of the basket, the page of a form gone stale."""
    client = Client(raise_request_exception=False, enforce_csrf_checks=True, headers={header: source})
    for path in (reverse("basket-add"), reverse("account_login"), reverse("kept-forms")):
        assert client.post(path, {"product": "x"}).status_code == 403


PUBLIC = ["home", "search", "facilities", "basket", "track-order", "account_login", "account_signup", "visitor",
          "account_reset_password", "basket-add", "basket-update", "basket-change", "basket-remove", "basket-restore",
          "basket-accept", "checkout-regencies", "sitemap", "robots"]  # fmt: skip


@hypothesis_settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=st.sampled_from(PUBLIC),
    method=st.sampled_from(["get", "post"]),
    sent=st.dictionaries(st.sampled_from(NAMES) | st.text(max_size=8), st.text(max_size=300), max_size=6),
)
def test_no_public_address_breaks_on_anything(name, method, sent):
    texts = {key.encode("utf-8", "replace"): text.encode("utf-8", "replace") for key, text in sent.items()}
    client = Client(raise_request_exception=False, headers={"Sec-Fetch-Site": "same-origin"})
    assert getattr(client, method)(reverse(name), texts).status_code < 500


# --- the webhook: whoever holds the key may still send anything ----------------------------------------------
def said(body: bytes) -> int:
    sent = str(int(time.time()))
    headers = {sandbox.TIMESTAMP: sent, sandbox.SIGNATURE: sandbox.sign(sent, body)}
    client = Client(raise_request_exception=False)
    return client.post(sandbox.WEBHOOK_PATH, body, content_type="application/json", headers=headers).status_code


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(("gross_amount", value) for value in (369500.9, float("inf"), float("nan"), True, None, [], "x")),
        *(("gross_amount", value) for value in ("1e99", "369500.90", -1, 10**30)),
        *(("event_id", value) for value in ("a\x00b", "\ud800", "x" * 200, None, {}, "a\nb")),
        *(("order_id", value) for value in ("a\x00b", "\ud800", "x" * 5000, None)),
        *(("transaction_status", value) for value in ([], {}, "a\x00", "sold", None)),
        *(("currency", value) for value in ("a\x00", None, [])),
        ("transaction_id", "x" * 200),
    ],
)  # fmt: skip
def test_a_signed_message_with_nonsense_in_it_is_refused(name, value):
    attempt = attempt_of(place({for_sale(): 1}))
    message = json.loads(sandbox.message(attempt, "settlement", event_id="e1"))
    assert said(json.dumps(message | {name: value}).encode()) == 403
    assert not WebhookInbox.objects.exists()


@pytest.mark.parametrize(
    "body",
    [
        b"[" * 100_000,
        b'{"a":' * 10_000 + b"1" + b"}" * 10_000,
        '{"event_id": "e"}'.encode("utf-16"),
        b'{"event_id": "\xff"}',
        b"\x00",
        b"Infinity",
    ],
)
def test_a_signed_body_that_is_no_message_is_refused(body):
    assert said(body) in (403, 413)
    assert not WebhookInbox.objects.exists()


def test_a_body_beyond_every_limit_is_refused():
    assert said(b" " * (settings.DATA_UPLOAD_MAX_MEMORY_SIZE + 1)) == 413
