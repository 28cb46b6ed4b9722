"""Addresses of the workspace: the way there, where officers begin, and every entry under the name of a facility."""

from django.urls import include, path

from pasindo.workspace.entries import ENTRIES
from pasindo.workspace.home import OfficerHomeView
from pasindo.workspace.visitor import OwnPlaceView, VisitorView

urlpatterns = [
    path("halaman/saya.json", VisitorView.as_view(), name="visitor"),
    path("halaman/saya/", OwnPlaceView.as_view(), name="own-place"),
    path("petugas/", OfficerHomeView.as_view(), name="officer-home"),
    *(path("petugas/<slug:facility_slug>/", include(entry.urls)) for entry in ENTRIES),
]
