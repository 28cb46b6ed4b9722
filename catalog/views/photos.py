"""The files of photos that are not public, for those who may see them."""

import uuid
from typing import Any

from django.http import FileResponse, Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404
from django.views.generic import View

from catalog.models import Photo
from catalog.permissions import can_see_photo
from catalog.selectors.officer import is_on_sale
from pasindo.common import storage


class PhotoView(View):
    """A rendition out of the private storage. Also for buyers while the copy of a photo on sale is not out yet."""

    def get(self, request: HttpRequest, public_id: uuid.UUID, width: int, **kwargs: Any) -> HttpResponseBase:
        photo = get_object_or_404(Photo.objects.select_related("facility"), public_id=public_id)
        shown = is_on_sale(photo)
        if width not in photo.shown_widths or not (shown or can_see_photo(request.user, photo)):
            raise Http404
        try:
            file = storage.private().open(photo.file_name(width))
        except FileNotFoundError:
            raise Http404 from None
        response = FileResponse(file, content_type="image/webp")
        response.headers["Cache-Control"] = "public, max-age=60" if shown else "private, max-age=3600"
        response.headers["X-Content-Type-Options"] = "nosniff"
        return response


class PublicPhotoView(View):
    """A rendition out of the public storage, where that is a folder of ours and no bucket with an address of its own.

    A name never stands for other bytes than the first, so it may be kept for ever.
    """

    def get(self, request: HttpRequest, public_id: uuid.UUID, width: int) -> HttpResponseBase:
        try:
            file = storage.public().open(f"photos/{public_id}/{width}.webp")
        except FileNotFoundError:
            raise Http404 from None
        response = FileResponse(file, content_type="image/webp")
        response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
        response.headers["X-Content-Type-Options"] = "nosniff"
        return response
