"""What happened stands in the log: one line each, under a code that people can quote, and nothing of theirs."""

import gzip
import io
import json
import logging
import re
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import brotli
import pytest
import sentry_sdk
from django.core.exceptions import SuspiciousOperation
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, connection, transaction
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import path, reverse

from catalog.services.drafts import create_listing
from pasindo.accounts.models import User
from pasindo.common.observing import logs, reports, scrubbing
from pasindo.services.processes import ROOT
from pasindo.urls import handler500, urlpatterns  # noqa: F401 - the addresses of this module are theirs and two more
from tests.factories.accounts import PASSWORD, make_user
from tests.factories.catalog import drawn_photo
from tests.factories.facilities import make_facility, officer
from tests.factories.orders import for_sale

pytestmark = pytest.mark.django_db
TYPED = "Rahasia Keluarga Sari"
ADDRESS = {
    "name": "Sari Wulandari", "phone": "0812 3456 7890", "email": "pembeli@contoh.example", "province": "31",
    "regency": "31.74", "street": "Jalan Rahasia 1", "village": "Sukamaju", "district": "Cilandak", "postcode": "12430",
    "notes": "",
}  # fmt: skip


def _broken(request: HttpRequest, token: str) -> HttpResponse:
    typed = request.POST.get("name", "")
    password = "kata-sandi-lokal"
    if typed:
        int(typed)
    raise RuntimeError(f"{token} {password}")


def _twice(request: HttpRequest) -> HttpResponse:
    with transaction.atomic():
        User.objects.create_user(email=request.POST["email"], password="x")


def _unsafe(request: HttpRequest) -> HttpResponse:
    raise SuspiciousOperation(request.GET["q"])


urlpatterns = [
    path("rusak/<token>/", _broken, name="broken"),
    path("ganda/", _twice, name="twice"),
    path("janggal/", _unsafe, name="unsafe"),
    *urlpatterns,
]


class Log:
    def __init__(self) -> None:
        self.stream = io.StringIO()

    @property
    def text(self) -> str:
        return self.stream.getvalue()

    def lines(self, event: str = "") -> list[dict]:
        found = [json.loads(line) for line in self.text.splitlines()]
        return [line for line in found if not event or line["event"] == event]


@pytest.fixture
def log(settings):
    """What the processes of production would write in the course of this test."""
    settings.ROOT_URLCONF = __name__
    written = Log()
    handler = logging.StreamHandler(written.stream)
    handler.setFormatter(logs.Lines(as_json=True, with_words=False))
    handler.addFilter(logs.Once())
    logging.getLogger().addHandler(handler)
    yield written
    logging.getLogger().removeHandler(handler)


@pytest.fixture
def visitor() -> Client:
    return Client(raise_request_exception=False)


def test_each_request_is_one_line_with_the_view_and_without_the_path(log, visitor):
    answer = visitor.get("/cari/?q=kopi+untuk+sari")
    (line,) = log.lines()
    assert line["event"] == "request" and line["request_id"] == answer.headers["X-Request-ID"]
    assert (line["method"], line["status"], line["level"]) == ("GET", answer.status_code, "info")
    assert line["view"] and line["ms"] > 0 and "user" not in line
    assert "kopi" not in log.text and "/cari/" not in log.text
    visitor.get("/tidak/ada/")
    assert [each["view"] for each in log.lines()][1:] == ["-"]


def test_the_code_is_another_for_each_request_and_nobody_elses_choice(visitor):
    codes = {visitor.get("/privasi/", headers={"x-request-id": "kode-saya"}).headers["X-Request-ID"] for _ in range(3)}
    assert len(codes) == 3
    assert all(re.fullmatch(r"[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}", code) for code in codes)


def test_a_page_that_breaks_leaves_a_traceback_under_the_code_that_it_shows(log, visitor):
    answer = visitor.post("/rusak/tautan-rahasia-9f8e7d6c5b4a3f2e/", {"name": TYPED})
    code = answer.headers["X-Request-ID"]
    assert answer.status_code == 500 and code in answer.content.decode()
    (failed,) = log.lines("request failed")
    assert (failed["request_id"], failed["level"], failed["error"], failed["view"]) == (
        code,
        "error",
        "ValueError",
        "broken",
    )
    assert "in _broken\n    int(typed)\n" in failed["traceback"]
    (line,) = log.lines("request")
    assert (line["status"], line["request_id"]) == (500, code)
    assert len(log.lines()) == 2
    for secret in (TYPED, "tautan-rahasia", "kata-sandi-lokal", "9f8e7d"):
        assert secret not in log.text.replace('password = \\"kata-sandi-lokal\\"', "")


def test_the_error_page_in_plain_words_shows_the_code_too(log, visitor, monkeypatch):
    def unreadable(name: str) -> None:
        raise OSError(5, "Input/output error", name)

    monkeypatch.setattr("pasindo.common.views.loader.get_template", unreadable)
    answer = visitor.get("/rusak/x/")
    assert answer.headers["X-Request-ID"] in answer.content.decode()
    assert [line["event"] for line in log.lines() if line["level"] == "error"] == [
        "request failed",
        "The error page itself could not be drawn",
    ]
    assert "errno=5 reason=Input/output error" in log.lines()[1]["traceback"]


