"""A facility's orders: its own share of each, nothing of anybody else's."""

from typing import Any, NamedTuple

from django.contrib import messages
from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import ListView, TemplateView

from facilities.permissions import HANDLE_ORDERS
from orders.fulfilment.corrections import correct_tracking
from orders.fulfilment.moves import MOVES, moves_open_to
from orders.fulfilment.services import accept_order, deliver_order, pack_order, ship_order
from orders.models import FacilityOrder, Line, Shipment
from orders.reading.meanwhile import require_seen, seen_of
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
from pasindo.common.exceptions import AlreadyRecorded, DomainError
from pasindo.common.refusals import add_refusal, is_overtaken, tell_refusal, typed_in
from pasindo.common.seen import read_seen
from pasindo.workspace.orders.forms import DayForm, ParcelForm, ShipForm
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
    form: ParcelForm | None


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
            seen=seen_of(facility_order),
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

    def cards(self, parcels: ShownShipments, refused: ParcelForm | None) -> list[ParcelCard]:
        may_send = MOVES["ship"].allowed(self.request.user, self.facility_order)
        cards = []
        for shown in parcels.shown:
            shipment, form = shown.shipment, None
            if refused and shown.is_on_its_way and refused.data.get("shipment") == str(shipment.public_id):
                form = refused
            elif may_send and shown.is_on_its_way:
                written = {"courier": shipment.courier, "tracking_number": shipment.tracking_number}
                form = ParcelForm(initial=written)
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
    """One press of a button: the next state, or the page again with what is wrong, what changed and what was typed."""

    http_method_names = ["post"]
    done: str | Promise = ""
    form_name = ""  # what the page calls the form of this button, if it has one

    def form(self) -> Form | None:
        """What was typed, on the page as it is now."""
        return None

    def move(self, form: Any, **who: Any) -> None:
        """Call the one service of this button."""
        raise NotImplementedError

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        form, seen = self.form(), read_seen(request.POST.get("seen"))
        try:
            if form is not None and not form.is_valid():
                # Who mends a field must know as well that the page is an old one.
                require_seen(self.facility_order, seen)
                return self.again(form)
            self.move(form, facility_order_id=self.facility_order.pk, actor=request.user, seen=seen)
        except AlreadyRecorded as refusal:
            messages.info(request, refusal.message)
        except DomainError as refusal:
            return self.refused(form, refusal)
        else:
            messages.success(request, self.done % {"number": self.facility_order.number})
        return redirect(self.page_address())

    def refused(self, form: Form | None, refusal: DomainError) -> HttpResponse:
        if is_overtaken(refusal):
            self.find()
            return self.again(self.form(), status=409, overtaken=refusal, kept=form is not None)
        if form is None:
            tell_refusal(self.request, refusal)
            return redirect(self.page_address())
        add_refusal(form, refusal)
        return self.again(form, refusal=refusal)

    def again(
        self, form: Form | None, *, status: int = 200, refusal: DomainError | None = None, **more: Any
    ) -> HttpResponse:
        context = self.get_context_data(**({self.form_name: form} if form else {}), **more)
        if form is not None and all(shown is not form for shown in forms_on(context)):
            context["typed"] = typed_in(form)
            if refusal is not None:  # nor has any form the words against it
                tell_refusal(self.request, refusal)
        return self.render_to_response(context, status=status)


class AcceptView(OfficerMoveView):
    done = gettext_lazy("Pesanan %(number)s diterima. Alamat pembeli sekarang terlihat.")

    def move(self, form: None, **who: Any) -> None:
        accept_order(**who)


class PackView(OfficerMoveView):
    done = gettext_lazy("Pesanan %(number)s selesai dikemas.")

    def move(self, form: None, **who: Any) -> None:
        pack_order(**who)


class ShipView(OfficerMoveView):
    """The parcel has left: courier and nomor resi."""

    done = gettext_lazy("Resi tersimpan. Pembeli mendapat kabar bahwa paketnya dikirim.")
    form_name = "ship_form"

    def form(self) -> ShipForm:
        return ShipForm(self.request.POST, left=left_of(self.facility_order))

    def move(self, form: ShipForm, **who: Any) -> None:
        ship_order(**who, **form.parcel)


class OfficerParcelView(OfficerMoveView):
    """A button that may be about one parcel of the order."""

    shipment: Shipment | None

    def find(self) -> None:
        super().find()
        self.shipment = shipment_or_404(self.facility_order, self.request.POST.get("shipment"))


class CorrectView(OfficerParcelView):
    """Courier or nomor resi of a parcel was written wrong."""

    done = gettext_lazy("Resi diperbaiki. Pembeli mendapat kabar.")
    form_name = "correction_form"

    def form(self) -> ParcelForm:
        if self.shipment is None:
            raise Http404
        return ParcelForm(self.request.POST)

    def move(self, form: ParcelForm, *, facility_order_id: int, **who: Any) -> None:
        correct_tracking(shipment_id=self.shipment.pk, **who, **form.cleaned_data)  # type: ignore[union-attr]


class DeliverView(OfficerParcelView):
    """The parcel has arrived, on a day."""

    done = gettext_lazy("Tercatat: paket sudah diterima pembeli.")
    form_name = "day_form"

    def form(self) -> DayForm:
        return DayForm(self.request.POST, zone=self.facility.time_zone)

    def move(self, form: DayForm, **who: Any) -> None:
        deliver_order(**who, delivered_on=form.cleaned_data["day"], shipment_id=self.shipment and self.shipment.pk)


def forms_on(context: dict[str, Any]) -> list[Form | None]:
    """The forms that the page of an order shows, by what may be done with it now."""
    shown = [card.form for card in context["cards"]] + [form for _parcel, form in context["arrivals"]]
    shown += [context["ship_form"]] if "ship" in context["moves"] else []
    return shown + ([context["day_form"]] if "deliver" in context["moves"] and not context["arrivals"] else [])


def left_of(facility_order: FacilityOrder) -> dict[Line, int]:
    """The lines of a packed facility order that have not left whole, each with how many pieces are still here."""
    if facility_order.status != FacilityOrderStatus.PACKED:
        return {}
    return dict(unsent_pieces(facility_order))
