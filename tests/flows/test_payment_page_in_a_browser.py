"""A page of ours leads on to a gateway's own page, as Chromium sees it: by the answer to a form, which CSP rules."""

from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest
from playwright.sync_api import Browser, expect

from orders.reading.links import order_path
from tests.factories.orders import attempt_of, for_sale, place
from tests.harness.environment import free_port
from tests.harness.site import running_web


class PaymentPage(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(b"<title>Bank Contoh</title><h1>Bank Contoh</h1>")

    def log_message(self, *args: object) -> None:
        """Not into the output of the tests."""


@pytest.fixture
def bank() -> Iterator[str]:
    """The address of a gateway's own payment page: another origin than the shop's."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), PaymentPage)
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def test_reaches_the_gateway_where_its_host_is_named_and_is_stopped_where_it_is_not(browser: Browser, live_site, bank):
    order = place({for_sale(): 1})
    attempt = attempt_of(order)
    attempt.payment_url = f"{bank}/pay"
    attempt.save(update_fields=["payment_url"])
    path = order_path(order)
    with running_web(free_port(), "web-with-bank", PAYMENT_HOSTS=bank) as site:
        page = browser.new_page(base_url=live_site)
        page.goto(path)
        with page.expect_console_message(lambda message: "form-action" in message.text):
            page.get_by_role("button", name="Bayar sekarang").click()
        expect(page.get_by_role("heading", name=order.number)).to_be_visible()
        page.close()

        page = browser.new_page(base_url=site)
        page.goto(path)
        page.get_by_role("button", name="Bayar sekarang").click()
        expect(page.locator("h1")).to_have_text("Bank Contoh")
        page.close()
