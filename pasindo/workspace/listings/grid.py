"""The grid of a draft's variants: a row for each, a column for each thing that a variant has of its own.

A cell is a field of the draft's form called `<column>@<public id of the variant>`; a plain listing has the same
columns as bare fields (`price`), so nothing else has to know which of the two it is."""

import uuid
from collections.abc import Callable
from typing import NamedTuple

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from catalog import limits
from catalog.models import Revision, RevisionVariant
from catalog.selectors.officer import photo_rows
from catalog.services.variants import START_VALUES
from pasindo.workspace.listings.fields import CentimetreField, OfferedField, WholeField, text_field

FILLABLE = frozenset({*START_VALUES, "stock"})


class Column(NamedTuple):
    """What a variant has of its own; `short` heads the column of a wide screen."""

    name: str
    label: str | Promise
    short: str | Promise
    field: Callable[..., forms.Field]
    is_needed: bool = True

    @property
    def can_be_filled(self) -> bool:
        return self.name in FILLABLE


def _money(label: str | Promise) -> forms.Field:
    return WholeField(grouped=True, label=label)


def _count(label: str | Promise) -> forms.Field:
    return WholeField(example="10", label=label)


def _grams(label: str | Promise) -> forms.Field:
    return WholeField(example="1000", label=label)


def _side(label: str | Promise) -> forms.Field:
    return CentimetreField(label=label)


def _sku(label: str | Promise) -> forms.Field:
    return text_field(label, limits.SKU_LENGTH)


def _photo(label: str | Promise) -> forms.Field:
    return OfferedField(label=label)


COLUMNS = (
    Column("price", gettext_lazy("Harga jual (Rp)"), gettext_lazy("Harga jual"), _money),
    Column("cost", gettext_lazy("Biaya pembuatan, HPP (Rp)"), gettext_lazy("HPP"), _money),
    Column("stock", gettext_lazy("Stok (buah)"), gettext_lazy("Stok"), _count),
    Column("weight_g", gettext_lazy("Berat dengan kemasan (gram)"), gettext_lazy("Berat (g)"), _grams),
    Column("length_mm", gettext_lazy("Panjang kemasan (cm)"), gettext_lazy("P (cm)"), _side),
    Column("width_mm", gettext_lazy("Lebar kemasan (cm)"), gettext_lazy("L (cm)"), _side),
    Column("height_mm", gettext_lazy("Tinggi kemasan (cm)"), gettext_lazy("T (cm)"), _side),
    Column("sku", gettext_lazy("Kode barang (SKU)"), "SKU", _sku, is_needed=False),
    Column("photo", gettext_lazy("Foto"), gettext_lazy("Foto"), _photo, is_needed=False),
)
NAMES = frozenset(column.name for column in COLUMNS)


class GridCell(NamedTuple):
    column: Column
    field: forms.BoundField


class GridRow(NamedTuple):
    """A variant with its cells. `photo` is the address of the picture that is chosen for it, "" for the cover."""

    public_id: uuid.UUID
    label: str
    cells: list[GridCell]
    photo: str


def cells_of(revision: Revision) -> dict[str, forms.Field]:
    """The fields of every variant, by name, row by row."""
    fields = {}
    for row in revision.variants.all():
        for column in COLUMNS:
            field = column.field(column.label)
            field.needed = column.is_needed  # type: ignore[attr-defined]
            field.row = row.label  # type: ignore[attr-defined]
            fields[f"{column.name}@{row.variant.public_id}"] = field
    return fields


def first_of(revision: Revision) -> uuid.UUID:
    return revision.variants.all()[0].variant.public_id


def rows_of(form: forms.BaseForm, revision: Revision) -> list[GridRow]:
    urls = {photo.public_id: photo.url for photo in photo_rows(revision)}
    return [
        GridRow(
            public_id=row.variant.public_id,
            label=row.label,
            cells=[GridCell(column, form[f"{column.name}@{row.variant.public_id}"]) for column in COLUMNS],
            photo=urls.get(row.photo.photo.public_id, "") if row.photo else "",
        )
        for row in revision.variants.all()
    ]


def values_of(revision: Revision) -> dict[str, object]:
    """What the variants hold, under the names of their cells, or under the bare ones in a plain listing."""
    values: dict[str, object] = {}
    for row in revision.variants.all():
        for column in COLUMNS:
            name = column.name if revision.is_plain else f"{column.name}@{row.variant.public_id}"
            values[name] = _value_of(row, column.name)
    return values


def photo_choices(revision: Revision) -> list[tuple[str, str]]:
    """The photos of the draft, for the one that shows a variant; the cover where none is chosen."""
    numbered = enumerate(revision.photos.all(), start=1)
    photos = [(str(use.photo.public_id), _("Foto %(n)d") % {"n": place}) for place, use in numbered]
    return [("", _("Sampul")), *photos]


def _value_of(row: RevisionVariant, name: str) -> object:
    if name == "stock":
        return row.variant.stock_record.num_in_stock
    if name == "photo":
        return str(row.photo.photo.public_id) if row.photo else ""
    return getattr(row, name)
