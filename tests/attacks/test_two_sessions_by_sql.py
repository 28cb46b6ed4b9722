"""Two sessions of the database at once: what one has written and not committed yet, the rules of the other do not see.

Each rule that asks other rows waits for whoever is writing them. Here the first session writes and stays open; the
second must wait (its patience is short), and finds what was written once the first has committed."""

import os
from collections.abc import Callable

import psycopg2
import pytest
from django.db import transaction

from catalog.models import Approval
from curation.models import Decision, Score
from curation.states import Status
from facilities.models import StockRecord
from orders.models import LedgerEntry, LedgerTransaction, Line
from tests.attacks.sql import refused, run
from tests.attacks.test_approvals_by_sql import BOTH, FORGED
from tests.attacks.test_live_copy_by_sql import COPY, next_approved
from tests.factories.curation import Cast, submission_at
from tests.factories.orders import for_sale, paid
from tests.harness.roles import signed_in

pytestmark = pytest.mark.django_db(transaction=True)
IMPATIENT = "55P03"
DECIDED = (
    "INSERT INTO curation_decision (submission_id, round_id, revision_id, role, actor_id, verdict, reasons, note,"
    " internal_note, total, made_at) SELECT submission_id, id, revision_id, %s, %s, %s, %s, 'Ulangi.', '', %s, now()"
    " FROM curation_round WHERE submission_id = %s"
)


def second(statement: str, *values: object) -> str | None:
    """With which code another session's statement is refused, which does not wait for long; None if it goes through."""
    with signed_in(os.environ["DATABASE_URL"]) as cursor:
        cursor.execute("SET lock_timeout = '300ms'")
        try:
            cursor.execute(statement, values)
        except psycopg2.Error as error:
            return error.pgcode
    return None


def while_open(writes: Callable[[], object], *statement: object) -> None:
    """While the first session writes, the second one's statement waits."""
    with transaction.atomic():
        writes()
        assert second(*statement) == IMPATIENT


def test_an_approval_waits_for_a_refusal_that_is_being_written():
    cast = Cast()
    submission = submission_at(Status.DECISION, cast)
    revision_id = submission.current_round.revision_id
    run(DECIDED, "ikm_chair", cast.chair.pk, "approved", [], 200, submission.pk)
    forged = FORGED.format(by=cast.chair.pk)
    another = Cast().curator.pk
    while_open(
        lambda: run(DECIDED, "pas_curator", another, "sent_back", ["text"], None, submission.pk), forged, revision_id
    )
    refused(forged, values=(revision_id,), match=BOTH)
    assert Decision.objects.filter(verdict="sent_back").exists() and not Approval.objects.exists()


def test_an_approval_waits_for_the_next_round_that_is_being_opened():
    cast = Cast()
    submission = submission_at(Status.DECISION, cast)
    revision_id = submission.current_round.revision_id
    run(DECIDED, "ikm_chair", cast.chair.pk, "approved", [], 200, submission.pk)
    run(
        "INSERT INTO catalogue_revision SELECT (jsonb_populate_record(r, jsonb_build_object('id', 999999, 'number', 2,"
        " 'public_id', gen_random_uuid()))).* FROM catalogue_revision r WHERE id = %s",
        revision_id,
    )
    opened = (
        "INSERT INTO curation_round (submission_id, number, revision_id, submitted_by_id, submitted_at, rubric_version,"
        " cover_letter_number) SELECT submission_id, 2, 999999, submitted_by_id, now(), rubric_version, ''"
        " FROM curation_round WHERE submission_id = %s"
    )
    forged = FORGED.format(by=cast.chair.pk)
    while_open(lambda: run(opened, submission.pk), forged, revision_id)
    refused(forged, values=(revision_id,), match=BOTH)


def test_a_price_waits_for_a_lower_one_that_is_being_published():
    product = for_sale(price=300_000)
    run("UPDATE partner_stockrecord SET price = 100000")
    approval = next_approved(product, price=200_000)
    dearer = "UPDATE partner_stockrecord SET price = 300000"
    # Past the service, which would lock the price as well.
    while_open(lambda: run(COPY.format(approval=approval.pk), product.pk, approval.revision_id), dearer)
    refused(dearer, match="above the approved")
    assert int(StockRecord.objects.get().price) == 100_000


ADDED = {
    "entries to a booking": (
        "INSERT INTO order_ledgerentry (transaction_id, account, amount) SELECT id, 'gateway', 5 FROM"
        " order_ledgertransaction UNION ALL SELECT id, 'owed_to_buyer', -5 FROM order_ledgertransaction"
    ),
    "a line to an order, for nothing": (
        'INSERT INTO order_line SELECT (jsonb_populate_record(line, \'{"id": 999999, "line_price_incl_tax": 0}\')).*'
        " FROM order_line line LIMIT 1"
    ),
    "points to a sheet": (
        "INSERT INTO curation_score (decision_id, criterion, points) SELECT id, 'X9', 3 FROM curation_decision"
        " WHERE verdict = 'scored'"
    ),
}


def test_nothing_is_added_to_what_was_written_before():
    """What adds up and is new: a booking that says something else, a piece that nobody ordered, a better mark."""
    submission_at(Status.DECISION)
    paid({for_sale(): 1})
    parts = (LedgerEntry, Line, Score)
    before = [part.objects.count() for part in parts]
    for what, statement in ADDED.items():
        refused(statement, match="nothing is added", who=what)
    assert [part.objects.count() for part in parts] == before and all(before)


def test_the_savepoints_of_one_transaction_write_one_whole():
    """A service books in a savepoint of its own: its entries are no later addition."""
    order, booked = paid({for_sale(): 1}), LedgerEntry.objects.count()
    with transaction.atomic():
        with transaction.atomic():
            row = LedgerTransaction.objects.create(event="x", order=order, description="x", booked_at=order.date_placed)
        for account, amount in (("gateway", 5), ("owed_to_buyer", -5)):
            with transaction.atomic():
                LedgerEntry.objects.create(transaction=row, account=account, amount=amount)
    assert LedgerEntry.objects.count() == booked + 2
