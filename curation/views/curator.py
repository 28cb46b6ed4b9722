"""The curators' pages: start, queues, and one submission with its buttons."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.mixins import LoginRequiredMixin
from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views import View
from django.views.generic import ListView, TemplateView

from curation.models import Submission
from curation.moves import TURN, moves_open_to
from curation.permissions import conflict_of, holds
from curation.selectors.meanwhile import require_seen, seen_of
from curation.selectors.queues import QUEUES, queue_or_404, summaries_of, waiting_in
from curation.selectors.reviewing import review_of, submission_or_404
from curation.views.actions import ACTIONS, Action
from pasindo.accounts.roles import Role
from pasindo.common import clock
from pasindo.common.exceptions import AlreadyRecorded, DomainError
from pasindo.common.private import NeverKept
from pasindo.common.refusals import is_overtaken, typed_in
from pasindo.common.seen import read_seen


class CuratorPage(NeverKept, LoginRequiredMixin):
    """A page for whoever judges: its menu is the queues of the person's roles."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        queues = summaries_of(self.request.user)  # type: ignore[attr-defined]
        # The verifiers of a Kanwil appoint the officers of its facilities; their queue says that they are one.
        may_appoint = any(item.queue.role == Role.KANWIL_VERIFIER for item in queues)
        return super().get_context_data(queues=queues, now=clock.now(), may_appoint=may_appoint, **kwargs)  # type: ignore[misc]


class CurationHomeView(CuratorPage, TemplateView):
    """Where a curator begins: the own queues with what waits. It exists for nobody else."""

    template_name = "curation/home.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        if not context["queues"]:
            raise Http404
        return context


class QueueView(CuratorPage, ListView):
    """What waits in one queue, oldest first."""

    template_name = "curation/queue_list.html"
    context_object_name = "submissions"
    paginate_by = 20

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if request.user.is_authenticated:
            self.queue = queue_or_404(request.user, kwargs["role"])  # type: ignore[arg-type]
        return super().dispatch(request, *args, **kwargs)

    def get_queryset(self) -> Any:
        return waiting_in(self.queue, self.request.user)  # type: ignore[arg-type]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(queue=self.queue, **kwargs)


class ReviewView(CuratorPage, TemplateView):
    """One submission exactly as it was submitted, its history, and the moves that are open to this person."""

    template_name = "curation/submission_review.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        submission = submission_or_404(self.request.user, self.kwargs["public_id"])  # type: ignore[arg-type]
        return super().get_context_data(**review_context(submission, self.request), **kwargs)


class ReviewMoveView(CuratorPage, View):
    """One move of a submission; a refused form comes back with everything that was typed, and with what changed."""

    def get(self, request: HttpRequest, public_id: UUID, word: str) -> HttpResponse:
        submission = submission_or_404(request.user, public_id)  # type: ignore[arg-type]
        return redirect("submission-review", submission.public_id)

    def post(self, request: HttpRequest, public_id: UUID, word: str) -> HttpResponse:
        submission = submission_or_404(request.user, public_id)  # type: ignore[arg-type]
        action = next((action for action in ACTIONS.values() if action.word == word), None)
        if action is None:
            raise Http404
        form, seen = action.form(submission, request.POST), read_seen(request.POST.get("seen"))
        try:
            if not form.is_valid():
                require_seen(submission, seen)  # who mends a field must know as well that the page is an old one
                return self.again(submission, action, form)
            action.perform(submission, request.user, form, seen)  # type: ignore[arg-type]
        except AlreadyRecorded as error:
            messages.info(request, error.message)
        except DomainError as error:
            return self.refused(submission, action, form, error)
        else:
            messages.success(request, action.done)
        return redirect(after(action, request))

    def refused(self, submission: Submission, action: Action, form: Form, error: DomainError) -> HttpResponse:
        """A refusal in words: beside its field where it names one, else on top; what was typed stays."""
        submission = submission_or_404(self.request.user, submission.public_id)  # type: ignore[arg-type]
        if is_overtaken(error):
            return self.again(submission, action, form, overtaken=error, kept=True, status=409)
        for name, reasons in error.problems.items():
            for reason in reasons:
                form.add_error(name if name in form.fields else None, reason)
        if not error.problems:
            form.add_error(None, error.message)
        return self.again(submission, action, form)

    def again(
        self, submission: Submission, action: Action, form: Form, *, status: int = 422, **more: Any
    ) -> HttpResponse:
        context = review_context(submission, self.request, action, form)
        if all(shown is not form for _action, shown in context["offers"]):  # somebody else's turn by now
            more["typed"] = typed_in(form)
        context |= {"queues": summaries_of(self.request.user), "now": clock.now()}  # type: ignore[arg-type]
        return render(self.request, ReviewView.template_name, context | more, status=status)


def review_context(
    submission: Submission, request: HttpRequest, refused: Action | None = None, form: Form | None = None
) -> dict[str, Any]:
    """The review and a form for each open move; the refused one as it was sent."""
    user = request.user
    role = TURN.get(submission.status)
    mine = role is not None and holds(user, role, submission)
    offers = [
        (ACTIONS[name], form if refused is ACTIONS[name] else ACTIONS[name].form(submission))
        for name in moves_open_to(user, submission)
        if name in ACTIONS
    ]
    return {
        "review": review_of(submission, user),  # type: ignore[arg-type]
        "submission": submission,
        "seen": seen_of(submission),
        "offers": offers,
        "refused": refused,
        "refused_form": form,
        "conflict": conflict_of(user, role, product=submission.product, submission=submission) if mine else "",  # type: ignore[arg-type]
        "queue": next((queue for queue in QUEUES if mine and queue.role == role), None),
    }


def after(action: Action, request: HttpRequest) -> str:
    """Back to the queue from which the submission has just gone."""
    queue = next((queue for queue in QUEUES if queue.slug == request.POST.get("queue")), None)
    return reverse("curation-queue", args=[queue.slug]) if queue else reverse("curation-home")
