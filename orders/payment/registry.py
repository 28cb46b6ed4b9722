"""Which payment gateways there are. No model is imported here: the settings read it for the pages' security policy."""

from typing import NamedTuple


class Registered(NamedTuple):
    """`path`: the class (orders/payment/gateways.py says what it can do). `hosts`: where its payment pages live.

    A form of ours whose answer leads there is refused by the browser unless the page's `form-action` names the host
    (https://www.w3.org/TR/CSP3/#directive-form-action; Chromium asks it of every redirect that follows a form).
    `settings`: those without which it takes no payment; one that is empty stops the start (pasindo/workable.py).
    `hours_to_pay`: how long an order waits for its payment if PAYMENT_DEADLINE_MINUTES says nothing; by hand a bank's
    next working day and a person's look at the statement must fit. `pays_without_money`: never in production.
    """

    path: str
    hosts: tuple[str, ...] = ()
    settings: tuple[str, ...] = ()
    hours_to_pay: int = 24
    pays_without_money: bool = False


# A new gateway is its own module and one line here.
GATEWAYS: dict[str, Registered] = {
    "manual": Registered(
        "orders.payment.manual.ManualTransfer",
        settings=("TRANSFER_BANK", "TRANSFER_ACCOUNT", "TRANSFER_HOLDER"),
        hours_to_pay=72,
    ),
    "sandbox": Registered("orders.payment.sandbox.Sandbox", pays_without_money=True),
}


def payment_hosts(code: str) -> tuple[str, ...]:
    """Where the payment pages of this gateway live, none for one that is not registered: for `form-action`."""
    registered = GATEWAYS.get(code)
    return registered.hosts if registered else ()


def hours_to_pay(code: str) -> int:
    """How long an order waits for a payment by this gateway, where nobody has said otherwise."""
    registered = GATEWAYS.get(code)
    return registered.hours_to_pay if registered else 24
