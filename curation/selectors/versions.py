"""What a revision says, field by field, and what changed between two of them."""

from collections.abc import Iterable
from typing import NamedTuple

from django.db.models import Prefetch
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from catalog.axes import axes_of
from catalog.models import Revision, RevisionPhoto, RevisionVariant
from catalog.selectors.specifications import answers_of
from pasindo.common.seen import Change
from pasindo.common.templatetags.pasindo import rupiah, weight


class Field(NamedTuple):
    code: str
    label: str
    value: str


class PhotoChange(NamedTuple):
    """The pictures of two versions, where they, their order or their words differ."""

    old: list[RevisionPhoto]
    new: list[RevisionPhoto]


def with_parts(revisions) -> list[Revision]:
    """These revisions with everything that their pages show, in a fixed number of queries."""
    variants = Prefetch("variants", RevisionVariant.objects.select_related("photo"))
    return list(revisions.select_related("category").prefetch_related("texts", variants, "photos__photo"))


def fields_of(revision: Revision) -> list[Field]:
    """Every field of a revision but its pictures, in the order of the officer's form, cost included."""
    branch = revision.category.branch if revision.category else None
    answers = answers_of(branch, revision.specifications)
    return [
        *_text_fields(revision),
        Field("category", _("Kategori"), revision.category.display_name if revision.category else ""),
        *(Field(f"spec-{answer.code}", answer.label, answer.value) for answer in answers),
        *offer_fields(revision),
    ]


def offer_fields(revision: Revision) -> list[Field]:
    """Price, cost, weight, package and handling time: what is weighed, packed and paid for."""
    return [*_variant_fields(revision), Field("handling", _("Waktu penyiapan"), _handling(revision))]


def changes_between(old: Revision, new: Revision) -> list[Change]:
    """Exactly the fields that differ, in the order of the form; those that were dropped come last."""
    before = {field.code: field for field in fields_of(old)}
    after = {field.code: field for field in fields_of(new)}
    changes = [
        Change(field.label, before[code].value if code in before else "", field.value)
        for code, field in after.items()
        if code not in before or before[code].value != field.value
    ]
    return changes + [Change(field.label, field.value, "") for code, field in before.items() if code not in after]


def photo_change(old: Revision, new: Revision) -> PhotoChange | None:
    """The pictures of both versions if they differ, else None."""
    before, after = list(old.photos.all()), list(new.photos.all())
    if _photo_keys(before) == _photo_keys(after):
        return None
    return PhotoChange(before, after)


def _photo_keys(uses: Iterable[RevisionPhoto]) -> list[tuple[int, str, str]]:
    return [(use.photo_id, use.alt_id, use.alt_en) for use in uses]


def _text_fields(revision: Revision) -> list[Field]:
    texts = {text.language: text for text in revision.texts.all()}
    labels = {
        "id": (_("Judul"), _("Keterangan")),
        "en": (_("Judul dalam bahasa Inggris"), _("Keterangan dalam bahasa Inggris")),
    }
    rows = []
    for language, (title, description) in labels.items():
        text = texts.get(language)
        rows.append(Field(f"title-{language}", title, text.title if text else ""))
        rows.append(Field(f"description-{language}", description, text.description if text else ""))
    return rows


def _variant_fields(revision: Revision) -> list[Field]:
    """A row for each thing that is measured; of a listing with several variants, a row for each of them."""
    rows = list(revision.variants.all())
    if revision.is_plain:
        return [field for row in rows for field in _plain_fields(row)]
    axes = "; ".join(f"{axis.name}: {', '.join(axis.values)}" for axis in axes_of(revision, rows))
    return [Field("axes", _("Pilihan"), axes), *(_variant_field(row) for row in rows)]


def _plain_fields(row: RevisionVariant) -> list[Field]:
    # Known by the field, not by the row: a listing has one, whichever it is.
    return [
        Field("price", _("Harga"), rupiah(row.price)),
        Field("cost", _("HPP"), rupiah(row.cost)),
        Field("weight", _("Berat dengan kemasan"), weight(row.weight_g)),
        Field("size", _("Ukuran kemasan"), _package(row)),
        *([Field("sku", "SKU", row.sku)] if row.sku else []),
    ]


def _variant_field(row: RevisionVariant) -> Field:
    photo = _("foto %(n)d") % {"n": row.photo.position + 1} if row.photo else ""
    cost = f"{_('HPP')} {rupiah(row.cost)}"
    values = [rupiah(row.price), cost, weight(row.weight_g), _package(row), f"SKU {row.sku}" if row.sku else "", photo]
    return Field(f"variant-{row.variant_id}", row.label, " · ".join(value for value in values if value))


def _package(row: RevisionVariant) -> str:
    sides = [_centimetres(side) for side in (row.length_mm, row.width_mm, row.height_mm) if side]
    return f"{' × '.join(sides)} cm" if sides else ""


def _centimetres(millimetres: int) -> str:
    whole, rest = divmod(millimetres, 10)
    return f"{whole},{rest}" if rest else str(whole)


def _handling(revision: Revision) -> str:
    first, last = revision.handling_days_min, revision.handling_days_max
    if last is None:
        return ""
    if first is None or first == last:
        return ngettext("%(days)d hari kerja", "%(days)d hari kerja", last) % {"days": last}
    return _("%(first)d sampai %(last)d hari kerja") % {"first": first, "last": last}
