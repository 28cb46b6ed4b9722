"""Whose failed sign-ins are counted: by account and address together, for phones of one workshop share an address."""

from django.http import HttpRequest


def typed_account(request: HttpRequest, credentials: dict | None = None) -> str:
    """The e-mail address that somebody tried to sign in with, as the lockout counts it."""
    credentials = credentials or {}
    typed = credentials.get("email") or credentials.get("username") or request.POST.get("login", "")
    return str(typed).strip().lower()
