"""The public pages. They are the same for every visitor (PublicPage) and show nothing but listings on sale."""

from functools import partial
from typing import Any

from django.conf import settings
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.views.generic import ListView, TemplateView

from catalog import search
from catalog.filters import FilterForm
from catalog.landing import landing
from catalog.limits import SEARCH, SEARCH_GUESSING
from catalog.models import Category
from catalog.selectors import public
from catalog.selectors.variants import choices_of
from catalog.states import Status
from catalog.structured import product_data
from facilities.selectors import bearer_of
from facilities.strategy import is_open
from pasindo.common.clients import client_address
from pasindo.common.limits import take
from pasindo.common.public import PublicPage
from pasindo.common.views import gone

PAGE_SIZE = 24


class HomeView(PublicPage, TemplateView):
    """What Pasindo is, that it is selected, and how to buy: in ten seconds."""

    template_name = "catalog/home.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**kwargs, **landing())


class ListingList(PublicPage, ListView):
    """A list of tiles with filters; its listings come from `found`."""

    paginate_by = PAGE_SIZE
    best_first = False

    def found(self) -> Any:
        return public.sorted_by(public.live_products(), "terbaru")

    def get_queryset(self) -> Any:
        self.filters = FilterForm(
            self.request.GET, products=self.found(), best_first=self.best_first, auto_id="saring_%s"
        )
        return self.filters.found()

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(filters=self.filters, **kwargs)
        return context | {"tiles": public.tiles(context["object_list"]), "count": context["paginator"].count}


class CategoryView(ListingList):
    template_name = "catalog/category.html"

    def found(self) -> Any:
        self.categories = public.categories_with_counts()
        category = next((item for item in self.categories if item.slug == self.kwargs["slug"]), None)
        if category is None:
            raise Http404
        self.category = category
        return public.of_category(super().found(), category)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        path, step = self.category.path, Category.steplen
        door = next(item for item in self.categories if item.path == path[:step])
        kin = [item for item in self.categories if item.depth == 2 and item.path.startswith(door.path)]
        return super().get_context_data(
            category=self.category, door=door, kin=[item for item in kin if item.live_count], **kwargs
        )


class SearchView(ListingList):
    template_name = "catalog/search.html"
    best_first = True

    def found(self) -> Any:
        self.query = " ".join(self.request.GET.get("q", "").replace("\x00", "").split())[:100]
        address = client_address(self.request)
        take(SEARCH, address=address)
        guessing = partial(take, SEARCH_GUESSING, address=address)
        self.result = search.find(public.live_products(), self.query, before_guessing=guessing)
        return self.result.products

    def get_paginator(self, *args: Any, **kwargs: Any) -> Paginator:
        paginator = super().get_paginator(*args, **kwargs)
        if not self.filters.is_narrowing:
            paginator.count = self.result.count  # finding them has counted them
        return paginator

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(query=self.query, result=self.result, **kwargs)
        if not context["count"]:
            doors = [item for item in public.categories_with_counts() if item.live_count and item.depth == 2]
            context["suggestions"] = sorted(doors, key=lambda item: -item.live_count)[:8]
        return context


class ProductView(PublicPage, TemplateView):
    """A listing's page. Frozen: it stays, nothing is sold; suspended or withdrawn: 410; never shown: 404."""

    template_name = "catalog/product.html"

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        product = public.product_page(kwargs["slug"])
        if product is None or product.status == Status.DRAFT:
            raise Http404
        if product.status in (Status.SUSPENDED, Status.WITHDRAWN):
            return gone(request)
        return self.render_to_response(self.get_context_data(product=product))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        product = kwargs["product"]
        choices = choices_of(product)
        photos = public.photos_of(product)
        category = product.category
        return super().get_context_data(
            **kwargs,
            choices=choices,
            door=category.get_root() if category and not category.is_root() else None,
            photos=photos,
            specifications=public.specifications_of(product),
            more=public.tiles(public.more_of_facility(product)),
            bearer=bearer_of(product.facility_id),
            structured=product_data(product, choices, photos),
        )


class FacilityView(ListingList):
    template_name = "catalog/facility.html"

    def found(self) -> Any:
        self.facility = public.shown_facility(self.kwargs["slug"])
        if self.facility is None:
            raise Http404
        return super().found().filter(facility=self.facility)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        facility = self.facility
        facts = {"facility": facility, "paused": not is_open(facility), "bearer": bearer_of(facility.pk)}
        return super().get_context_data(**facts, **kwargs)


class FacilityListView(PublicPage, TemplateView):
    template_name = "catalog/facilities.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(groups=public.facilities_by_province(), **kwargs)


class TextPage(PublicPage, TemplateView):
    """A page of words: how to buy, how goods are selected, complaints."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(agencies=public.agency_names(), **kwargs)


class RobotsView(PublicPage, TemplateView):
    template_name = "catalog/robots.txt"
    content_type = "text/plain"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(site=settings.SITE_URL, **kwargs)
