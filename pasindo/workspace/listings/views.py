"""The officer's pages of a facility's listings: the list, a listing's page, its draft and its preview."""

import uuid
from typing import Any
from zoneinfo import ZoneInfo

from django.contrib import messages
from django.contrib.auth.views import redirect_to_login
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.cache import add_never_cache_headers
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import View

from catalog.completeness import problems_of
from catalog.exceptions import DraftChanged, PhotoRefused
from catalog.models import Product, Revision
from catalog.permissions import listing_facility_or_404
from catalog.selectors.officer import (
    draft_of,
    listing_or_404,
    listings_of,
    newest_revision,
    photo_rows,
    row_of,
)
from catalog.selectors.specifications import answers_of
from catalog.services.drafts import create_listing, discard_draft, open_revision, save_draft
from catalog.services.offers import update_offer
from catalog.services.photos import add_photo, arrange_photos, move_photo, remove_photo, retry_photo
from catalog.states import Language, Status
from facilities.models import Partner
from facilities.permissions import can_submit_listings
from pasindo.common import clock
from pasindo.common.exceptions import DomainError
from pasindo.workspace.listings.forms import DraftForm, OfferForm, clean_upload

PER_PAGE = 20
# The curation room, above this one, says whose turn it is and offers its buttons: its partial is shown if it exists.
TURN_PARTIAL = ["curation/partials/listing_turn.html", "catalog/partials/officer_no_turn.html"]
PANEL_PARTIAL = ["curation/partials/listing_panel.html", "catalog/partials/officer_no_panel.html"]
SHELF_LABELS = (
    ("", gettext_lazy("Semua")),
    ("draf", gettext_lazy("Draf")),
    ("kurasi", gettext_lazy("Dalam kurasi")),
    ("tayang", gettext_lazy("Tayang")),
    ("berhenti", gettext_lazy("Berhenti")),
)


class OfficerPage(View):
    """A page of one facility for whoever may edit its listings today; for anybody else it does not exist."""

    facility: Partner
    product: Product

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        if not request.user.is_authenticated:
            return self.ask_to_sign_in(request)
        self.facility = listing_facility_or_404(request.user, kwargs["facility_slug"])
        if "public_id" in kwargs:
            self.product = listing_or_404(self.facility, kwargs["public_id"])
        response = super().dispatch(request, *args, **kwargs)
        add_never_cache_headers(response)
        return response

    def ask_to_sign_in(self, request: HttpRequest) -> HttpResponse:
        """Back to the page, not to the address of a form: a script is told in words that it understands."""
        if wants_json(request):
            return JsonResponse(
                {"error": _("Anda sudah keluar. Masuk lagi; isian Anda disimpan di peramban ini.")}, status=401
            )
        return redirect_to_login(request.get_full_path() if request.method == "GET" else self.page_address())

    def page_address(self) -> str:
        """The page that this form stands on."""
        names = {name: self.kwargs[name] for name in ("facility_slug", "public_id") if name in self.kwargs}
        return reverse("officer-draft" if "public_id" in names else "officer-listings", kwargs=names)

    def address(self, name: str) -> str:
        return reverse(name, args=[self.facility.slug, self.product.public_id])

    def draft_or_page(self) -> Revision | HttpResponseRedirect:
        """The open draft, else the way to the listing's page, which says why there is none."""
        return draft_of(self.product) or redirect(self.address("officer-listing"))


class ListingListView(OfficerPage):
    def get(self, request: HttpRequest, facility_slug: str) -> HttpResponse:
        shelf = request.GET.get("rak", "")
        page = Paginator(listings_of(self.facility, shelf), PER_PAGE).get_page(request.GET.get("page"))
        context = {
            "facility": self.facility,
            "page_obj": page,
            "rows": [row_of(product) for product in page],
            "shelf": shelf,
            "shelves": SHELF_LABELS,
            "turn_partial": TURN_PARTIAL,
        }
        return render(request, "catalog/officer_listing_list.html", context)


class ListingCreateView(OfficerPage):
    def post(self, request: HttpRequest, facility_slug: str) -> HttpResponse:
        product = create_listing(facility_id=self.facility.pk, actor=request.user)
        return redirect("officer-draft", self.facility.slug, product.public_id)


