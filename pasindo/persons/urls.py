"""A person's own data, by the account or by the link of an order."""

from django.urls import path

from pasindo.persons import incident_views, views

_INCIDENT = "insiden/<uuid:incident>/"
_LINK = "pesanan/t/<str:token>/data/"

urlpatterns = [
    path("privasi/", views.PrivacyView.as_view(), name="privacy"),
    path("akun/data/", views.OwnDataView.as_view(), name="own-data"),
    path("akun/data/unduh/", views.OwnDataDownloadView.as_view(), name="own-data-download"),
    path("akun/data/hapus/", views.OwnDataEraseView.as_view(), name="own-data-erase"),
    path("akun/data/terhapus/", views.ErasedView.as_view(), name="own-data-erased"),
    path("insiden/", incident_views.IncidentsView.as_view(), name="incidents"),
    path("insiden/catat/", incident_views.IncidentRecordView.as_view(), name="incident-record"),
    path(_INCIDENT, incident_views.IncidentView.as_view(), name="incident"),
    path(f"{_INCIDENT}surat/", incident_views.IncidentLettersView.as_view(), name="incident-letters"),
    path(f"{_INCIDENT}daftar.csv", incident_views.IncidentFileView.as_view(), name="incident-file"),
    path(f"{_INCIDENT}diberitahukan/", incident_views.IncidentToldView.as_view(), name="incident-told"),
    path(_LINK, views.OrderDataView.as_view(), name="order-data"),
    path(f"{_LINK}unduh/", views.OrderDataDownloadView.as_view(), name="order-data-download"),
    path(f"{_LINK}hapus/", views.OrderDataEraseView.as_view(), name="order-data-erase"),
]
