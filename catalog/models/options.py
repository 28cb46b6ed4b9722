"""What tells the variants of a listing apart: the names of its axes, and the value of each variant on them."""

from collections.abc import Sequence

from django.db import models
from django.utils.translation import get_language

from catalog import limits

# What a variant is, as its revision says it; publish_revision copies exactly these to the variant that is sold.
COPIED = (
    "position", "sku", "option_1", "option_1_en", "option_2", "option_2_en",
    "weight_g", "length_mm", "width_mm", "height_mm",
)  # fmt: skip
AXES = ("axis_1", "axis_1_en", "axis_2", "axis_2_en")


class WithAxes(models.Model):
    """The names of at most two axes: Ukuran, Warna. All blank where a listing has one variant and nothing to choose."""

    axis_1 = models.CharField(max_length=limits.AXIS_LENGTH, blank=True)
    axis_1_en = models.CharField(max_length=limits.AXIS_LENGTH, blank=True)
    axis_2 = models.CharField(max_length=limits.AXIS_LENGTH, blank=True)
    axis_2_en = models.CharField(max_length=limits.AXIS_LENGTH, blank=True)

    class Meta:
        abstract = True

    @property
    def is_plain(self) -> bool:
        """Whether there is nothing to choose."""
        return not self.axis_1

    def axes_in(self, language: str | None) -> list[str]:
        """The names of the axes, in this language where they have one in it."""
        return in_language([(self.axis_1, self.axis_1_en), (self.axis_2, self.axis_2_en)], language)

    @property
    def axes(self) -> list[str]:
        """The names of the axes in the language of the page."""
        return self.axes_in(get_language())


class WithOptions(models.Model):
    """A variant: its place, its value on each axis, what it weighs and how it is packed. Grams and millimetres."""

    position = models.PositiveSmallIntegerField(default=0)
    sku = models.CharField(max_length=limits.SKU_LENGTH, blank=True)
    option_1 = models.CharField(max_length=limits.OPTION_LENGTH, blank=True)
    option_1_en = models.CharField(max_length=limits.OPTION_LENGTH, blank=True)
    option_2 = models.CharField(max_length=limits.OPTION_LENGTH, blank=True)
    option_2_en = models.CharField(max_length=limits.OPTION_LENGTH, blank=True)
    weight_g = models.PositiveIntegerField(null=True, blank=True)
    length_mm = models.PositiveIntegerField(null=True, blank=True)
    width_mm = models.PositiveIntegerField(null=True, blank=True)
    height_mm = models.PositiveIntegerField(null=True, blank=True)

    class Meta:
        abstract = True

    @property
    def axes_holder(self) -> WithAxes:
        """Where the names of the axes stand."""
        raise NotImplementedError

    @property
    def package_mm(self) -> tuple[int, int, int] | None:
        """The sides of the package; None while one of them was not measured."""
        sides = (self.length_mm, self.width_mm, self.height_mm)
        return sides if all(sides) else None  # type: ignore[return-value]

    def options_in(self, language: str | None) -> list[str]:
        """The value on each axis, in this language where it has one in it."""
        return in_language([(self.option_1, self.option_1_en), (self.option_2, self.option_2_en)], language)

    @property
    def options(self) -> list[str]:
        """The value on each axis in the language of the page."""
        return self.options_in(get_language())

    def label_in(self, language: str | None) -> str:
        """`Ukuran 42, Warna Hitam`; nothing for the only variant of a plain listing."""
        pairs = zip(self.axes_holder.axes_in(language), self.options_in(language), strict=False)
        return ", ".join(f"{axis} {option}" for axis, option in pairs)

    @property
    def label(self) -> str:
        return self.label_in(get_language())


def in_language(words: Sequence[tuple[str, str]], language: str | None) -> list[str]:
    """The filled ones of pairs of Indonesian and English words, in English where that is asked for and written."""
    return [english if language == "en" and english else word for word, english in words if word]
