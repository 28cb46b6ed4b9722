"""The way from the basket to the payment: address, courier, check. What was typed stays, whatever goes wrong."""

import logging
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.utils.cache import patch_cache_control
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.views.generic import FormView, TemplateView, View

from orders.checkout import draft
from orders.checkout.basket import Contents, contents_of
from orders.checkout.contract import contract_of
from orders.checkout.shipping_plan import ShippingPlan, destination, plan_shipping
from orders.checkout.submitting import last_address_of, order_under_key, submit_checkout
from orders.forms import AddressForm
from orders.limits import ORDERING
from orders.models import Order
from orders.payment.attempts import start_payment
from orders.reading.links import order_path
from orders.shipping.addresses import regencies_of
from pasindo.common.clients import client_address
from pasindo.common.exceptions import DomainError
from pasindo.common.limits import TooManyTries, take
from pasindo.common.private import NeverKept
from pasindo.common.refusals import tell_refusal
from pasindo.common.slowing import refuse

log = logging.getLogger(__name__)


class RegenciesView(View):
    """The kabupaten and kota of a province, for the address form of browsers with JavaScript."""

    def get(self, request: HttpRequest) -> HttpResponse:
        regencies = regencies_of(request.GET.get("provinsi", "")[:2])
        response = JsonResponse({"regencies": [[regency.code, regency.name] for regency in regencies]})
        patch_cache_control(response, public=True, max_age=86400)
        return response


class CheckoutPage(NeverKept):
    """What all steps share: a basket that can be ordered, and what the buyer has given so far."""

    step = 1
    request: HttpRequest

    @cached_property
    def contents(self) -> Contents:
        return contents_of(self.request.basket)  # type: ignore[attr-defined]

    @cached_property
    def draft(self) -> draft.Draft:
        return draft.read(self.request.session)

    @cached_property
    def regency(self) -> Any:
        return destination(self.draft)

    @cached_property
    def plan(self) -> ShippingPlan:
        return plan_shipping(self.contents, self.regency, self.draft.couriers)

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        self.request = request
        return self.way_back() or super().dispatch(request, *args, **kwargs)

    def way_back(self) -> HttpResponse | None:
        """Where the buyer must go first: the basket if something in it changed, the address if there is none."""
        if not self.contents.can_be_ordered:
            if self.contents.has_changed:
                messages.warning(self.request, _("Ada yang berubah di keranjang Anda. Periksa dulu, lalu lanjutkan."))
            return redirect("basket")
        if self.step > 1 and self.regency is None:
            return redirect("checkout-address")
        return None

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = {"contents": self.contents, "draft": self.draft, "regency": self.regency, "step": self.step}
        return super().get_context_data(**context, **kwargs)  # type: ignore[misc]


class CheckoutView(CheckoutPage, View):
    """Where a buyer goes on: at the address, or at the courier if the address is known."""

    def get(self, request: HttpRequest) -> HttpResponse:
        return redirect("checkout-shipping" if self.regency else "checkout-address")


class AddressView(CheckoutPage, FormView):
    """Step 1: who buys, and where the parcels go."""

    template_name = "orders/checkout_address.html"
    form_class = AddressForm

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "signed_in": self.request.user.is_authenticated}

    def get_initial(self) -> dict[str, Any]:
        user = self.request.user
        if self.draft.details or not user.is_authenticated:
            return self.draft.details
        return {"name": user.name, "phone": user.phone} | last_address_of(user)

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if "choose_province" in request.POST:  # without JavaScript: show the regencies of the province, nothing else
            form = AddressForm(initial=request.POST.dict(), signed_in=request.user.is_authenticated)
            return self.render_to_response(self.get_context_data(form=form, province_chosen=True))
        return super().post(request, *args, **kwargs)

    def form_valid(self, form: AddressForm) -> HttpResponse:
        self.draft.details = form.cleaned_data
        draft.write(self.request.session, self.draft)
        if form.postcode_looks_odd:
            code = form.cleaned_data["postcode"]
            messages.info(
                self.request, _("Kode pos “%(code)s” bukan lima angka. Periksa sekali lagi.") % {"code": code}
            )
        return redirect("checkout-shipping")


