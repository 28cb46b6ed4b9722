"""What a field of a draft may hold. Empty is always allowed: what is missing is said at submit (completeness.py)."""

import uuid
from collections.abc import Callable, Collection, Mapping

from django.utils.translation import gettext as _

from catalog import limits
from catalog.models import Category, ProductAttribute
from catalog.selectors.specifications import choices_of, questions_of
from pasindo.common.money import grouped
from pasindo.common.texts import many_lines, one_line

Check = Callable[[object], str]  # the reason against a value, empty if there is none


def _words(longest: int) -> Check:
    def check(value: object) -> str:
        if not isinstance(value, str):
            return _("Tulis dengan kata-kata.")
        if len(value) > longest:
            return _("Terlalu panjang: %(length)d huruf, paling banyak %(longest)d.") % {
                "length": len(value),
                "longest": longest,
            }
        return ""

    return check


def _number(least: int, most: int) -> Check:
    def check(value: object) -> str:
        if value is None:
            return ""
        if not isinstance(value, int) or isinstance(value, bool):
            return _("Tulis bilangan bulat.")
        if not least <= value <= most:
            bounds = {"least": grouped(least), "most": grouped(most)}
            return _("Isi antara %(least)s dan %(most)s.") % bounds
        return ""

    return check


def _side(value: object) -> str:
    """A side of the package: said in centimetres, as officers measure it."""
    if _number(1, limits.SIDE_MOST_MM)(value):
        return _("Isi antara 0,1 dan %(most)d cm.") % {"most": limits.SIDE_MOST_MM // 10}
    return ""


def _category(value: object) -> str:
    if value and not Category.objects.filter(slug=value).exists():
        return _("Kategori ini tidak ada. Pilih dari daftar.")
    return ""


def _photo(value: object) -> str:
    """Whether it names a photo; whether that is one of the draft's is the draft's to say."""
    try:
        if value:
            uuid.UUID(str(value))
    except ValueError:
        return _("Foto ini tidak dikenal.")
    return ""


CHECKS: dict[str, Check] = {
    "title": _words(limits.TITLE_LENGTH),
    "title_en": _words(limits.TITLE_LENGTH),
    "description": _words(limits.DESCRIPTION_LENGTH),
    "description_en": _words(limits.DESCRIPTION_LENGTH),
    "category": _category,
    "handling_days_min": _number(0, limits.HANDLING_DAYS_MOST),
    "handling_days_max": _number(0, limits.HANDLING_DAYS_MOST),
}
# Of each variant: `price@<public id of the variant>`, or bare for the only one of a listing.
VARIANT_CHECKS: dict[str, Check] = {
    "price": _number(1, limits.PRICE_MOST),
    "cost": _number(0, limits.PRICE_MOST),
    "stock": _number(0, limits.STOCK_MOST),
    "weight_g": _number(1, limits.WEIGHT_MOST_G),
    "length_mm": _side,
    "width_mm": _side,
    "height_mm": _side,
    "sku": _words(limits.SKU_LENGTH),
    "photo": _photo,
}


def check_values(
    values: Mapping[str, object], *, branch: str | None, variants: Collection[str]
) -> tuple[dict[str, object], dict[str, str]]:
    """Part the values into those that may be kept and, by name, the reasons against the others.

    `variants` are the public ids of the draft's. An answer to a question of another branch is let go in silence: its
    category was changed in the same form.
    """
    checks = CHECKS | {f"spec-{question.code}": _answer(question) for question in questions_of(branch)}
    kept: dict[str, object] = {}
    refused: dict[str, str] = {}
    for name, value in values.items():
        if name.startswith("spec-") and name not in checks:
            continue
        reason = _reason(name, value, checks, variants)
        if reason:
            refused[name] = reason
        else:
            kept[name] = _cleaned(name, value) if isinstance(value, str) else value
    return kept, refused


def _cleaned(name: str, value: str) -> str:
    """A description has lines; every other text of a listing is a name of something."""
    return many_lines(value) if name.startswith("description") else one_line(value)


def _reason(name: str, value: object, checks: Mapping[str, Check], variants: Collection[str]) -> str:
    field, _at, variant_id = name.partition("@")
    if name.startswith(("alt_id-", "alt_en-")):
        return _words(limits.ALT_LENGTH)(value)
    if name in checks:
        return checks[name](value)
    if field not in VARIANT_CHECKS:
        return _("Isian ini tidak dikenal.")
    if variant_id and variant_id not in variants:
        return _("Varian ini bukan milik draf ini. Muat ulang halaman.")
    if not variant_id and len(variants) > 1:
        return _("Karya ini punya beberapa varian: isi untuk setiap varian.")
    return VARIANT_CHECKS[field](value)


def _answer(question: ProductAttribute) -> Check:
    if question.type == ProductAttribute.INTEGER:
        return _number(1, 1_000_000)
    if question.type == ProductAttribute.OPTION:
        return lambda value: "" if not value or value in choices_of(question) else _("Pilih dari daftar.")
    return _words(limits.SPECIFICATION_LENGTH)
