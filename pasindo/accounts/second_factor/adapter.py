"""What allauth asks the shop about second factors."""

import base64
import hashlib
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

SEALED = "sealed:"


class FactorAdapter(DefaultMFAAdapter):
    """Secrets sealed with the installation's key, so that a copy of the database opens no account."""

    error_messages = {
        **DefaultMFAAdapter.error_messages,
        "incorrect_code": gettext_lazy("Kode salah, sudah dipakai, atau sudah lewat. Tulis kode yang tampil sekarang."),
        "cannot_delete_authenticator": gettext_lazy("Peran Anda mewajibkan langkah kedua: tambahkan dulu yang lain."),
    }

    def encrypt(self, text: str) -> str:
        return SEALED + _box().encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text: str) -> str:
        """One from before secrets were sealed stays readable. Under a lost key no code is right."""
        if not encrypted_text.startswith(SEALED):
            return encrypted_text
        try:
            return _box().decrypt(encrypted_text.removeprefix(SEALED).encode()).decode()
        except InvalidToken:
            return ""

    def generate_authenticator_name(self, user: AbstractBaseUser, type: Authenticator.Type) -> str:
        number = Authenticator.objects.filter(user_id=user.pk, type=type).count() + 1
        return _("Passkey %(number)d") % {"number": number}

    def get_public_key_credential_rp_entity(self) -> dict[str, str]:
        """The domain that passkeys belong to: the shop's, whatever name a request came under."""
        return {"id": urlsplit(settings.SITE_URL).hostname or "localhost", "name": settings.OSCAR_SHOP_NAME}

    def get_public_key_credential_user_entity(self, user: AbstractBaseUser) -> dict[str, Any]:
        """Of a person without a name the address stands on the key; no number of ours does."""
        entity = super().get_public_key_credential_user_entity(user)
        return {**entity, "display_name": user.get_full_name() or entity["name"]}  # type: ignore[attr-defined]


@lru_cache(maxsize=4)
def _box_of(keys: tuple[str, ...]) -> MultiFernet:
    digests = [hashlib.sha256(b"pasindo.second_factor:" + key.encode()).digest() for key in keys]
    return MultiFernet([Fernet(base64.urlsafe_b64encode(digest)) for digest in digests])


def _box() -> MultiFernet:
    """Sealed under today's key; what was sealed under a former one is still opened."""
    return _box_of((settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS))
