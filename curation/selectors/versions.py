"""What a revision says, field by field, and what changed between two of them."""

from collections.abc import Iterable
from typing import NamedTuple

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from catalog.models import Revision, RevisionPhoto
from catalog.selectors.specifications import answers_of
from pasindo.common.templatetags.pasindo import rupiah, weight


class Field(NamedTuple):
    code: str
    label: str
    value: str


class Change(NamedTuple):
    """A field that differs: empty where it was, or is, not filled in."""

    label: str
    old: str
    new: str


class PhotoChange(NamedTuple):
    """The pictures of two versions, where they, their order or their words differ."""

    old: list[RevisionPhoto]
    new: list[RevisionPhoto]


def with_parts(revisions) -> list[Revision]:
    """These revisions with everything that their pages show, in a fixed number of queries."""
    return list(revisions.select_related("category").prefetch_related("texts", "variants", "photos__photo"))


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
    rows: list[Field] = []
    for variant in revision.variants.all():
        prefix = f"{variant.label}: " if variant.label else ""
        sides = [variant.length_mm, variant.width_mm, variant.height_mm]
        size = " × ".join(_centimetres(side) for side in sides if side)
        rows += [
            Field(f"price-{variant.position}", prefix + _("Harga"), rupiah(variant.price)),
            Field(f"cost-{variant.position}", prefix + _("HPP"), rupiah(variant.cost)),
            Field(f"weight-{variant.position}", prefix + _("Berat dengan kemasan"), weight(variant.weight_g)),
            Field(f"size-{variant.position}", prefix + _("Ukuran kemasan"), f"{size} cm" if size else ""),
        ]
    return rows


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
