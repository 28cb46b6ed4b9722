"""The live copy of what can be bought of a listing. Its key is the identity that stock, baskets and orders hold on to."""

import uuid

import pgtrigger
from django.db import models

from catalog.models.options import COPIED, WithAxes, WithOptions

_CONTENT = (*COPIED, "photo_id", "is_offered")
_BLANK = {"position": "0", "photo_id": "NULL", "is_offered": "false"} | {
    name: "NULL" for name in ("weight_g", "length_mm", "width_mm", "height_mm")
}


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
        triggers = [
            # As with the content of a product: what is sold is what both agencies approved, whoever writes.
            pgtrigger.Trigger(
                name="content_is_published",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.Update,
                func=pgtrigger.Func(
                    f"""
                    IF TG_OP = 'UPDATE' AND NEW.product_id <> OLD.product_id THEN
                        RAISE EXCEPTION 'a variant stays with its product' USING ERRCODE = 'check_violation';
                    END IF;
                    IF current_setting('pasindo.publishing', true) IS NOT DISTINCT FROM NEW.product_id::text THEN
                        RETURN NEW;
                    END IF;
                    IF TG_OP = 'UPDATE'
                        AND ({", ".join(f"NEW.{c}" for c in _CONTENT)})
                            IS DISTINCT FROM ({", ".join(f"OLD.{c}" for c in _CONTENT)})
                        OR TG_OP = 'INSERT'
                        AND ({", ".join(f"NEW.{c}" for c in _CONTENT)})
                            IS DISTINCT FROM ({", ".join(_BLANK.get(c, "''") for c in _CONTENT)}) THEN
                        RAISE EXCEPTION 'the content of a variant changes only by publishing a revision'
                            USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                    """
                ),
            ),
        ]

    def __str__(self):
        return f"{self.product_id}: {self.label or self.public_id}"

    @property
    def full_title(self) -> str:
        """The listing and what was chosen of it, for a sentence: Sepatu kulit, Ukuran 42."""
        return ", ".join(part for part in (self.product.display_title, self.label) if part)

    @property
    def axes_holder(self) -> WithAxes:
        return self.product