def test_a_row_that_the_database_refuses_is_named_by_its_rule_and_not_by_its_values(log, visitor):
    make_user(email="sari@contoh.example")
    visitor.post("/ganda/", {"email": "sari@contoh.example"})
    (failed,) = log.lines("request failed")
    assert "sqlstate=23505 constraint=" in failed["traceback"] and failed["error"] == "IntegrityError"
    assert "sari@" not in log.text


def test_what_is_refused_as_unsafe_is_not_repeated(log, visitor, settings):
    assert visitor.get("/janggal/", {"q": TYPED}).status_code == 400
    settings.ALLOWED_HOSTS = ["pasindo.example"]
    assert visitor.get("/privasi/", headers={"host": "jahat-sekali.example"}).status_code == 400
    assert [line["event"] for line in log.lines() if line["logger"].startswith("django")] == ["refused as unsafe"] * 2
    assert TYPED not in log.text and "jahat" not in log.text


def test_a_request_that_is_no_text_has_a_line(log, visitor):
    answer = visitor.generic(
        "AMBIL sari@contoh.example", "/privasi/%ff%fe/", headers={"referer": "\xff\udcfe", "cookie": "a=\xff"}
    )
    (line,) = log.lines("request")
    assert (line["status"], line["method"]) == (answer.status_code, "other")
    record = {"name": "pasindo.x", "msg": "%d", "args": ("no number \udcff",), "fields": {"a": b"\xff", "b": object()}}
    line = json.loads(logs.Lines(as_json=True, with_words=False).format(logging.makeLogRecord(record)))
    assert (line["event"], line["a"], line["b"]) == ("%d", "[object]", "[object]")


def test_people_leave_nothing_of_theirs_in_the_log(log, visitor):
    """Sign in wrongly and rightly, search, reset, buy, upload: what was typed or sent is in no line."""
    product = for_sale(price=150_000)
    user = officer(make_facility(), email="sari.wulandari@contoh.example")
    draft = create_listing(facility_id=user.memberships.get().facility_id, actor=user).revisions.get()
    headers = {"x-forwarded-for": "203.0.113.77", "user-agent": "Peramban Sari", "sec-fetch-site": "same-origin"}
    mine = {"email": "sari.wulandari@contoh.example"}
    photo = SimpleUploadedFile("foto keluarga sari.jpg", drawn_photo(), "image/jpeg")
    place = [draft.product.facility.slug, draft.product.public_id]
    asked = [
        (reverse("account_login"), {"login": mine["email"], "password": "salah-sekali-ini"}, 200),
        (reverse("account_reset_password"), mine, 302),
        (reverse("account_signup"), {"email": "baru.sekali@contoh.example", "password1": "sandi-panjang-baru"}, 302),
        (reverse("track-order"), {"number": "PSD-20261121-000123", "email": "pembeli@contoh.example"}, 200),
        (reverse("basket-add"), {"product": product.slug, "quantity": 1}, 302),
        (reverse("checkout-address"), ADDRESS, 302),
        (reverse("checkout-address"), ADDRESS | {"phone": "tiga-nomor-saya"}, 200),
        (reverse("account_login"), {"login": mine["email"], "password": PASSWORD}, 302),
        (reverse("officer-draft-photos", args=place), {"photo": photo}, 200),
        (reverse("officer-draft", args=place), {"title": "Tas Wulandari", "seen": "nonsens"}, 409),
    ]
    answers = [visitor.post(address, form, headers=headers).status_code for address, form, _status in asked]
    assert answers == [status for _address, _form, status in asked]
    visitor.get("/cari/", {"q": "untuk Bu Wulandari di Cilacap"}, headers=headers)
    assert len(log.lines("request")) == len(asked) + 1
    for secret in (
        "wulandari", "Wulandari", "contoh.example", "salah-sekali", PASSWORD, "sandi-panjang", "203.0.113", "Cilacap",
        "Peramban", "000123", "pembeli", "Jalan", "0812", "tiga-nomor", "keluarga", "nonsens",
        str(draft.product.public_id),
    ):  # fmt: skip
        assert secret not in log.text, secret
    by_network = {line["visitor"] for line in log.lines("request")}
    assert len(by_network) == 1 and re.fullmatch("[0-9a-f]{8}", by_network.pop())
    visitor.get("/privasi/", headers={"x-forwarded-for": "203.0.113.78"})
    assert len({line["visitor"] for line in log.lines("request")}) == 2


def test_who_was_asked_for_stands_by_number_and_a_public_page_asks_nobody(log, client):
    user = make_user(email="sari@contoh.example")
    client.force_login(user)
    client.get("/privasi/")
    client.get("/pesanan/", follow=True)
    first, *others = log.lines("request")
    assert "user" not in first
    assert user.pk in {line.get("user") for line in others}


