"""A facility's orders: its own share of each, nothing of anybody else's."""

from collections.abc import Callable
from typing import Any, NamedTuple

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import ListView, TemplateView

from facilities.permissions import HANDLE_ORDERS
from orders.fulfilment.corrections import correct_tracking
from orders.fulfilment.moves import MOVES, moves_open_to
from orders.fulfilment.services import accept_order, deliver_order, pack_order, ship_order
from orders.models import FacilityOrder, Line
from orders.reading.order_page import steps_of
from orders.reading.selectors import buyer_contact, count_by_status, facility_order_of, facility_orders_of
from orders.reading.shipments import (
    FormerNumber,
    PiecesOfLine,
    ShownShipment,
    ShownShipments,
    former_numbers,
    read_shipments,
    shipment_or_404,
    unsent_pieces,
)
from orders.states import FacilityOrderStatus
from pasindo.common import clock
from pasindo.common.exceptions import DomainError
from pasindo.common.refusals import add_refusal, tell_refusal
from pasindo.workspace.orders.forms import CorrectionForm, DayForm, ShipForm
from pasindo.workspace.orders.tabs import is_late, tabs_of
from pasindo.workspace.pages import FacilityPage


class FacilityOrdersPage(FacilityPage):
    """Pages of the order officers of the facility."""

    right = HANDLE_ORDERS


class OfficerOrderListView(FacilityOrdersPage, ListView):
    """The facility's orders by state, those that wait longest first."""

    template_name = "workspace/orders/order_list.html"
    context_object_name = "facility_orders"
    paginate_by = 25

    def get_queryset(self) -> Any:
        self.counts = count_by_status(self.facility)
        known = {tab.status for tab in tabs_of(self.counts)}
        wish = self.request.GET.get("status", "")
        self.status = wish if wish in known else ""
        return facility_orders_of(self.facility, self.status or None)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(tabs=tabs_of(self.counts), status=self.status, **kwargs)
        moment = clock.now()
        for facility_order in context["facility_orders"]:
            facility_order.is_late = is_late(facility_order, moment)
        return context


class OfficerOrderPage(FacilityOrdersPage):
    """Pages of one order of the facility."""

    stands_on = "officer-order"
    facility_order: FacilityOrder

    def find(self) -> None:
        facility_order = facility_order_of(self.facility, self.kwargs["number"])
        if facility_order is None:
            raise Http404
        self.facility_order = facility_order


class ParcelCard(NamedTuple):
    """A parcel, what was written on it before, and the form to correct it while it is on its way."""

    shown: ShownShipment
    former: list[FormerNumber]
    form: CorrectionForm | None


class OfficerOrderView(OfficerOrderPage, TemplateView):
    """One order: what to pack, for whom, by when, and the next move."""

    template_name = "workspace/orders/order.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        facility_order, parcels = self.facility_order, read_shipments(self.facility_order)
        moves = moves_open_to(self.request.user, facility_order)
        forms = {
            "ship_form": ShipForm(initial={"courier": facility_order.courier_name}, left=left_of(facility_order)),
            "day_form": DayForm(zone=self.facility.time_zone),
        }
        return super().get_context_data(
            facility_order=facility_order,
            contact=buyer_contact(facility_order),
            moves=moves,
            parcels=parcels,
            arrivals=self.arrivals(parcels, kwargs.get("day_form")),
            cards=self.cards(parcels, kwargs.get("correction_form")),
            steps=steps_of(facility_order, facility_order.order.payment_due_at),
            late=is_late(facility_order, clock.now()),
            **{**forms, **kwargs},
        )

    def arrivals(self, parcels: ShownShipments, refused: DayForm | None) -> list[tuple[ShownShipment, DayForm]]:
        """Of an order in parts, each parcel on its way with a form for its day; the refused one with what was typed."""
        rows = []
        for shown in parcels.shown if parcels.in_parts else []:
            if shown.is_on_its_way:
                mine = refused and refused.data.get("shipment") == str(shown.shipment.public_id)
                form = refused if mine else DayForm(zone=self.facility.time_zone)
                form.auto_id = f"id_%s_{shown.shipment.position}"
                rows.append((shown, form))
        return rows

    def cards(self, parcels: ShownShipments, refused: CorrectionForm | None) -> list[ParcelCard]:
        may_send = MOVES["ship"].allowed(self.request.user, self.facility_order)
        cards = []
        for shown in parcels.shown:
            shipment, form = shown.shipment, None
            if refused and refused.data.get("shipment") == str(shipment.public_id):
                form = refused
            elif may_send and shown.is_on_its_way:
                written = {"courier": shipment.courier, "tracking_number": shipment.tracking_number}
                form = CorrectionForm(initial=written | {"seen": shipment.tracking_number})
            if form is not None:
                form.auto_id = f"id_%s_resi_{shipment.position}"
            cards.append(ParcelCard(shown, former_numbers(self.facility_order, shipment), form))
        return cards


