"""Addresses of selection: the curators' under /kurasi/, the facility's beside its listings."""

from django.urls import path

from curation.views import curator, officer

urlpatterns = [
    path("kurasi/", curator.CurationHomeView.as_view(), name="curation-home"),
    path("kurasi/antrean/<slug:role>/", curator.QueueView.as_view(), name="curation-queue"),
    path("kurasi/pengajuan/<uuid:public_id>/", curator.ReviewView.as_view(), name="submission-review"),
    path("kurasi/pengajuan/<uuid:public_id>/<slug:word>/", curator.ReviewMoveView.as_view(), name="submission-move"),
    path("petugas/<slug:slug>/kurasi/", officer.FacilitySubmissionsView.as_view(), name="facility-submissions"),
    path("petugas/<slug:slug>/kurasi/ajukan/", officer.SubmitView.as_view(), name="submit-listings"),
    path(
        "petugas/<slug:slug>/kurasi/<uuid:public_id>/", officer.SubmissionStatusView.as_view(), name="submission-status"
    ),
]
