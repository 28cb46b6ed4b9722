"""The audit's rules of selection: clean after a whole way, loud after tampering past the triggers."""

import pytest

from curation.states import Status
from tests.factories.catalog import make_live
from tests.factories.curation import submission_at
from tests.harness.audit import broken_of
from tests.harness.roles import past_the_rules

pytestmark = pytest.mark.django_db


def found() -> set[str]:
    return set(broken_of("curation"))


@pytest.mark.parametrize("status", [Status.KANWIL_VERIFICATION, Status.REPAIR, Status.LIVE, Status.REJECTED])
def test_is_clean_wherever_a_submission_stands(status):
    submission_at(status)
    assert found() == set()


@pytest.mark.parametrize(
    ("status", "sql", "rules"),
    [
        (
            Status.PAS_SELECTION,
            "UPDATE curation_submission SET status = 'rejected'",
            {"closed_without_decision", "gaps_in_history"},
        ),
        (Status.PAS_SELECTION, "UPDATE curation_submission SET closed_at = now()", {"closed_without_decision"}),
        (
            Status.LIVE,
            "DELETE FROM curation_decision WHERE role = 'pas_curator'",
            {"live_without_both_agencies", "approvals_without_both_agencies"},
        ),
        (
            Status.PAS_SELECTION,
            "UPDATE accounts_roleassignment SET valid_from = now() + interval '1 day' WHERE role = 'kanwil_verifier'",
            {"acted_without_the_role"},
        ),
        (
            Status.PAS_SELECTION,
            "UPDATE accounts_roleassignment SET kanwil_id = 'bali' WHERE role = 'kanwil_verifier'",
            {"acted_without_the_role"},
        ),
        (
            Status.PAS_SELECTION,
            "UPDATE partner_membership SET role = 'order_officer' WHERE role = 'facility_admin'",
            {"acted_without_the_role"},
        ),
        (
            Status.PAS_SELECTION,
            "UPDATE partner_membership SET ended_at = now() - interval '1 day', valid_until = current_date"
            " WHERE role = 'facility_admin'",
            {"acted_without_the_role"},
        ),
        (
            Status.PAS_SELECTION,
            "UPDATE curation_submissionevent SET from_status = 'repair' WHERE action = 'verify'",
            {"gaps_in_history"},
        ),
        (Status.DECISION, "UPDATE curation_score SET points = 3 WHERE criterion = 'A1'", {"incomplete_sheets"}),
        (Status.DECISION, "DELETE FROM curation_score WHERE criterion = 'C5'", {"incomplete_sheets"}),
        (
            Status.LIVE,
            "UPDATE catalogue_approval SET score = 299",
            {"approvals_below_the_bar", "approvals_without_both_agencies"},
        ),
        (
            Status.PAS_SELECTION,
            "UPDATE catalogue_revision SET frozen_at = NULL",
            {"submissions_without_round"},
        ),
        (
            Status.PAS_SELECTION,
            "UPDATE catalogue_revisioneditor SET user_id = "
            "(SELECT actor_id FROM curation_decision WHERE role = 'kanwil_verifier')",
            {"people_in_two_roles"},
        ),
        (
            Status.DECISION,
            "UPDATE curation_decision SET verdict = 'passed' WHERE verdict = 'scored'",
            {"scores_of_nobody"},
        ),
    ],
)
def test_names_what_was_tampered_with(status, sql, rules):
    submission_at(status)
    past_the_rules(sql)
    assert found() == rules


def test_names_a_listing_that_went_live_without_selection():
    make_live()
    past_the_rules("DELETE FROM curation_decision")
    broken = broken_of("curation")
    assert len(broken["live_without_both_agencies"]) == 4
    assert len(broken["approvals_without_both_agencies"]) == 1


def test_names_a_decision_on_another_text():
    submission, other = (submission_at(Status.KANWIL_VERIFICATION) for _ in range(2))
    past_the_rules(
        f"UPDATE curation_decision SET revision_id = {other.current_round.revision_id} "
        f"WHERE submission_id = {submission.pk}"
    )
    assert broken_of("curation") == {"decisions_on_another_text": [f"{submission.number} (facility_admin)"]}
