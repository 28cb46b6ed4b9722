"""Operators see what was not delivered, have it sent again or give it up; each of it once, and noted."""

import io
import re

import pytest
from django.core import mail
from django.core.exceptions import PermissionDenied
from django.core.management import CommandError, call_command
from django.db import transaction
from django.urls import reverse

from pasindo.accounts.outbox.selectors import Wish, counts, masked_recipient, seen_of_message, undelivered, wished
from pasindo.accounts.outbox.services import give_up, resend
from pasindo.accounts.roles import Role
from pasindo.common import outbox, topics
from pasindo.common.answering import histories_of
from pasindo.common.delivery import deliver_waiting
from pasindo.common.exceptions import AlreadyRecorded, MoveNotAllowed, NotSeen, Outdated
from pasindo.common.models import Message
from pasindo.common.models.outbox import State
from pasindo.common.seen import Seen
from tests.factories.accounts import make_user
from tests.factories.messages import given_up_message, make_message, message_fields
from tests.harness.roles import past_the_rules

pytestmark = pytest.mark.django_db
LIST = "outbox-messages"
gone: list[tuple[str, str]] = []


@topics.renders("test.letter")
def _letter(about: str) -> topics.Notice:
    return topics.Notice("Judul", "/", lambda: ("isi", "<p>isi</p>"))


@outbox.when_given_up("tests.undelivered.work")
def _gone(about: str, reason: str) -> None:
    gone.append((about, reason))


@pytest.fixture
def operator(client):
    user = make_user(role=Role.OPERATOR)
    client.force_login(user)
    return user


def _page(message: Message) -> str:
    return reverse("outbox-message", args=[message.pk])


def _press(client, message: Message, move: str, seen: Seen | None = None):
    form = {"move": move, "seen": str(seen or seen_of_message(message))}
    return client.post(_page(message), form, follow=True)


