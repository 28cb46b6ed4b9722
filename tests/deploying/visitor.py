"""A browser without JavaScript that finds the shop's name at this machine, over TLS, whatever the name server says."""

import html
import http.client
import re
import socket
import ssl
from typing import NamedTuple
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, HTTPSHandler, ProxyHandler, Request, build_opener

SITE = "https://pasindo.example"


class Answer(NamedTuple):
    status: int
    url: str
    text: str
    headers: http.client.HTTPMessage

    def hidden(self, name: str) -> str:
        found = re.search(rf'name="{name}" value="([^"]*)"', self.text)
        assert found, f"{self.url} has no field {name}: {self.text[:2000]}"
        return html.unescape(found[1])


class Visitor:
    """Follows what answers say, with cookies of its own. Forms go with the token of the page that was looked at."""

    def __init__(self, port: int, certificate: str) -> None:
        context = ssl.create_default_context(cafile=certificate)

        class Here(http.client.HTTPSConnection):
            def connect(self) -> None:
                raw = socket.create_connection(("127.0.0.1", port), timeout=60)
                self.sock = context.wrap_socket(raw, server_hostname=self.host)

        class HereHandler(HTTPSHandler):
            def https_open(self, request):
                return self.do_open(Here, request)

        self.cookies = HTTPCookieProcessor()
        self._opener = build_opener(ProxyHandler({}), HereHandler(context=context), self.cookies)
        self.page: Answer | None = None

    def get(self, path: str) -> Answer:
        return self._open(Request(path if path.startswith("https://") else SITE + path))

    def post(self, path: str, fields: dict[str, str], **headers: str) -> Answer:
        data = dict(fields)
        if self.page and 'name="csrfmiddlewaretoken"' in self.page.text:
            data["csrfmiddlewaretoken"] = self.page.hidden("csrfmiddlewaretoken")
        sent = {"Origin": SITE, "Referer": f"{SITE}/", "Sec-Fetch-Site": "same-origin"}
        return self._open(Request(SITE + path, urlencode(data).encode(), sent))

    def _open(self, request: Request) -> Answer:
        try:
            response = self._opener.open(request, timeout=60)
        except HTTPError as error:
            response = error
        with response:
            text = response.read().decode()
            self.page = Answer(response.status, response.url, text, response.headers)
        return self.page
