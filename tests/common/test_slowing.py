"""Who tried too often gets 429, is told when to try again, and loses nothing that was typed."""

import json

import pytest
from allauth.core.ratelimit import respond_429
from django.http import HttpResponse
from django.test import RequestFactory
from django.utils import translation

from pasindo.common.limits import Limit, TooManyTries
from pasindo.common.slowing import SlowingMiddleware, refuse, too_many

SLOW = Limit("test-slow", by=("address",), burst=1, every=120)


def answered(method: str = "post", typed: dict | None = None, **headers: str) -> HttpResponse:
    request = getattr(RequestFactory(), method)("/bayar/periksa/", typed or {}, headers=headers)
    return too_many(request, TooManyTries(SLOW, 120))


def test_a_page_says_when_and_sends_the_same_form_again():
    page = answered(typed={"note": '"><b>halo', "total": "5000", "password": "rahasia", "csrfmiddlewaretoken": "x"})
    assert (page.status_code, page.headers["Retry-After"]) == (429, "120")
    assert "no-store" in page.headers["Cache-Control"]
    words = page.content.decode()
    assert "Coba lagi dalam 2 menit" in words and "Kirim lagi" in words
    assert 'name="note" value="&quot;&gt;&lt;b&gt;halo"' in words and 'name="total" value="5000"' in words
    assert "rahasia" not in words


def test_a_page_that_was_only_looked_at_is_offered_again():
    words = answered("get").content.decode()
    assert "Muat ulang" in words and "Kirim lagi" not in words


def test_a_script_gets_a_short_text():
    answer = answered(**{"HX-Request": "true"})
    assert (answer.status_code, answer.headers["Content-Type"]) == (429, "text/plain; charset=utf-8")
    assert len(answer.content) < 100
    body = json.loads(answered("get", Accept="application/json").content)
    assert (body["retry_after"], body["error"]) == (120, "too many tries")


def test_it_is_said_in_english_too():
    with translation.override("en"):
        assert "Try again in 2 minutes" in answered().content.decode()


@pytest.mark.parametrize("raised", [True, False])
def test_wherever_it_was_raised_or_noted_the_answer_is_429(raised, rf):
    middleware = SlowingMiddleware(lambda request: HttpResponse("the form again"))
    request, refusal = rf.get("/"), TooManyTries(SLOW, 7)
    if raised:
        answer = middleware.process_exception(request, refusal)
    else:
        refuse(request, refusal)
        answer = middleware(request)
        assert answer.content == b"the form again"
    assert (answer.status_code, answer.headers["Retry-After"]) == (429, "7")
    assert middleware.process_exception(request, ValueError()) is None


def test_what_allauth_counts_is_answered_by_the_same_page(rf):
    answer = respond_429(rf.get("/akun/kata-sandi/ganti/"))
    assert (answer.status_code, answer.headers["Retry-After"]) == (429, "60")
    assert "Terlalu banyak percobaan" in answer.content.decode()
