"""The officer's forms. Nothing is required in a draft: what is missing is said at submit (completeness.py)."""

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _

from catalog import limits
from catalog.exceptions import PhotoRefused
from catalog.images import CleanPhoto, clean_photo
from catalog.models import Category, ProductAttribute, Revision
from catalog.selectors.specifications import choices_of, questions_of
from pasindo.common import money

# Asked for at submit: their labels do not say that they may stay empty.
NEEDED = (
    "title", "category", "description", "price", "cost", "stock", "weight_g", "length_mm", "width_mm", "height_mm",
    "handling_days_max",
)  # fmt: skip
_WHOLE = re.compile(r"\d{1,3}(\.\d{3})+|\d+")


class WholeField(forms.CharField):
    """A whole number as people type it: 275000, 275.000, Rp 275.000. The value is an int, None for nothing."""

    def __init__(self, *, grouped: bool = False, example: str = "275000", **options: Any) -> None:
        self.grouped = grouped  # shown as 275.000
        self.example = example
        widget = forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"})
        super().__init__(required=False, widget=widget, **options)

    def prepare_value(self, value: Any) -> Any:
        return money.grouped(value) if self.grouped and isinstance(value, int) else value

    def to_python(self, value: Any) -> int | None:
        text = re.sub(r"^Rp\.?|\s", "", str(value or "").strip(), flags=re.IGNORECASE)
        if not text:
            return None
        if not _WHOLE.fullmatch(text):
            raise forms.ValidationError(_("Tulis bilangan bulat, misalnya %(example)s.") % {"example": self.example})
        return int(text.replace(".", ""))


class CentimetreField(forms.CharField):
    """Centimetres with at most one decimal (12,5); the value is whole millimetres, None for nothing."""

    def __init__(self, **options: Any) -> None:
        widget = forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off"})
        super().__init__(required=False, widget=widget, **options)

    def to_python(self, value: Any) -> int | None:
        text = re.sub(r"(cm|\s)", "", str(value or ""), flags=re.IGNORECASE)
        if not text:
            return None
        if not re.fullmatch(r"\d{1,5}([.,]\d)?", text):
            raise forms.ValidationError(_("Tulis ukuran dalam cm, misalnya 12,5."))
        return int(Decimal(text.replace(",", ".")) * 10)

    def prepare_value(self, value: Any) -> Any:
        if isinstance(value, int):
            return f"{value / 10:.1f}".rstrip("0").rstrip(".").replace(".", ",")
        return value


class OfferedField(forms.ChoiceField):
    """A choice from a list. Whether an answer is on it is said once, by the service (catalog/values.py)."""

    def __init__(self, **options: Any) -> None:
        super().__init__(required=False, **options)

    def validate(self, value: Any) -> None:
        pass


def _text(label: Any, longest: int, *, lines: int = 1, help_text: Any = "") -> forms.CharField:
    """No length check of its own: the service refuses with the count, and the browser stops typing there."""
    attrs = {"maxlength": longest, "rows": lines} if lines > 1 else {"maxlength": longest}
    widget = forms.Textarea(attrs=attrs) if lines > 1 else forms.TextInput(attrs=attrs)
    return forms.CharField(label=label, required=False, widget=widget, help_text=help_text)


class DraftForm(forms.Form):
    """Everything an officer writes of a listing; bound or not, it shows what the draft holds where nothing is typed."""

    title = _text(
        _("Judul karya"),
        limits.TITLE_LENGTH,
        help_text=_("Barang, bahan, dan ciri khasnya. Misalnya: Dompet kulit sapi jahit tangan."),
    )
    category = OfferedField(label=_("Kategori"), help_text=_("Pertanyaan di bawah mengikuti kategori."))
    description = _text(
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
    title_en = _text(_("Judul dalam bahasa Inggris"), limits.TITLE_LENGTH)
    description_en = _text(_("Keterangan dalam bahasa Inggris"), limits.DESCRIPTION_LENGTH, lines=5)

    def __init__(self, data: Mapping[str, str] | None = None, *, revision: Revision, branch: str | None = None) -> None:
        super().__init__(data, initial=initial_of(revision), auto_id="id_%s")
        self.revision = revision
        self.fields["category"].choices = category_choices()  # type: ignore[attr-defined]
        self.branch = branch if branch is not None else _branch_of(revision, data)
        questions = self._add_questions()
        self.questions = [f"spec-{question.code}" for question in questions]
        self.follow_photos(revision)
        for name in {*NEEDED, *(f"spec-{question.code}" for question in questions if question.required)}:
            self.fields[name].needed = True  # type: ignore[attr-defined]

    def follow_photos(self, revision: Revision) -> None:
        """Offer the words of every photo that the draft has by now."""
        labels = {"alt_id": _("Yang terlihat di foto"), "alt_en": _("Yang terlihat, dalam bahasa Inggris")}
        for use in revision.photos.all():
            for name, label in labels.items():
                self.fields.setdefault(f"{name}-{use.photo.public_id}", _text(label, limits.ALT_LENGTH))

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


class OfferForm(forms.Form):
    """Stock and price of a listing on sale."""

    quantity = WholeField(
        example="10", label=_("Stok di tempat"), help_text=_("Termasuk yang sudah dipesan dan belum dikirim.")
    )
    price = WholeField(grouped=True, label=_("Harga jual"))
    seen = forms.IntegerField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("quantity", "price"):
            self.fields[name].needed = True  # type: ignore[attr-defined]

    def clean_quantity(self) -> int:
        if self.cleaned_data["quantity"] is None:
            raise forms.ValidationError(_("Tulis jumlahnya, 0 bila habis."))
        return self.cleaned_data["quantity"]

    def clean_price(self) -> int:
        if self.cleaned_data["price"] is None:
            raise forms.ValidationError(_("Tulis harga jual."))
        return self.cleaned_data["price"]


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
    variant = list(revision.variants.all())[0]
    initial = {
        "title": texts["id"].title,
        "description": texts["id"].description,
        "title_en": texts["en"].title,
        "description_en": texts["en"].description,
        "category": revision.category.slug if revision.category else "",
        "stock": variant.variant.stock_record.num_in_stock,
        "handling_days_min": revision.handling_days_min,
        "handling_days_max": revision.handling_days_max,
    }
    initial |= {
        name: getattr(variant, name) for name in ("price", "cost", "weight_g", "length_mm", "width_mm", "height_mm")
    }
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
    return _text(label, limits.SPECIFICATION_LENGTH, help_text=help_text)
