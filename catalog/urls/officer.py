"""The officer's pages of a facility's listings, and the files of photos that are not public."""

from django.urls import path

from catalog.views import officer, photos

_LISTING = "petugas/<slug:facility_slug>/karya/<uuid:public_id>/"

urlpatterns = [
    path("petugas/<slug:facility_slug>/karya/", officer.ListingListView.as_view(), name="officer-listings"),
    path(
        "petugas/<slug:facility_slug>/karya/baru/", officer.ListingCreateView.as_view(), name="officer-listing-create"
    ),
    path(_LISTING, officer.ListingPageView.as_view(), name="officer-listing"),
    path(f"{_LISTING}isi/", officer.DraftView.as_view(), name="officer-draft"),
    path(f"{_LISTING}foto/", officer.DraftPhotosView.as_view(), name="officer-draft-photos"),
    path(f"{_LISTING}ubah/", officer.ListingOpenView.as_view(), name="officer-listing-open"),
    path(f"{_LISTING}hapus-draf/", officer.DraftDiscardView.as_view(), name="officer-draft-discard"),
    path(f"{_LISTING}pratinjau/", officer.PreviewView.as_view(), name="officer-preview"),
]

# One for the whole site, whatever the language.
site_urlpatterns = [
    path("foto/<uuid:public_id>/<int:width>.webp", photos.PhotoView.as_view(), name="photo"),
    path("media/photos/<uuid:public_id>/<int:width>.webp", photos.PublicPhotoView.as_view(), name="public-photo"),
]
