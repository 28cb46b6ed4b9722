"""What a nomor resi looks like, and where couriers show how far a parcel is.

The number is typed on the courier's page: their deep links change too often.
"""

import re

from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

SHORTEST, LONGEST = 8, 30  # characters of a nomor resi
NOT_A_NUMBER = format_lazy(
    _("Nomor resi terdiri dari {shortest} sampai {longest} huruf dan angka. Periksa lagi resinya."),
    shortest=SHORTEST,
    longest=LONGEST,
)
_NUMBER = re.compile(rf"[A-Z0-9-]{{{SHORTEST},{LONGEST}}}")

PAGES = {
    "jne": "https://www.jne.co.id/tracking-package",
    "j&t": "https://www.jet.co.id/track",
    "pos": "https://www.posindonesia.co.id/id/tracking",
}


def tracking_page(courier: str) -> str:
    """The courier's page for following a parcel, empty for one that is not known."""
    name = courier.casefold()
    return next((page for known, page in PAGES.items() if name.startswith(known)), "")


def tracking_number(typed: str) -> str | None:
    """The nomor resi in what somebody typed, without spaces and dots, in capitals; None if it cannot be one."""
    number = re.sub(r"[\s.]+", "", typed).upper()
    return number if _NUMBER.fullmatch(number) else None
