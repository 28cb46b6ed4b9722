"""A door does its one thing with the owner's rights, for the application alone; the rule stays shut beside it."""

import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction

from pasindo.common import grants, outbox
from pasindo.common.audit import doors_that_nobody_listed
from pasindo.common.doors import door
from pasindo.common.models import Message
from pasindo.common.triggers import only_changes, passed_by_doors
from pasindo.services import postgres
from tests.harness.roles import owner

FORGET = door(
    "forget_recipient",
    arguments="which uuid",
    body="UPDATE common_message SET recipient = id::text, subject = '' WHERE id = which;",
)
CALL = "SELECT forget_recipient(id) FROM common_message"


def call() -> str:
    """What the database says to the application that goes through the door."""
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(CALL)
    except DatabaseError as error:
        return str(error)
    return ""


@pytest.mark.django_db(transaction=True)  # what the owner makes is committed; the database is thrown away
def test_a_door_is_passed_by_its_own_way_alone(monkeypatch):
    with transaction.atomic():
        outbox.start_task("catalog.tasks.publish_photos", event="given", about="x")
    kept = passed_by_doors(only_changes("state", "attempts", "next_attempt_at", "reason", "sent_at", "read_at"))
    with owner() as cursor:
        cursor.execute(str(kept.compile(Message).sql))
        cursor.execute(FORGET.sql)
    assert "permission denied" in call(), "made, and not yet opened"

    listed = grants.DOORS
    monkeypatch.setattr(grants, "DOORS", (*listed, "forget_recipient"))
    with owner() as cursor:
        grants.grant_functions(cursor, postgres.APPLICATION)
    assert call() == ""
    assert set(Message.objects.values_list("subject", flat=True)) == {""}
    assert not Message.objects.filter(recipient__contains="tasks").exists()
    assert list(doors_that_nobody_listed()) == []

    with pytest.raises(IntegrityError, match="may change in common_message"), transaction.atomic():
        Message.objects.update(recipient="lain")
    monkeypatch.setattr(grants, "DOORS", listed)
    assert list(doors_that_nobody_listed()) == ["forget_recipient(uuid)"]
