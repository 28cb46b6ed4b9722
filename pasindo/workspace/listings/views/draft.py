"""The draft of a listing: its form, saved whole or bit by bit, and its photos."""

import uuid
from typing import Any
from zoneinfo import ZoneInfo

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.translation import gettext as _

from catalog.exceptions import DraftChanged, PhotoRefused
from catalog.models import Revision
from catalog.selectors.officer import draft_of, photo_rows
from catalog.services.drafts import save_draft
from catalog.services.photos import add_photo, arrange_photos, move_photo, remove_photo, retry_photo
from catalog.services.variants import fill_down, remove_variant, set_axes
from pasindo.common import clock
from pasindo.common.exceptions import DomainError
from pasindo.common.seen import NOTHING, Seen, read_seen
from pasindo.common.storage import StorageAway
from pasindo.common.unavailable import as_unavailable
from pasindo.workspace.listings.forms import AxesForm, DraftForm, clean_upload
from pasindo.workspace.listings.views.listing import ListingPage, problems_by_label
from pasindo.workspace.pages import wants_json


class DraftView(ListingPage):
    """The draft's form: saved whole by its button, or bit by bit by its script."""

    template_name = "workspace/listings/draft.html"

    def get(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        draft = self.draft_or_page()
        return self.show_draft(draft, DraftForm(revision=draft)) if isinstance(draft, Revision) else draft

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        draft = self.draft_or_page()
        if not isinstance(draft, Revision):
            return draft
        form, axes = DraftForm(request.POST, revision=draft), AxesForm(request.POST, revision=draft)
        form.is_valid()
        action = self.grid_action(axes)
        try:
            saved = save_draft(
                revision_id=draft.pk, actor=request.user, version=self.version_seen(draft),
                values=form.typed_values(),
            )  # fmt: skip
            form.show_refused(saved.refused)
            grid_error = act_on_grid(saved.revision, request, action, form, axes)
        except DraftChanged as error:
            return self.show_conflict(draft, form, error)
        if action:
            form, axes = self.redrawn(draft, form, axes, filled="" if grid_error else action.partition(":")[2])
        if wants_json(request):
            return self.answer_script(draft, form, axes if action else None, grid_error)
        return self.answer_page(draft, form, axes, grid_error, part="#pilihan" if action else "")

    def version_seen(self, draft: Revision) -> int:
        """The version of this draft that the form carries; that of another draft, or none, matches no version."""
        seen = read_seen(self.request.POST.get("seen"))
        return seen.version if seen.thing == draft.public_id else NOTHING.version

    def answer_page(
        self, draft: Revision, form: DraftForm, axes: AxesForm, grid_error: str, *, part: str
    ) -> HttpResponse:
        """The page again with what is wrong; else afresh, at the part of it whose button was pressed."""
        refused_files = self.take_photos(draft)
        if form.errors or refused_files or grid_error:
            more = {"refused_files": refused_files, "axes": axes, "grid_error": grid_error}
            return self.show_draft(self.fresh(draft), form, **more)
        messages.success(self.request, _("Draf tersimpan."))
        return redirect(self.address("officer-draft") + ("#foto" if "photo_action" in self.request.POST else part))

    def grid_action(self, axes: AxesForm) -> str:
        """The button of the grid that was pressed; saving the whole form takes new axes along, autosave does not."""
        pressed = self.request.POST.get("grid_action", "")
        return pressed or ("axes" if axes.differs and not wants_json(self.request) else "")

    def redrawn(self, draft: Revision, form: DraftForm, axes: AxesForm, *, filled: str) -> tuple[DraftForm, AxesForm]:
        """What was typed over the rows that there are now; axes that were refused stay as they were typed."""
        fresh = self.fresh(draft)
        redrawn = form.over(fresh, filled=filled)
        refused = {name: errors[0] for name, errors in form.errors.items() if not name.startswith(f"{filled}@")}
        redrawn.show_refused({name: reason for name, reason in refused.items() if name not in redrawn.errors})
        return redrawn, axes if axes.differs_from(fresh) else AxesForm(revision=fresh)

    def fresh(self, draft: Revision) -> Revision:
        """The draft as it is now, with all its parts."""
        return draft_of(self.product) or draft

    def take_photos(self, draft: Revision) -> list[tuple[str, str]]:
        """The photos and the photo button of a form sent without a script; names and reasons of what was refused."""
        refused = []
        for upload in self.request.FILES.getlist("photos"):
            try:
                add_photo(revision_id=draft.pk, actor=self.request.user, clean=clean_upload(upload))
            except (PhotoRefused, StorageAway) as error:
                refused.append((upload.name or "", error.message))
        action, _colon, photo_id = self.request.POST.get("photo_action", "").partition(":")
        if photo_id:
            try:
                act_on_photo(draft, self.request, action, photo_id)
            except DomainError as error:
                refused.append((_("Foto"), error.message))
        return refused

    def answer_script(
        self, revision: Revision, form: DraftForm, axes: AxesForm | None, grid_error: str
    ) -> JsonResponse:
        """What the script shows; `axes` if a button of the grid was pressed, so that the grid is drawn anew."""
        fresh = self.fresh(revision)
        moment = timezone.localtime(clock.now(), ZoneInfo(self.facility.time_zone))
        answer = {
            "seen": str(Seen(fresh.public_id, fresh.version)),
            "saved": (_("Tersimpan %(time)s, kecuali yang ditandai") if form.errors else _("Tersimpan %(time)s"))
            % {"time": f"{moment:%H.%M}"},
            "errors": {name: [str(each) for each in errors] for name, errors in form.errors.items()},
            "missing": missing_in(fresh),
        }
        if "category" in form.changed_data:
            context = {"form": DraftForm(revision=fresh)}
            answer["questions"] = render_to_string("workspace/listings/partials/draft_questions.html", context)
        if axes is not None:
            answer |= {"grid": grid_in(fresh, axes, grid_error), "refused": grid_error}
        return JsonResponse(answer)

    def show_conflict(self, draft: Revision, form: DraftForm, error: DraftChanged) -> HttpResponse:
        """Both versions side by side; what was typed stays, and saving it again is the officer's own decision."""
        if wants_json(self.request):
            return JsonResponse({"error": error.message, "conflict": True}, status=409)
        fresh = self.fresh(draft)
        axes = AxesForm(self.request.POST, revision=fresh)
        return self.show_draft(fresh, form.over(fresh), conflict=form.differing() or True, axes=axes, status=409)

    def show_draft(
        self, draft: Revision, form: DraftForm, *, axes: AxesForm | None = None, status: int = 200, **more: Any
    ) -> HttpResponse:
        form.follow_photos(draft)
        refused = form.errors or more.get("grid_error")
        return self.show(
            product=self.product,
            seen=Seen(draft.public_id, draft.version),
            revision=draft,
            form=form,
            axes=axes or AxesForm(revision=draft),
            photos=photo_rows(draft),
            problems=problems_by_label(draft),
            status=422 if refused else status,
            **more,
        )


class DraftPhotosView(ListingPage):
    """The photos of a draft for the form's script: one photo per request, or one button."""

    stands_on = "officer-draft"

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
        except StorageAway as error:  # the page keeps the photo and offers to send it again
            return as_unavailable(self.answer(draft, error=error.message))
        except DomainError as error:
            return self.answer(draft, error=error.message, status=422)
        return self.answer(draft)

    def answer(self, draft: Revision, *, status: int = 200, **more: str) -> JsonResponse:
        fresh = draft_of(self.product) or draft
        context = {"photos": photo_rows(fresh), "form": DraftForm(revision=fresh)}
        html = render_to_string("workspace/listings/partials/draft_photos.html", context)
        answer = {"html": html, "missing": missing_in(fresh), **more}
        if not fresh.is_plain:  # its rows offer the photos to choose from
            answer["grid"] = grid_in(fresh, AxesForm(revision=fresh))
        return JsonResponse(answer, status=status)


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


def act_on_grid(draft: Revision, request: HttpRequest, action: str, form: DraftForm, axes: AxesForm) -> str:
    """One button of the grid: `axes`, `fill:<column>` or `remove:<variant>`; why it could not be done, else "".

    Raises DraftChanged if the draft was saved elsewhere meanwhile."""
    who = {"revision_id": draft.pk, "actor": request.user, "version": draft.version}
    kind, _colon, what = action.partition(":")
    if kind == "fill" and form.grid and f"{what}@{form.grid[0].public_id}" in form.errors:
        return _("Perbaiki dulu isian baris pertama.")
    try:
        if kind == "axes":
            set_axes(**who, axes=axes.axes)
        elif kind == "fill":
            fill_down(**who, field=what)
        elif kind == "remove":
            remove_variant(**who, variant_id=_uuid(what))
    except DraftChanged:
        raise
    except DomainError as error:
        return error.message
    return ""


def grid_in(revision: Revision, axes: AxesForm, grid_error: str = "") -> str:
    """The grid as the draft has it now, drawn for the form's script."""
    context = {"form": DraftForm(revision=revision), "axes": axes, "grid_error": grid_error}
    return render_to_string("workspace/listings/partials/draft_grid.html", context)


def missing_in(revision: Revision) -> str:
    """What the draft still lacks, drawn for the form's script."""
    context = {"problems": problems_by_label(revision)}
    return render_to_string("workspace/listings/partials/draft_missing.html", context)


def _uuid(text: str) -> uuid.UUID:
    try:
        return uuid.UUID(text)
    except ValueError:
        raise PhotoRefused(_("Foto ini tidak dikenal.")) from None
