"""The addresses around a buyer's order, and of national finance."""

from django.urls import path

from orders.views import basket, buyer, checkout, finance

_LINK = "pesanan/t/<str:token>/"
_OWN = "pesanan/<slug:number>/"

_basket = [
    path("keranjang/", basket.BasketView.as_view(), name="basket"),
    path("keranjang/tambah/", basket.BasketAddView.as_view(), name="basket-add"),
    path("keranjang/ubah/", basket.BasketUpdateView.as_view(), name="basket-update"),
    path("keranjang/ganti/", basket.BasketChangeView.as_view(), name="basket-change"),
    path("keranjang/keluarkan/", basket.BasketRemoveView.as_view(), name="basket-remove"),
    path("keranjang/urungkan/", basket.BasketRestoreView.as_view(), name="basket-restore"),
    path("keranjang/setuju/", basket.BasketAcceptView.as_view(), name="basket-accept"),
]
_checkout = [
    path("bayar/", checkout.CheckoutView.as_view(), name="checkout"),
    path("bayar/alamat/", checkout.AddressView.as_view(), name="checkout-address"),
    path("bayar/kabupaten/", checkout.RegenciesView.as_view(), name="checkout-regencies"),
    path("bayar/pengiriman/", checkout.ShippingView.as_view(), name="checkout-shipping"),
    path("bayar/periksa/", checkout.CheckoutReviewView.as_view(), name="checkout-review"),
]
_buyer = [
    path("pesanan/", buyer.OrderListView.as_view(), name="orders"),
    path("pesanan/lacak/", buyer.TrackView.as_view(), name="track-order"),
    path(_LINK, buyer.OrderView.as_view(), name="order_by_link"),
    path(f"{_LINK}bayar/", buyer.OrderPayView.as_view(), name="order_by_link-pay"),
    path(f"{_LINK}nota/", buyer.OrderReceiptView.as_view(), name="order_by_link-receipt"),
    path(
        "pesanan/t/<str:token>/diterima/<uuid:facility_order>/",
        buyer.OrderReceivedView.as_view(),
        name="order_by_link-received",
    ),
    path(_OWN, buyer.OrderView.as_view(), name="order-detail"),
    path(f"{_OWN}bayar/", buyer.OrderPayView.as_view(), name="order-detail-pay"),
    path(f"{_OWN}nota/", buyer.OrderReceiptView.as_view(), name="order-detail-receipt"),
    path(
        "pesanan/<slug:number>/diterima/<uuid:facility_order>/",
        buyer.OrderReceivedView.as_view(),
        name="order-detail-received",
    ),
]
_finance = [
    path("keuangan/transfer/", finance.TransferListView.as_view(), name="transfers"),
    path("keuangan/transfer/<uuid:attempt>/", finance.TransferView.as_view(), name="transfer"),
]
urlpatterns = [*_basket, *_checkout, *_buyer, *_finance]
