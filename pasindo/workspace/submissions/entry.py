"""Submissions in the workspace: what waits are those that came back to be repaired."""

from collections.abc import Collection

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from curation.models import Submission
from curation.stages import COURSE
from facilities.permissions import EDIT_LISTINGS
from pasindo.workspace.entry import Entry, Waiting, counted


def repairs_in(facility_ids: Collection[int]) -> dict[int, list[Waiting]]:
    repairs = counted(Submission, "product__facility_id", facility_ids, "status", status=COURSE.repairing.code)
    waiting = {}
    for (facility, _status), number in repairs.items():
        words = ngettext("%(n)s perlu diperbaiki", "%(n)s perlu diperbaiki", number)
        waiting[facility] = [Waiting(number, words % {"n": number}, tone="warn")]
    return waiting


SUBMISSIONS = Entry(
    name="submissions",
    label=_("Kurasi"),
    urls="pasindo.workspace.submissions.urls",
    start="facility-submissions",
    right=EDIT_LISTINGS,
    waiting=repairs_in,
    nothing=_("tidak ada yang perlu diperbaiki"),
)
