"""What must always hold of facilities and their stock."""

from collections.abc import Iterable

from django.db.models import Count, F, Q
from django.db.models.functions import Length

from facilities.models import Membership, Partner, StockRecord
from facilities.states import SHOWN
from pasindo.common.audit import rule


@rule("stock: 0 ≤ allocated ≤ in stock, never empty")
def stock_out_of_bounds() -> Iterable[str]:
    rows = StockRecord.objects.filter(
        Q(num_allocated__gt=F("num_in_stock")) | Q(num_in_stock__isnull=True) | Q(num_allocated__isnull=True)
    )
    return (f"stock record {pk}" for pk in rows.values_list("pk", flat=True))


@rule("stock: lies in the facility of its product")
def stock_elsewhere() -> Iterable[str]:
    """It is of a variant of that product, too."""
    rows = StockRecord.objects.exclude(partner_id=F("product__facility_id"), variant__product_id=F("product_id"))
    return (f"stock record {pk}" for pk in rows.values_list("pk", flat=True))


@rule("money: every price is a positive amount in rupiah")
def broken_prices() -> Iterable[str]:
    rows = StockRecord.objects.filter(price__isnull=False).exclude(price__gt=0, price_currency="IDR")
    return (f"stock record {pk}" for pk in rows.values_list("pk", flat=True))


@rule("walls: every shown facility bears its name of today")
def shown_without_name() -> Iterable[str]:
    """A facility that buyers see bears, today, exactly the name that its history gives it."""
    rows = Partner.objects.filter(status__in=SHOWN).annotate(
        today=Count("names", filter=Q(names__valid_until__isnull=True, names__name=F("name")))
    )
    return (str(facility) for facility in rows.exclude(today=1))


@rule("walls: no one without an account is an officer")
def members_without_account() -> Iterable[str]:
    rows = Membership.objects.in_force().filter(user__anonymised_at__isnull=False)
    return (str(membership) for membership in rows.select_related("user", "facility"))


@rule("walls: every facility has an address")
def facilities_without_slug() -> Iterable[str]:
    return (str(facility) for facility in Partner.objects.annotate(letters=Length("slug")).filter(letters=0))
