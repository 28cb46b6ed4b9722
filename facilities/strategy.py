"""Whether a product may be bought now, and for how much: asked by pages, baskets and the placing of an order alike."""

from datetime import date
from decimal import Decimal

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
        if self.num_available <= 0:
            return False, _("Stok habis.")
        if quantity > self.num_available:
            return False, _("Stok tinggal %(left)d buah.") % {"left": self.num_available}
        return True, ""

    @property
    def message(self):
        return _("Tersedia") if self.num_available > 0 else _("Stok habis")


def is_open(facility, day: date) -> bool:
    """Whether a facility sells on this day: active, or paused until a day that is over."""
    if facility.status == Status.PAUSED:
        return facility.paused_until is not None and facility.paused_until < day
    return facility.status == Status.ACTIVE


def availability_of(product, stockrecord):
    """The one policy: live with an approval in force, of a facility that sells, at a price, with pieces free."""
    if product.status != "live" or not product.is_public:
        return NotForSale(_("Karya ini tidak dijual saat ini."))
    approval = product.approval
    if approval is None or approval.revoked_at is not None or approval.valid_until < clock.today():
        return NotForSale(_("Masa berlaku kurasi karya ini sudah berakhir."))
    if not is_open(product.facility, clock.today(product.facility.time_zone)):
        return NotForSale(_("Layanan UPT ini sedang dalam penyesuaian jadwal."))
    if stockrecord is None or stockrecord.price is None:
        return NotForSale(_("Karya ini belum punya harga."))
    return InStock(stockrecord.net_stock_level)


class Strategy(strategy.Base):
    """Prices are final and include tax (label harga final). Never looks at who asks: pages are the same for all."""

    def __init__(self, request=None):
        self.request = request
        self.user = None

    def fetch_for_product(self, product, stockrecord=None):
        stockrecord = stockrecord or next(iter(product.stockrecords.all()), None)
        policy = availability_of(product, stockrecord)
        if stockrecord is None or stockrecord.price is None:
            return strategy.PurchaseInfo(price=prices.Unavailable(), availability=policy, stockrecord=None)
        price = prices.TaxInclusiveFixedPrice(currency="IDR", excl_tax=stockrecord.price, tax=Decimal(0))
        return strategy.PurchaseInfo(price=price, availability=policy, stockrecord=stockrecord)

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
