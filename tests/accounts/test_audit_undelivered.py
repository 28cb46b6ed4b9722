"""The audit warns of messages that need a person."""

import pytest

from pasindo.common.audit import findings
from pasindo.common.models.outbox import State
from tests.factories.messages import given_up_message, make_message

pytestmark = pytest.mark.django_db


def test_counts_what_failed_or_is_unknown_and_names_nobody():
    given_up_message(), make_message(state=State.UNKNOWN), make_message()
    given_up_message(created_at="2025-01-01T00:00Z")
    (found,) = [
        each for each in findings() if each.rule == "told: no message of the last 90 days is given up or unknown"
    ]
    assert len(found.offenders) == 2 and found.is_warning
    assert not any("@" in offender for offender in found.offenders)
