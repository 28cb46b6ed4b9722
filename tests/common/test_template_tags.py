"""How money, time, weight and officers' words are shown."""

import datetime
from zoneinfo import ZoneInfo

import pytest
from django import forms
from django.template import Context, Template
from django.utils import translation

from pasindo.common.templatetags import pasindo as tags


@pytest.mark.parametrize(
    ("amount", "shown"),
    [(275000, "Rp275.000"), (0, "Rp0"), (-1500, "-Rp1.500"), (1250000000, "Rp1.250.000.000"), (None, "")],
)
def test_rupiah_are_written_as_people_write_them(amount, shown):
    assert tags.rupiah(amount) == shown


def test_a_moment_is_shown_in_the_zone_of_the_facility():
    moment = datetime.datetime(2026, 11, 21, 23, 5, tzinfo=ZoneInfo("Asia/Jakarta"))
    assert tags.localtime_in(moment, "Asia/Makassar") == "22 November 2026 00.05 WITA"
    assert tags.localtime_in(moment, "Asia/Jakarta") == "21 November 2026 23.05 WIB"


def test_weights_and_sizes_follow_the_language():
    with translation.override("id"):
        assert [tags.weight(grams) for grams in (750, 1000, 1500, 1250)] == ["750 g", "1 kg", "1,5 kg", "1,25 kg"]
        assert [tags.centimetres(mm) for mm in (300, 125)] == ["30", "12,5"]
    with translation.override("en"):
        assert tags.weight(1500) == "1.5 kg"


def test_words_of_officers_lose_their_tags_and_keep_their_lines():
    shown = tags.plain(
        'Satu <b>dua</b> <script>alert("x")</script>& tiga < empat\n\nAlinea <a href="javascript:x">dua</a>'
    )
    assert "<script" not in shown and "alert" not in shown and "<b>" not in shown and "javascript" not in shown
    assert shown.count("<p>") == 2 and "&amp; tiga" in shown


def test_structured_data_cannot_end_its_script():
    shown = tags.structured_data({"name": "</script><script>alert(1)</script>&"})
    assert "<" not in shown and "&" not in shown


class _Form(forms.Form):
    title = forms.CharField(label="Judul", help_text="Singkat saja.")
    note = forms.CharField(label="Catatan", required=False)


def test_a_refused_field_names_its_error_beside_it_and_in_the_summary():
    form = _Form({"title": "", "note": "tetap ada"})
    form.is_valid()
    page = Template("{% load pasindo %}{% form_errors form %}{% field form.title %}{% field form.note %}").render(
        Context({"form": form})
    )
    assert 'href="#id_title"' in page and 'role="alert"' in page
    assert 'id="id_title_error"' in page and "aria-invalid" in page
    assert 'aria-describedby="id_title_helptext id_title_error"' in page
    assert 'value="tetap ada"' in page and "boleh kosong" in page


def test_no_summary_where_nothing_was_refused():
    assert "error-summary" not in Template("{% load pasindo %}{% form_errors form %}").render(
        Context({"form": _Form()})
    )


class _Photo:
    width, height = 1200, 900
    shown_widths = [320, 640, 1024]

    def url(self, width: int) -> str:
        return f"/media/x/{width}.webp"


def test_a_picture_offers_its_sizes_and_reserves_its_place():
    page = Template('{% load pasindo %}{% picture photo alt="Tas" %}').render(Context({"photo": _Photo()}))
    assert 'src="/media/x/640.webp"' in page and "/media/x/1024.webp 1024w" in page
    assert 'width="640" height="480"' in page and 'loading="lazy"' in page and 'alt="Tas"' in page


def test_a_listing_without_a_photo_gets_a_quiet_place():
    assert "frame-empty" in Template("{% load pasindo %}{% picture None %}").render(Context({}))
