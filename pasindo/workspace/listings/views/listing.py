"""The officer's pages of a facility's listings: the list, a listing's page and its preview."""

from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from catalog.completeness import problems_of
from catalog.models import Product, Revision
from catalog.selectors.meanwhile import require_listing_seen, seen_of_draft, seen_of_listing
from catalog.selectors.officer import (
    draft_of,
    listing_or_404,
    listings_of,
    newest_revision,
    photo_rows,
    row_of,
    rows_on_sale,
)
from catalog.selectors.specifications import answers_of
from catalog.services.drafts import create_listing, discard_draft, open_revision
from catalog.services.offers import update_offers
from catalog.states import Language, Status
from facilities.permissions import EDIT_LISTINGS, SUBMIT_LISTINGS
from pasindo.common.exceptions import AlreadyRecorded, DomainError
from pasindo.common.refusals import is_overtaken, typed_in
from pasindo.common.seen import read_seen
from pasindo.workspace.listings.forms import OfferForm
from pasindo.workspace.pages import FacilityPage

PER_PAGE = 20
ON_SALE = (Status.LIVE, Status.FROZEN)  # their stock and price are the facility's to change
SHELF_LABELS = (
    ("", gettext_lazy("Semua")),
    ("draf", gettext_lazy("Draf")),
    ("kurasi", gettext_lazy("Dalam kurasi")),
    ("tayang", gettext_lazy("Tayang")),
    ("berhenti", gettext_lazy("Berhenti")),
)


class ListingsPage(FacilityPage):
    """A page around the facility's listings."""

    right = EDIT_LISTINGS


class ListingPage(ListingsPage):
    """A page of one listing."""

    product: Product

    def find(self) -> None:
        self.product = listing_or_404(self.facility, self.kwargs["public_id"])

    def address(self, name: str) -> str:
        return reverse(name, args=[self.facility.slug, self.product.public_id])

    def draft_or_page(self) -> Revision | HttpResponseRedirect:
        """The open draft, else the way to the listing's page, which says why there is none."""
        return draft_of(self.product) or redirect(self.address("officer-listing"))


class ListingListView(ListingsPage):
    template_name = "workspace/listings/listing_list.html"

    def get(self, request: HttpRequest, facility_slug: str) -> HttpResponse:
        shelf = request.GET.get("rak", "")
        page = Paginator(listings_of(self.facility, shelf), PER_PAGE).get_page(request.GET.get("page"))
        rows = [row_of(product) for product in page]
        return self.show(page_obj=page, rows=rows, shelf=shelf, shelves=SHELF_LABELS)


class ListingCreateView(ListingsPage):
    stands_on = "officer-listings"

    def post(self, request: HttpRequest, facility_slug: str) -> HttpResponse:
        product = create_listing(facility_id=self.facility.pk, actor=request.user)
        return redirect("officer-draft", self.facility.slug, product.public_id)


class ListingPageView(ListingPage):
    """A listing: where it stands, whose turn it is, its stock and price, and the way on."""

    template_name = "workspace/listings/listing.html"

    def get(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        return self.show_listing()

    def show_listing(self, form: OfferForm | None = None, *, status: int = 200, **more: Any) -> HttpResponse:
        row = row_of(self.product)
        return self.show(
            product=self.product,
            row=row,
            seen=seen_of_listing(self.product),
            draft_seen=seen_of_draft(row.revision),
            submission=row.submission,
            revision=row.revision,
            offer_form=form or OfferForm(rows=rows_on_sale(self.product)),
            problems=problems_by_label(row.revision) if row.revision.is_draft else [],
            may_submit=self.standing.may(SUBMIT_LISTINGS),
            status=status,
            **more,
        )

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        """Stock and price of every variant on sale: all or none of it is saved."""
        form, seen = OfferForm(request.POST, rows=rows_on_sale(self.product)), read_seen(request.POST.get("seen"))
        try:
            if not form.is_valid():
                require_listing_seen(
                    self.product, seen
                )  # who mends a cell must know as well that the page is an old one
                return self.show_listing(form, status=422)
            update_offers(product_id=self.product.pk, actor=request.user, seen=seen, offers=form.offers)
        except AlreadyRecorded as error:
            messages.info(request, error.message)
        except DomainError as error:
            return self.refused(form, error)
        else:
            messages.success(request, _("Stok dan harga baru langsung berlaku."))
        return redirect(self.address("officer-listing"))

    def refused(self, form: OfferForm, error: DomainError) -> HttpResponse:
        if not is_overtaken(error):
            form.show_refusal(error)
            return self.show_listing(form, status=422)
        self.find()
        form = OfferForm(self.request.POST, rows=rows_on_sale(self.product))
        form.show_now()
        typed = [] if self.product.status in ON_SALE else typed_in(form)
        return self.show_listing(form, status=409, overtaken=error, kept=True, typed=typed)


class ListingOpenView(ListingPage):
    """A new version of a listing that is on sale or was sent back."""

    stands_on = "officer-listing"

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        try:
            open_revision(product_id=self.product.pk, actor=request.user)
        except DomainError as error:
            messages.error(request, error.message)
            return redirect(self.address("officer-listing"))
        return redirect(self.address("officer-draft"))


class DraftDiscardView(ListingPageView):
    """Throwing a draft away, after being asked."""

    http_method_names = ["post"]
    stands_on = "officer-listing"

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        seen = read_seen(request.POST.get("seen"))
        try:
            product = discard_draft(product_id=self.product.pk, actor=request.user, seen=seen)
        except DomainError as error:
            if is_overtaken(error):
                self.find()
                return self.show_listing(status=409, overtaken=error)
            messages.error(request, error.message)
            return redirect(self.address("officer-listing"))
        if product.status == Status.WITHDRAWN:
            messages.success(request, _("Draf dihapus."))
            return redirect("officer-listings", self.facility.slug)
        messages.success(request, _("Perubahan dibuang. Versi sebelumnya tidak berubah."))
        return redirect(self.address("officer-listing"))


class PreviewView(ListingPage):
    """The newest version as a buyer would see it."""

    template_name = "workspace/listings/preview.html"

    def get(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        revision = newest_revision(self.product)
        branch = revision.category.branch if revision.category else None
        return self.show(
            product=self.product,
            revision=revision,
            text=revision.text(Language.ID),
            variants=list(revision.variants.all()),
            photos=photo_rows(revision, width=1024),
            answers=answers_of(branch, revision.specifications),
        )


def problems_by_label(revision: Revision) -> list[tuple[str, str]]:
    """Field and sentence of everything that the draft still lacks, for a list of links."""
    return [(name, sentence) for name, sentences in problems_of(revision).items() for sentence in sentences]
