"""`{% load curation %}`: words for stages, moves and reasons, and what a listing's page shows of its selection."""

from django import template

from catalog.models import Photo
from curation.models import Submission
from curation.selectors.facility import Progress, is_overdue, progress_of
from curation.stages import COURSE
from curation.states import Reason

register = template.Library()


@register.filter
def whose_turn(submission: Submission) -> str:
    """Who has to act now, in words for the facility."""
    stage = COURSE[submission.status]
    return str(stage.label if stage.turn is None else stage.turn)


@register.filter
def overdue(submission: Submission) -> bool:
    """Whether whoever's turn it is has let the deadline pass."""
    return is_overdue(submission)


@register.filter
def reason_label(code: str) -> str:
    return str(Reason(code).label) if code in Reason.values else code


@register.filter
def photo_link(photo: Photo) -> str:
    """The largest rendition that exists, for looking closely."""
    return photo.url(max(photo.shown_widths))


@register.filter
def action_label(action: str) -> str:
    """A move in the past tense, for histories."""
    return str(COURSE.ways[action].past) if action in COURSE.ways else action


@register.simple_tag
def submission_progress(submission: Submission | None) -> Progress | None:
    """The timeline of a submission for its facility: {% submission_progress submission as progress %}."""
    return progress_of(submission) if submission is not None and submission.current_round_id else None
