"""The privacy page says what is declared, all of it, and nothing that no code does."""

import html
import re

import pytest
from django.urls import reverse
from django.utils import translation

from pasindo.accounts.devices import SECONDS
from pasindo.persons.declared import CONTACT_SEEN, KINDS, Period
from pasindo.persons.erasing import obstacles
from pasindo.persons.views import OrderDataDownloadView, OwnDataDownloadView, OwnDataEraseView
from tests.persons import test_erase_account, test_erase_order, test_export

pytestmark = pytest.mark.django_db

# How each sentence that no kind says begins, and what of the code, or which test, makes it true.
PROVEN = {
    "Nomor kartu tidak pernah kami terima": "orders/payment/gateways.py: an attempt leads to a page of the gateway",
    "Kurir menerima yang tertulis di label paket": "tests/workspace: the slip shows name, phone and address",
    "Dengan akun: unduh salinan": (OwnDataDownloadView, OwnDataEraseView, OrderDataDownloadView, test_export),
    "Pesanan yang masih berjalan": (obstacles, test_erase_account.test_what_is_under_way_or_a_role_comes_first),
    "Ada yang keliru, atau ada pertanyaan?": "an address that is read",
    "Halaman toko tidak memasang kuki": "tests/catalog/test_public_pages.py, pasindo/accounts/devices.py",
}


def texts(page: str, tag: str) -> list[str]:
    found = re.findall(rf"<{tag}\b([^>]*)>(.*?)</{tag}>", page[page.index('class="prose"') :], re.DOTALL)
    return [" ".join(html.unescape(re.sub(r"<[^>]+>", " ", text)).split()) for _attributes, text in found]


@pytest.fixture
def page(client) -> str:
    return client.get(reverse("privacy")).content.decode().partition("<footer")[0]


def test_every_kind_stands_on_it_with_its_words_and_none_beside(page):
    assert sorted(set(re.findall(r'data-kind="([\w-]+)"', page))) == sorted(kind.code for kind in KINDS)
    items = texts(page, "li")
    assert len(items) == len(re.findall("data-kind=", page)), "no item of a list but a kind"
    for kind in KINDS:
        said = [item for item in items if item.startswith(" ".join(str(kind.name).split()))]
        assert len(said) == 1 and str(kind.kept) in said[0] and str(kind.why) in said[0], kind.code
        assert (str(kind.law) in said[0]) and str(kind.seen_by) in said[0]


def test_every_other_sentence_is_proven(page):
    paragraphs = texts(page, "p")
    assert len(paragraphs) == len(PROVEN)
    for paragraph in paragraphs:
        assert [start for start in PROVEN if paragraph.startswith(start)], paragraph
    assert test_erase_order.test_erase_it_by_the_link_and_leave_the_figures


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_number_of_days_on_it_is_a_period(client, language):
    with translation.override(language):
        page = client.get(reverse("privacy")).content.decode().partition("<footer")[0]
        words = html.unescape(re.sub(r"<[^>]+>", " ", page[page.index('class="prose"') :]))
        declared = {kind.period.days for kind in KINDS if isinstance(kind.period, Period)}
        found = re.findall(r"(\d+) (hari|days|tahun|years) (?:setelah|after)|400 (hari|days)", " ".join(words.split()))
        said = {int(number or 400) * (365 if unit in ("tahun", "years") else 1) for number, unit, _cookie in found}
        assert said == {*declared, SECONDS // 86400, CONTACT_SEEN.days}
        assert f'lang="{language}"' in page


def test_it_follows_from_the_declaration(client, monkeypatch):
    """Another period is another page, with nothing to remember."""
    kind = next(each for each in KINDS if each.code == "letters")
    monkeypatch.setattr(type(kind), "kept", property(lambda self: "tujuh pekan" if self.code == "letters" else "x"))
    assert "tujuh pekan" in client.get(reverse("privacy")).content.decode()
