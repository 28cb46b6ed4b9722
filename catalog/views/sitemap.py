"""What search engines read: an index, the pages of the shop, and its listings in pages of their own."""

from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.views import View
from django.views.generic import TemplateView

from catalog.selectors import public
from catalog.selectors.sitemap import sitemap_index, sitemap_page
from pasindo.common.public import PublicPage


class SitemapIndexView(PublicPage, TemplateView):
    template_name = "catalog/sitemap_index.xml"
    content_type = "application/xml"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(site=settings.SITE_URL, pages=sitemap_index(), **kwargs)


class SitemapPlacesView(PublicPage, TemplateView):
    """Texts, categories with something in them, and facilities."""

    template_name = "catalog/sitemap_places.xml"
    content_type = "application/xml"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(
            site=settings.SITE_URL,
            categories=[item for item in public.categories_with_counts() if item.live_count],
            facilities=[item for _province, items in public.facilities_by_province() for item in items],
            texts=["home", "facilities", "how-to-buy", "about-selection", "privacy", "complaints"],
            **kwargs,
        )


class SitemapProductsView(PublicPage, View):
    def get(self, request: HttpRequest, number: int) -> HttpResponse:
        xml = sitemap_page(number)
        if xml is None:
            raise Http404
        return HttpResponse(xml, content_type="application/xml")
