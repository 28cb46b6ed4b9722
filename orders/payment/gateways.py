"""What every payment gateway can do for us, and which ones there are."""

import datetime
from collections.abc import Mapping
from typing import NamedTuple, Protocol

from django.conf import settings
from django.utils.module_loading import import_string

from orders.models import PaymentAttempt

# Code -> class. Those of SANDBOX_ONLY pay without money and are refused in production.
GATEWAYS = {"sandbox": "orders.payment.sandbox.Sandbox"}
SANDBOX_ONLY = {"sandbox"}


class OpenedPayment(NamedTuple):
    """Where the buyer pays (a path of ours or an address of the gateway), and the gateway's own name of the payment."""

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


class Gateway(Protocol):
    code: str
    kept_headers: tuple[str, ...]

    def create(self, attempt: PaymentAttempt) -> OpenedPayment:
        """Open a payment at the gateway; asking twice for one reference gives the same payment. May take seconds."""
        ...

    def verify(self, *, headers: Mapping[str, str], body: bytes, received_at: datetime.datetime) -> PaymentEvent:
        """Read a message. Raises BadNotification unless the gateway itself sent exactly this, shortly before."""
        ...


def gateway_named(code: str) -> Gateway:
    """The gateway under this code. KeyError for one that does not exist, or must not in production."""
    if settings.PRODUCTION and code in SANDBOX_ONLY:
        raise KeyError(code)
    return import_string(GATEWAYS[code])()
