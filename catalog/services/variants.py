"""The grid of a draft's variants: axes and values set, rows taken out, a column filled down.

Each takes the draft's `version` and gives it the next one; raises DraftChanged, with nothing changed, if the draft was
saved elsewhere since, and VariantsRefused with a reason for what cannot be.
"""

import uuid
from collections.abc import Sequence

from django.db import transaction
from django.utils.translation import gettext as _

from catalog.axes import Axis, Value, axes_of, checked, grid
from catalog.exceptions import VariantsRefused
from catalog.models import Revision, RevisionVariant
from catalog.models.options import AXES
from catalog.services.drafts import count_save, lock_draft
from catalog.services.offers import set_stocks
from catalog.services.variant_rows import begin_variant, forget_unused_variants
from pasindo.accounts.models import User

START_VALUES = ("price", "cost", "weight_g", "length_mm", "width_mm", "height_mm")
Cell = tuple[Value, ...]


@transaction.atomic
def set_axes(*, revision_id: int, actor: User, version: int, axes: Sequence[Axis]) -> Revision:
    """Have a row for every combination of the values of at most two axes; no axes, one row.

    A row whose values are still there stays with all it holds, and so does its stock; so does one whose value was only
    written otherwise, if nobody has seen it yet. With a new axis the rows that
    there are get its first value. Other rows begin like the first one, with stock 0. A combination that was taken out
    stays out, unless the same axes are set once more; one that the listing had in an earlier version comes back as it
    was. Rows that are no combination any more go; what is on sale stays on sale until the next publishing.
    """
    revision = lock_draft(revision_id=revision_id, actor=actor, version=version)
    axes = checked(axes)
    rows = list(revision.variants.select_related("variant"))
    before = axes_of(revision, rows)
    if _correct_words(rows, before, axes):
        before = axes_of(revision, rows)
    placed = _place(rows, before, axes)
    cells = [cell for cell in grid(axes) if cell in placed or not _was_taken_out(cell, before, axes)]
    if not cells:
        raise VariantsRefused(_("Sedikitnya satu varian harus ada."))
    _name_axes(revision, axes)
    kept = {row.pk for row in placed.values()}
    revision.variants.exclude(pk__in=kept).delete()
    _write_cells(revision, cells, placed, rows[0])
    forget_unused_variants(revision.product)
    count_save(revision)
    return revision


@transaction.atomic
def remove_variant(*, revision_id: int, actor: User, version: int, variant_id: uuid.UUID) -> Revision:
    """Take one row out of the grid: a combination that is not made. The last one stays."""
    revision = lock_draft(revision_id=revision_id, actor=actor, version=version)
    rows = list(revision.variants.select_related("variant"))
    gone = [row for row in rows if row.variant.public_id == variant_id]
    if not gone:
        raise VariantsRefused(_("Varian ini bukan milik draf ini. Muat ulang halaman."))
    if len(rows) == 1:
        raise VariantsRefused(_("Sedikitnya satu varian harus ada."))
    gone[0].delete()
    forget_unused_variants(revision.product)
    count_save(revision)
    return revision


@transaction.atomic
def fill_down(*, revision_id: int, actor: User, version: int, field: str) -> Revision:
    """Give every row what the first one has in this column: price, cost, weight_g, length_mm, width_mm, height_mm, or
    stock, which is live at once."""
    revision = lock_draft(revision_id=revision_id, actor=actor, version=version)
    first, *others = revision.variants.select_related("variant__stock_record")
    if field == "stock":
        pieces = first.variant.stock_record.num_in_stock
        quantities = {row.variant.public_id: pieces for row in others}
        if refused := set_stocks(product=revision.product, actor=actor, quantities=quantities):
            raise VariantsRefused(" ".join(sorted(set(refused.values()))))
        return revision
    if field not in START_VALUES:
        raise VariantsRefused(_("Kolom ini tidak bisa diisi ke bawah."))
    for row in others:
        setattr(row, field, getattr(first, field))
    RevisionVariant.objects.bulk_update(others, [field])
    count_save(revision)
    return revision


def _correct_words(rows: Sequence[RevisionVariant], before: Sequence[Axis], axes: Sequence[Axis]) -> bool:
    """One value of an axis that stands otherwise at the same place is a slip of the pen put right: rows that were never
    submitted go on under it. What was submitted may lie in a basket, so that another value is another thing."""
    corrected = False
    for axis, source in zip(axes, _sources(before, axes), strict=True):
        if source is None or (slip := _slip(list(before[source].values), list(axis.values))) is None:
            continue
        field, (was, now) = ("option_1", "option_2")[source], slip
        named = [row for row in rows if getattr(row, field) == was]
        seen = RevisionVariant.objects.filter(revision__frozen_at__isnull=False)
        if not seen.filter(variant__in=[row.variant_id for row in named]).exists():
            for row in named:
                setattr(row, field, now)
            corrected = True
    return corrected


