"""A buyer's orders: by account, by the signed link of the mails, or by number and phone."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.generic import FormView, ListView, TemplateView, View

from orders.checkout.contract import contract_of
from orders.forms import TrackForm
from orders.fulfilment.services import confirm_receipt
from orders.models import Order
from orders.reading.links import order_path
from orders.reading.order_page import read_order
from orders.reading.selectors import order_by_number_and_phone, order_by_signed_token, order_of, orders_of
from orders.reading.shipments import shipment_or_404
from orders.views.checkout import to_payment
from pasindo.common.clients import client_address
from pasindo.common.exceptions import DomainError
from pasindo.common.limits import TooManyTries
from pasindo.common.private import NeverKept
from pasindo.common.refusals import tell_refusal
from pasindo.common.slowing import refuse


class OrderListView(LoginRequiredMixin, NeverKept, ListView):
    """Everything this account has ordered, latest first."""

    template_name = "orders/order_list.html"
    context_object_name = "orders"
    paginate_by = 20

    def get_queryset(self) -> Any:
        return orders_of(self.request.user)


class TrackView(NeverKept, FormView):
    """A guest finds an order by its number and the phone that was given; a wrong one of either reads the same."""

    template_name = "orders/track.html"
    form_class = TrackForm

    def form_valid(self, form: TrackForm) -> HttpResponse:
        data = form.cleaned_data
        try:
            order = order_by_number_and_phone(data["number"], data["phone"], address=client_address(self.request))
        except TooManyTries as refusal:
            refuse(self.request, refusal)
            form.add_error(None, refusal.message)
            form.add_error(None, _("Tidak perlu menunggu: tautan di surel pesanan Anda selalu membuka pesanan ini."))
            return self.form_invalid(form)
        if order is None:
            form.add_error(None, _("Tidak ada pesanan dengan nomor dan telepon ini. Periksa keduanya, lalu coba lagi."))
            return self.form_invalid(form)
        return redirect(order_path(order))


class BuyersOrder:
    """An order that the visitor may see: their account's, or the one of the link they hold."""

    order: Order
    request: HttpRequest
    kwargs: dict[str, Any]

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        token = kwargs.get("token")
        if token is None and not request.user.is_authenticated:
            return redirect(f"{reverse('account_login')}?next={request.path}")
        found = order_by_signed_token(token) if token else order_of(request.user, kwargs["number"])
        if found is None and token:
            messages.error(request, _("Tautan ini tidak berlaku lagi. Cari pesanan Anda dengan nomor dan telepon."))
            return redirect("track-order")
        if found is None:
            raise Http404
        self.order = found
        return super().dispatch(request, *args, **kwargs)  # type: ignore[misc]

    def address_of(self, page: str, *args: Any) -> str:
        """The address of a page or action of this order, by the same way in: token or number."""
        if "token" in self.kwargs:
            return reverse(f"order_by_link{page}", args=[self.kwargs["token"], *args])
        return reverse(f"order-detail{page}", args=[self.order.number, *args])


class OrderView(NeverKept, BuyersOrder, TemplateView):
    """One order: what it waits for, each facility's parcel, and what the buyer can do."""

    template_name = "orders/order_detail.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        page = read_order(self.order)
        for shown in page.facility_orders:
            shown.received_url = self.address_of("-received", shown.facility_order.public_id)
        came_from_payment = self.request.GET.get("dari") == "bayar"
        waits = came_from_payment and page.awaits_payment and not page.last_try_failed
        token = self.kwargs.get("token")
        data_url = reverse("order-data", args=[token]) if token else reverse("own-data")
        urls = {"pay_url": self.address_of("-pay"), "receipt_url": self.address_of("-receipt"), "data_url": data_url}
        own_url = self.address_of("")
        return super().get_context_data(
            order=self.order, page=page, own_url=own_url, waits_for_gateway=waits, **urls, **kwargs
        )


class OrderReceiptView(NeverKept, BuyersOrder, TemplateView):
    """The order on paper."""

    template_name = "orders/order_receipt.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        page = read_order(self.order)
        terms = contract_of(
            buyer_name=self.order.buyer_name,
            facilities=[facility_order.facility for facility_order in page.facility_orders],
            approvals=[
                (line.title, line.revision.approval.number)
                for facility_order in page.facility_orders
                for line in facility_order.lines
            ],
            total=int(self.order.total_incl_tax),
        )
        own_url = self.address_of("")
        return super().get_context_data(order=self.order, page=page, own_url=own_url, **terms, **kwargs)


class OrderPayView(BuyersOrder, View):
    """Go to the gateway, with a new attempt if the last one failed."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        return to_payment(request, self.order, back=self.address_of(""))


class OrderReceivedView(BuyersOrder, View):
    """The buyer says that a parcel has arrived."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        facility_order = self.order.facility_orders.filter(public_id=kwargs["facility_order"]).first()
        if facility_order is None:
            raise Http404
        actor = request.user if request.user.is_authenticated and request.user.pk == self.order.user_id else None
        shipment = shipment_or_404(facility_order, request.POST.get("shipment"))
        number = shipment.number if shipment else facility_order.number
        try:
            confirm_receipt(
                order_id=self.order.pk,
                facility_order_id=facility_order.pk,
                actor=actor,
                shipment_id=shipment and shipment.pk,
            )
        except DomainError as refusal:
            tell_refusal(request, refusal)
        else:
            messages.success(request, _("Terima kasih. Paket %(number)s tercatat sudah diterima.") % {"number": number})
        return redirect(self.address_of(""))
