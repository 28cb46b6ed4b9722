from pasindo.common.exceptions import DomainError


class NotErased(DomainError):
    """Something must be finished first; the message says what, to the person."""
