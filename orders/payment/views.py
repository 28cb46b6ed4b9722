"""The door for gateways' messages, and the sandbox's payment page."""

import uuid

from django.contrib import messages
from django.core.exceptions import RequestDataTooBig
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import translation
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.csrf import csrf_exempt
from django.views.generic import FormView

from orders.exceptions import BadNotification
from orders.limits import WEBHOOK_REFUSED
from orders.models import PaymentAttempt
from orders.payment.forms import SandboxForm
from orders.payment.inbox import keep_webhook
from orders.payment.playing import play_payment
from orders.reading.links import order_path
from pasindo.common.clients import client_address
from pasindo.common.limits import TooManyTries, take

LARGEST_BODY = 64 * 1024


@method_decorator(csrf_exempt, name="dispatch")
class WebhookView(View):
    """Open to everybody and to no session: the signature says who speaks. Answers before any work is done."""

    reads_raw_body = True  # a signature covers the bytes as they came
    http_method_names = ["post"]

    def post(self, request: HttpRequest, gateway: str) -> HttpResponse:
        try:
            body = request.body
        except RequestDataTooBig:
            body = b"." * (LARGEST_BODY + 1)
        if len(body) > LARGEST_BODY:
            return JsonResponse({"error": "too large"}, status=413)
        try:
            new = keep_webhook(gateway=gateway, headers=request.headers, body=body)
        except KeyError:
            raise Http404 from None
        except BadNotification:
            return self.refused(request)
        return JsonResponse({"kept": new})

    def refused(self, request: HttpRequest) -> HttpResponse:
        """Only what no gateway signed is counted: one that did is never kept waiting."""
        try:
            take(WEBHOOK_REFUSED, address=client_address(request))
        except TooManyTries as refusal:
            return JsonResponse({"error": "too many"}, status=429, headers={"Retry-After": str(refusal.wait)})
        return JsonResponse({"error": "refused"}, status=403)


class SandboxPayView(FormView):
    """Pays, fails or expires with a click; the shop hears of it by a message, as late and as muddled as one likes."""

    template_name = "orders/sandbox_pay.html"
    form_class = SandboxForm
    attempt: PaymentAttempt

    def setup(self, request: HttpRequest, *args: object, **kwargs: object) -> None:
        super().setup(request, *args, **kwargs)
        found = PaymentAttempt.objects.select_related("order").filter(gateway="sandbox")
        self.attempt = get_object_or_404(found, public_id=kwargs["attempt"])

    def dispatch(self, request: HttpRequest, *args: object, **kwargs: object) -> HttpResponseBase:
        """The path names no language, as at any gateway: the page speaks that of the order."""
        with translation.override(self.attempt.order.language):
            response = super().dispatch(request, *args, **kwargs)
            return response.render() if isinstance(response, TemplateResponse) else response

    def get_context_data(self, **kwargs: object) -> dict:
        return super().get_context_data(attempt=self.attempt, order_path=order_path(self.attempt.order), **kwargs)

    def form_valid(self, form: SandboxForm) -> HttpResponse:
        play_payment(
            attempt_id=self.attempt.public_id,
            click=uuid.uuid4(),
            late=form.cleaned_data["late"] or 0,
            statuses=form.statuses(),
        )
        messages.success(self.request, _("Pembayaran percobaan dikirim. Status pesanan berubah begitu kabarnya tiba."))
        return redirect(f"{order_path(self.attempt.order)}?dari=bayar")
