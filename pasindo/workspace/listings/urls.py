"""The officer's pages of a facility's listings."""

from django.urls import path

from pasindo.workspace.listings import views

_LISTING = "petugas/<slug:facility_slug>/karya/<uuid:public_id>/"

urlpatterns = [
    path("petugas/<slug:facility_slug>/karya/", views.ListingListView.as_view(), name="officer-listings"),
    path("petugas/<slug:facility_slug>/karya/baru/", views.ListingCreateView.as_view(), name="officer-listing-create"),
    path(_LISTING, views.ListingPageView.as_view(), name="officer-listing"),
    path(f"{_LISTING}isi/", views.DraftView.as_view(), name="officer-draft"),
    path(f"{_LISTING}foto/", views.DraftPhotosView.as_view(), name="officer-draft-photos"),
    path(f"{_LISTING}ubah/", views.ListingOpenView.as_view(), name="officer-listing-open"),
    path(f"{_LISTING}hapus-draf/", views.DraftDiscardView.as_view(), name="officer-draft-discard"),
    path(f"{_LISTING}pratinjau/", views.PreviewView.as_view(), name="officer-preview"),
]
