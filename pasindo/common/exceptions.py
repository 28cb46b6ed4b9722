"""What goes wrong in the domain, in words for the person who sees it."""

from django.utils.translation import gettext as _

from pasindo.common.seen import Meanwhile


class DomainError(Exception):
    """A refusal that a user can understand: its message is Indonesian, translated, and says what to do."""

    def __init__(
        self, message: str, *, problems: dict[str, list[str]] | None = None, meanwhile: Meanwhile | None = None
    ):
        super().__init__(message)
        self.message = message
        self.problems = problems or {}  # field name -> what is wrong with it
        self.meanwhile = meanwhile  # what changed since the person looked, where that is why


class MoveNotAllowed(DomainError):
    """The object is not in a state from which this move starts."""


class AlreadyRecorded(MoveNotAllowed):
    """The same person pressed the same button twice: the first press counts, and the second one harms nobody."""


class Conflict(DomainError):
    """Somebody else changed the same thing in the meantime."""


class Outdated(Conflict):
    """The person decided on another version than the one that is there now; nothing was written."""

    def __init__(self, *, meanwhile: Meanwhile):
        message = _("Ada yang berubah sejak halaman ini dibuka, jadi belum ada yang dicatat. Periksa, lalu tekan lagi.")
        super().__init__(message, meanwhile=meanwhile)


class NotSeen(Conflict):
    """The form does not say, or says wrongly, which version its maker saw; nothing was written."""

    def __init__(self) -> None:
        super().__init__(
            _("Formulir tidak menyebut versi yang Anda lihat, jadi belum ada yang dicatat. Periksa, lalu tekan lagi.")
        )
