"""Where gateways reach us, and outside production the sandbox's payment page. No language in these paths."""

from django.conf import settings
from django.urls import path

from orders.payment import views

urlpatterns = [path("webhook/<slug:gateway>/", views.WebhookView.as_view(), name="payment_webhook")]
if not settings.PRODUCTION:
    urlpatterns.append(path("sandbox/bayar/<uuid:attempt>/", views.SandboxPayView.as_view(), name="sandbox_pay"))
