"""The last letter to whoever was erased: what went, what stays, and by which law."""

from django.urls import reverse
from django.utils.translation import gettext as _

from pasindo.common.channels import MAIL
from pasindo.common.channels.base import Guest
from pasindo.common.outbox import tell
from pasindo.common.topics import Notice, letter, renders
from pasindo.persons.declared import kind_of

ERASED = "persons.erased"
ACCOUNT = "account"  # what a letter is about that is not an order


def tell_erased(*, what: str, email: str, language: str) -> None:
    """`what`: the number of an order, or `account:<public id>`. Written to the address before it is forgotten; the
    letter itself is blanked once it is sent (see retention.py)."""
    tell(ERASED, event=f"{ERASED}:{what}", about=what, guests=[Guest(email=email, language=language)])


@renders(ERASED, channels=(MAIL,))
def render_erased(about: str) -> Notice:
    number = "" if about.startswith(f"{ACCOUNT}:") else about
    subject = (
        _("Data pesanan %(number)s sudah dihapus") % {"number": number}
        if number
        else _("Akun Pasindo Anda sudah dihapus")
    )
    context = {"number": number, "kept": kind_of("order-figures")}
    return letter("persons/mail/erased", subject=subject, path=reverse("privacy"), context=context)
