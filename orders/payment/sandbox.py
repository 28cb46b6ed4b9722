"""The sandbox gateway: a payment page of our own that pays with a click and then tells us, as a real gateway would.

Its messages travel over real HTTP to the same webhook and are signed the same way: HMAC-SHA256 over time and body.
What it remembers of payments and refunds lies in the cache: a gateway's own books are none of our tables.
It exists outside production only.
"""

import datetime
import hashlib
import hmac
import json
import urllib.request
from collections.abc import Mapping

from django.conf import settings
from django.core.cache import cache
from django.urls import reverse
from django.utils import timezone
from django.utils.crypto import constant_time_compare

from orders.exceptions import BadNotification
from orders.models import PaymentAttempt
from orders.payment.gateways import OpenedPayment, PaymentEvent, RefundAnswer
from orders.payment.messages import read_json, rupiah_of, text_of
from orders.states import PaymentStatus

SIGNATURE, TIMESTAMP = "X-Sandbox-Signature", "X-Sandbox-Timestamp"
WEBHOOK_PATH = "/webhook/sandbox/"
TIME_OUT_SECONDS = 5
FRESH_SECONDS = 300
REMEMBERED_SECONDS = 90 * 24 * 3600
STATUSES = {
    "pending": PaymentStatus.PENDING,
    "settlement": PaymentStatus.PAID,
    "deny": PaymentStatus.FAILED,
    "expire": PaymentStatus.EXPIRED,
    "reversal": PaymentStatus.REVERSED,
}


class Sandbox:
    code = "sandbox"
    kept_headers = (SIGNATURE, TIMESTAMP)

    def create(self, attempt: PaymentAttempt) -> OpenedPayment:
        """Nothing to be asked for: the page knows the attempt by its public id."""
        return OpenedPayment(reverse("sandbox_pay", args=[attempt.public_id]), f"sbx-{attempt.public_id.hex}")

    def verify(self, *, headers: Mapping[str, str], body: bytes, received_at: datetime.datetime) -> PaymentEvent:
        """Check signature and age, then read. Raises BadNotification."""
        sent = headers.get(TIMESTAMP, "")
        if not constant_time_compare(headers.get(SIGNATURE, ""), sign(sent, body)):
            raise BadNotification("wrong signature")
        if not sent.isdigit() or abs(received_at.timestamp() - int(sent)) > FRESH_SECONDS:
            raise BadNotification("too old")
        return _read(body)

    def status(self, attempt: PaymentAttempt) -> PaymentEvent | None:
        """What the sandbox last said, or meant to say, of this payment; None before anything was clicked."""
        body: str | None = cache.get(_book(attempt.reference))
        return _read(body.encode()) if body else None

    def refund(self, attempt: PaymentAttempt, *, amount: int, reference: str) -> RefundAnswer:
        """Note the refund under its reference; refused for a payment that was not settled, or beyond what is left."""
        paid = self.status(attempt)
        refunds: dict[str, int] = cache.get(_refunds(attempt.reference)) or {}
        left = attempt.amount - sum(given for name, given in refunds.items() if name != reference)
        if paid is None or paid.status != PaymentStatus.PAID:
            return RefundAnswer(False, reason="not settled")
        if amount < 1 or amount > left or refunds.get(reference, amount) != amount:
            return RefundAnswer(False, reason=f"{left} rupiah are left")
        cache.set(_refunds(attempt.reference), {**refunds, reference: amount}, REMEMBERED_SECONDS)
        return RefundAnswer(True, external_id=f"sbx-refund-{reference}")


def remember(reference: str, body: bytes) -> None:
    """Write into the sandbox's own books what it says of a payment."""
    cache.set(_book(reference), body.decode(), REMEMBERED_SECONDS)


def _book(reference: str) -> str:
    return f"sandbox:payment:{reference}"


def _refunds(reference: str) -> str:
    return f"sandbox:refunds:{reference}"


def sign(timestamp: str, body: bytes) -> str:
    """The hexadecimal HMAC-SHA256 of `<unix seconds>.<body>`."""
    if not settings.SANDBOX_SIGNING_KEY:
        raise BadNotification("no signing key")
    return hmac.new(settings.SANDBOX_SIGNING_KEY.encode(), timestamp.encode() + b"." + body, hashlib.sha256).hexdigest()


def message(attempt: PaymentAttempt, status: str, *, event_id: str) -> bytes:
    """The body of a notification: `status` is a key of STATUSES."""
    return json.dumps(
        {
            "event_id": event_id,
            "order_id": attempt.reference,
            "transaction_id": f"sbx-{attempt.public_id.hex}",
            "transaction_status": status,
            "gross_amount": attempt.amount,
            "currency": "IDR",
        }
    ).encode()


def notify(body: bytes) -> int:
    """Send a notification to the shop's webhook, signed now. Returns the HTTP status; OSError if nobody answers."""
    sent = str(int(timezone.now().timestamp()))
    request = urllib.request.Request(  # noqa: S310  (the address is our own SITE_URL)
        settings.SITE_URL + WEBHOOK_PATH,
        data=body,
        headers={"Content-Type": "application/json", TIMESTAMP: sent, SIGNATURE: sign(sent, body)},
        method="POST",
    )
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(request, timeout=TIME_OUT_SECONDS) as answer:
        return answer.status


def _read(body: bytes) -> PaymentEvent:
    data = read_json(body)
    status = STATUSES.get(text_of(data, "transaction_status"))
    if status is None:
        raise BadNotification("an unknown status")
    return PaymentEvent(
        event_id=text_of(data, "event_id"),
        reference=text_of(data, "order_id"),
        status=status,
        amount=rupiah_of(data, "gross_amount"),
        currency=text_of(data, "currency"),
        external_id=text_of(data, "transaction_id", default=""),
    )