@pytest.mark.parametrize(
    ("written", "stands"),
    [
        ("Refused for sari@contoh.example at 10.1.2.3", "Refused for [address] at [network]"),
        ("No route to 2001:db8:1:2::5", "No route to [network]"),
        ("call +62 812-3456-7890 now", "call [number] now"),
        ("GET /pesanan/abc/?t=1 failed", "GET [path] failed"),
        ("https://s3.example/bucket/key?X-Sig=1 timed out", "https://s3.example[path] timed out"),
        ("Host 'jahat.example' unknown", "Host [quoted] unknown"),
        ("key 9f8e7d6c5b4a3f2e1d0c9b8a given", "key [token] given"),
        ("Worker exiting (pid: 4711)", "Worker exiting (pid: 4711)"),
    ],
)
def test_what_libraries_write_is_masked(written, stands):
    assert scrubbing.masked(written) == stands


def test_words_of_an_error_stand_only_where_they_speak_of_code():
    assert scrubbing.words_of(AttributeError("'NoneType' object has no attribute 'pk'")).endswith("attribute 'pk'")
    assert scrubbing.words_of(KeyError(TYPED)) == ""
    with pytest.raises(IntegrityError) as refused, transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("INSERT INTO django_site (domain, name) VALUES ('a', 'b'), ('a', 'c')")
    assert "sqlstate=23505" in scrubbing.words_of(refused.value)


def test_causes_are_told_in_their_order_and_a_circle_ends():
    try:
        try:
            raise KeyError(TYPED)
        except KeyError as error:
            raise OSError(28, "No space left on device") from error
    except OSError as error:
        error.__cause__.__context__ = error
        told = scrubbing.traceback_of(error)
    assert told.index("builtins.KeyError") < told.index("which led to") < told.index("errno=28")
    assert TYPED not in told


def test_a_full_disk_costs_the_line_alone(tmp_path):
    """The log goes to a device without room: the process goes on, and says nothing raw on the way."""
    program = (
        "import os, logging; os.environ['DJANGO_SETTINGS_MODULE'] = 'pasindo.settings'; import django; django.setup();"
        "logging.getLogger('pasindo').error('lost'); print('went on')"
    )
    with open("/dev/full", "w") as full:
        done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, stdout=subprocess.PIPE, stderr=full, text=True)
    assert (done.returncode, done.stdout) in {(0, "went on\n"), (120, "went on\n")}  # 120: the flush at the very end


OPENED = {"br": brotli.decompress, "gzip": gzip.decompress, None: bytes}


@pytest.fixture
def reported():
    """What a server of reports on this machine is sent, whole."""
    received: list[str] = []

    class Keep(BaseHTTPRequestHandler):
        def do_POST(self) -> None:  # noqa: N802 - the server's name
            body = self.rfile.read(int(self.headers["Content-Length"]))
            received.append(OPENED[self.headers["Content-Encoding"]](body).decode())
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Nothing: the test is not its log."""

    with HTTPServer(("127.0.0.1", 0), Keep) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        reports.begin({"dsn": f"http://key@127.0.0.1:{server.server_port}/1", "environment": "test"})
        yield received
        sentry_sdk.init()
        server.shutdown()


def test_an_error_is_reported_with_its_place_and_code_and_nothing_that_was_sent(reported, log, visitor):
    answer = visitor.post(
        "/rusak/tautan-rahasia-9f8e7d6c5b4a3f2e/?q=kata-kunci",
        {"name": TYPED},
        headers={"x-forwarded-for": "203.0.113.77", "user-agent": "Peramban Sari", "cookie": "sesi=kue-rahasia"},
    )
    logging.getLogger("pasindo.x").warning("only an error is reported")
    sentry_sdk.flush(timeout=10)
    (whole,) = reported
    event = json.loads(whole.splitlines()[-1])
    assert event["tags"] == {"request_id": answer.headers["X-Request-ID"], "view": "broken", "method": "POST"}
    assert event["message"] == "request failed" and event["environment"] == "test"
    (error,) = event["exception"]["values"]
    assert (error["type"], error["value"]) == ("ValueError", "")
    assert error["stacktrace"]["frames"][-1]["context_line"].strip() == "int(typed)"
    for name in ("request", "user", "extra", "breadcrumbs", "contexts", "modules", "server_name", "logentry", "vars"):
        assert f'"{name}":' not in whole, name
    for secret in (TYPED, "tautan-rahasia", "kata-kunci", "203.0.113", "Peramban", "kue-rahasia", "/rusak/"):
        assert secret not in whole.replace("/rusak/<token>/", ""), secret


def test_a_server_of_reports_that_is_away_costs_the_page_nothing(log, visitor):
    reports.begin({"dsn": "http://key@127.0.0.1:9/1", "environment": "test"})
    try:
        assert visitor.get("/rusak/x/").status_code == 500
        assert len(log.lines("request failed")) == 1
    finally:
        sentry_sdk.get_client().close(timeout=0)
        sentry_sdk.init()
