"""What goes wrong in selection, in words for the person who sees it."""

from pasindo.common.exceptions import DomainError


class FourEyes(DomainError):
    """This person already had another hand in the submission, or works in the facility whose goods are judged."""


class ReasonMissing(DomainError):
    """Sending back and rejecting need a reason and a note."""


class ScoresIncomplete(DomainError):
    """A sheet lacks points for some criteria; `problems` names them by code."""


class NotApprovable(DomainError):
    """The guards of an approval do not hold: total, groups, critical criteria, photos, or a judgement is lacking."""
