"""Whether a variant may be bought now, and for how much: asked by pages, baskets and the placing of an order alike."""

from decimal import Decimal

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from oscar.apps.partner import availability, prices, strategy

from facilities.states import Status
from pasindo.common import clock


class NotForSale(availability.Unavailable):
    """Not to be bought, and why."""

    def __init__(self, message):
        self.message = message


class InStock(availability.StockRequired):
    """To be bought as long as pieces are free."""

    def is_purchase_permitted(self, quantity):
        reason = shortage(self.num_available, quantity)
        return not reason, reason

    @property
    def message(self):
        return _("Tersedia") if self.num_available > 0 else _("Stok habis")


def shortage(free: int, wanted: int = 1, held: int = 0) -> str:
    """Why so many pieces cannot be had of those that are free, in a sentence; empty if they can.

    `held` are those of the wanted pieces that lie in the buyer's basket already."""
    if free <= 0:
        return gettext("Stok habis.")
    if wanted <= free:
        return ""
    if held:
        return gettext("Stok tinggal %(left)d buah, dan %(held)d sudah ada di keranjang Anda.") % {
            "left": free,
            "held": held,
        }
    return gettext("Stok tinggal %(left)d buah.") % {"left": free}


def is_open(facility) -> bool:
    """Whether a facility sells now: active, or paused until a day that is over where it lies. Pages ask it too."""
    if facility.status == Status.PAUSED:
        return facility.paused_until is not None and facility.paused_until < clock.today(facility.time_zone)
    return facility.status == Status.ACTIVE


def availability_of(variant):
    """The one policy: of a live listing with an approval in force, of a facility that sells, still made, at a price,
    with pieces free. None stands for a variant that nobody chose."""
    if variant is None:
        return NotForSale(_("Pilih dulu variannya."))
    product, stock = variant.product, variant.stock_record
    if product.status != "live" or not product.is_public:
        return NotForSale(_("Karya ini tidak dijual saat ini."))
    approval = product.approval
    if approval is None or approval.revoked_at is not None or approval.valid_until < clock.today():
        return NotForSale(_("Masa berlaku kurasi karya ini sudah berakhir."))
    if not is_open(product.facility):
        return NotForSale(_("Layanan UPT ini sedang dalam penyesuaian jadwal."))
    if not variant.is_offered:
        return NotForSale(_("Pilihan ini tidak dijual lagi."))
    if stock.price is None:
        return NotForSale(_("Karya ini belum punya harga."))
    return InStock(stock.free)


def why_not_for_sale(variant) -> str:
    """Why a variant is not for sale at all, in a sentence; empty for one that is merely sold out."""
    policy = availability_of(variant)
    return str(policy.message) if isinstance(policy, NotForSale) else ""


class Strategy(strategy.Base):
    """Prices are final and include tax (label harga final). Never looks at who asks: pages are the same for all."""

    def __init__(self, request=None):
        self.request = request
        self.user = None

    def fetch_for_product(self, product, stockrecord=None):
        """Of the variant whose stock this is; without one, of the only variant of a listing."""
        variant = stockrecord.variant if stockrecord else product.only_variant
        policy = availability_of(variant)
        if variant is None or variant.stock_record.price is None:
            return strategy.PurchaseInfo(price=prices.Unavailable(), availability=policy, stockrecord=None)
        stock = variant.stock_record
        price = prices.TaxInclusiveFixedPrice(currency="IDR", excl_tax=stock.price, tax=Decimal(0))
        return strategy.PurchaseInfo(price=price, availability=policy, stockrecord=stock)

    def fetch_for_parent(self, product):
        children = [self.fetch_for_product(child) for child in product.children.all()]
        for info in children:
            if info.availability.is_available_to_buy:
                return info
        return children[0] if children else self.fetch_for_product(product)

    def fetch_for_line(self, line, stockrecord=None):
        return self.fetch_for_product(line.product, stockrecord=line.stockrecord)


class Selector(strategy.Selector):
    def strategy(self, request=None, user=None, **kwargs):
        return Strategy(request)
