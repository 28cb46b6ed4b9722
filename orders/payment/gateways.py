"""What every payment gateway can do for us. Which ones there are stands in registry.py."""

import datetime
from collections.abc import Mapping
from typing import NamedTuple, Protocol

from django.conf import settings
from django.utils.module_loading import import_string

from orders.models import PaymentAttempt
from orders.payment.registry import GATEWAYS

ANSWER_SECONDS = 10


class OpenedPayment(NamedTuple):
    """Where the buyer pays (a path of ours or an address of the gateway; "": on the order's own page), and the
    gateway's own name of the payment."""

    payment_url: str
    external_id: str


class PaymentEvent(NamedTuple):
    """What a gateway says happened. `status` is a value of PaymentStatus; `amount` in whole units of `currency`."""

    event_id: str
    reference: str
    status: str
    amount: int
    currency: str
    external_id: str = ""


class RefundAnswer(NamedTuple):
    """What became of a refund: `accepted`, and the gateway's own name of it; `reason` where it was refused."""

    accepted: bool
    external_id: str = ""
    reason: str = ""


class Gateway(Protocol):
    """All of it may take seconds and raise OSError: never inside a transaction.

    Whatever asks over the network answers or raises within ANSWER_SECONDS: its HTTP library gets that limit.
    """

    code: str
    kept_headers: tuple[str, ...]

    def create(self, attempt: PaymentAttempt) -> OpenedPayment:
        """Open a payment at the gateway; asking twice for one reference gives the same payment."""
        ...

    def verify(self, *, headers: Mapping[str, str], body: bytes, received_at: datetime.datetime) -> PaymentEvent:
        """Read a message. Raises BadNotification unless the gateway itself sent exactly this, shortly before."""
        ...

    def status(self, attempt: PaymentAttempt) -> PaymentEvent | None:
        """How the payment stands at the gateway now, for a message that never came; None if it knows of none."""
        ...

    def refund(self, attempt: PaymentAttempt, *, amount: int, reference: str) -> RefundAnswer:
        """Give `amount` rupiah of a captured payment back. The same `reference` twice is one refund.

        Never more in all than was captured: refused, with the reason."""
        ...


def gateway_named(code: str) -> Gateway:
    """The gateway under this code. KeyError for one that does not exist, or must not in production."""
    registered = GATEWAYS[code]
    if settings.PRODUCTION and registered.pays_without_money:
        raise KeyError(code)
    return import_string(registered.path)()
