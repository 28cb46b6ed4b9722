"""Addresses of people and roles, and of the links in invitations."""

from django.urls import path

from facilities.views import people
from facilities.views.invitation import InvitationView

_INVITATION = "orang/undangan/<uuid:invitation>/"

urlpatterns = [
    path("undangan/<str:token>/", InvitationView.as_view(), name="invitation"),
    path("orang/", people.PeopleView.as_view(), name="people"),
    path("orang/undang/", people.InviteView.as_view(), name="people-invite"),
    path("orang/undangan/", people.InvitationsView.as_view(), name="people-invitations"),
    path(f"{_INVITATION}batalkan/", people.RevokeInvitationView.as_view(), name="people-invitation-revoke"),
    path(f"{_INVITATION}kirim-ulang/", people.ResendInvitationView.as_view(), name="people-invitation-resend"),
    path("orang/peran/<int:pk>/akhiri/", people.EndRoleView.as_view(), name="people-role-end"),
    path("orang/anggota/<int:pk>/akhiri/", people.EndMembershipView.as_view(), name="people-officer-end"),
    path("orang/<uuid:person>/nonaktifkan/", people.DeactivateView.as_view(), name="people-deactivate"),
    path("orang/<uuid:person>/aktifkan/", people.ActivateView.as_view(), name="people-activate"),
]
