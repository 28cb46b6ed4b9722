"""The facility's side of selection: putting forward, and following what becomes of it."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.generic import FormView, ListView, TemplateView

from catalog.models import Product
from curation.selectors.facility import (
    Submittable,
    progress_of,
    submission_of_facility_or_404,
    submissions_of,
    submittable_of,
)
from curation.services import SubmitOutcome, submit_listings
from facilities.permissions import EDIT_LISTINGS, SUBMIT_LISTINGS
from pasindo.common.exceptions import DomainError, Outdated
from pasindo.common.seen import Change, read_seen
from pasindo.workspace.pages import FacilityPage
from pasindo.workspace.submissions.forms import SubmitForm


class FacilitySubmissionsPage(FacilityPage):
    """Pages of whoever may edit the listings of the facility: they follow what becomes of them."""

    right = EDIT_LISTINGS

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(may_submit=self.standing.may(SUBMIT_LISTINGS), **kwargs)


class FacilitySubmissionsView(FacilitySubmissionsPage, ListView):
    """Everything this facility has put forward, what is open first."""

    template_name = "workspace/submissions/submission_list.html"
    context_object_name = "submissions"
    paginate_by = 20

    def get_queryset(self) -> Any:
        return submissions_of(self.facility)


class SubmissionStatusView(FacilitySubmissionsPage, TemplateView):
    """One submission: whose turn it is, until when, and why it came back."""

    template_name = "workspace/submissions/submission.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        submission = submission_of_facility_or_404(self.facility, self.kwargs["public_id"])
        return super().get_context_data(progress=progress_of(submission), **kwargs)


class SubmitView(FacilitySubmissionsPage, FormView):
    """The head of the facility puts listings forward: one, or many with one tap."""

    template_name = "workspace/submissions/submit.html"
    form_class = SubmitForm
    right = SUBMIT_LISTINGS

    def get_initial(self) -> dict[str, Any]:
        return {"listings": self.request.GET.getlist("karya")}

    def get_form_kwargs(self) -> dict[str, Any]:
        products = Product.objects.filter(facility=self.facility)
        choices = [(str(public_id), str(public_id)) for public_id in products.values_list("public_id", flat=True)]
        return super().get_form_kwargs() | {"choices": choices}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(submittable=submittable_of(self.facility), **kwargs)
        return context | {"chosen": set(context["form"]["listings"].value() or [])}

    def form_invalid(self, form: SubmitForm) -> HttpResponse:
        return self.render_to_response(self.get_context_data(form=form), status=422)

    def form_valid(self, form: SubmitForm) -> HttpResponse:
        wanted = Product.objects.filter(facility=self.facility, public_id__in=form.cleaned_data["listings"])
        outcomes = submit_listings(
            facility_id=self.facility.pk,
            drafts={product.pk: read_seen(form.data.get(f"seen@{product.public_id}")) for product in wanted},
            actor=self.request.user,  # type: ignore[arg-type]
            cover_letter_number=form.cleaned_data["cover_letter_number"],
            cover_letter_date=form.cleaned_data["cover_letter_date"],
        )
        refused = [outcome for outcome in outcomes if outcome.error]
        self.say(len(outcomes) - len(refused))
        if not refused:
            return super().form_valid(form)
        self.tell_refusals(form, refused)
        return self.form_invalid(form)

    def tell_refusals(self, form: SubmitForm, refused: list[SubmitOutcome]) -> None:
        """Each refused listing by name, with what it lacks, or what changed since its row was looked at."""
        rows = {item.revision.product_id: item for item in submittable_of(self.facility)}
        for outcome in refused:
            draft = outcome.product.revisions.first()
            title = draft.title if draft else ""
            row = rows.get(outcome.product.pk)
            changes = _changes(row, form.data.getlist(f"shown@{outcome.product.public_id}")) if row else []
            reason = _reason(outcome.error, changes) if outcome.error else ""
            form.add_error(None, f"{title or _('Karya tanpa judul')}: {reason}")

    def say(self, submitted: int) -> None:
        if submitted:
            text = ngettext(
                "%(count)d karya diajukan. Kanwil memeriksanya lebih dulu.",
                "%(count)d karya diajukan. Kanwil memeriksanya lebih dulu.",
                submitted,
            )
            messages.success(self.request, text % {"count": submitted})

    def get_success_url(self) -> str:
        return reverse("facility-submissions", args=[self.facility.slug])


def _reason(error: DomainError, changes: list[Change]) -> str:
    wrong = [problem for problems in error.problems.values() for problem in problems]
    if isinstance(error, Outdated):
        wrong = [error.message, *(f"{change.label}: {change.old} → {change.new}." for change in changes)]
    return " ".join(wrong) or error.message


def _changes(row: Submittable, shown: list[str]) -> list[Change]:
    """Where the row says something else now than the one that was looked at did."""
    now = row.shown.items()
    return [Change(label, old, new) for (label, new), old in zip(now, shown, strict=False) if old != new]
