"""What goes wrong with orders, in words for the buyer or the officer who sees it."""

from django.utils.functional import Promise

from pasindo.common.exceptions import Conflict, DomainError


class OrderRefused(DomainError):
    """The order could not be placed; nothing was changed. `problems`: product's public id -> what is wrong with it."""


class BasketChanged(Conflict):
    """A price, the stock or a shipping cost is no longer what the buyer saw: show it and ask. Nothing was changed."""


class AlreadyOrdered(Conflict):
    """This basket has become an order already, from another page."""


class PaymentNotPossible(DomainError):
    """The order does not wait for a payment (any more)."""


class BadNotification(Exception):
    """A gateway's message that is not to be believed: wrong signature, too old, unreadable. Never shown to a user."""

    def __init__(self, reason: str | Promise):
        super().__init__(reason)
        self.reason = str(reason)
