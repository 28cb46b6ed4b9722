"""Addresses for those who are not on the site: search engines and readers of mail."""

from django.conf import settings


def absolute_address(path: str) -> str:
    """A path with the shop's name in front; an address that has one (photos may lie on another host) stays."""
    return path if "://" in path else f"{settings.SITE_URL}{path}"
