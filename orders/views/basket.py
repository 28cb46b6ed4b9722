"""The basket: putting in, changing, taking out, and back again."""

from typing import Any, ClassVar

from django.contrib import messages
from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView, View

from orders.checkout.basket import contents_of
from orders.checkout.exceptions import NotAdded
from orders.checkout.services import (
    accept_changes,
    add_to_basket,
    change_variant,
    remove_from_basket,
    set_quantity,
)
from orders.forms import AddToBasketForm, ChangeVariantForm, QuantityForm
from orders.limits import BASKET
from pasindo.common.clients import client_address
from pasindo.common.exceptions import DomainError
from pasindo.common.limits import take
from pasindo.common.private import NeverKept
from pasindo.common.public import same_origin_only

_REMOVED = "basket_removed"


class BasketView(NeverKept, TemplateView):
    """Everything in the basket, grouped by the facility that sends it."""

    template_name = "orders/basket.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        removed = self.request.session.pop(_REMOVED, None) if _REMOVED in self.request.session else None
        return super().get_context_data(contents=contents_of(self.request.basket), removed=removed, **kwargs)


class _BasketAction(View):
    """One change of the basket, then the basket again with a word about it."""

    http_method_names = ["post"]
    form_class: type[Form] = QuantityForm
    unsaid: ClassVar[dict[str, str]] = {"quantity": "0"}  # what a form means that does not say it
    unreadable = gettext_lazy("Tulis jumlah dengan angka, 0 sampai 999.")

    def post(self, request: HttpRequest) -> HttpResponse:
        take(BASKET, address=client_address(request))
        form = self.form_class({**self.unsaid, **request.POST.dict()})
        try:
            if not form.is_valid():
                raise NotAdded(str(self.unreadable))
            self.change(request, form.cleaned_data)
        except DomainError as refusal:
            messages.error(request, refusal.message)
        return redirect("basket")

    def change(self, request: HttpRequest, data: dict[str, Any]) -> None:
        raise NotImplementedError


class _BasketAdding(_BasketAction):
    """Goods go into the basket; `done` says so."""

    form_class = AddToBasketForm
    unsaid: ClassVar[dict[str, str]] = {}
    done: Any  # lazy words

    def change(self, request: HttpRequest, data: dict[str, Any]) -> None:
        variant = add_to_basket(
            basket=request.basket, slug=data["product"], quantity=data["quantity"], variant_id=data["variant"]
        )
        messages.success(request, self.done % {"title": variant.full_title})


@method_decorator(same_origin_only, name="dispatch")
class BasketAddView(_BasketAdding):
    """Put goods into the basket, from a public page that holds no token: guarded by where the request comes from."""

    unreadable = gettext_lazy("Jumlah barang tidak terbaca. Pilih 1 sampai 999 buah.")
    done = gettext_lazy("“%(title)s” masuk ke keranjang.")


class BasketRestoreView(_BasketAdding):
    """Undo a removal: the form carries what was taken out."""

    unreadable = gettext_lazy("Karya itu tidak dapat dikembalikan. Cari lagi di etalase.")
    done = gettext_lazy("“%(title)s” kembali di keranjang.")


class BasketUpdateView(_BasketAction):
    def change(self, request: HttpRequest, data: dict[str, Any]) -> None:
        if data["quantity"] == 0:
            request.session[_REMOVED] = remove_from_basket(basket=request.basket, variant_id=data["variant"])
            return
        title = set_quantity(basket=request.basket, variant_id=data["variant"], quantity=data["quantity"])
        words = {"title": title, "n": data["quantity"]}
        messages.success(request, _("Jumlah “%(title)s” sekarang %(n)d buah.") % words)


class BasketRemoveView(_BasketAction):
    def change(self, request: HttpRequest, data: dict[str, Any]) -> None:
        request.session[_REMOVED] = remove_from_basket(basket=request.basket, variant_id=data["variant"])


class BasketChangeView(_BasketAction):
    """Size 42 instead of 41."""

    form_class = ChangeVariantForm
    unsaid: ClassVar[dict[str, str]] = {}
    unreadable = gettext_lazy("Pilih varian dari daftar.")

    def change(self, request: HttpRequest, data: dict[str, Any]) -> None:
        variant = change_variant(basket=request.basket, variant_id=data["variant"], to=data["to"])
        messages.success(request, _("Sekarang “%(title)s” di keranjang Anda.") % {"title": variant.full_title})


class BasketAcceptView(View):
    """The buyer has read what changed and goes on with it."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest) -> HttpResponse:
        try:
            accept_changes(basket=request.basket)
        except DomainError as refusal:
            messages.error(request, refusal.message)
            return redirect("basket")
        return redirect("checkout")
