"""Sessions lie in the database alone: a copy in the cache would be alive again after a sign-out that it missed."""

from django.contrib.sessions.backends.base import UpdateError
from django.contrib.sessions.backends.db import SessionStore as DatabaseStore
from django.db import OperationalError


class SessionStore(DatabaseStore):
    def save(self, must_create: bool = False) -> None:
        """Raises OperationalError where the database is away. Django's store calls that a deleted session, and the
        visitor, whose order may just have been placed, would be told of a bad request."""
        try:
            super().save(must_create)
        except UpdateError as error:
            if isinstance(error.__context__, OperationalError):
                raise error.__context__ from None
            raise
