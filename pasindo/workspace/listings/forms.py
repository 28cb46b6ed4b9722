"""The officer's forms. Nothing is required in a draft: what is missing is said at submit (completeness.py)."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _

from catalog import limits
from catalog.axes import Axis, axes_of
from catalog.exceptions import PhotoRefused
from catalog.images import CleanPhoto, clean_photo
from catalog.models import Category, ProductAttribute, Revision
from catalog.selectors.officer import VariantRow
from catalog.selectors.specifications import choices_of, questions_of
from catalog.services.offers import Offer
from pasindo.common.exceptions import DomainError
from pasindo.workspace.listings import grid
from pasindo.workspace.listings.fields import CentimetreField, OfferedField, WholeField, text_field

# Asked for at submit: their labels do not say that they may stay empty.
NEEDED = (
    "title", "category", "description", "price", "cost", "stock", "weight_g", "length_mm", "width_mm", "height_mm",
    "handling_days_max",
)  # fmt: skip


class DraftForm(forms.Form):
    """Everything an officer writes of a listing; bound or not, it shows what the draft holds where nothing is typed."""

    title = text_field(
        _("Judul karya"),
        limits.TITLE_LENGTH,
        help_text=_("Barang, bahan, dan ciri khasnya. Misalnya: Dompet kulit sapi jahit tangan."),
    )
    category = OfferedField(label=_("Kategori"), help_text=_("Pertanyaan di bawah mengikuti kategori."))
    description = text_field(
        _("Keterangan"), limits.DESCRIPTION_LENGTH, lines=7,
        help_text=_("Kegunaan, cara dibuat, isi paket. Jangan menulis nama atau keterangan pribadi perajin."),
    )  # fmt: skip
    price = WholeField(grouped=True, label=_("Harga jual"), help_text=_("Harga akhir untuk pembeli, per buah."))
    cost = WholeField(
        grouped=True, label=_("Biaya pembuatan (HPP)"), help_text=_("Bahan dan upah. Tidak pernah dilihat pembeli.")
    )
    stock = WholeField(example="10", label=_("Stok"), help_text=_("Jumlah yang ada di tempat sekarang."))
    weight_g = WholeField(
        example="1000",
        label=_("Berat dengan kemasan"),
        help_text=_("Timbang setelah dikemas. 1 kg ditulis 1000."),
    )
    length_mm = CentimetreField(label=_("Panjang kemasan"))
    width_mm = CentimetreField(label=_("Lebar kemasan"))
    height_mm = CentimetreField(label=_("Tinggi kemasan"))
    handling_days_min = WholeField(example="2", label=_("Siap paling cepat"), help_text=_("Sejak pesanan diterima."))
    handling_days_max = WholeField(
        example="5", label=_("Siap paling lama"), help_text=_("Bila dibuat setelah dipesan, tulis lama pembuatannya.")
    )
    title_en = text_field(_("Judul dalam bahasa Inggris"), limits.TITLE_LENGTH)
    description_en = text_field(_("Keterangan dalam bahasa Inggris"), limits.DESCRIPTION_LENGTH, lines=5)

    def __init__(self, data: Mapping[str, str] | None = None, *, revision: Revision, branch: str | None = None) -> None:
        super().__init__(data, initial=initial_of(revision), auto_id="id_%s")
        self.revision = revision
        self.fields["category"].choices = category_choices()  # type: ignore[attr-defined]
        self.branch = branch if branch is not None else _branch_of(revision, data)
        questions = self._add_questions()
        self.questions = [f"spec-{question.code}" for question in questions]
        if not revision.is_plain:
            self._add_grid()
        self.follow_photos(revision)
        for name in {*NEEDED, *(f"spec-{question.code}" for question in questions if question.required)}:
            if name in self.fields:
                self.fields[name].needed = True  # type: ignore[attr-defined]

    def _add_grid(self) -> None:
        """Price, stock and package are asked for in the grid, once for every variant."""
        for column in grid.COLUMNS:
            self.fields.pop(column.name, None)
        self.fields |= grid.cells_of(self.revision)

    @property
    def grid(self) -> list[grid.GridRow]:
        """The rows of the variants, none for a plain listing."""
        return [] if self.revision.is_plain else grid.rows_of(self, self.revision)

    def follow_photos(self, revision: Revision) -> None:
        """Offer the words of every photo that the draft has by now."""
        labels = {"alt_id": _("Yang terlihat di foto"), "alt_en": _("Yang terlihat, dalam bahasa Inggris")}
        for use in revision.photos.all():
            for name, label in labels.items():
                self.fields.setdefault(f"{name}-{use.photo.public_id}", text_field(label, limits.ALT_LENGTH))
        for name, field in self.fields.items():
            if name.startswith("photo@"):
                field.choices = grid.photo_choices(revision)  # type: ignore[attr-defined]

    def _add_questions(self) -> list[ProductAttribute]:
        questions = questions_of(self.branch)
        for question in questions:
            self.fields[f"spec-{question.code}"] = _question_field(question)
        return questions

    @property
    def question_fields(self) -> list[forms.BoundField]:
        return [self[name] for name in self.questions]

    def typed_values(self) -> dict[str, object]:
        """The values of the fields that were sent and could be read; unknown names of our kind go along unread.

        Call after is_valid(), whose answer does not matter: one bad field keeps nobody from saving the others.
        """
        return {name: value for name, value in self.cleaned_data.items() if name in self.data}

    def show_refused(self, refused: Mapping[str, str]) -> None:
        for name, reason in refused.items():
            self.add_error(name if name in self.fields else None, reason)

    def differing(self) -> list[tuple[forms.BoundField, Any]]:
        """The fields whose typed value is not the saved one, with the saved one: what two pages disagree about."""
        saved = DraftForm(revision=self.revision, branch=self.branch)
        pairs = [(self[name], saved[name].value()) for name in self.fields if name in self.data]
        return [(field, was) for field, was in pairs if str(field.value() or "").strip() != str(was or "").strip()]

    def over(self, revision: Revision, *, filled: str = "") -> "DraftForm":
        """What was typed, over the draft as it is now: rows that have come show what they hold, and so does the column
        that was `filled`."""
        saved = DraftForm(revision=revision, branch=self.branch)
        held = {name: saved[name].value() for name in saved.fields}
        typed = {name: value for name, value in self.data.items() if not filled or not name.startswith(f"{filled}@")}
        if self.revision.is_plain and not revision.is_plain:  # what could not be read goes on in the first row
            first = grid.first_of(revision)
            typed |= {f"{name}@{first}": self.data[name] for name in grid.NAMES & self.errors.keys() & self.data.keys()}
        return DraftForm(held | typed, revision=revision, branch=self.branch)


class AxesForm(forms.Form):
    """What there is to choose: at most two axes, each with its values in one line."""

    axis_1 = text_field(_("Pilihan pertama"), limits.AXIS_LENGTH)
    axis_1_values = text_field(
        _("Isi pilihan pertama"), limits.OPTIONS_MOST * limits.OPTION_LENGTH, lines=2,
        help_text=_("Pisahkan dengan koma atau baris baru. Misalnya: 41, 42, 43."),
    )  # fmt: skip
    axis_2 = text_field(_("Pilihan kedua"), limits.AXIS_LENGTH)
    axis_2_values = text_field(
        _("Isi pilihan kedua"), limits.OPTIONS_MOST * limits.OPTION_LENGTH, lines=2,
        help_text=_("Misalnya: hitam, cokelat."),
    )  # fmt: skip

    def __init__(self, data: Mapping[str, str] | None = None, *, revision: Revision) -> None:
        self.now: list[Axis] = axes_of(revision, revision.variants.all())
        super().__init__(data, initial=_words_of(self.now), auto_id="id_%s")
        for place in (1, 2):
            self.fields[f"axis_{place}"].widget.attrs["list"] = "nama-pilihan"
        for name in ("axis_1", "axis_1_values"):
            self.fields[name].needed = True  # type: ignore[attr-defined]

    @property
    def was_sent(self) -> bool:
        return any(name in self.data for name in self.fields)

    @property
    def differs(self) -> bool:
        """Whether other axes or values were typed than the draft had."""
        return self.was_sent and _spelled(self.axes) != _spelled(self.now)

    def differs_from(self, revision: Revision) -> bool:
        """Whether what was typed is not what the draft has by now."""
        return self.was_sent and _spelled(self.axes) != _spelled(axes_of(revision, revision.variants.all()))

    @property
    def axes(self) -> list[Axis]:
        """The axes as they were typed; words that stay keep the English that they have."""
        found = []
        for place in (1, 2):
            name = " ".join(str(self.data.get(f"axis_{place}", "")).split())
            values = split_values(str(self.data.get(f"axis_{place}_values", "")))
            if name or values:
                found.append(self._with_english(name, values))
        return found

    def _with_english(self, name: str, values: Sequence[str]) -> Axis:
        before = next((axis for axis in self.now if axis.name == name), Axis("", []))
        english = dict(zip(before.values, before.values_en, strict=False))
        return Axis(name, values, before.name_en, [english.get(value, "") for value in values])


class OfferForm(forms.Form):
    """Stock and price of what is on sale: `quantity@<variant>` and `price@<variant>`, bare for the only variant.

    `before@<variant>`: the stock that stood there, which parcels change."""

    def __init__(self, data: Mapping[str, str] | None = None, *, rows: Sequence[VariantRow]) -> None:
        super().__init__(data, auto_id="id_%s")
        self.variants = {row.public_id: f"@{row.public_id}" if len(rows) > 1 else "" for row in rows}
        self.rows = rows
        for row in rows:
            self._add(row, self.variants[row.public_id])

    def _add(self, row: VariantRow, suffix: str) -> None:
        hint = "" if suffix else _("Termasuk yang sudah dipesan dan belum dikirim.")
        quantity = WholeField(example="10", label=_("Stok di tempat"), help_text=hint, initial=row.stock)
        price = WholeField(grouped=True, label=_("Harga jual"), initial=row.price)
        self.fields |= {f"quantity{suffix}": quantity, f"price{suffix}": price}
        was = forms.IntegerField(required=False, widget=forms.HiddenInput, initial=row.stock, label=_("Stok di tempat"))
        self.fields[f"before{suffix}"] = was
        for field in (quantity, price):
            field.needed = True  # type: ignore[attr-defined]
            field.row = row.label  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        for suffix in self.variants.values():
            for name, reason in (("quantity", _("Tulis jumlahnya, 0 bila habis.")), ("price", _("Tulis harga jual."))):
                if self.cleaned_data.get(name + suffix, 0) is None:
                    self.add_error(name + suffix, reason)
        return self.cleaned_data

    @property
    def offers(self) -> list[Offer]:
        """What was typed of every variant, of a form that is valid."""
        names = ("quantity", "price", "before")
        return [
            Offer(variant_id, *(self.cleaned_data[name + suffix] for name in names))
            for variant_id, suffix in self.variants.items()
        ]

    def show_refusal(self, refusal: DomainError) -> None:
        """The service's words beside their cells. Whoever reads that a stock changed, and saves again, has seen it."""
        for name, reasons in refusal.problems.items():
            field, _at, _variant = name.partition("@")
            self.add_error(name if name in self.fields else field, reasons)
        if not refusal.problems:
            self.add_error(None, refusal.message)
        self.show_now()

    def show_now(self) -> None:
        """What was typed, over the stock of now; a variant that has come since shows what it holds."""
        held = {name: field.initial for name, field in self.fields.items()}
        stock = {f"before{self.variants[row.public_id]}": str(row.stock) for row in self.rows}
        self.data = held | dict(self.data.items()) | stock

    @property
    def lines(self) -> list[tuple[VariantRow, forms.BoundField, forms.BoundField, forms.BoundField]]:
        """Each variant with its fields: stock, price, and the stock that stood there before."""
        return [
            (row, *(self[name + self.variants[row.public_id]] for name in ("quantity", "price", "before")))
            for row in self.rows
        ]


