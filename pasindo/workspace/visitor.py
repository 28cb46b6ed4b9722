"""What the head of a public page needs to know of this visitor: fetched by script, never cached, never in the page."""

from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import HttpRequest, HttpResponseRedirect, JsonResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.generic import View

from curation.selectors.queues import queues_of
from facilities.permissions import appointer, is_officer_anywhere
from orders.permissions import can_confirm_transfers
from pasindo.accounts.models import User
from pasindo.accounts.outbox.selectors import can_see_to_messages
from pasindo.common.notices import unread_count
from pasindo.common.private import NeverKept


class VisitorView(NeverKept, View):
    """How many pieces lie in the basket, what was not read yet, and where the visitor's own page is."""

    def get(self, request: HttpRequest) -> JsonResponse:
        pieces = request.basket.num_items  # type: ignore[attr-defined]
        answer: dict[str, object] = {
            "basket": pieces,
            "basket_label": ngettext("Keranjang, %(n)d barang", "Keranjang, %(n)d barang", pieces) % {"n": pieces},
            "signed_in": request.user.is_authenticated,
            "unread": unread_count(request.user),
        }
        if request.user.is_authenticated:
            place, label = own_place(request.user)
            answer |= {"name": label, "account_url": place, "account_label": label}
        return JsonResponse(answer)


class OwnPlaceView(LoginRequiredMixin, View):
    """Where signing in leads: to the visitor's own page, which can say that it worked (a public page cannot)."""

    def get(self, request: HttpRequest) -> HttpResponseRedirect:
        place, _label = own_place(request.user)  # type: ignore[arg-type]
        return HttpResponseRedirect(place)


def own_place(user: User) -> tuple[str, str]:
    """Where somebody who has signed in works, else shops, and what the link to it says."""
    if is_officer_anywhere(user):
        return reverse("officer-home"), _("Ruang petugas")
    if queues_of(user):
        return reverse("curation-home"), _("Ruang kurasi")
    if appointer(user).is_above_facilities:
        return reverse("people"), _("Orang dan peran")
    if can_confirm_transfers(user):
        return reverse("transfers"), _("Transfer masuk")
    if can_see_to_messages(user):
        return reverse("outbox-messages"), _("Pesan keluar")
    return reverse("orders"), _("Pesanan saya")