class OfficerSlipView(OfficerOrderPage, TemplateView):
    """What lies in the parcel: names and pieces, no price. Once the order is accepted.

    Of an order in parts: of what is still to be sent, or with ?paket=2 of that parcel.
    """

    template_name = "workspace/orders/slip.html"

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        facility_order = self.facility_order
        contact = buyer_contact(facility_order)
        if contact is None:
            messages.warning(request, _("Terima pesanan dulu, baru slip kemas dapat dicetak."))
            return redirect(self.page_address())
        number, pieces = self.contents()
        return self.show(facility_order=facility_order, contact=contact, number=number, pieces=pieces)

    def contents(self) -> tuple[str, list[PiecesOfLine]]:
        """The number on the slip and what it lists."""
        facility_order, parcels = self.facility_order, read_shipments(self.facility_order)
        for shown in parcels.shown if parcels.in_parts else []:
            if self.request.GET.get("paket") == str(shown.shipment.position):
                return shown.number, shown.pieces
        everything = [PiecesOfLine(line, line.quantity) for line in facility_order.lines.all()]
        return facility_order.number, parcels.to_come or everything


class OfficerMoveView(OfficerOrderView):
    """One press of a button: the next state, or the page again with what is wrong."""

    http_method_names = ["post"]
    service: Callable[..., Any]
    done = ""

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        facility_order = self.facility_order
        try:
            type(self).service(facility_order_id=facility_order.pk, actor=request.user)
        except DomainError as refusal:
            tell_refusal(request, refusal)
        else:
            messages.success(request, self.done % {"number": facility_order.number})
        return redirect(self.page_address())


class AcceptView(OfficerMoveView):
    service = staticmethod(accept_order)
    done = gettext_lazy("Pesanan %(number)s diterima. Alamat pembeli sekarang terlihat.")


class PackView(OfficerMoveView):
    service = staticmethod(pack_order)
    done = gettext_lazy("Pesanan %(number)s selesai dikemas.")


class ShipView(OfficerOrderView):
    """The parcel has left: courier and nomor resi."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        facility_order = self.facility_order
        form = ShipForm(request.POST, left=left_of(facility_order))
        if form.is_valid():
            try:
                ship_order(facility_order_id=facility_order.pk, actor=request.user, **form.parcel)
            except DomainError as refusal:
                add_refusal(form, refusal)
            else:
                messages.success(request, _("Resi tersimpan. Pembeli mendapat kabar bahwa paketnya dikirim."))
                return redirect(self.page_address())
        return self.render_to_response(self.get_context_data(ship_form=form))


class CorrectView(OfficerOrderView):
    """Courier or nomor resi of a parcel was written wrong."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        form = CorrectionForm(request.POST)
        if form.is_valid():
            shipment = shipment_or_404(self.facility_order, request.POST.get("shipment"))
            if shipment is None:
                raise Http404
            try:
                correct_tracking(shipment_id=shipment.pk, actor=request.user, **form.cleaned_data)
            except DomainError as refusal:
                add_refusal(form, refusal)
            else:
                messages.success(request, _("Resi diperbaiki. Pembeli mendapat kabar."))
                return redirect(self.page_address())
        return self.render_to_response(self.get_context_data(correction_form=form))


class DeliverView(OfficerOrderView):
    """The parcel has arrived, on a day."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        facility_order, form = self.facility_order, DayForm(request.POST, zone=self.facility.time_zone)
        shipment = shipment_or_404(facility_order, request.POST.get("shipment"))
        if form.is_valid():
            try:
                deliver_order(
                    facility_order_id=facility_order.pk,
                    actor=request.user,
                    delivered_on=form.cleaned_data["day"],
                    shipment_id=shipment and shipment.pk,
                )
            except DomainError as refusal:
                add_refusal(form, refusal)
            else:
                messages.success(request, _("Tercatat: paket sudah diterima pembeli."))
                return redirect(self.page_address())
        return self.render_to_response(self.get_context_data(day_form=form))


def left_of(facility_order: FacilityOrder) -> dict[Line, int]:
    """The lines of a packed facility order that have not left whole, each with how many pieces are still here."""
    if facility_order.status != FacilityOrderStatus.PACKED:
        return {}
    return dict(unsent_pieces(facility_order))
