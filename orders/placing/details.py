"""What a checkout knows of the buyer and of the place where the goods go."""

from dataclasses import dataclass

from pasindo.accounts.models import User


@dataclass(frozen=True)
class BuyerDetails:
    """Who buys. `user` is None for a guest. `phone` is E.164 (+6281234567890); `language` is `id` or `en`.

    `client` is the address of the network that the order comes from, "" where it is not known; `is_proven`: whether the
    account's own e-mail address was confirmed; `has_paid`: whether it ever paid for an order.
    """

    user: User | None
    email: str
    name: str
    phone: str
    language: str = "id"
    client: str = ""
    is_proven: bool = False
    has_paid: bool = False


@dataclass(frozen=True)
class AddressDetails:
    """Where all parcels of the order go. `regency_code` is official (35.16); the rest is text as typed."""

    recipient: str
    phone: str
    street: str
    village: str  # kelurahan / desa
    district: str  # kecamatan
    regency_code: str
    postcode: str
    notes: str = ""
