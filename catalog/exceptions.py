"""What goes wrong with listings and their photos, in words for the officer."""

from pasindo.common.exceptions import Conflict, DomainError


class NotComplete(DomainError):
    """A draft lacks something that submitting needs; `problems` names each field."""


class NotPublishable(DomainError):
    """A revision without an approval in force, or a listing in a state from which nothing goes live."""


class NotADraft(DomainError):
    """A submitted revision is fixed."""


class DraftChanged(Conflict):
    """The draft was saved elsewhere since this page was opened. `version` is the one that is saved now."""

    def __init__(self, message: str, *, version: int):
        super().__init__(message)
        self.version = version


class OfferRefused(DomainError):
    """A stock or a price that cannot be."""


class PhotoRefused(DomainError):
    """This file cannot become a photo; the message is the reason, for the officer, without the file's name."""


class PhotosChanged(Conflict):
    """The photos of a draft are others than those that were arranged."""


class VariantsRefused(DomainError):
    """Axes, values or rows that cannot be: too many, twice the same, none left."""
