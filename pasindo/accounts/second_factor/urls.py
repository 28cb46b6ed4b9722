"""Addresses under /akun/dua-langkah/, by allauth's names."""

from django.urls import path

from pasindo.accounts.second_factor import reset_views, views

urlpatterns = [
    path("", views.IndexView.as_view(), name="mfa_index"),
    path("wajib/", views.RequiredView.as_view(), name="mfa_required"),
    path("lanjut/", views.ContinueView.as_view(), name="mfa_continue"),
    path("atur-ulang/", reset_views.FactorResetsView.as_view(), name="factor-resets"),
    path("atur-ulang/<uuid:reset>/", reset_views.FactorResetConfirmView.as_view(), name="factor-reset-confirm"),
    path("authenticate/", views.AuthenticateView.as_view(), name="mfa_authenticate"),
    path("reauthenticate/", views.ShowFactorView.as_view(), name="mfa_reauthenticate"),
    path("totp/activate/", views.SetUpAppView.as_view(), name="mfa_activate_totp"),
    path("totp/deactivate/", views.RemoveAppView.as_view(), name="mfa_deactivate_totp"),
    path("recovery-codes/", views.RecoveryCodesView.as_view(), name="mfa_view_recovery_codes"),
    path("recovery-codes/generate/", views.RenewRecoveryCodesView.as_view(), name="mfa_generate_recovery_codes"),
    path("webauthn/login/", views.SignInByPasskeyView.as_view(), name="mfa_login_webauthn"),
    path("webauthn/add/", views.AddPasskeyView.as_view(), name="mfa_add_webauthn"),
    path("webauthn/keys/<int:pk>/remove/", views.RemovePasskeyView.as_view(), name="mfa_remove_webauthn"),
    path("webauthn/keys/<int:pk>/edit/", views.RenamePasskeyView.as_view(), name="mfa_edit_webauthn"),
]
