"""Letters about an account itself: what changed in how one signs in, and what to do if it was somebody else."""

import datetime
import uuid
from collections.abc import Iterable

from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from pasindo.accounts.models import User
from pasindo.common.channels import MAIL
from pasindo.common.channels.base import Guest
from pasindo.common.outbox import tell
from pasindo.common.topics import Notice, letter, renders

CHANGED = "account.changed"


class Change(models.TextChoices):
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


def tell_change(user: User, change: Change, *, also: Iterable[str] = ()) -> None:
    """Tell the person at the address of the account, and at the addresses of `also`: those that were theirs.

    Call it before the address changes, or name the old one: whoever took an account over must not alone be told.
    """
    moment = timezone.now()
    event = f"{CHANGED}:{change}:{user.public_id}:{uuid.uuid4().hex[:12]}"
    others = [Guest(email=address, language=user.language) for address in {*also} - {user.email}]
    tell(CHANGED, event=event, about=f"{change}|{moment.isoformat(timespec='seconds')}", users=[user], guests=others)


@renders(CHANGED, channels=(MAIL,))
def render_change(about: str) -> Notice:
    """No address and no secret stands in it: who reads along learns nothing that opens the account."""
    word, moment = about.split("|")
    change = Change(word)
    context = {"change": change, "moment": datetime.datetime.fromisoformat(moment), "what_now": _WHAT_NOW.get(change)}
    subject, path = _("Pasindo: %(what)s") % {"what": change.label}, reverse("account_reset_password")
    return letter("accounts/mail/changed", subject=subject, path=path, context=context)


_WHAT_NOW = {
    Change.RESET_PROPOSED: gettext_lazy(
        "Admin kedua harus menyetujuinya. Sampai saat itu semuanya tetap seperti biasa."
    ),
    Change.RESET_DONE: gettext_lazy(
        "Anda dikeluarkan dari semua perangkat. Buat kata sandi baru, masuk, lalu pasang langkah kedua di ponsel Anda."
    ),
}
