"""The axes along which the variants of a listing differ: their names, their values, and the grid that these make."""

from collections.abc import Iterable, Sequence
from itertools import product
from typing import NamedTuple

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop, override

from catalog import limits
from catalog.exceptions import VariantsRefused
from catalog.models.options import WithAxes, WithOptions
from pasindo.common.texts import one_line

# Words that officers write again and again; whoever writes one of them need not know its English.
_KNOWN_WORDS = (
    gettext_noop("Ukuran"), gettext_noop("Warna"), gettext_noop("Motif"), gettext_noop("Bahan"), gettext_noop("Rasa"),
    gettext_noop("Isi"), gettext_noop("Model"), gettext_noop("Hitam"), gettext_noop("Putih"), gettext_noop("Cokelat"),
    gettext_noop("Merah"), gettext_noop("Biru"), gettext_noop("Hijau"), gettext_noop("Kuning"), gettext_noop("Abu-abu"),
    gettext_noop("Kecil"), gettext_noop("Sedang"), gettext_noop("Besar"), gettext_noop("Asin"), gettext_noop("Manis"),
    gettext_noop("Pedas"),
)  # fmt: skip
_KNOWN = {word.lower(): word for word in _KNOWN_WORDS}


class Axis(NamedTuple):
    """An axis as an officer writes it. English words are optional: known ones are filled in, others fall back."""

    name: str
    values: Sequence[str]
    name_en: str = ""
    values_en: Sequence[str] = ()


class Value(NamedTuple):
    """A place on an axis, in both languages."""

    word: str
    english: str = ""


def axes_of(holder: WithAxes, rows: Iterable[WithOptions]) -> list[Axis]:
    """The axes of a revision or a listing with the values that its variants have, in their order."""
    rows = list(rows)
    names = [(holder.axis_1, holder.axis_1_en), (holder.axis_2, holder.axis_2_en)]
    axes = []
    for place, (name, english) in enumerate(names, start=1):
        values = {getattr(row, f"option_{place}"): getattr(row, f"option_{place}_en") for row in rows}
        if name:
            axes.append(Axis(name, list(values), english, list(values.values())))
    return axes


def checked(axes: Sequence[Axis]) -> list[Axis]:
    """The axes without stray spaces, with the English of known words. Raises VariantsRefused for what cannot be."""
    if len(axes) > limits.AXES_MOST:
        raise VariantsRefused(_("Paling banyak %(most)d macam pilihan.") % {"most": limits.AXES_MOST})
    clean = [_clean(axis) for axis in axes]
    if len({axis.name.lower() for axis in clean}) < len(clean):
        raise VariantsRefused(_("Dua macam pilihan tidak boleh bernama sama."))
    count = len(list(product(*(axis.values for axis in clean))))
    if count > limits.VARIANTS_MOST:
        raise VariantsRefused(
            _("Semua pilihan bersama menjadi %(count)d varian, paling banyak %(most)d.")
            % {"count": count, "most": limits.VARIANTS_MOST}
        )
    return clean


def grid(axes: Sequence[Axis]) -> list[tuple[Value, ...]]:
    """Every combination, the first axis slowest; one empty combination where there are no axes."""
    return list(product(*(map(Value, axis.values, axis.values_en) for axis in axes)))


def _clean(axis: Axis) -> Axis:
    name, values = one_line(axis.name), [one_line(value) for value in axis.values]
    if not name:
        raise VariantsRefused(_("Tulis nama pilihan, misalnya Ukuran."))
    _refuse_long(name, limits.AXIS_LENGTH)
    values_en = [one_line(value) for value in axis.values_en][: len(values)]
    values_en += [""] * (len(values) - len(values_en))
    pairs = [(value, english) for value, english in zip(values, values_en, strict=True) if value]
    if not pairs:
        raise VariantsRefused(_("Tulis isi pilihan “%(name)s”, misalnya 41, 42, 43.") % {"name": name})
    if len(pairs) > limits.OPTIONS_MOST:
        words = {"name": name, "most": limits.OPTIONS_MOST}
        raise VariantsRefused(_("“%(name)s”: paling banyak %(most)d isi.") % words)
    seen: set[str] = set()
    for value, english in pairs:
        _refuse_long(value, limits.OPTION_LENGTH)
        _refuse_long(english, limits.OPTION_LENGTH)
        if value.lower() in seen:
            raise VariantsRefused(_("“%(value)s” tertulis dua kali.") % {"value": value})
        seen.add(value.lower())
    return Axis(
        name,
        [value for value, _english in pairs],
        one_line(axis.name_en)[: limits.AXIS_LENGTH] or english_of(name),
        [english or english_of(value) for value, english in pairs],
    )


def english_of(word: str) -> str:
    """The English of a word that officers use again and again, else nothing."""
    known = _KNOWN.get(word.lower())
    if known is None:
        return ""
    with override("en"):
        return _(known)


def _refuse_long(text: str, longest: int) -> None:
    if len(text) > longest:
        raise VariantsRefused(
            _("“%(text)s” terlalu panjang: paling banyak %(longest)d huruf.") % {"text": text, "longest": longest}
        )
