"""What goes wrong with listings."""

from pasindo.common.exceptions import DomainError


class NotComplete(DomainError):
    """A draft lacks something that submitting needs; `problems` names each field."""


class NotPublishable(DomainError):
    """A revision without an approval in force, or a listing in a state from which nothing goes live."""