def test_a_letter_that_was_given_up_is_sent_again_by_one_press(client, operator, settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    message = given_up_message(recipient="sari.wulandari@contoh.example", request_id="7K3F-9QXM-2HBD")
    answer = client.get(reverse(LIST)).content.decode()
    assert "test.letter" in answer and "s…@contoh.example" in answer and "wulandari" not in answer
    page = client.get(_page(message)).content.decode()
    assert "7K3F-9QXM-2HBD" in page and "550" in page and "wulandari" not in page
    assert "Jangan dikirim lagi" not in page
    seen = seen_of_message(message)
    assert "Dikirim lagi: hasilnya" in _press(client, message, "resend", seen).content.decode()
    message.refresh_from_db()
    assert (message.state, message.attempts, message.reason) == (State.WAITING, 0, "")
    deliver_waiting("mail")
    message.refresh_from_db()
    assert (message.state, len(mail.outbox)) == (State.SENT, 1)
    (history,) = histories_of(Message)
    (noted,) = history.objects.filter(pgh_obj_id=message.pk).select_related("pgh_context")
    assert noted.pgh_context.metadata == {"actor": operator.pk, "action": "message.resend", "through": "web"}
    # The second click of the same person, on the page of before.
    again = _press(client, message, "resend", seen)
    assert "Sudah dicatat waktu Anda menekan" in again.content.decode()
    deliver_waiting("mail")
    assert len(mail.outbox) == 1


def test_what_another_did_meanwhile_is_told_and_nothing_is_done_twice(client, operator):
    message = given_up_message()
    seen, other = seen_of_message(message), make_user(role=Role.OPERATOR, name="Operator Lain")
    resend(message_id=message.pk, actor=other, seen=seen)
    answer = _press(client, message, "resend", seen)
    assert answer.status_code == 409 and "Operator Lain" in answer.content.decode()
    with pytest.raises(Outdated):
        give_up(message_id=message.pk, actor=operator, seen=seen)
    with pytest.raises(AlreadyRecorded):
        resend(message_id=message.pk, actor=other, seen=seen)
    for forged in ("", "9999.6d0f4f5e5b1c4a539a5e0e6b1c7c2f11", str(Seen(message.pk, 99))):
        assert client.post(_page(message), {"move": "resend", "seen": forged}).status_code == 409
    with pytest.raises(NotSeen):
        give_up(message_id=message.pk, actor=operator)
    assert client.post(_page(message), {"move": "hapus"}).status_code == 400
    message.refresh_from_db()
    assert message.state == State.WAITING


def test_a_page_of_before_another_try_is_an_old_one(operator):
    message = make_message()
    seen = seen_of_message(message)
    Message.objects.filter(pk=message.pk).update(attempts=1)
    with pytest.raises(Outdated):
        give_up(message_id=message.pk, actor=operator, seen=seen)


def test_what_waits_is_given_up_with_what_follows_from_it(client, operator):
    gone.clear()
    message = make_message(
        channel="task", queue="orders", recipient="tests.undelivered.work", topic="tests.undelivered.work"
    )
    page = client.get(_page(message)).content.decode()
    assert "Kirim lagi</button>" not in page and "tests.undelivered.work" in page
    answer = _press(client, message, "give_up")
    assert "Dihentikan" in answer.content.decode() and operator.name in answer.content.decode()
    message.refresh_from_db()
    assert (message.state, message.reason) == (State.GIVEN_UP, "Given up by a person.")
    assert gone == [(message.about, "Given up by a person.")]


def test_a_letter_of_which_nobody_knows_says_that_it_may_come_twice(client, operator):
    message = make_message(state=State.UNKNOWN, reason="Refused for <sari@contoh.example>")
    page = client.get(_page(message)).content.decode()
    assert "mungkin sudah sampai" in page and "sari@" not in page


@pytest.mark.parametrize("state", [State.CLAIMED, State.SENDING, State.SENT])
def test_what_is_under_way_or_delivered_is_left_alone(operator, state):
    message = make_message(state=state, sent_at="2026-12-01T00:00Z" if state == State.SENT else None)
    for move in (resend, give_up):
        with pytest.raises(MoveNotAllowed), transaction.atomic():
            move(message_id=message.pk, actor=operator, seen=seen_of_message(message))
    assert Message.objects.get().state == state


def test_a_role_that_ended_moves_nothing():
    message, admin = given_up_message(), make_user(role=Role.ADMIN)
    with pytest.raises(PermissionDenied):
        resend(message_id=message.pk, actor=admin, seen=seen_of_message(message))
    assert Message.objects.get().state == State.GIVEN_UP


def test_lists_what_is_looked_for_and_counts_it(client, operator):
    make_message()
    given_up_message(topic="order.paid")
    given_up_message(channel="task", recipient="orders.tasks.work_on_webhook", topic="orders.tasks.work_on_webhook")
    make_message(state=State.UNKNOWN, created_at="2026-01-01T00:00Z")
    make_message(state=State.SENT, sent_at="2026-12-01T00:00Z")
    assert counts() == {"": 3, "waiting": 1, "unknown": 1, "given_up": 2}
    shown = {
        "": 3, "state=waiting": 1, "state=unknown": 1, "channel=task": 1, "topic=order.": 1, "hours=168": 1,
        "state=sent": 3, "hours=x&channel=%00": 3, "channel=nothing": 0,
    }  # fmt: skip
    for query, number in shown.items():
        assert len(client.get(f"{reverse(LIST)}?{query}").context["rows"]) == number, query


def test_300_rows_are_paged_with_as_few_queries_as_one(client, operator, django_assert_max_num_queries):
    Message.objects.bulk_create(Message(**message_fields(state=State.GIVEN_UP, reason="x")) for _ in range(300))
    with django_assert_max_num_queries(14):
        first = client.get(reverse(LIST))
    assert len(first.context["rows"]) == 50 and "page=2" in first.content.decode()
    assert len(client.get(reverse(LIST) + "?page=6").context["rows"]) == 50


def test_100_000_delivered_rows_are_not_read():
    past_the_rules(
        """INSERT INTO common_message (id, event, topic, about, channel, queue, recipient, language, subject, path,
        state, attempts, crashes, next_attempt_at, reason, created_at, sent_at, request_id)
        SELECT gen_random_uuid(), 'e' || n, 't', 'a', 'mail', 'mail', 'x@contoh.example', 'id', '', '', 'sent', 1, 0,
        now(), '', now(), now(), '' FROM generate_series(1, 100000) n""",
        "ANALYZE common_message",
    )
    given_up_message()
    for wish in (
        Wish(),
        Wish(shown="waiting"),
        Wish(topic="order."),
        Wish(shown="unknown", channel="mail", hours="24"),
    ):
        for rows in (wished(undelivered(), wish)[:50], wished(undelivered(), wish).order_by()):
            plan = rows.explain()
            assert re.search("outbox_(not_sent|open)", plan) and "Seq Scan" not in plan, plan


def test_the_command_lists_sends_again_and_gives_up():
    def said(*words: str) -> str:
        out = io.StringIO()
        call_command("outbox", *words, stdout=out)
        return out.getvalue()

    one, two = given_up_message(recipient="sari@contoh.example"), given_up_message(topic="order.paid")
    waiting = make_message()
    assert re.search(r"2  mail   given_up", said()) and "s…@contoh.example" in said() and "sari@" not in said()
    assert said("--resend", "--topic", "order.") == "1 of 1\n"
    assert Message.objects.get(pk=two.pk).state == State.WAITING
    assert said("--resend", str(one.pk)) == "1 of 1\n" and said("--resend", str(one.pk)) == "0 of 0\n"
    assert said("--give-up", "--state", "waiting", "--older-than", "1", "--yes") == "0 of 0\n"
    assert said("--give-up", "--state", "waiting", "--yes") == "3 of 3\n"
    assert Message.objects.get(pk=waiting.pk).reason == "Given up by a person."
    for wrong in (("--resend", "--give-up"), ("6d0f4f5e-5b1c-4a53-9a5e-0e6b1c7c2f11",)):
        with pytest.raises(CommandError):
            said(*wrong)


def test_the_command_asks_before_it_moves_many(monkeypatch):
    given_up_message(), given_up_message()
    monkeypatch.setattr("builtins.input", lambda _question: "no")
    with pytest.raises(CommandError, match="Nothing was done"):
        call_command("outbox", "--resend")
    assert Message.objects.filter(state=State.GIVEN_UP).count() == 2


def test_only_addresses_of_people_are_masked():
    assert masked_recipient(Message(channel="mail", recipient="a@b.example")) == "a…@b.example"
    assert masked_recipient(Message(channel="mail", recipient="no address")) == "…@no address"
    assert masked_recipient(Message(channel="task", recipient="orders.tasks.x")) == "orders.tasks.x"
