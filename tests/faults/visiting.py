"""A person at a real site: pages and forms over HTTP, with the cookies of a browser."""

import html
import http.client
import json
import re
from http.cookies import SimpleCookie
from typing import NamedTuple
from urllib.parse import urlencode, urlsplit

SECONDS = 60
BOUNDARY = "pasindo-boundary"


class Page(NamedTuple):
    status: int
    text: str
    headers: http.client.HTTPMessage

    @property
    def location(self) -> str:
        return self.headers.get("Location", "")

    def field(self, name: str) -> str:
        found = re.search(rf'name="{name}"[^>]*value="([^"]*)"', self.text)
        assert found, f"no field {name} in {self.text[:2000]}"
        return html.unescape(found[1])

    def json(self) -> dict:
        return json.loads(self.text)


class Visitor:
    def __init__(self, address: str) -> None:
        self.host = urlsplit(address).netloc
        self.cookies: dict[str, str] = {}

    def get(self, path: str) -> Page:
        return self._ask("GET", path, None, {})

    def post(self, path: str, fields: dict[str, object], **headers: str) -> Page:
        body = urlencode({"csrfmiddlewaretoken": self.cookies.get("csrftoken", ""), **fields}, doseq=True)
        return self._ask("POST", path, body.encode(), {"Content-Type": "application/x-www-form-urlencoded", **headers})

    def upload(self, path: str, field: str, data: bytes) -> Page:
        """As the page's script sends a photo."""
        head = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{field}"; filename="a.jpg"\r\n'
        body = f"{head}Content-Type: image/jpeg\r\n\r\n".encode() + data + f"\r\n--{BOUNDARY}--\r\n".encode()
        headers = {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}", "Accept": "application/json"}
        return self._ask("POST", path, body, {**headers, "X-CSRFToken": self.cookies.get("csrftoken", "")})

    def _ask(self, method: str, path: str, body: bytes | None, headers: dict[str, str]) -> Page:
        connection = http.client.HTTPConnection(self.host, timeout=SECONDS)
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        sent = {"Cookie": cookies, "Origin": f"http://{self.host}", "Sec-Fetch-Site": "same-origin"} | headers
        try:
            connection.request(method, path, body, sent)
            answer = connection.getresponse()
            for line in answer.headers.get_all("Set-Cookie", []):
                for name, morsel in SimpleCookie(line).items():
                    self.cookies[name] = morsel.value
            return Page(answer.status, answer.read().decode(errors="replace"), answer.headers)
        finally:
            connection.close()
