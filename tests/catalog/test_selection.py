"""The catalog knows of selection what it is told: who judges, and at which stages, is no business of its own."""

import re

import pytest
from django.conf import settings

from catalog import selection
from catalog.permissions import can_see_photo
from catalog.selection import Selection, SelectionState
from catalog.selectors.officer import listing_or_404, listings_of, row_of
from catalog.services.drafts import open_revision
from curation.selection import SelectionByStages
from curation.stages import COURSE
from curation.states import Status
from pasindo.accounts.roles import Role
from pasindo.common.exceptions import MoveNotAllowed
from tests.factories.accounts import make_user
from tests.factories.curation import Cast, submission_at
from tests.factories.facilities import make_facility

LOWER_ROOMS = ("orders", "catalog", "facilities", "pasindo/accounts", "pasindo/common")


@pytest.fixture
def nobody_selects(monkeypatch):
    """The catalog as it is without a room that selects."""
    monkeypatch.setattr(selection, "_registered", Selection())


def shelf(facility, name):
    return [row_of(product) for product in listings_of(facility, name)]


def test_selection_answers_the_catalog():
    assert isinstance(selection.registered(), SelectionByStages)


@pytest.mark.django_db
@pytest.mark.parametrize("status", sorted(Status))
def test_a_listing_is_edited_unless_it_is_judged(status):
    submission = submission_at(status)
    row = row_of(listing_or_404(submission.product.facility, submission.product.public_id))
    judged = status not in ("draft", "repair", "live", "rejected")
    assert row.submission == submission
    assert row.standing.is_underway == (status not in ("live", "rejected"))
    assert bool(row.standing.refusal) == judged
    cast = Cast(submission.product.facility)
    if judged:
        with pytest.raises(MoveNotAllowed, match="sedang diperiksa"):
            open_revision(product_id=submission.product_id, actor=cast.officer)
        assert not submission.product.revisions.filter(frozen_at__isnull=True).exists()
    else:
        assert open_revision(product_id=submission.product_id, actor=cast.officer).is_draft


@pytest.mark.django_db
def test_what_is_under_way_stands_on_the_shelf_of_selection():
    cast = Cast()
    judged, repair, rejected = (submission_at(status, cast) for status in ("pas_selection", "repair", "rejected"))
    assert {row.product for row in shelf(cast.facility, "kurasi")} == {judged.product, repair.product}
    assert {row.product for row in shelf(cast.facility, "draf")} == {rejected.product}


@pytest.mark.django_db
def test_those_who_select_see_photos_that_are_not_published():
    cast = Cast()
    photo = submission_at(Status.KANWIL_VERIFICATION, cast).current_round.revision.photos.first().photo
    judges = [cast.verifier, cast.curator, cast.assessor, cast.chair, make_user(role=Role.EXPORT_CURATOR)]
    assert [can_see_photo(user, photo) for user in judges] == [True] * 5
    others = [make_user(role=Role.KANWIL_VERIFIER, kanwil_id="bali"), make_user(role=Role.FINANCE), make_user()]
    assert [can_see_photo(user, photo) for user in others] == [False] * 3
    assert not can_see_photo(Cast(make_facility()).officer, photo)


@pytest.mark.django_db
def test_without_a_room_that_selects_nothing_is_judged(nobody_selects):
    cast = Cast()
    submission = submission_at(Status.PAS_SELECTION, cast)
    photo = submission.current_round.revision.photos.first().photo
    row = row_of(listing_or_404(cast.facility, submission.product.public_id))
    assert (row.submission, row.standing) == (None, SelectionState())
    assert shelf(cast.facility, "kurasi") == []
    assert [row.product for row in shelf(cast.facility, "draf")] == [submission.product]
    assert open_revision(product_id=submission.product_id, actor=cast.officer).is_draft
    assert can_see_photo(cast.officer, photo)
    assert not can_see_photo(cast.curator, photo)
    assert not can_see_photo(cast.verifier, photo)


def test_no_room_below_names_a_stage_or_a_role_of_selection():
    own = {"draft", "submitted", "approved", "live", "rejected", "decision"}  # words that mean something there as well
    stages = "|".join(stage.code for stage in COURSE if stage.code not in own)
    roles = "|".join(stage.role.name for stage in COURSE.judging)
    reverse = r"""\.submissions\b|submissions__|["']submissions["']"""
    named = re.compile(rf"""["' ]({stages})["' ]|\bRole\.({roles})\b|{reverse}""")
    files = [path for room in LOWER_ROOMS for path in (settings.BASE_DIR / room).rglob("*.py")]
    files += [path for room in LOWER_ROOMS for path in (settings.BASE_DIR / "templates" / room).rglob("*.html")]
    read = [path for path in files if "migrations" not in path.parts and path.name != "roles.py"]
    assert len(read) > 100
    found = [f"{path.name}: {match.group(0)}" for path in read for match in named.finditer(path.read_text())]
    assert found == []
