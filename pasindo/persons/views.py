"""A buyer's own data: what is kept, taking a copy, erasing it. By the account, or by the link of an order."""

from typing import Any

from allauth.account.internal.flows.reauthentication import is_reauthentication_required
from allauth.core.exceptions import ReauthenticationRequired
from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.generic import FormView, TemplateView, View

from orders.states import FINISHED
from orders.views.buyer import BuyersOrder
from pasindo.common import clock
from pasindo.common.exceptions import DomainError
from pasindo.common.limits import take
from pasindo.common.private import NeverKept
from pasindo.common.public import PublicPage
from pasindo.common.refusals import add_refusal
from pasindo.persons.declared import CONTACT_SEEN, KINDS, Whose, kind_of, of_accounts, of_orders
from pasindo.persons.erasing import erase_account, erase_order, obstacles
from pasindo.persons.exporting import Data, data_of_account, data_of_order, packed
from pasindo.persons.forms import EraseForm
from pasindo.persons.limits import OWN_DATA


class PasswordAgain(LoginRequiredMixin):
    """The password again, of the last few minutes: a telephone that lies about must not be enough.

    A form that comes without is not kept until the password is typed, as allauth would: it could be typed for a look at
    the page, days later, and what cannot be undone would be done."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if request.user.is_authenticated and is_reauthentication_required(request, app="account"):
            if request.method == "POST":
                return redirect(request.path)
            raise ReauthenticationRequired
        return super().dispatch(request, *args, **kwargs)


class OwnDataView(NeverKept, LoginRequiredMixin, TemplateView):
    """What the shop keeps of this person, and the two things that can be done with it."""

    template_name = "persons/own_data.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(kinds=of_accounts(), **kwargs)


class _Download(NeverKept):
    """One press, one file. Counted: it reads all that there is."""

    request: HttpRequest

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return redirect(self.page())

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        take(OWN_DATA, whose=self.whose())
        file = packed(self.data(), get_language() or "id")
        disposition = f'attachment; filename="pasindo-data-{clock.today().isoformat()}.zip"'
        return HttpResponse(file, content_type="application/zip", headers={"Content-Disposition": disposition})

    def page(self) -> str:
        raise NotImplementedError

    def whose(self) -> str:
        raise NotImplementedError

    def data(self) -> Data:
        raise NotImplementedError


class OwnDataDownloadView(PasswordAgain, _Download, View):
    """All that is kept of this account."""

    def page(self) -> str:
        return reverse("own-data")

    def whose(self) -> str:
        return f"account:{self.request.user.pk}"

    def data(self) -> Data:
        return data_of_account(self.request.user, self.request.session)


class OrderDataDownloadView(BuyersOrder, _Download, View):
    """All that is kept of whoever placed this order, as far as it is of this order."""

    def page(self) -> str:
        return reverse("order-data", args=[self.kwargs["token"]])

    def whose(self) -> str:
        return f"order:{self.order.number}"

    def data(self) -> Data:
        return data_of_order(self.order)


class PrivacyView(PublicPage, TemplateView):
    """What is kept of whom, written from what is declared."""

    template_name = "persons/privacy.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        of_staff = [kind for kind in KINDS if kind.whose == Whose.STAFF]
        return super().get_context_data(kinds=of_accounts(), of_staff=of_staff, seen=CONTACT_SEEN, **kwargs)


class _Erasing(NeverKept):
    """Says what goes and what stays; the press is refused until it is ticked that there is no way back."""

    form_class = EraseForm

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(figures=kind_of("order-figures"), **kwargs)  # type: ignore[misc]

    def form_invalid(self, form: EraseForm) -> HttpResponse:
        return self.render_to_response(self.get_context_data(form=form), status=422)  # type: ignore[attr-defined]

    def form_valid(self, form: EraseForm) -> HttpResponse:
        try:
            self.erase()
        except DomainError as refusal:
            add_refusal(form, refusal)
            return self.form_invalid(form)
        return self.erased()

    def erase(self) -> None:
        raise NotImplementedError

    def erased(self) -> HttpResponse:
        raise NotImplementedError


class OwnDataEraseView(PasswordAgain, _Erasing, FormView):
    """Erase the own account, with all its orders that are over."""

    template_name = "persons/erase_account.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(kinds=of_accounts(), obstacles=obstacles(self.request.user), **kwargs)

    def erase(self) -> None:
        erase_account(user_id=self.request.user.pk)

    def erased(self) -> HttpResponse:
        logout(self.request)
        return redirect("own-data-erased")


class ErasedView(NeverKept, TemplateView):
    """The account is gone; what else there is to know."""

    template_name = "persons/erased.html"


class OrderDataView(NeverKept, BuyersOrder, TemplateView):
    """What the shop keeps of whoever bought this without an account."""

    template_name = "persons/order_data.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(order=self.order, kinds=of_orders(), **kwargs)


class OrderDataEraseView(BuyersOrder, _Erasing, FormView):
    """Forget who placed this order."""

    template_name = "persons/erase_order.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        is_over = self.order.status in FINISHED
        return super().get_context_data(order=self.order, is_over=is_over, token=self.kwargs["token"], **kwargs)

    def erase(self) -> None:
        erase_order(order_id=self.order.pk)

    def erased(self) -> HttpResponse:
        messages.success(self.request, _("Nama, kontak, dan alamat pada pesanan ini sudah dihapus."))
        return redirect(self.address_of(""))