class ShippingView(CheckoutPage, TemplateView):
    """Step 2: a courier for each facility's parcel; the cheapest is chosen already."""

    template_name = "orders/checkout_shipping.html"
    step = 2

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(plan=self.plan, **kwargs)

    def post(self, request: HttpRequest) -> HttpResponse:
        for each in self.plan.facilities:
            wish = request.POST.get(each.field_name, "")
            service = next((quote.service.pk for quote in each.quotes if quote.code == wish), None)
            if service is not None:
                self.draft.couriers[str(each.basket.facility.pk)] = service
        draft.write(request.session, self.draft)
        if not self.plan.can_be_sent:
            messages.error(request, _("Belum semua paket punya kurir. Ubah alamat atau keluarkan karyanya dulu."))
            return redirect("checkout-shipping")
        return redirect("checkout-review")


class CheckoutReviewView(CheckoutPage, TemplateView):
    """Step 3: everything once more, and the button that orders. The same page sent twice is one order."""

    template_name = "orders/checkout_review.html"
    step = 3

    def way_back(self) -> HttpResponse | None:
        back = super().way_back()
        # Asked after the basket was read: a basket that a first tap has turned into an order is found as that order.
        placed = order_under_key(self.request.POST.get("checkout_key", "")) if self.request.method == "POST" else None
        if placed:
            draft.forget(self.request.session)
            return to_payment(self.request, placed)
        if back is None and not self.plan.can_be_sent:
            return redirect("checkout-shipping")
        return back

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        key = draft.key_of(self.request.session)
        if order_under_key(str(key)):  # the order was placed, and this is another basket
            key = draft.renew_key(self.request.session)
        terms = contract_of(
            buyer_name=self.draft.details["name"],
            facilities=[facility_basket.facility for facility_basket in self.contents.facility_baskets],
            approvals=[(line.product.display_title, line.product.approval.number) for line in self.contents.lines],
            total=self.plan.total,
        )
        return super().get_context_data(plan=self.plan, checkout_key=key, **terms, **kwargs)

    def post(self, request: HttpRequest) -> HttpResponse:
        try:
            self.count_try()
            order = submit_checkout(
                key=request.POST.get("checkout_key", ""),
                seen_total=request.POST.get("total", ""),
                basket=request.basket,  # type: ignore[attr-defined]
                user=request.user if request.user.is_authenticated else None,
                details=self.draft.details,
                choices=self.plan.choices,
                client=client_address(request),
            )
        except TooManyTries as refusal:  # the same page once more, with its button
            refuse(request, refusal)
            tell_refusal(request, refusal)
            return self.get(request)
        except DomainError as refusal:
            tell_refusal(request, refusal)
            return redirect("checkout-review")
        draft.forget(request.session)
        return to_payment(request, order)

    def count_try(self) -> None:
        """An order holds pieces and sends letters; raises TooManyTries."""
        user, details = self.request.user, self.draft.details
        mail = user.email if user.is_authenticated else details["email"]
        take(*ORDERING, address=client_address(self.request), phone=details["phone"], mail=mail)


def to_payment(request: HttpRequest, order: Order, *, back: str = "") -> HttpResponse:
    """Go and pay; if the gateway does not answer the order is safe and its page says how to pay later."""
    try:
        return redirect(start_payment(order_id=order.pk).payment_url or back or order_path(order))
    except DomainError as refusal:
        messages.info(request, refusal.message)
    except OSError:
        log.exception("The gateway did not answer for order %s", order.number)
        messages.warning(
            request, _("Pesanan tersimpan, tetapi halaman pembayaran belum terbuka. Coba bayar dari sini.")
        )
    return redirect(back or order_path(order))
