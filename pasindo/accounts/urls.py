"""Signing in and out, under Indonesian addresses and allauth's names; the list in the page head."""

from allauth.account import views
from django.urls import include, path, re_path

from pasindo.accounts import entrance
from pasindo.accounts import views as own
from pasindo.accounts.idle import views as idle
from pasindo.accounts.outbox.views import MessageListView, MessageView

urlpatterns = [
    path("masuk/", views.login, name="account_login"),
    path("keluar/", views.logout, name="account_logout"),
    path("daftar/", entrance.SignupView.as_view(), name="account_signup"),
    path("akun/tidak-aktif/", views.account_inactive, name="account_inactive"),
    path("akun/masuk-ulang/", views.reauthenticate, name="account_reauthenticate"),
    path("akun/surel/", entrance.EmailView.as_view(), name="account_email"),
    path("akun/surel/periksa/", views.email_verification_sent, name="account_email_verification_sent"),
    re_path(r"^akun/surel/pastikan/(?P<key>[-:\w]+)/$", views.confirm_email, name="account_confirm_email"),
    path("akun/kata-sandi/ganti/", views.password_change, name="account_change_password"),
    path("akun/kata-sandi/buat/", views.password_set, name="account_set_password"),
    path("lupa-sandi/", entrance.PasswordResetView.as_view(), name="account_reset_password"),
    path("lupa-sandi/terkirim/", views.password_reset_done, name="account_reset_password_done"),
    re_path(
        r"^lupa-sandi/kunci/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        views.password_reset_from_key,
        name="account_reset_password_from_key",
    ),
    path("lupa-sandi/selesai/", views.password_reset_from_key_done, name="account_reset_password_from_key_done"),
    path("pemberitahuan/", own.NoticeListView.as_view(), name="notices"),
    path("pemberitahuan/dibaca/", own.NoticesReadView.as_view(), name="notices-read"),
    path("pemberitahuan/<uuid:notice>/", own.NoticeOpenView.as_view(), name="notice"),
    path("akun/isian/", idle.KeptFormsView.as_view(), name="kept-forms"),
    path("akun/isian/<uuid:kept>/kirim/", idle.KeptFormSendView.as_view(), name="kept-form-send"),
    path("akun/isian/<uuid:kept>/buang/", idle.KeptFormDropView.as_view(), name="kept-form-drop"),
    path("layanan/pesan/", MessageListView.as_view(), name="outbox-messages"),
    path("layanan/pesan/<uuid:message>/", MessageView.as_view(), name="outbox-message"),
    path("akun/dua-langkah/", include("pasindo.accounts.second_factor.urls")),
]