def clean_upload(upload: UploadedFile) -> CleanPhoto:
    """The clean photo in an uploaded file. Raises PhotoRefused with the reason; the file itself is in memory only."""
    if getattr(upload, "too_large", False):
        raise PhotoRefused(
            _("Ukuran berkas lebih dari 15 MB. Kirim dulu lewat WhatsApp agar kecil, lalu unggah satu per satu.")
        )
    return clean_photo(upload.read())


def category_choices() -> list[tuple[str, Any]]:
    """The sub-categories under their doors, for a select."""
    doors: dict[str, tuple[str, list[tuple[str, str]]]] = {}
    for category in Category.objects.order_by("path"):
        if category.depth == 1:
            doors[category.path] = (category.display_name, [])
        else:
            doors[category.path[:4]][1].append((category.slug, category.display_name))
    return [("", _("Pilih kategori …")), *doors.values()]


def initial_of(revision: Revision) -> dict[str, Any]:
    """What the draft holds, under the names of the form."""
    texts = {text.language: text for text in revision.texts.all()}
    initial = {
        "title": texts["id"].title,
        "description": texts["id"].description,
        "title_en": texts["en"].title,
        "description_en": texts["en"].description,
        "category": revision.category.slug if revision.category else "",
        "handling_days_min": revision.handling_days_min,
        "handling_days_max": revision.handling_days_max,
    }
    initial |= grid.values_of(revision)
    initial |= {f"spec-{code}": answer for code, answer in revision.specifications.items()}
    for use in revision.photos.all():
        initial |= {f"alt_id-{use.photo.public_id}": use.alt_id, f"alt_en-{use.photo.public_id}": use.alt_en}
    return initial


