"""The files of photos: those that are not public, and the public ones where no storage in front serves them."""

from django.urls import path

from catalog.views import photos

# One for the whole site, whatever the language.
site_urlpatterns = [
    path("foto/<uuid:public_id>/<int:width>.webp", photos.PhotoView.as_view(), name="photo"),
    path("media/photos/<uuid:public_id>/<int:width>.webp", photos.PublicPhotoView.as_view(), name="public-photo"),
]
