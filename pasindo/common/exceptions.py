"""What goes wrong in the domain, in words for the person who sees it."""


class DomainError(Exception):
    """A refusal that a user can understand: its message is Indonesian, translated, and says what to do."""

    def __init__(self, message: str, *, problems: dict[str, list[str]] | None = None):
        super().__init__(message)
        self.message = message
        self.problems = problems or {}  # field name -> what is wrong with it


class MoveNotAllowed(DomainError):
    """The object is not in a state from which this move starts."""


class Conflict(DomainError):
    """Somebody else changed the same thing in the meantime."""
