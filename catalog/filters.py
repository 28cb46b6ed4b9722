"""What a buyer may choose on a list: its order, and what every facet offers. Nonsense in the address is passed over."""

from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from catalog import facets
from catalog.models import Product
from catalog.selectors import public

SORT_LABELS = [("terbaru", _("Terbaru")), ("termurah", _("Termurah")), ("termahal", _("Termahal"))]


class FilterForm(forms.Form):
    """Bound to the query string, for a list of listings. `chosen` holds what of it makes sense there."""

    urut = forms.ChoiceField(label=_("Urutkan"), choices=SORT_LABELS, required=False)

    def __init__(self, *args: Any, products: QuerySet[Product], best_first: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if best_first:
            self.fields["urut"].choices = [("", _("Paling sesuai")), *SORT_LABELS]  # type: ignore[attr-defined]
        self.fields |= facets.fields()
        self.is_valid()
        filled = {name: value for name, value in self.cleaned_data.items() if value not in (None, "")}
        self.products = products
        self.chosen, offered = facets.offered(products, filled)
        for facet, options in offered.items():
            self.fields[facet.name].widget.choices = [
                ("", facet.everything),
                *((option.value, f"{option.words} ({option.number})") for option in options),
            ]

    @property
    def is_narrowing(self) -> bool:
        return bool(self.chosen.keys() - {"urut"})

    def found(self) -> QuerySet[Product]:
        """The listings within the chosen bounds, in their own order unless another was chosen."""
        products = self.products.filter(facets.condition_of(self.chosen))
        return public.sorted_by(products, self.chosen["urut"]) if "urut" in self.chosen else products
