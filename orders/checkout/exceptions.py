"""What can stand between a basket and an order."""

from pasindo.common.exceptions import DomainError


class NotAdded(DomainError):
    """The product is not for sale in this quantity: the basket stays as it was."""
