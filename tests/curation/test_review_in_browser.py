"""An assessor at work on a phone, with a keyboard alone."""

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse

from curation.models import Decision
from curation.states import Status
from tests.factories.curation import Cast, submission_at

FITS = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"


@pytest.fixture
def sign_in(live_site):
    def sign_in(page, user):
        client = Client()
        client.force_login(user, backend=settings.AUTHENTICATION_BACKENDS[-1])
        value = client.cookies[settings.SESSION_COOKIE_NAME].value
        page.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": value, "url": live_site}])

    return sign_in


def test_scores_by_keyboard_keep_their_points_when_one_is_missing(phone, sign_in):
    cast = Cast()
    submission = submission_at(Status.ASSESSMENT, cast)
    sign_in(phone, cast.assessor)
    phone.goto(reverse("submission-review", args=[submission.public_id]))
    assert phone.evaluate(FITS)
    fieldsets = phone.locator("fieldset.score")
    assert fieldsets.count() == 15
    for place in range(14):
        first = fieldsets.nth(place).locator("input").first
        first.focus()
        phone.keyboard.press("ArrowDown")
        phone.keyboard.press("ArrowDown")
    phone.get_by_label("Catatan untuk UPT").fill("Jahitan rapi.")
    phone.get_by_role("button", name="Simpan penilaian").press("Enter")
    phone.wait_for_selector(".error-summary")
    assert phone.locator("input:checked").count() == 14
    assert phone.get_by_label("Catatan untuk UPT").input_value() == "Jahitan rapi."
    assert phone.evaluate(FITS)
    fieldsets.nth(14).locator("input").nth(3).focus()
    phone.keyboard.press("Space")
    phone.get_by_role("button", name="Simpan penilaian").press("Enter")
    phone.wait_for_url(f"**{reverse('curation-queue', args=['penilai'])}")
    assert "Penilaian Anda tersimpan." in phone.content()
    assert Decision.objects.get(submission=submission, verdict="scored").total == 200 + 7
