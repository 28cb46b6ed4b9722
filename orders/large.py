"""Wishes that are larger than an order takes: who makes the goods is asked first."""

from django.conf import settings
from django.utils.translation import gettext as _

from facilities.models import Partner


def too_many(facility: Partner) -> str:
    """Why a line takes no more pieces, and whom to ask for more, in a sentence or two."""
    most = settings.PIECES_OF_A_LINE_MOST
    contact = " / ".join(filter(None, [str(facility.phone or ""), facility.email]))
    if contact:
        text = _("Sekali pesan paling banyak %(most)d buah. Untuk lebih banyak, hubungi %(facility)s: %(contact)s.")
        return text % {"most": most, "facility": facility.name, "contact": contact}
    text = _("Sekali pesan paling banyak %(most)d buah. Untuk lebih banyak, hubungi Pasindo: %(email)s.")
    return text % {"most": most, "email": settings.SHOP_CONTACT["email"]}
