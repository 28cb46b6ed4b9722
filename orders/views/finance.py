"""National finance: transfers by hand that orders wait for, and the page on which one is confirmed."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.mixins import LoginRequiredMixin
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.views.generic import FormView, ListView

from orders.models import PaymentAttempt
from orders.payment.forms import TransferForm
from orders.payment.transfers import confirm_transfer, why_it_is_over
from orders.permissions import can_confirm_transfers
from orders.reading.transfers import (
    account_for,
    require_transfer_seen,
    seen_of_transfer,
    settled_transfer,
    transfers_for,
    waiting_transfers,
)
from pasindo.common import clock
from pasindo.common.exceptions import AlreadyRecorded, DomainError
from pasindo.common.private import NeverKept
from pasindo.common.refusals import add_refusal, is_overtaken, typed_in
from pasindo.common.seen import read_seen


class FinancePage(NeverKept, LoginRequiredMixin):
    """A page for national finance; for everybody else it does not exist."""

    request: HttpRequest

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if request.user.is_authenticated and not can_confirm_transfers(request.user):
            raise Http404
        return super().dispatch(request, *args, **kwargs)  # type: ignore[misc]


class TransferListView(FinancePage, ListView):
    """What orders wait for, the nearest deadline first; found by number, buyer's name or amount."""

    template_name = "orders/transfer_list.html"
    context_object_name = "transfers"
    paginate_by = 30

    def get_queryset(self) -> QuerySet[PaymentAttempt]:
        return waiting_transfers(self.request.user, self.wish)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(wish=self.wish, now=clock.now(), **kwargs)
        if self.wish and not context["transfers"]:
            context["over"] = settled_transfer(self.request.user, self.wish)
        return context

    @property
    def wish(self) -> str:
        # PostgreSQL takes no NUL in a text, and no number or name is longer.
        return self.request.GET.get("q", "").replace("\x00", "").strip()[:100]


class TransferView(FinancePage, FormView):
    """One transfer: what must have come, and the form for what did."""

    template_name = "orders/transfer.html"
    form_class = TransferForm

    @cached_property
    def attempt(self) -> PaymentAttempt:
        return get_object_or_404(transfers_for(self.request.user), public_id=self.kwargs["attempt"])

    def get_initial(self) -> dict[str, Any]:
        return {"received_on": clock.today()}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        attempt = self.attempt
        context = {"attempt": attempt, "order": attempt.order, "account": account_for(attempt)}
        over = why_it_is_over(attempt)
        confirmation = getattr(attempt, "confirmation", None)
        seen = seen_of_transfer(attempt)
        return super().get_context_data(over=over, confirmation=confirmation, seen=seen, **{**context, **kwargs})

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        form, seen = self.get_form(), read_seen(request.POST.get("seen"))
        try:
            if not form.is_valid():
                # Who mends a field must know as well that the page is an old one.
                require_transfer_seen(self.attempt, seen, repeats=False)
                return self.form_invalid(form)
            confirm_transfer(attempt_id=self.attempt.public_id, actor=request.user, seen=seen, **form.cleaned_data)  # type: ignore[arg-type]
        except AlreadyRecorded as refusal:
            messages.info(request, refusal.message)
        except DomainError as refusal:
            return self.refused(form, refusal)
        else:
            number = self.attempt.order.number
            messages.success(
                request, _("Pesanan %(number)s lunas. Pembeli dan UPT sudah dikabari.") % {"number": number}
            )
        return redirect("transfers")

    def form_invalid(self, form: TransferForm) -> HttpResponse:
        return self.render_to_response(self.get_context_data(form=form), status=422)

    def refused(self, form: TransferForm, refusal: DomainError) -> HttpResponse:
        """The page as it is now, with what is wrong or what changed, and what was typed."""
        del self.attempt
        if is_overtaken(refusal):
            context = self.get_context_data(form=form, overtaken=refusal, kept=True)
            if context["over"]:
                context["typed"] = typed_in(form)
            return self.render_to_response(context, status=409)
        add_refusal(form, refusal)
        return self.form_invalid(form)
