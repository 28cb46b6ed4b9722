"""Web server and worker write lines of one kind, and a code goes from one to the other."""

import json
import os
import re
import socket
import urllib.error
import urllib.parse
import urllib.request
from http.cookiejar import CookieJar
from pathlib import Path

import pytest

from tests.factories.accounts import make_user
from tests.harness.roles import owner
from tests.harness.site import wait_until

pytestmark = pytest.mark.xdist_group("lines of processes")


class Tail:
    """What is written to a log from now on."""

    def __init__(self, name: str) -> None:
        self.path = Path(os.environ["PASINDO_VAR"]) / "log" / f"{name}.log"
        self.start = self.path.stat().st_size

    @property
    def text(self) -> str:
        return self.path.read_bytes()[self.start :].decode()

    def lines(self, **fields: object) -> list[dict]:
        """Those with these fields; each line must be JSON, whoever wrote it."""
        found = [json.loads(line) for line in self.text.splitlines()]
        return [line for line in found if all(line.get(key) == value for key, value in fields.items())]


class Stay(urllib.request.HTTPRedirectHandler):
    """The answer to a form is its own, not the page that it leads to."""

    def redirect_request(self, *_: object) -> None:
        return None


class Browser:
    def __init__(self, site: str) -> None:
        self.site = site
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()), Stay)

    def open(self, path: str, form: dict[str, str] | None = None) -> tuple[int, str, str]:
        """Status, code and page."""
        data = urllib.parse.urlencode(form).encode() if form else None
        request = urllib.request.Request(self.site + path, data, {"Referer": self.site + path})
        try:
            answer = self.opener.open(request, timeout=30)
        except urllib.error.HTTPError as error:
            answer = error
        with answer:
            return answer.status, answer.headers["X-Request-ID"], answer.read().decode()


def test_a_page_that_breaks_leaves_one_traceback_in_the_log_of_the_server(live_site):
    web = Tail("web")
    with owner() as cursor:
        cursor.execute("ALTER TABLE partner_partner RENAME TO gone_for_a_test")
    status, code, page = Browser(live_site).open("/upt/?q=kata+rahasia")
    assert status == 500 and code in page
    (failed,) = web.lines(event="request failed")
    assert failed["request_id"] == code and "sqlstate=42P01" in failed["traceback"]
    (line,) = web.lines(event="request")
    assert (line["request_id"], line["status"], line["view"]) == (code, 500, "facilities")
    assert "rahasia" not in web.text


def test_what_the_server_itself_complains_of_is_a_line_without_what_was_sent(live_site):
    web = Tail("web")
    port = urllib.parse.urlsplit(live_site).port
    with socket.create_connection(("127.0.0.1", port)) as connection:
        connection.sendall(b"GET /privasi/ HTTP/1.1\r\nHost: x\r\nsari@contoh.example kata\xff: rahasia\r\n\r\n")
        assert connection.recv(100).startswith(b"HTTP/1.1 400")
    line = wait_until(lambda: web.lines(logger="gunicorn.error"), what="gunicorn's line")[0]
    assert line["event"].startswith("Invalid request from ip=")
    assert not re.search(r"sari|rahasia|127\.0\.0\.1|kata", web.text)


def test_the_code_of_a_request_goes_with_its_letter_to_the_worker(live_site, mailbox):
    make_user(email="sari@contoh.example")
    worker, visitor = Tail("worker"), Browser(live_site)
    token = re.search('csrfmiddlewaretoken" value="(.+?)"', visitor.open("/lupa-sandi/")[2])[1]
    form = {"csrfmiddlewaretoken": token, "email": "sari@contoh.example"}
    status, code, _page = visitor.open("/lupa-sandi/", form)
    assert status == 302
    mailbox.wait_for(to="sari@contoh.example")
    lines = wait_until(lambda: worker.lines(event="task", request_id=code), what="the worker's line")
    assert [line["task"] for line in lines] == ["pasindo.common.tasks.deliver_messages"]
    assert lines[0]["ms"] > 0 and lines[0]["task_id"]
    assert "sari" not in worker.text and "lupa-sandi" not in worker.text
