"""Which payment gateways there are. No model is imported here: the settings read it for the pages' security policy."""

from typing import NamedTuple


class Registered(NamedTuple):
    """`path`: the class (orders/payment/gateways.py says what it can do). `hosts`: where its payment pages live.

    A form of ours whose answer leads there is refused by the browser unless the page's `form-action` names the host
    (https://www.w3.org/TR/CSP3/#directive-form-action; Chromium asks it of every redirect that follows a form).
    `pays_without_money`: never in production.
    """

    path: str
    hosts: tuple[str, ...] = ()
    pays_without_money: bool = False


# A new gateway is its own module and one line here.
GATEWAYS: dict[str, Registered] = {
    "sandbox": Registered("orders.payment.sandbox.Sandbox", pays_without_money=True),
}


def payment_hosts(code: str) -> tuple[str, ...]:
    """Where the payment pages of this gateway live, none for one that is not registered: for `form-action`."""
    registered = GATEWAYS.get(code)
    return registered.hosts if registered else ()


def pays_without_money(code: str) -> bool:
    """Whether this gateway is one for trying things out; production refuses it at the start."""
    registered = GATEWAYS.get(code)
    return bool(registered and registered.pays_without_money)
