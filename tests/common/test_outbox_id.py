"""The id of an outbox row follows from event, recipient and channel alone, so that the same word is written once."""

import uuid

import pytest
from django.db import transaction

from pasindo.common import outbox, topics
from pasindo.common.channels.base import Guest
from pasindo.common.models import Message
from tests.factories.accounts import make_user

pytestmark = pytest.mark.django_db

EVENT, ADDRESS = "order.paid:PSD-20261121-000123", "beli@contoh.example"


@topics.renders("test.id")
def _renders(about: str) -> topics.Notice:
    return topics.Notice(about, "/")


def tell(event=EVENT, about="satu", topic="test.id", **recipients):
    with transaction.atomic():
        outbox.tell(topic, event=event, about=about, **recipients)


def ids():
    return list(Message.objects.values_list("pk", flat=True))


def test_is_this_one_for_a_mail():
    tell(guests=[Guest(ADDRESS)])
    assert ids() == [uuid.UUID("e9e48828-b970-560f-85ea-0d26671bb765")]


def test_is_this_one_for_a_task():
    with transaction.atomic():
        outbox.start_task("tests.outbox.work", event=EVENT, about="satu")
    assert ids() == [uuid.UUID("e1602d91-1032-5b7b-a578-3dd1515c043d")]


def test_does_not_depend_on_what_is_said_or_how_the_address_is_written():
    tell(guests=[Guest(ADDRESS, "id")])
    tell(guests=[Guest(ADDRESS.upper(), "en")], about="dua")
    (row,) = Message.objects.all()
    assert (row.about, row.language) == ("satu", "id"), "the first word stands"


def test_is_another_for_another_recipient_channel_or_event():
    user = make_user(email=ADDRESS)
    tell(users=[user], guests=[Guest("lain@contoh.example")])
    tell(event="order.paid:PSD-20261121-000124", users=[user])
    rows = {(row.event[-1], row.channel, row.recipient): row.pk for row in Message.objects.all()}
    assert len(rows) == len(set(rows.values())) == 5
    assert rows["3", "mail", ADDRESS] == uuid.UUID("e9e48828-b970-560f-85ea-0d26671bb765"), "as for the bare address"


def test_is_written_again_by_the_same_transaction_told_twice_as_one_row():
    user = make_user()
    with transaction.atomic():
        for _ in range(2):
            outbox.tell("test.id", event=EVENT, about="satu", users=[user, user])
    assert sorted(Message.objects.values_list("channel", flat=True)) == ["mail", "page"]
