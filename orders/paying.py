"""Payment attempts and what gateways say about them."""

from orders.models import PaymentAttempt


def start_payment(*, order_id: int) -> PaymentAttempt:
    """The open attempt to pay this order, a new one if the last has failed; its `payment_url` is where the buyer pays.

    Talks to the gateway, so never inside a transaction. Raises PaymentNotPossible if the order does not wait for money.
    """
    raise NotImplementedError
