"""A facility's orders."""

from django.urls import path

from pasindo.workspace.orders import views

_ORDER = "pesanan/<slug:number>/"

urlpatterns = [
    path("pesanan/", views.OfficerOrderListView.as_view(), name="officer-orders"),
    path(_ORDER, views.OfficerOrderView.as_view(), name="officer-order"),
    path(f"{_ORDER}slip/", views.OfficerSlipView.as_view(), name="officer-order-slip"),
    path(f"{_ORDER}terima/", views.AcceptView.as_view(), name="officer-order-accept"),
    path(f"{_ORDER}kemas/", views.PackView.as_view(), name="officer-order-pack"),
    path(f"{_ORDER}kirim/", views.ShipView.as_view(), name="officer-order-ship"),
    path(f"{_ORDER}resi/", views.CorrectView.as_view(), name="officer-order-correct"),
    path(f"{_ORDER}sampai/", views.DeliverView.as_view(), name="officer-order-deliver"),
]