class ListingPageView(OfficerPage):
    """A listing: where it stands, whose turn it is, its stock and price, and the way on."""

    def get(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        return self.show()

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        """Stock and price of a listing on sale."""
        form = OfferForm(request.POST)
        if not form.is_valid():
            return self.show(form)
        new = form.cleaned_data
        try:
            update_offer(product_id=self.product.pk, actor=request.user, **new)
        except DomainError as error:
            form.add_error(None, error.message)
            return self.show(form)
        messages.success(request, _("Stok dan harga baru langsung berlaku."))
        return redirect(self.address("officer-listing"))

    def show(self, form: OfferForm | None = None) -> HttpResponse:
        row = row_of(self.product)
        offer = {"quantity": row.stock, "price": row.price, "seen": row.stock}
        if form is not None:  # whoever reads that the stock changed, and saves again, has seen the new number
            form.data = form.data.dict() | {"seen": row.stock}
        context = {
            "facility": self.facility,
            "product": self.product,
            "row": row,
            "submission": row.submission,
            "revision": row.revision,
            "offer_form": form or OfferForm(initial=offer),
            "problems": problems_by_label(row.revision) if row.revision.is_draft else [],
            "may_submit": can_submit_listings(self.request.user, self.facility),
            "panel": PANEL_PARTIAL,
        }
        return render(self.request, "catalog/officer_listing.html", context, status=422 if form else 200)


class ListingOpenView(OfficerPage):
    """A new version of a listing that is on sale or was sent back."""

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        try:
            open_revision(product_id=self.product.pk, actor=request.user)
        except DomainError as error:
            messages.error(request, error.message)
            return redirect(self.address("officer-listing"))
        return redirect(self.address("officer-draft"))


class DraftDiscardView(OfficerPage):
    """Throwing a draft away, after being asked."""

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        try:
            product = discard_draft(product_id=self.product.pk, actor=request.user)
        except DomainError as error:
            messages.error(request, error.message)
            return redirect(self.address("officer-listing"))
        if product.status == Status.WITHDRAWN:
            messages.success(request, _("Draf dihapus."))
            return redirect("officer-listings", self.facility.slug)
        messages.success(request, _("Perubahan dibuang. Versi sebelumnya tidak berubah."))
        return redirect(self.address("officer-listing"))


class DraftView(OfficerPage):
    """The draft's form: saved whole by its button, or bit by bit by its script."""

    def get(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        draft = self.draft_or_page()
        return self.show(draft, DraftForm(revision=draft)) if isinstance(draft, Revision) else draft

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        draft = self.draft_or_page()
        if not isinstance(draft, Revision):
            return draft
        form = DraftForm(request.POST, revision=draft)
        form.is_valid()
        try:
            saved = save_draft(
                revision_id=draft.pk, actor=request.user, version=_number(request.POST.get("version")),
                values=form.typed_values(),
            )  # fmt: skip
        except DraftChanged as error:
            return self.show_conflict(draft, form, error)
        form.show_refused(saved.refused)
        if wants_json(request):
            return self.answer_script(saved.revision, form)
        refused_files = self.take_photos(draft)
        if form.errors or refused_files:
            return self.show(draft_of(self.product) or draft, form, refused_files=refused_files)
        messages.success(request, _("Draf tersimpan."))
        return redirect(self.address("officer-draft") + ("#foto" if "photo_action" in request.POST else ""))

    def take_photos(self, draft: Revision) -> list[tuple[str, str]]:
        """The photos and the photo button of a form sent without a script; names and reasons of what was refused."""
        refused = []
        for upload in self.request.FILES.getlist("photos"):
            try:
                add_photo(revision_id=draft.pk, actor=self.request.user, clean=clean_upload(upload))
            except PhotoRefused as error:
                refused.append((upload.name or "", error.message))
        action, _colon, photo_id = self.request.POST.get("photo_action", "").partition(":")
        if photo_id:
            try:
                act_on_photo(draft, self.request, action, photo_id)
            except DomainError as error:
                refused.append((_("Foto"), error.message))
        return refused

    def answer_script(self, revision: Revision, form: DraftForm) -> JsonResponse:
        fresh = draft_of(self.product) or revision
        moment = timezone.localtime(clock.now(), ZoneInfo(self.facility.time_zone))
        answer = {
            "version": revision.version,
            "saved": (_("Tersimpan %(time)s, kecuali yang ditandai") if form.errors else _("Tersimpan %(time)s"))
            % {"time": f"{moment:%H.%M}"},
            "errors": {name: [str(each) for each in errors] for name, errors in form.errors.items()},
            "missing": render_to_string("catalog/partials/draft_missing.html", {"problems": problems_by_label(fresh)}),
        }
        if "category" in form.changed_data:
            context = {"form": DraftForm(revision=fresh)}
            answer["questions"] = render_to_string("catalog/partials/draft_questions.html", context)
        return JsonResponse(answer)

    def show_conflict(self, draft: Revision, form: DraftForm, error: DraftChanged) -> HttpResponse:
        """Both versions side by side; what was typed stays, and saving it again is the officer's own decision."""
        if wants_json(self.request):
            return JsonResponse({"error": error.message, "conflict": True}, status=409)
        return self.show(draft_of(self.product) or draft, form, conflict=form.differing() or True, status=409)

    def show(self, draft: Revision, form: DraftForm, *, status: int = 200, **more: Any) -> HttpResponse:
        form.follow_photos(draft)
        context = {
            "facility": self.facility,
            "product": self.product,
            "revision": draft,
            "form": form,
            "photos": photo_rows(draft),
            "problems": problems_by_label(draft),
            **more,
        }
        return render(self.request, "catalog/officer_draft.html", context, status=422 if form.errors else status)


class DraftPhotosView(OfficerPage):
    """The photos of a draft for the form's script: one photo per request, or one button."""

    def get(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        draft = self.draft_or_page()
        return self.answer(draft) if isinstance(draft, Revision) else draft

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        draft = self.draft_or_page()
        if not isinstance(draft, Revision):
            return JsonResponse(
                {"error": _("Karya ini sudah diajukan, jadi fotonya tidak bisa diubah lagi.")}, status=409
            )
        upload = request.FILES.get("photo")
        try:
            if upload is not None:
                add_photo(revision_id=draft.pk, actor=request.user, clean=clean_upload(upload))
            else:
                act_on_photo(draft, request, request.POST.get("action", ""), request.POST.get("photo", ""))
        except DomainError as error:
            return self.answer(draft, error=error.message, status=422)
        return self.answer(draft)

    def answer(self, draft: Revision, *, status: int = 200, **more: str) -> JsonResponse:
        fresh = draft_of(self.product) or draft
        context = {"photos": photo_rows(fresh), "form": DraftForm(revision=fresh)}
        missing = render_to_string("catalog/partials/draft_missing.html", {"problems": problems_by_label(fresh)})
        html = render_to_string("catalog/partials/draft_photos.html", context)
        return JsonResponse({"html": html, "missing": missing, **more}, status=status)


class PreviewView(OfficerPage):
    """The newest version as a buyer would see it."""

    def get(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        revision = newest_revision(self.product)
        branch = revision.category.branch if revision.category else None
        context = {
            "facility": self.facility,
            "product": self.product,
            "revision": revision,
            "text": revision.text(Language.ID),
            "variant": next(iter(revision.variants.all())),
            "photos": photo_rows(revision, width=1024),
            "answers": answers_of(branch, revision.specifications),
        }
        return render(request, "catalog/officer_preview.html", context)


def act_on_photo(draft: Revision, request: HttpRequest, action: str, photo: str) -> None:
    """One button of the photos: up, down, cover, remove, retry; or `arrange` with all of them in their new order."""
    who = {"revision_id": draft.pk, "actor": request.user}
    if action == "arrange":
        arrange_photos(**who, order=[_uuid(each) for each in request.POST.getlist("order")])
    elif action == "remove":
        remove_photo(**who, photo_id=_uuid(photo))
    elif action == "retry":
        retry_photo(**who, photo_id=_uuid(photo))
    elif action in {"up", "down", "cover"}:
        move_photo(**who, photo_id=_uuid(photo), to=action)
    else:
        raise PhotoRefused(_("Pilih foto dulu."))


def problems_by_label(revision: Revision) -> list[tuple[str, str]]:
    """Field and sentence of everything that the draft still lacks, for a list of links."""
    return [(name, sentence) for name, sentences in problems_of(revision).items() for sentence in sentences]


def wants_json(request: HttpRequest) -> bool:
    return request.headers.get("Accept", "").startswith("application/json")


def _number(text: str | None) -> int:
    """The version that a form carries; -1, which none has, for anything that is no number."""
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 10 else -1


def _uuid(text: str) -> uuid.UUID:
    try:
        return uuid.UUID(text)
    except ValueError:
        raise PhotoRefused(_("Foto ini tidak dikenal.")) from None
