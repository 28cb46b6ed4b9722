"""Errors speak the language of the path and say what to do."""

import pytest
from django.test import Client, RequestFactory
from django.utils import translation

from pasindo.common.public import is_same_origin
from pasindo.common.views import LAST_WORDS, csrf_failure, server_error

pytestmark = pytest.mark.django_db


def test_a_page_that_is_not_there_says_so_and_offers_a_way_on(client):
    answer = client.get("/tidak/ada/")
    assert answer.status_code == 404
    page = answer.content.decode()
    assert "Halaman ini tidak ditemukan" in page and 'href="/"' in page and 'role="search"' in page
    assert client.get("/en/tidak/ada/").headers["Content-Language"] == "en"


def test_a_form_without_token_is_refused_and_says_that_nothing_changed():
    answer = Client(enforce_csrf_checks=True).post(
        "/masuk/", {"login": "x"}, headers={"referer": "http://testserver/masuk/"}
    )
    assert answer.status_code == 403
    page = answer.content.decode()
    assert "Tidak ada yang diubah" in page and 'href="/masuk/"' in page


def test_the_way_back_is_never_another_site():
    request = RequestFactory().post("/masuk/", headers={"referer": "https://jahat.example/masuk/"})
    assert b"jahat" not in csrf_failure(request).content


def test_the_error_page_asks_nothing_of_the_database(django_assert_num_queries):
    with django_assert_num_queries(0), translation.override("id"):
        answer = server_error(RequestFactory().get("/"))
    assert answer.status_code == 500
    assert "Ada gangguan di pihak kami" in answer.content.decode()


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_path_alone_decides_the_language(client, language):
    client.cookies["django_language"] = "en" if language == "id" else "id"
    answer = client.get("/privasi/" if language == "id" else "/en/privasi/", headers={"accept-language": "en"})
    assert answer.headers["Content-Language"] == language
    assert f'<html lang="{language}"' in answer.content.decode()
    assert answer.headers["Vary"] == "Accept-Encoding"


@pytest.mark.parametrize(
    ("headers", "allowed"),
    [
        ({"sec-fetch-site": "same-origin"}, True),
        ({"sec-fetch-site": "cross-site", "origin": "http://testserver"}, False),
        ({"sec-fetch-site": "none"}, False),
        ({"origin": "http://testserver"}, True),
        ({"referer": "http://testserver/karya/x/"}, True),
        ({"origin": "http://jahat.example"}, False),
        ({"origin": "null"}, False),
        ({}, False),
    ],
)
def test_a_post_without_token_must_come_from_our_own_pages(headers, allowed):
    assert is_same_origin(RequestFactory().post("/keranjang/tambah/", headers=headers)) is allowed


def test_an_error_page_that_cannot_be_drawn_still_says_what_to_do(monkeypatch, caplog):
    def broken(name):
        raise OSError(f"{name} cannot be read")

    monkeypatch.setattr("pasindo.common.views.loader.get_template", broken)
    answer = server_error(RequestFactory().get("/"))
    assert (answer.status_code, answer.headers["Content-Type"]) == (500, "text/plain; charset=utf-8")
    assert answer.content.decode() == LAST_WORDS
    assert "500.html cannot be read" in caplog.text
