"""What each sweep of the clock asks the database is answered by an index: with a million rows it costs as with ten."""

import re
from datetime import timedelta

import pytest
from django.conf import settings
from django.db import connection
from django.db.models import QuerySet
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from catalog.models import Photo
from catalog.publishing import freeze_expired
from catalog.services.renditions import PART, unused_photos
from curation.services.reminding import lapse_overdue_repairs, remind_of_overdue
from orders.fulfilment.services import facility_orders_to_finish, shipments_to_arrive
from orders.payment.lapsing import orders_to_lapse
from pasindo.accounts.idle.keeping import forget_old_forms, forget_old_steps
from pasindo.common import delivery
from pasindo.common.counting.database import forget_full
from pasindo.common.models import Message
from pasindo.persons.retention import BATCH, ending_of, overdue
from pasindo.queues import MAIL

pytestmark = pytest.mark.django_db

# What a sweep asks, and the index of each question. A sweep that is not named here, fails: test_names_every_sweep.
QUESTIONS = {
    "pasindo.common.schedules.sweep_outbox": [
        (lambda: delivery.settle_crashed(MAIL), "outbox_open"),
        (lambda: delivery.Run(MAIL)._claim(Message.objects.filter(crashes=0), 50), "outbox_open"),
    ],
    "orders.schedules.lapse_unpaid_orders": [(orders_to_lapse, "orders_to_lapse")],
    "orders.schedules.close_parcels": [
        (shipments_to_arrive, "shipments_to_arrive"),
        (facility_orders_to_finish, "facility_orders_to_finish"),
    ],
    "curation.schedules.sweep_deadlines": [
        (lapse_overdue_repairs, "submission_deadlines"),
        (remind_of_overdue, "submission_deadlines"),
        (freeze_expired, "approvals_to_expire"),
    ],
    "pasindo.common.schedules.forget_counts": [(lambda: forget_full(1), "trycount_full_at")],
    "pasindo.accounts.schedules.forget_kept_forms": [
        (forget_old_forms, "kept_form_expires"),
        (forget_old_steps, "session_step_at"),
    ],
    # What else it looks through it keeps short itself: sign-ins, baskets of guests, invitations, gateways' messages.
    "pasindo.persons.schedules.forget_what_is_over": [
        (lambda: list(overdue(ending_of("letters"))[:BATCH]), "outbox_named"),
        (lambda: list(overdue(ending_of("order-contact"))[:BATCH]), "orders_to_forget"),
        (lambda: list(overdue(ending_of("session"))[:BATCH]), "django_session_expire_date"),
    ],
    "catalog.schedules.sweep_photos": [(lambda: list(unused_photos()), "catalogue_photo_pkey")],
}


def test_names_every_sweep():
    assert set(QUESTIONS) == {entry["task"] for entry in settings.CELERY_BEAT_SCHEDULE.values()}


@pytest.mark.parametrize(
    ("ask", "index"), [pytest.param(*each, id=f"{task}-{each[1]}") for task in QUESTIONS for each in QUESTIONS[task]]
)
def test_by_an_index(ask, index):
    with CaptureQueriesContext(connection) as asked:
        ask()
    asked_first = next(query["sql"] for query in asked if "WHERE" in query["sql"])
    first = re.sub(r"^SELECT set_config.*?; (?=DELETE)", "", asked_first)  # in front of it stands who acts
    plan = plan_of(first)
    assert index in plan and "Index Cond" in plan, plan


@pytest.mark.parametrize(("which", "index"), [({"crashes": 0}, "outbox_open"), ({"crashes__gt": 0}, "outbox_crashed")])
def test_of_a_large_outbox_reads_only_what_is_due(which, index):
    """With rows enough that the planner itself decides: half were delivered, half wait for a server that was away."""
    now = timezone.now()
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO common_message (id, event, topic, about, channel, queue, recipient, language, subject, path,"
            " request_id, state, attempts, crashes, next_attempt_at, reason, created_at, sent_at)"
            " SELECT gen_random_uuid(), 'e' || n, 't', 'a', 'mail', 'mail', 'r', 'id', '', '', '',"
            " CASE WHEN n %% 2 = 0 THEN 'waiting' ELSE 'sent' END, 0, 0, %s, '', %s, %s"
            " FROM generate_series(1, 10000) AS n",
            [now - timedelta(minutes=1), now, now],
        )
        cursor.execute("ANALYZE common_message")
    with CaptureQueriesContext(connection) as asked:
        claims = delivery.Run(MAIL)._claim(Message.objects.filter(**which), 50)
    assert len(claims) == (0 if "crashes__gt" in which else 50)
    plan = plan_of(next(query["sql"] for query in asked if query["sql"].startswith("SELECT")), forced=False)
    assert index in plan and "Seq Scan" not in plan, plan


def test_of_photos_looks_at_all_of_them_in_turn(monkeypatch):
    parts = 3
    newest = type("Newest", (), {"first": staticmethod(lambda: parts * PART - 1)})
    monkeypatch.setattr(QuerySet, "values_list", lambda *_args, **_options: newest)
    looked_at = set()
    for hour in range(parts):
        monkeypatch.setattr(
            "catalog.services.renditions.clock.now", lambda hour=hour: timezone.now() + timedelta(hours=hour)
        )
        where = str(unused_photos().query)
        looked_at.add(where[where.index('"id" >=') :].split(" AND ")[0])
    assert len(looked_at) == parts
    assert Photo.objects.count() == 0


def plan_of(sql: str, *, forced: bool = True) -> str:
    """PostgreSQL's plan. An empty table is read as a whole and sorted, which `forced` forbids: the index must fit."""
    with connection.cursor() as cursor:
        for way in ("seqscan", "sort"):
            cursor.execute(f"SET LOCAL enable_{way} = {'off' if forced else 'on'}")
        cursor.execute(f"EXPLAIN {sql}")
        return "\n".join(line for (line,) in cursor.fetchall())
