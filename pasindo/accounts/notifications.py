"""Letters about an account itself: what changed in how one signs in, and what to do if it was somebody else."""

import datetime
import uuid
from collections.abc import Iterable

from allauth.account.forms import default_token_generator
from allauth.account.models import EmailAddress, get_emailconfirmation_model
from allauth.account.utils import user_pk_to_url_str
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from pasindo.accounts.models import User
from pasindo.common.channels import MAIL
from pasindo.common.channels.base import Guest
from pasindo.common.outbox import tell
from pasindo.common.topics import Notice, letter, renders

CHANGED = "account.changed"
RESET_WAITS = "account.reset_waits"
NEW_PASSWORD, CONFIRM, EXISTS = "account.new_password", "account.confirm_address", "account.exists"


class AccessChange(models.TextChoices):
    """What changed in how somebody signs in, as the letter says it."""

    APP_SET_UP = "app_set_up", gettext_lazy("Aplikasi autentikator dipasang untuk akun Anda")
    APP_REMOVED = "app_removed", gettext_lazy("Aplikasi autentikator dilepas dari akun Anda")
    PASSKEY_ADDED = "passkey_added", gettext_lazy("Passkey ditambahkan ke akun Anda")
    PASSKEY_REMOVED = "passkey_removed", gettext_lazy("Passkey dihapus dari akun Anda")
    CODES_RENEWED = "codes_renewed", gettext_lazy("Kode cadangan akun Anda dibuat ulang")
    PASSWORD = "password", gettext_lazy("Kata sandi akun Anda diganti")
    ADDRESS_ADDED = "address_added", gettext_lazy("Alamat surel ditambahkan ke akun Anda")
    ADDRESS_CHANGED = "address_changed", gettext_lazy("Alamat surel utama akun Anda diganti")
    ADDRESS_REMOVED = "address_removed", gettext_lazy("Alamat surel dihapus dari akun Anda")
    RESET_PROPOSED = "reset_proposed", gettext_lazy("Seorang admin mengusulkan mengatur ulang langkah kedua akun Anda")
    RESET_DONE = "reset_done", gettext_lazy("Langkah kedua akun Anda diatur ulang")


def tell_change(user: User, change: AccessChange, *, also: Iterable[str] = ()) -> None:
    """Tell the person at the address of the account, and at the addresses of `also`: those that were theirs.

    Call it before the address changes, or name the old one: whoever took an account over must not alone be told.
    """
    moment = timezone.now()
    event = f"{CHANGED}:{change}:{user.public_id}:{uuid.uuid4().hex[:12]}"
    others = [Guest(email=address, language=user.language) for address in {*also} - {user.email}]
    tell(CHANGED, event=event, about=f"{change}|{moment.isoformat(timespec='seconds')}", users=[user], guests=others)


def tell_new_password(user: User) -> None:
    """The link to a new password, to the address of the account alone: whoever opens it has proved that address."""
    tell(NEW_PASSWORD, event=_once(NEW_PASSWORD), about=str(user.public_id), users=[user])


def tell_confirm(address: EmailAddress) -> None:
    """The link that proves an address, to that address."""
    reader = Guest(email=address.email, language=get_language() or "id")
    tell(CONFIRM, event=_once(CONFIRM), about=str(address.pk), guests=[reader])


def tell_exists(email: str) -> None:
    """To an address that somebody signs up with once more: there is an account already."""
    tell(EXISTS, event=_once(EXISTS), about="-", guests=[Guest(email=email, language=get_language() or "id")])


def tell_reset_waits(reset: str, admins: Iterable[User]) -> None:
    """To the other admins: one of them has to agree."""
    tell(RESET_WAITS, event=f"{RESET_WAITS}:{reset}", about=reset, users=admins)


@renders(RESET_WAITS)
def render_reset_waits(about: str) -> Notice:
    subject = _("Usulan mengatur ulang langkah kedua menunggu Anda")
    return letter("accounts/mail/reset_waits", subject=subject, path=reverse("factor-resets"), context={})


def _once(topic: str) -> str:
    return f"{topic}:{uuid.uuid4()}"


@renders(NEW_PASSWORD, channels=(MAIL,))
def render_new_password(about: str) -> Notice:
    """Its key is made when the letter goes out, and stands nowhere else."""
    user = User.objects.get(public_id=about)
    key = {"uidb36": user_pk_to_url_str(user), "key": default_token_generator.make_token(user)}
    path = reverse("account_reset_password_from_key", kwargs=key)
    return letter(
        "accounts/mail/new_password", subject=_("Buat kata sandi baru untuk akun Pasindo Anda"), path=path, context={}
    )


@renders(CONFIRM, channels=(MAIL,))
def render_confirm(about: str) -> Notice:
    address = EmailAddress.objects.get(pk=about)
    path = reverse("account_confirm_email", args=[get_emailconfirmation_model().create(address).key])
    return letter("accounts/mail/confirm", subject=_("Pastikan alamat surel Anda untuk Pasindo"), path=path, context={})


@renders(EXISTS, channels=(MAIL,))
def render_exists(about: str) -> Notice:
    subject, path = _("Anda sudah punya akun Pasindo"), reverse("account_login")
    context = {"reset_path": reverse("account_reset_password")}
    return letter("accounts/mail/exists", subject=subject, path=path, context=context)


@renders(CHANGED, channels=(MAIL,))
def render_change(about: str) -> Notice:
    """No address and no secret stands in it: who reads along learns nothing that opens the account."""
    word, moment = about.split("|")
    change = AccessChange(word)
    context = {"change": change, "moment": datetime.datetime.fromisoformat(moment), "what_now": _WHAT_NOW.get(change)}
    subject, path = _("Pasindo: %(what)s") % {"what": change.label}, reverse("account_reset_password")
    return letter("accounts/mail/changed", subject=subject, path=path, context=context)


_WHAT_NOW = {
    AccessChange.RESET_PROPOSED: gettext_lazy(
        "Admin kedua harus menyetujuinya. Sampai saat itu semuanya tetap seperti biasa."
    ),
    AccessChange.RESET_DONE: gettext_lazy(
        "Anda dikeluarkan dari semua perangkat. Buat kata sandi baru, masuk, lalu pasang langkah kedua di ponsel Anda."
    ),
}
