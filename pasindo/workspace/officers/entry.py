"""Officers in the workspace: what waits are invitations that nobody has accepted yet."""

from collections.abc import Collection

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from facilities.permissions import APPOINT_OFFICERS
from pasindo.accounts.models import Invitation
from pasindo.accounts.states import InvitationState
from pasindo.workspace.entry import Entry, Waiting, counted


def invitations_in(facility_ids: Collection[int]) -> dict[int, list[Waiting]]:
    counts = counted(Invitation, "facility_id", facility_ids, "state", state=InvitationState.OPEN)
    waiting = {}
    for (facility, _state), number in counts.items():
        words = ngettext("%(n)s undangan belum diterima", "%(n)s undangan belum diterima", number)
        waiting[facility] = [Waiting(number, words % {"n": number}, tone="info")]
    return waiting


OFFICERS = Entry(
    name="officers",
    label=_("Petugas"),
    urls="pasindo.workspace.officers.urls",
    start="officers",
    right=APPOINT_OFFICERS,
    waiting=invitations_in,
    nothing=_("tidak ada undangan yang menunggu"),
)
