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
from pasindo.common import clock
from pasindo.common.exceptions import DomainError
from pasindo.workspace.listings.forms import DraftForm, clean_upload
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
            return self.show_draft(draft_of(self.product) or draft, form, refused_files=refused_files)
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
            "missing": render_to_string(
                "workspace/listings/partials/draft_missing.html", {"problems": problems_by_label(fresh)}
            ),
        }
        if "category" in form.changed_data:
            context = {"form": DraftForm(revision=fresh)}
            answer["questions"] = render_to_string("workspace/listings/partials/draft_questions.html", context)
        return JsonResponse(answer)

    def show_conflict(self, draft: Revision, form: DraftForm, error: DraftChanged) -> HttpResponse:
        """Both versions side by side; what was typed stays, and saving it again is the officer's own decision."""
        if wants_json(self.request):
            return JsonResponse({"error": error.message, "conflict": True}, status=409)
        return self.show_draft(draft_of(self.product) or draft, form, conflict=form.differing() or True, status=409)

    def show_draft(self, draft: Revision, form: DraftForm, *, status: int = 200, **more: Any) -> HttpResponse:
        form.follow_photos(draft)
        return self.show(
            product=self.product,
            revision=draft,
            form=form,
            photos=photo_rows(draft),
            problems=problems_by_label(draft),
            status=422 if form.errors else status,
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
        except DomainError as error:
            return self.answer(draft, error=error.message, status=422)
        return self.answer(draft)

    def answer(self, draft: Revision, *, status: int = 200, **more: str) -> JsonResponse:
        fresh = draft_of(self.product) or draft
        context = {"photos": photo_rows(fresh), "form": DraftForm(revision=fresh)}
        html = render_to_string("workspace/listings/partials/draft_photos.html", context)
        return JsonResponse({"html": html, "missing": missing_in(fresh), **more}, status=status)


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


def missing_in(revision: Revision) -> str:
    """What the draft still lacks, drawn for the form's script."""
    context = {"problems": problems_by_label(revision)}
    return render_to_string("workspace/listings/partials/draft_missing.html", context)


def _number(text: str | None) -> int:
    """The version that a form carries; -1, which none has, for anything that is no number."""
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 10 else -1


def _uuid(text: str) -> uuid.UUID:
    try:
        return uuid.UUID(text)
    except ValueError:
        raise PhotoRefused(_("Foto ini tidak dikenal.")) from None
