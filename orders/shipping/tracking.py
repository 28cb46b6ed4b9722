"""Where couriers show how far a parcel is. The number is typed there: their deep links change too often."""

PAGES = {
    "jne": "https://www.jne.co.id/tracking-package",
    "j&t": "https://www.jet.co.id/track",
    "pos": "https://www.posindonesia.co.id/id/tracking",
}


def tracking_page(courier: str) -> str:
    """The courier's page for following a parcel, empty for one that is not known."""
    name = courier.casefold()
    return next((page for known, page in PAGES.items() if name.startswith(known)), "")
