"""Where an officer begins: the own facilities, and what waits in each."""

from typing import Any, NamedTuple

from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.generic import TemplateView

from facilities.models import Partner
from facilities.permissions import standings_of
from pasindo.accounts.models import User
from pasindo.accounts.roles import FacilityRole, Role
from pasindo.common.private import NeverKept
from pasindo.workspace import entries
from pasindo.workspace.entry import Entry, Waiting

_LABELS = {role.value: role.label for role in (*FacilityRole, *Role)}


class DeskRow(NamedTuple):
    """A place of work in one facility, and what waits there."""

    entry: Entry
    address: str
    waiting: list[Waiting]

    @property
    def is_urgent(self) -> bool:
        return any(each.is_urgent for each in self.waiting)


class Desk(NamedTuple):
    """One facility of an officer, with the places that open to them there."""

    facility: Partner
    roles: list[str]
    rows: list[DeskRow]

    @property
    def start(self) -> str:
        """Where the officer goes on: where somebody outside waits, else the first place; "" where nothing opens."""
        return next((row.address for row in [*filter(lambda row: row.is_urgent, self.rows), *self.rows]), "")


class OfficerHomeView(NeverKept, LoginRequiredMixin, TemplateView):
    """The facilities of an officer with what waits; whoever has one alone goes straight to work there."""

    template_name = "workspace/home.html"

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        desks = desks_of(request.user)  # type: ignore[arg-type]
        if wish := request.GET.get("upt"):
            desks = [desk for desk in desks if desk.facility.slug == wish] or desks
        if len(desks) == 1 and desks[0].start:
            return redirect(desks[0].start)
        return self.render_to_response(self.get_context_data(desks=desks))


def desks_of(user: User) -> list[Desk]:
    """The facilities in which the person works today, by name, with what waits in each place that opens to them.

    As many queries for one facility as for forty: each entry counts for all of them at once."""
    standings = standings_of(user)
    found = {}
    for entry in entries.ENTRIES:
        open_in = [standing.facility.pk for standing in standings if standing.may(entry.right)]
        found[entry.name] = entry.waiting(open_in) if open_in else {}
    return [
        Desk(
            facility=facility,
            roles=[str(label) for role, label in _LABELS.items() if role in standing.roles],
            rows=[
                DeskRow(entry, entry.address(facility), found[entry.name].get(facility.pk, []))
                for entry in entries.ENTRIES
                if standing.may(entry.right)
            ],
        )
        for standing in standings
        for facility in [standing.facility]
    ]
