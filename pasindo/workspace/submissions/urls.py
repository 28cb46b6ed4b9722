"""A facility's side of selection, beside its listings."""

from django.urls import path

from pasindo.workspace.submissions import views

urlpatterns = [
    path("kurasi/", views.FacilitySubmissionsView.as_view(), name="facility-submissions"),
    path("kurasi/ajukan/", views.SubmitView.as_view(), name="submit-listings"),
    path("kurasi/<uuid:public_id>/", views.SubmissionStatusView.as_view(), name="submission-status"),
]