def _branch_of(revision: Revision, data: Mapping[str, str] | None) -> str:
    """The branch of the category that was just chosen, else of the one that is saved."""
    saved = revision.category.branch if revision.category else ""
    if data is None or "category" not in data:
        return saved
    if not data["category"]:
        return ""
    return Category.objects.filter(slug=data["category"]).values_list("branch", flat=True).first() or saved


def _question_field(question: ProductAttribute) -> forms.Field:
    label, help_text = question.display_name, question.help_text
    if question.type == ProductAttribute.INTEGER:
        return WholeField(label=label, help_text=help_text)
    if question.type == ProductAttribute.OPTION:
        choices = [("", _("Pilih …")), *choices_of(question).items()]
        return OfferedField(label=label, choices=choices, help_text=help_text)
    return text_field(label, limits.SPECIFICATION_LENGTH, help_text=help_text)


def split_values(text: str) -> list[str]:
    """`41,42,43`, or one in each line. Beside lines or semicolons a comma between digits is a decimal: `12,5; 15`."""
    lines = re.split(r"[;\n]", text)
    comma = r"," if len(lines) == 1 else r",(?!\d)|(?<!\d),"
    parts = [part for line in lines for part in re.split(comma, line)]
    return [" ".join(part.split()) for part in parts if part.strip()]


def _spelled(axes: Sequence[Axis]) -> list[tuple[str, list[str]]]:
    return [(axis.name, list(axis.values)) for axis in axes]


def _words_of(axes: Sequence[Axis]) -> dict[str, str]:
    words = {}
    for place, axis in enumerate(axes, start=1):
        separator = "; " if any("," in value for value in axis.values) else ", "
        words |= {f"axis_{place}": axis.name, f"axis_{place}_values": separator.join(axis.values)}
    return words
