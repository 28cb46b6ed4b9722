"""The officer's pages of a facility's listings."""

from django.urls import path

from pasindo.workspace.listings.views import draft, listing

_LISTING = "karya/<uuid:public_id>/"

urlpatterns = [
    path("karya/", listing.ListingListView.as_view(), name="officer-listings"),
    path("karya/baru/", listing.ListingCreateView.as_view(), name="officer-listing-create"),
    path(_LISTING, listing.ListingPageView.as_view(), name="officer-listing"),
    path(f"{_LISTING}isi/", draft.DraftView.as_view(), name="officer-draft"),
    path(f"{_LISTING}foto/", draft.DraftPhotosView.as_view(), name="officer-draft-photos"),
    path(f"{_LISTING}ubah/", listing.ListingOpenView.as_view(), name="officer-listing-open"),
    path(f"{_LISTING}hapus-draf/", listing.DraftDiscardView.as_view(), name="officer-draft-discard"),
    path(f"{_LISTING}pratinjau/", listing.PreviewView.as_view(), name="officer-preview"),
]
