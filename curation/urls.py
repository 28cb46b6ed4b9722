"""Addresses of those who select, under /kurasi/."""

from django.urls import path

from curation.views import curator

urlpatterns = [
    path("kurasi/", curator.CurationHomeView.as_view(), name="curation-home"),
    path("kurasi/antrean/<slug:role>/", curator.QueueView.as_view(), name="curation-queue"),
    path("kurasi/pengajuan/<uuid:public_id>/", curator.ReviewView.as_view(), name="submission-review"),
    path("kurasi/pengajuan/<uuid:public_id>/<slug:word>/", curator.ReviewMoveView.as_view(), name="submission-move"),
]
