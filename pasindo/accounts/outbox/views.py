"""The operator's pages of messages that were not delivered."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.mixins import LoginRequiredMixin
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy
from django.views.generic import ListView, TemplateView

from pasindo.accounts.outbox.selectors import (
    AGES,
    LABELS,
    Wish,
    can_see_to_messages,
    counts,
    lines_of,
    messages_for,
    seen_of_message,
    steps_of,
    wished,
)
from pasindo.accounts.outbox.services import GIVE_UP_FROM, RESEND_FROM, give_up, resend
from pasindo.common.channels import MAIL
from pasindo.common.channels.base import handler_of, handlers
from pasindo.common.exceptions import AlreadyRecorded, DomainError
from pasindo.common.models import Message
from pasindo.common.models.outbox import State
from pasindo.common.private import NeverKept
from pasindo.common.refusals import is_overtaken, tell_refusal
from pasindo.common.seen import read_seen


class OperatorPage(NeverKept, LoginRequiredMixin):
    """A page for operators; for everybody else it does not exist."""

    request: HttpRequest

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if request.user.is_authenticated and not can_see_to_messages(request.user):
            raise Http404
        return super().dispatch(request, *args, **kwargs)  # type: ignore[misc]


class MessageListView(OperatorPage, ListView):
    """What waits, failed, or nobody knows of, the newest first."""

    template_name = "accounts/message_list.html"
    context_object_name = "rows"
    paginate_by = 50

    @cached_property
    def wish(self) -> Wish:
        return Wish.of(self.request.GET)

    def get_queryset(self) -> QuerySet[Message]:
        return wished(messages_for(self.request.user), self.wish)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(wish=self.wish, channels=handlers(), ages=AGES.items(), **kwargs)
        found = counts()
        context["states"] = [(word, label, found[word]) for word, label in LABELS.items()]
        context["lines"] = lines_of(context["rows"])
        return context


class MessageView(OperatorPage, TemplateView):
    """One message: why it is not delivered, what was done about it, and the two buttons."""

    template_name = "accounts/message.html"
    moves = {
        "resend": (resend, gettext_lazy("Dikirim lagi: hasilnya terlihat di sini sebentar lagi.")),
        "give_up": (give_up, gettext_lazy("Tidak dikirim lagi.")),
    }

    @cached_property
    def message(self) -> Message:
        # Also one that was delivered meanwhile, so that a second tab shows what became of it.
        if not can_see_to_messages(self.request.user):
            raise Http404
        return get_object_or_404(Message, pk=self.kwargs["message"])

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        message = self.message
        (line,) = lines_of([message])
        return super().get_context_data(
            **(kwargs | line),  # the address has a `message` too
            channel=handler_of(message.channel),
            seen=seen_of_message(message),
            steps=[done.shown for done in steps_of(message)],
            may_resend=message.state in RESEND_FROM,
            may_give_up=message.state in GIVE_UP_FROM,
            may_have_arrived=message.state == State.UNKNOWN and message.channel == MAIL,
        )

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        move, words = self.moves.get(request.POST.get("move", ""), (None, ""))
        if move is None:
            return self.render_to_response(self.get_context_data(), status=400)
        try:
            move(message_id=self.message.pk, actor=request.user, seen=read_seen(request.POST.get("seen")))
        except AlreadyRecorded as refusal:
            messages.info(request, refusal.message)
        except DomainError as refusal:
            return self.refused(refusal)
        else:
            messages.success(request, words)
        return redirect("outbox-message", self.message.pk)

    def refused(self, refusal: DomainError) -> HttpResponse:
        """The page as it is now, with what changed or what is wrong."""
        del self.message
        if is_overtaken(refusal):
            return self.render_to_response(self.get_context_data(overtaken=refusal), status=409)
        tell_refusal(self.request, refusal)
        return self.render_to_response(self.get_context_data(), status=422)
