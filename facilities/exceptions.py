"""What goes wrong with facilities and their stock."""

from pasindo.common.exceptions import DomainError


class OutOfStock(DomainError):
    """Fewer pieces are left than were asked for."""
