"""A transfer by hand: the buyer sends the exact amount to the shop's account, national finance finds it on the bank's
statement and confirms it (orders/payment/transfers.py). No bank is asked and none sends messages.
"""

import datetime
from collections.abc import Mapping

from orders.exceptions import BadNotification
from orders.models import BY_HAND, PaymentAttempt
from orders.payment.gateways import OpenedPayment, PaymentEvent, RefundAnswer


class ManualTransfer:
    code = BY_HAND
    kept_headers = ()

    def create(self, attempt: PaymentAttempt) -> OpenedPayment:
        """Nothing to open: the order's own page shows account and amount."""
        return OpenedPayment("", "")

    def verify(self, *, headers: Mapping[str, str], body: bytes, received_at: datetime.datetime) -> PaymentEvent:
        """Nobody may say by a message that money came."""
        raise BadNotification("a transfer by hand is confirmed on its page alone")

    def status(self, attempt: PaymentAttempt) -> PaymentEvent | None:
        """Nothing is known beyond what finance has confirmed, and that is applied already."""
        return None

    def refund(self, attempt: PaymentAttempt, *, amount: int, reference: str) -> RefundAnswer:
        """Refused: whoever can sign for the account sends money back, not this program."""
        return RefundAnswer(False, reason="by hand, from the shop's account to the sender's")
