"""Addresses of the workspace: where officers begin, and those of every entry under the name of a facility."""

from django.urls import include, path

from pasindo.workspace.entries import ENTRIES
from pasindo.workspace.home import OfficerHomeView

urlpatterns = [
    path("petugas/", OfficerHomeView.as_view(), name="officer-home"),
    *(path("petugas/<slug:facility_slug>/", include(entry.urls)) for entry in ENTRIES),
]
