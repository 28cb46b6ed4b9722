"""The live copy of what can be bought of a listing. Its key is the identity that stock, baskets and orders hold on to."""

import uuid

from django.db import models

from catalog.models.options import WithAxes, WithOptions
from catalog.models.published import variant_is_published


class Variant(WithOptions):
    """One thing to buy of a listing: the shoe in size 42. It has its own stock and price (its StockRecord).

    Begun with the draft that first names it and kept by every later revision that goes on with it, so that stock and
    open baskets survive a change of text. Its columns are blank until it is published. A revision that drops it takes
    it off sale (`is_offered`); the row stays for the orders that name it.
    """

    product = models.ForeignKey("catalogue.Product", models.PROTECT, related_name="variants")
    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    photo = models.ForeignKey("catalogue.Photo", models.PROTECT, null=True, blank=True, related_name="+")
    is_offered = models.BooleanField(default=False)

    class Meta:
        ordering = ("position", "pk")
        triggers = [variant_is_published()]

    def __str__(self):
        return f"{self.product_id}: {self.label or self.public_id}"

    @property
    def full_title(self) -> str:
        """The listing and what was chosen of it, for a sentence: Sepatu kulit, Ukuran 42."""
        return ", ".join(part for part in (self.product.display_title, self.label) if part)

    @property
    def axes_holder(self) -> WithAxes:
        return self.product