def _slip(old: list[str], new: list[str]) -> tuple[str, str] | None:
    """The one value that is another one now, at the same place; None if there is none or more changed."""
    changed = [(was, now) for was, now in zip(old, new, strict=False) if was != now]
    return changed[0] if len(old) == len(new) and len(changed) == 1 and changed[0][1] not in old else None


def _place(
    rows: Sequence[RevisionVariant], before: Sequence[Axis], axes: Sequence[Axis]
) -> dict[Cell, RevisionVariant]:
    """Which row goes on as which combination: the first that agrees with it on every axis that both have."""
    sources = _sources(before, axes)
    placed: dict[Cell, RevisionVariant] = {}
    left = list(rows)
    for cell in grid(axes):
        found = next((row for row in left if _agrees(row, cell, axes, sources)), None)
        if found is not None:
            placed[cell] = found
            left.remove(found)
    return placed


def _sources(before: Sequence[Axis], axes: Sequence[Axis]) -> list[int | None]:
    """For each axis, at which place it stood before; None for a new one. An axis that is only called otherwise, at the
    same place, is the same."""
    old, new = [axis.name for axis in before], [axis.name for axis in axes]
    places: list[int | None] = []
    for place, name in enumerate(new):
        if name in old:
            places.append(old.index(name))
        elif place < len(old) and old[place] not in new:
            places.append(place)
        else:
            places.append(None)
    return places


def _agrees(row: RevisionVariant, cell: Cell, axes: Sequence[Axis], sources: Sequence[int | None]) -> bool:
    for value, axis, source in zip(cell, axes, sources, strict=True):
        had = axis.values[0] if source is None else (row.option_1, row.option_2)[source]
        if had != value.word:
            return False
    return True


def _was_taken_out(cell: Cell, before: Sequence[Axis], axes: Sequence[Axis]) -> bool:
    """Whether all its values were there before, without a row for them: the officer does not make it."""
    sources = _sources(before, axes)
    if len(before) != len(axes) or None in sources or _same(before, axes):
        return False
    return all(value.word in before[source].values for value, source in zip(cell, sources, strict=True))  # type: ignore[index]


def _same(before: Sequence[Axis], axes: Sequence[Axis]) -> bool:
    return [(axis.name, list(axis.values)) for axis in before] == [(axis.name, list(axis.values)) for axis in axes]


def _name_axes(revision: Revision, axes: Sequence[Axis]) -> None:
    names = [word for axis in axes for word in (axis.name, axis.name_en)]
    for column, name in zip(AXES, names + [""] * (len(AXES) - len(names)), strict=True):
        setattr(revision, column, name)


def _write_cells(
    revision: Revision, cells: Sequence[Cell], placed: dict[Cell, RevisionVariant], first: RevisionVariant
) -> None:
    """A row per combination, in the order of the grid."""
    former = _former_rows(revision, [row.variant_id for row in placed.values()])
    added = []
    for position, cell in enumerate(cells):
        row = placed.get(cell)
        if row is None:
            row = _new_row(revision, former.get(_key(revision, cell)), first)
            added.append(row)
        row.position = position
        words = [text for value in cell for text in value] + [""] * (4 - 2 * len(cell))
        row.option_1, row.option_1_en, row.option_2, row.option_2_en = words
    # Positions and options are unique at the end of the transaction only: rows may change places in any order.
    RevisionVariant.objects.bulk_update(
        placed.values(), ["position", "option_1", "option_1_en", "option_2", "option_2_en"]
    )
    RevisionVariant.objects.bulk_create(added)


def _new_row(revision: Revision, former: RevisionVariant | None, first: RevisionVariant) -> RevisionVariant:
    if former is None:
        start = {name: getattr(first, name) for name in START_VALUES}
        return RevisionVariant(revision=revision, variant=begin_variant(revision.product), **start)
    start = {name: getattr(former, name) for name in (*START_VALUES, "sku")}
    return RevisionVariant(revision=revision, variant=former.variant, **start)


Key = tuple[str, ...]


def _former_rows(revision: Revision, present: Sequence[int]) -> dict[Key, RevisionVariant]:
    """What earlier versions of the listing had and this draft has not, the latest of each, by axis and value."""
    rows = RevisionVariant.objects.filter(revision__product=revision.product_id).exclude(revision=revision)
    rows = rows.exclude(variant__in=present).select_related("revision", "variant").order_by("revision__number")
    return {(row.revision.axis_1, row.option_1, row.revision.axis_2, row.option_2): row for row in rows}


def _key(revision: Revision, cell: Cell) -> Key:
    words = [value.word for value in cell] + ["", ""]
    return (revision.axis_1, words[0], revision.axis_2, words[1])
