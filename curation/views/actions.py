"""The buttons of the review page, as the stages declare them: each with the form and the service of its verdict."""

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

from django.forms import Form
from django.http import QueryDict

from curation import services
from curation.course import Button, Course, Stage, Verdict, Way
from curation.forms import NoteForm, RefusalForm, RejectionForm, ScoreForm
from curation.models import Submission
from curation.services.assessing import criteria_for
from curation.stages import COURSE
from pasindo.accounts.models import User
from pasindo.common.seen import Seen

FORMS: dict[Verdict, type[Form]] = {
    Verdict.PASSED: NoteForm,
    Verdict.SCORED: ScoreForm,
    Verdict.APPROVED: NoteForm,
    Verdict.SENT_BACK: RefusalForm,
    Verdict.REJECTED: RejectionForm,
}
SERVICES: dict[Verdict, Callable[..., Any]] = {
    Verdict.SCORED: services.assess_submission,
    Verdict.APPROVED: services.approve_submission,
    Verdict.SENT_BACK: services.send_back_submission,
    Verdict.REJECTED: services.reject_submission,
}


class Action(NamedTuple):
    """A move with its button, its form, its service, and the stage to which it leads."""

    verdict: Verdict
    button: Button
    there: Stage
    form_class: type[Form]
    service: Callable[..., Any]

    @property
    def word(self) -> str:
        """Its word in the address."""
        return self.button.word

    @property
    def label(self) -> str:
        label = self.there.hand_over if self.button.label is None else self.button.label
        return str(label)

    @property
    def lead(self) -> str:
        """What it means, before it is made."""
        return self._with_arrival(self.button.lead)

    @property
    def done(self) -> str:
        """What is said afterwards."""
        return self._with_arrival(self.button.done)

    @property
    def tone(self) -> str:
        """The class of its button."""
        return self.button.style

    def _with_arrival(self, words: Any) -> str:
        return f"{words} {self.there.arrival}" if self.verdict == Verdict.PASSED else str(words)

    def form(self, submission: Submission, data: QueryDict | None = None) -> Form:
        extra = {"criteria": criteria_for(submission)} if self.form_class is ScoreForm else {}
        return self.form_class(data, auto_id=f"{self.word}_%s", **extra)

    def perform(self, submission: Submission, actor: User, form: Form, seen: Seen) -> None:
        """Call the one service of this move with what the form holds. Domain errors are the caller's to show."""
        values = {name: form.cleaned_data[name] for name in ("note", "internal_note")}
        if isinstance(form, RefusalForm):
            values["reasons"] = form.cleaned_data["reasons"]
        if isinstance(form, ScoreForm):
            values["points"] = form.points
        self.service(submission_id=submission.pk, actor=actor, seen=seen, **values)


def actions_of(course: Course) -> dict[str, Action]:
    """The button of every move that has one, by the move's name."""
    return {
        way.move: _action(way, way.button, course.target(stage, way))
        for stage in course
        for way in stage.ways
        if way.button is not None and way.verdict is not None
    }


def _action(way: Way, button: Button, there: Stage) -> Action:
    verdict = Verdict(way.verdict)
    service = partial(services.pass_submission, way.move) if verdict == Verdict.PASSED else SERVICES[verdict]
    return Action(verdict, button, there, FORMS[verdict], service)


ACTIONS = actions_of(COURSE)
