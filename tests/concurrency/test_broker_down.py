"""The broker is down while orders are placed: nothing is lost, and everything is sent once it is back."""

import pytest
from celery import current_app
from django.utils import timezone
from kombu import pools
from redis.connection import UnixDomainSocketConnection

from orders.payment import sandbox
from orders.states import OrderStatus, PaymentStatus
from pasindo.common import outbox
from pasindo.common.models import Message
from pasindo.common.models.outbox import State
from pasindo.common.schedules import sweep_outbox
from tests.factories.orders import attempt_of, for_sale, gateway_says, order_officer, place

NOBODY = "nobody-listens.sock"
pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def broker(monkeypatch, tmp_path):
    """A broker that can be taken away and given back; counts how often somebody knocked in vain."""
    app = current_app._get_current_object()
    app.loader.import_default_modules()  # the sweep runs tasks as a worker does, which knows them all
    address, knocks, connects, send = app.conf.broker_url, [], [], app.send_task
    real_connect = UnixDomainSocketConnection._connect

    def counted(*args, **options):
        try:
            return send(*args, **options)
        except Exception as error:
            knocks.append(error)
            raise

    monkeypatch.setattr(app, "send_task", counted)

    def point_at(url: str) -> None:
        pools.reset()
        outbox.broker.reset()
        app.amqp._producer_pool = None
        app._pool = None
        app.conf.broker_url = app.conf.broker_write_url = app.conf.broker_read_url = url

    def connect(socket: UnixDomainSocketConnection):
        if socket.path.endswith(NOBODY):
            connects.append(socket)
        return real_connect(socket)

    monkeypatch.setattr(UnixDomainSocketConnection, "_connect", connect)

    class Broker:
        failures, tries = knocks, connects

        def down(self) -> None:
            point_at(f"redis+socket://{tmp_path}/{NOBODY}")

        def up(self) -> None:
            point_at(address)

    yield Broker()
    point_at(address)


def waiting() -> int:
    return Message.objects.filter(topic__contains="order.", state=State.WAITING, channel="mail").count()


def test_orders_are_placed_and_paid_and_every_mail_waits_until_it_is_back(broker, mailbox, settings):
    settings.EMAIL_BACKEND = "pasindo.common.mail.FolderBackend"  # the test runner would keep mails in memory
    wallet = for_sale(stock=10)
    officer = order_officer(wallet.facility)
    broker.down()
    orders = [place({wallet: 1}) for _ in range(3)]
    assert gateway_says(PaymentStatus.PAID, orders[0]).text == "paid"
    orders[0].refresh_from_db()
    assert orders[0].status == OrderStatus.PAID
    assert len(broker.tries) == len(broker.failures) == 1  # the first knocked once, the others knew
    heads = wallet.facility.memberships.filter(role="facility_admin", user__is_active=True).count()
    assert waiting() == 3 + 1 + 1 + heads  # received, paid, and the new order to officer and heads
    assert mailbox.mails() == []
    broker.up()
    sweep_outbox()
    assert waiting() == 0
    received = [mail for order in orders for mail in mailbox.mails(subject=f"Pesanan {order.number} diterima")]
    assert len(received) == 3
    assert len(mailbox.mails(to=officer.email, subject="Pesanan baru")) == 1
    sweep_outbox()
    assert len(mailbox.mails(subject="Pesanan baru")) == 1 + heads


def test_a_payment_reported_meanwhile_is_worked_on_by_the_sweep(broker, client):
    order = place({for_sale(): 1})
    body = sandbox.message(attempt_of(order), "settlement", event_id="e1")
    sent = str(int(timezone.now().timestamp()))
    headers = {sandbox.TIMESTAMP: sent, sandbox.SIGNATURE: sandbox.sign(sent, body)}
    broker.down()
    answer = client.post("/webhook/sandbox/", body, content_type="application/json", headers=headers)
    assert answer.json() == {"kept": True}
    broker.up()
    sweep_outbox()
    order.refresh_from_db()
    assert order.status == OrderStatus.PAID
