"""The officers of a facility."""

from django.urls import path

from pasindo.workspace.officers import views

_INVITATION = "tim/undangan/<uuid:invitation>/"

urlpatterns = [
    path("tim/", views.OfficersView.as_view(), name="officers"),
    path("tim/undang/", views.InviteOfficerView.as_view(), name="officers-invite"),
    path(f"{_INVITATION}batalkan/", views.RevokeView.as_view(), name="officers-invitation-revoke"),
    path(f"{_INVITATION}kirim-ulang/", views.ResendView.as_view(), name="officers-invitation-resend"),
    path("tim/<int:pk>/akhiri/", views.EndOfficerView.as_view(), name="officers-end"),
]
