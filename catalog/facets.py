"""By what a buyer may narrow a list. A facet declares here its names in the address, its fields, values and query.

Category, facility and search pages offer every registered facet, in this order. The count beside a value says how many
listings choosing it would leave: the choices in the other facets are honoured, the facet's own is not."""

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, NamedTuple

from django import forms
from django.db.models import CharField, Count, Exists, F, OuterRef, Q, QuerySet, Value
from django.db.models.functions import Cast
from django.db.models.lookups import GreaterThanOrEqual, LessThanOrEqual
from django.utils.translation import gettext_lazy as _

from catalog.limits import PRICE_MOST
from catalog.models import Product
from catalog.selectors.public import price_now

RESERVED = {"q", "urut", "page"}  # what else stands in the address of a list
Chosen = Mapping[str, Any]
Words = Any  # a string, or a translation of it that waits for the reader's language


class Option(NamedTuple):
    """A value that a buyer may choose, as it stands in the address and as it is called, and how many it would leave."""

    value: str
    words: str
    number: int


class Facet(ABC):
    """One way to narrow a list. `fields` are what the buyer fills in, by their names in the address."""

    @abstractmethod
    def fields(self) -> dict[str, forms.Field]: ...

    @abstractmethod
    def condition(self, chosen: Chosen) -> Q:
        """What the listings must fulfil: `chosen` holds the cleaned fields that are not empty. Q() for no choice.

        Joins to many rows belong into an Exists: the condition counts listings, too."""


class ChoiceFacet(Facet):
    """A facet whose values are counted: one may be chosen. `value` and `shown` are paths from a listing.

    `has_many`: a listing may have several of the values, such as the sizes of its variants. `among`: which of them
    count, such as those of variants on offer."""

    name: ClassVar[str]
    label: ClassVar[Words]
    everything: ClassVar[Words]  # the choice of no value
    value: ClassVar[str]
    shown: ClassVar[str]
    has_many: ClassVar[bool] = False
    among: ClassVar[Q] = Q()
    kind: ClassVar[type[forms.Field]] = forms.CharField  # of the value: forms.IntegerField for a number

    def fields(self) -> dict[str, forms.Field]:
        # A value is known by the counts, which need the other choices first: so any of its kind passes the form.
        return {self.name: self.kind(label=self.label, required=False, widget=forms.Select)}

    def condition(self, chosen: Chosen) -> Q:
        if self.name not in chosen:
            return Q()
        fits = self.among & Q(**{self.value: chosen[self.name]})
        return Q(Exists(Product.objects.filter(fits, pk=OuterRef("pk")))) if self.has_many else fits

    def in_order(self, options: Sequence[Option]) -> list[Option]:
        return sorted(options, key=lambda option: option.words)

    def counts(self, products: QuerySet[Product], others: Q) -> QuerySet:
        """Name of the facet, value, words and number of the listings that fulfil `others`, for every value there is."""
        rows = products.order_by().filter(self.among, **{f"{self.value}__isnull": False})
        named = rows.annotate(
            facet_name=Value(self.name, output_field=CharField()),
            facet_value=Cast(F(self.value), CharField()),
            facet_words=Cast(F(self.shown), CharField()),
        ).values_list("facet_name", "facet_value", "facet_words")
        return named.annotate(facet_count=Count("pk", filter=others or None, distinct=True))


_facets: list[Facet] = []


def fields() -> dict[str, forms.Field]:
    """The fields of all facets, by their names in the address."""
    return {name: field for each in _facets for name, field in each.fields().items()}


def facet(kind: type[Facet]) -> type[Facet]:
    """Register a facet: its fields appear on every list. Names in the address are unique."""
    taken = RESERVED | fields().keys()
    new = kind()
    if doubled := taken & new.fields().keys():
        raise ValueError(f"{', '.join(sorted(doubled))}: already in the address of a list.")
    _facets.append(new)
    return kind


@facet
class Origin(ChoiceFacet):
    """The province that the facility lies in."""

    name, label, everything = "provinsi", _("Provinsi asal"), _("Semua provinsi")
    value, shown = "facility__regency__province_id", "facility__regency__province__name"


@facet
class Price(Facet):
    """Between two prices in rupiah, both included."""

    def fields(self) -> dict[str, forms.Field]:
        return {
            "dari": self._rupiah(_("Harga dari (Rp)")),
            "sampai": self._rupiah(_("Harga sampai (Rp)")),
        }

    def condition(self, chosen: Chosen) -> Q:
        lowest = Q(GreaterThanOrEqual(price_now(), chosen["dari"])) if "dari" in chosen else Q()
        return lowest & Q(LessThanOrEqual(price_now(), chosen["sampai"])) if "sampai" in chosen else lowest

    def _rupiah(self, label: Words) -> forms.Field:
        steps = forms.NumberInput(attrs={"inputmode": "numeric", "step": 1000})
        return forms.IntegerField(label=label, required=False, min_value=0, max_value=PRICE_MOST, widget=steps)


def condition_of(chosen: Chosen, *, besides: Facet | None = None) -> Q:
    """What the listings must fulfil in all facets, or in all but one."""
    condition = Q()
    for each in _facets:
        if each is not besides:
            condition &= each.condition(chosen)
    return condition


def offered(products: QuerySet[Product], chosen: Chosen) -> tuple[Chosen, dict[ChoiceFacet, list[Option]]]:
    """What of `chosen` makes sense in this list, and the values of each facet that has any, in one query.

    A value that no listing here has is nonsense and passed over: then the others are counted again without it."""
    options = _counted(products, chosen)
    sensible = dict(chosen)
    for each, values in options.items():
        if each.name in chosen and str(chosen[each.name]) not in {option.value for option in values}:
            del sensible[each.name]
    if len(sensible) < len(chosen):
        options = _counted(products, sensible)
    return sensible, {
        each: [option for option in values if option.number or option.value == str(sensible.get(each.name))]
        for each, values in options.items()
    }


def _counted(products: QuerySet[Product], chosen: Chosen) -> dict[ChoiceFacet, list[Option]]:
    """Every value of every facet, in one query however many facets there are."""
    counted = {each.name: each for each in _facets if isinstance(each, ChoiceFacet)}
    first, *rest = (each.counts(products, condition_of(chosen, besides=each)) for each in counted.values())
    found: dict[str, list[Option]] = {name: [] for name in counted}
    for name, value, words, number in first.union(*rest, all=True):
        if value:  # an empty one cannot be chosen
            found[name].append(Option(value, words, number))
    return {each: each.in_order(found[name]) for name, each in counted.items()}
