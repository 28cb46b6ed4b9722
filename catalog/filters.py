"""What a buyer may choose on a list: order, province, two prices. Nonsense in the address is passed over."""

from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from catalog.limits import PRICE_MOST
from catalog.models import Product
from catalog.selectors import public

SORT_LABELS = [("terbaru", _("Terbaru")), ("termurah", _("Termurah")), ("termahal", _("Termahal"))]


class FilterForm(forms.Form):
    """Bound to the query string. `chosen` holds what of it makes sense."""

    urut = forms.ChoiceField(label=_("Urutkan"), choices=SORT_LABELS, required=False)
    provinsi = forms.ChoiceField(label=_("Provinsi asal"), required=False)
    dari = forms.IntegerField(label=_("Harga dari (Rp)"), required=False, min_value=0, max_value=PRICE_MOST)
    sampai = forms.IntegerField(label=_("Harga sampai (Rp)"), required=False, min_value=0, max_value=PRICE_MOST)

    def __init__(self, *args: Any, provinces: list[dict], best_first: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["provinsi"].choices = [  # type: ignore[attr-defined]
            ("", _("Semua provinsi")),
            *((row["province"], f"{row['province_name']} ({row['count']})") for row in provinces),
        ]
        if best_first:
            self.fields["urut"].choices = [("", _("Paling sesuai")), *SORT_LABELS]  # type: ignore[attr-defined]
        for name in ("dari", "sampai"):
            self.fields[name].widget.attrs |= {"inputmode": "numeric", "step": 1000}

    @property
    def chosen(self) -> dict[str, Any]:
        self.is_valid()
        return {name: value for name, value in getattr(self, "cleaned_data", {}).items() if value not in (None, "")}

    @property
    def is_narrowing(self) -> bool:
        return bool(self.chosen.keys() - {"urut"})

    def apply(self, products: QuerySet[Product]) -> QuerySet[Product]:
        """The listings within the chosen bounds, in their own order unless another was chosen."""
        chosen = self.chosen
        products = public.narrowed(
            products, province=chosen.get("provinsi", ""), lowest=chosen.get("dari"), highest=chosen.get("sampai")
        )
        return public.sorted_by(products, chosen["urut"]) if "urut" in chosen else products
