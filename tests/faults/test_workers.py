"""Real workers, one for each queue: none waits behind another, and what one of them leaves behind is taken up."""

import os
import signal
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from catalog.models import Photo
from catalog.states import PhotoState
from orders.models import Order, WebhookInbox
from orders.payment import sandbox
from orders.states import OrderStatus, WebhookState
from pasindo.common.models import Message
from pasindo.common.models.outbox import OPEN, State
from pasindo.common.schedules import sweep_outbox
from tests.factories.catalog import make_draft
from tests.factories.orders import attempt_of, for_sale, place
from tests.harness.roles import owner
from tests.harness.site import wait_until
from tests.harness.smtp import HANG, running_mail_server
from tests.harness.workers import running_workers

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.xdist_group("mail-server")]


@pytest.fixture(scope="module")
def mail_server():
    with running_mail_server() as server:
        yield server


@pytest.fixture(scope="module")
def workers(mail_server):
    settings = {"MAIL_HOST": "127.0.0.1", "MAIL_PORT": str(mail_server.port), "MAIL_TLS": "0", "MAIL_SECONDS": "60"}
    with running_workers(**settings) as running:
        yield running


def report_payment(order: Order, event_id: str) -> None:
    body = sandbox.message(attempt_of(order), "settlement", event_id=event_id)
    sent = str(int(timezone.now().timestamp()))
    headers = {sandbox.TIMESTAMP: sent, sandbox.SIGNATURE: sandbox.sign(sent, body)}
    answer = Client().post("/webhook/sandbox/", body, content_type="application/json", headers=headers)
    assert answer.json() == {"kept": True}


def is_paid(order: Order) -> bool:
    return Order.objects.get(pk=order.pk).status == OrderStatus.PAID


def test_a_mail_server_that_hangs_holds_up_neither_payments_nor_photos(workers, mail_server):
    mail_server.says("greeting", HANG)
    order = place({for_sale(stock=3): 1})
    wait_until(lambda: mail_server.connections, what="the worker at the mail server's door")
    report_payment(order, "e1")
    make_draft(photos=1)
    wait_until(lambda: is_paid(order), what="the payment")
    wait_until(lambda: Photo.objects.filter(state=PhotoState.READY).exists(), what="the photo's renditions")
    letters = Message.objects.filter(channel="mail")
    assert letters.filter(state=State.CLAIMED).exists() and not letters.exclude(state__in=OPEN).exists()
    assert not mail_server.accepted
    mail_server.forgets()
    mail_server.release.set()
    # What was tried waits for the next knock; the sweep of the clock does it elsewhere.
    wait_until(lambda: not letters.filter(state=State.CLAIMED).exists(), what="the end of the first run")
    letters.update(next_attempt_at=timezone.now())
    later = place({for_sale(stock=3): 1})
    wait_until(lambda: not Message.objects.filter(channel="mail", state__in=OPEN).exists(), what="the letters")
    assert any(later.number in letter.text for letter in mail_server.accepted)
    assert len(mail_server.accepted) == Message.objects.filter(channel="mail", state=State.SENT).count()


def test_a_worker_that_is_killed_in_the_middle_of_a_webhook_leaves_it_claimed_and_the_next_one_does_it(workers):
    order = place({for_sale(stock=3): 1})
    with owner() as cursor:  # a lock on what the webhook must change keeps the worker in the middle of it
        cursor.execute("BEGIN")
        cursor.execute("SELECT 1 FROM order_order WHERE id = %s FOR UPDATE", [order.pk])
        report_payment(order, "e2")
        work = Message.objects.filter(topic="orders.tasks.work_on_webhook", about=str(WebhookInbox.objects.get().pk))
        wait_until(lambda: work.filter(state=State.CLAIMED).exists(), what="the claim")
        before = workers.pool
        for pid in before:
            os.kill(pid, signal.SIGKILL)
        wait_until(lambda: not set(before) & set(workers.pool), what="other processes in their place")
        cursor.execute("ROLLBACK")
    row = work.get()
    assert (row.state, row.attempts, row.crashes) == (State.CLAIMED, 1, 0), "the try was counted"
    assert WebhookInbox.objects.get().state == WebhookState.RECEIVED
    assert row.next_attempt_at < timezone.now() + timedelta(seconds=105), (
        "seen again within two minutes, with the sweep"
    )
    work.update(next_attempt_at=timezone.now())
    sweep_outbox.apply_async(["orders"], queue="orders")
    wait_until(lambda: is_paid(order), what="the payment")
    wait_until(lambda: work.filter(state=State.SENT, crashes=1).exists(), what="the end of the work")
