"""Somebody pretends to be somewhere else, or hides behind a thousand addresses: who is counted stays the same.

Without the mending the proxy itself was counted (one stranger shut everybody out), and a header decided who it was."""

import ipaddress

import hypothesis
import pytest
from django.test import RequestFactory, override_settings
from hypothesis import given
from hypothesis import strategies as st

from pasindo.accounts.adapter import AccountAdapter
from pasindo.common.clients import client_address, counted

VISITOR, PROXY, OUTER = "203.0.113.7", "10.0.0.2", "10.0.0.1"


def seen(peer: str, forwarded: str = "") -> str:
    more = {"HTTP_X_FORWARDED_FOR": forwarded} if forwarded else {}
    return client_address(RequestFactory().get("/", REMOTE_ADDR=peer, **more))


@pytest.mark.parametrize(
    ("proxies", "forwarded", "expected"),
    [
        (0, VISITOR, PROXY),  # nobody is trusted: what is typed counts for nothing
        (1, VISITOR, VISITOR),
        (1, f"198.51.100.1, {VISITOR}", VISITOR),  # spoofed: the proxy appended what it saw
        (1, f"198.51.100.1,198.51.100.2 , 1.1.1.1,{VISITOR}", VISITOR),
        (2, f"{VISITOR}, {OUTER}", VISITOR),
        (2, f"198.51.100.1, {VISITOR}, {OUTER}", VISITOR),
        (2, VISITOR, VISITOR),  # one proxy was passed by: the inner one wrote whom it saw
        (1, "", PROXY),
    ],
)
def test_only_what_a_trusted_proxy_wrote_counts(proxies, forwarded, expected):
    with override_settings(TRUSTED_PROXIES=proxies, PROXY_ADDRESSES=["10.0.0.0/8"]):
        assert seen(PROXY, forwarded) == expected


@pytest.mark.parametrize("typed", ["unknown", "-", "<script>", "999.1.1.1", "\x00", "1.2.3", "a" * 8000, ",,,"])
def test_garbage_is_counted_as_the_proxy_that_passed_it_on(typed):
    with override_settings(TRUSTED_PROXIES=1, PROXY_ADDRESSES=["10.0.0.2"]):
        assert seen(PROXY, typed) == PROXY
        assert seen(PROXY, f"{typed}, {VISITOR}") == VISITOR


@hypothesis.settings(max_examples=50)
@given(st.text(max_size=60), st.text(alphabet="0123456789abcdef.:,[]%/ ", max_size=60))
def test_whatever_is_typed_is_an_address_or_none(typed, nearly):
    for text in (typed, nearly):
        assert counted(text) == "" or ipaddress.ip_address(counted(text)).is_global is not None
        with override_settings(TRUSTED_PROXIES=1, PROXY_ADDRESSES=["*"]):
            assert seen(PROXY, f"{text}, {VISITOR}") == VISITOR


def test_whoever_gets_past_the_proxies_is_counted_as_what_they_are():
    with override_settings(TRUSTED_PROXIES=1, PROXY_ADDRESSES=["10.0.0.2"]):
        assert seen("198.51.100.9", VISITOR) == "198.51.100.9"
        assert seen("::ffff:10.0.0.2", VISITOR) == VISITOR, "the proxy over a socket that speaks both"
        assert seen("fe80::1%eth0", VISITOR) == "fe80::"
    with override_settings(TRUSTED_PROXIES=1, PROXY_ADDRESSES=["*"]):
        assert seen("198.51.100.9", VISITOR) == VISITOR


def test_a_unix_socket_has_no_address_and_its_proxy_is_believed():
    with override_settings(TRUSTED_PROXIES=1, PROXY_ADDRESSES=["127.0.0.1"]):
        assert seen("", VISITOR) == VISITOR
        assert seen("") == ""
    with override_settings(TRUSTED_PROXIES=0):
        assert seen("", VISITOR) == ""


def test_all_addresses_of_one_household_count_as_one():
    """A household has 2^64 addresses: one for each try."""
    assert {counted(f"2001:db8:1:2:{host:x}::{host}") for host in range(1, 40)} == {"2001:db8:1:2::"}
    assert counted("2001:db8:1:3::1") != counted("2001:db8:1:2::1")


@pytest.mark.parametrize(
    "written", [f" {VISITOR} ", f"{VISITOR}:4711", f'"{VISITOR}"', f"::ffff:{VISITOR}", f"[::ffff:{VISITOR}]:80"]
)
def test_one_address_is_one_however_it_is_written(written):
    assert counted(written) == VISITOR


def test_allauth_and_axes_ask_the_same_function(settings):
    settings.TRUSTED_PROXIES = 1
    request = RequestFactory().get("/", HTTP_X_FORWARDED_FOR=f"1.1.1.1, {VISITOR}")
    assert AccountAdapter().get_client_ip(request) == VISITOR
    assert settings.AXES_CLIENT_IP_CALLABLE == "pasindo.common.clients.client_address"
