"""Where an officer begins, and a facility's orders."""

from django.urls import path

from pasindo.workspace.orders import views

_PART = "petugas/<slug:slug>/pesanan/<slug:number>/"

urlpatterns = [
    path("petugas/", views.OfficerHomeView.as_view(), name="officer-home"),
    path("petugas/<slug:slug>/pesanan/", views.OfficerOrderListView.as_view(), name="officer-orders"),
    path(_PART, views.OfficerOrderView.as_view(), name="officer-order"),
    path("petugas/<slug:slug>/pesanan/<slug:number>/slip/", views.OfficerSlipView.as_view(), name="officer-order-slip"),
    path("petugas/<slug:slug>/pesanan/<slug:number>/terima/", views.AcceptView.as_view(), name="officer-order-accept"),
    path(f"{_PART}kemas/", views.PackView.as_view(), name="officer-order-pack"),
    path(f"{_PART}kirim/", views.ShipView.as_view(), name="officer-order-ship"),
    path(
        "petugas/<slug:slug>/pesanan/<slug:number>/sampai/", views.DeliverView.as_view(), name="officer-order-deliver"
    ),
]
