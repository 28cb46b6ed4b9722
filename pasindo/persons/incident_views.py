"""The pages of incidents, for administrators: whose data were touched, the letters of notice, the record."""

import csv
from collections.abc import Iterator
from typing import Any

from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.views.generic import FormView, ListView, View

from pasindo.common import clock
from pasindo.common.private import NeverKept
from pasindo.persons.incident_forms import IncidentForm
from pasindo.persons.incidents import incidents_for, mark_told, may_see_incidents, record_incident, to_be_told_by
from pasindo.persons.models import Incident
from pasindo.persons.touched import Touched, TouchedPersons

AT_ONCE = 500  # persons that a file is read by
FORMULA = ("=", "+", "-", "@", "\t", "\r")  # at the start of a cell a spreadsheet would run it


class IncidentPage(NeverKept, LoginRequiredMixin):
    """It exists for administrators alone."""

    request: HttpRequest
    kwargs: dict[str, Any]

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if request.user.is_authenticated and not may_see_incidents(request.user):
            raise Http404
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def incident(self) -> Incident:
        found = incidents_for(self.request.user).filter(public_id=self.kwargs["incident"]).first()
        if found is None:
            raise Http404
        return found

    @cached_property
    def persons(self) -> TouchedPersons:
        return TouchedPersons(self.incident.began_at, self.incident.ended_at)


class IncidentsView(IncidentPage, ListView):
    """What was written down, latest first."""

    template_name = "persons/incidents.html"
    context_object_name = "incidents"
    paginate_by = 30

    def get_queryset(self) -> Any:
        return incidents_for(self.request.user)


class IncidentRecordView(IncidentPage, FormView):
    """Write one down."""

    template_name = "persons/incident_record.html"
    form_class = IncidentForm

    def form_invalid(self, form: IncidentForm) -> HttpResponse:
        return self.render_to_response(self.get_context_data(form=form), status=422)

    def form_valid(self, form: IncidentForm) -> HttpResponse:
        incident = record_incident(actor=self.request.user, **form.cleaned_data)  # type: ignore[arg-type]
        return redirect("incident", incident.public_id)


class IncidentView(IncidentPage, ListView):
    """Whose data its time span touched, and which kinds."""

    template_name = "persons/incident.html"
    context_object_name = "touched"
    paginate_by = 50

    def get_queryset(self) -> Any:
        return self.persons

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        until = to_be_told_by(self.incident)
        is_late = self.incident.told_at is None and until < clock.now()
        return super().get_context_data(incident=self.incident, until=until, is_late=is_late, **kwargs)


class IncidentLettersView(IncidentView):
    """The letters of notice to print, one a person, those of one page of the list (UU 27/2022 art. 46)."""

    template_name = "persons/incident_letters.html"


class IncidentFileView(IncidentPage, View):
    """The whole list as CSV."""

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> StreamingHttpResponse:
        rows = _lines(self.persons)
        name = f"insiden-{self.incident.noticed_at:%Y-%m-%d}.csv"
        headers = {"Content-Disposition": f'attachment; filename="{name}"'}
        return StreamingHttpResponse(rows, content_type="text/csv; charset=utf-8", headers=headers)


class IncidentToldView(IncidentPage, View):
    """The letters have gone out."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        mark_told(incident_id=self.incident.public_id, actor=request.user)  # type: ignore[arg-type]
        return redirect(reverse("incident", args=[self.incident.public_id]))


class _Echo:
    """What csv writes to: the line comes back."""

    def write(self, line: str) -> str:
        return line


def _lines(persons: TouchedPersons) -> Iterator[str]:
    write = csv.writer(_Echo()).writerow
    yield "\ufeff" + write(["email", "name", "account", "kinds"])  # the mark by which spreadsheets know UTF-8
    start = 0
    while batch := persons[start : start + AT_ONCE]:
        yield from (write([_harmless(cell) for cell in _cells(person)]) for person in batch)
        start += AT_ONCE


def _cells(person: Touched) -> list[str]:
    kinds = "; ".join(str(kind.name) for kind in person.kinds)
    return [person.email, person.name, "yes" if person.has_account else "no", kinds]


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(FORMULA) else cell
