"""Forms of buyers."""

import re
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from orders.phones import to_e164
from orders.shipping.addresses import provinces, regencies_of
from pasindo.common.texts import OneLineField

MOST_PIECES = 999


def text_field(
    label: Any, length: int, *, help_text: Any = "", required: bool = True, missing: Any = "", **attrs: str
) -> Any:
    messages = {"required": missing} if missing else None
    widget = forms.TextInput(attrs=attrs)
    return OneLineField(
        label=label, max_length=length, help_text=help_text, required=required, widget=widget, error_messages=messages
    )


class AddToBasketForm(forms.Form):
    """What a product page sends: its address, what was chosen where there is a choice, and how many pieces."""

    product = forms.SlugField(max_length=255)
    variant = forms.UUIDField(required=False)
    quantity = forms.IntegerField(min_value=1, max_value=MOST_PIECES, required=False)

    def clean_quantity(self) -> int:
        return self.cleaned_data["quantity"] or 1


class QuantityForm(forms.Form):
    """A line of the basket and how many pieces there shall be. A page from before variants names its only one
    `product`, under the same id."""

    variant = forms.UUIDField(required=False)
    product = forms.UUIDField(required=False)
    quantity = forms.IntegerField(min_value=0, max_value=MOST_PIECES)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        data["variant"] = data.get("variant") or data.get("product")
        if data["variant"] is None:
            raise forms.ValidationError(_("Pilih barangnya."))
        return data


class ChangeVariantForm(forms.Form):
    """Another variant of the same listing, instead of the one on this line."""

    variant = forms.UUIDField()
    to = forms.UUIDField()


class AddressForm(forms.Form):
    """Who buys and where the parcels go: step one of the checkout. A buyer with an account gives no e-mail address."""

    name = text_field(
        _("Nama penerima"), 150, autocomplete="name", autocapitalize="words", missing=_("Tulis nama penerima paket.")
    )
    phone = text_field(
        _("Nomor telepon (WhatsApp)"),
        25,
        help_text=_("Kurir menghubungi nomor ini. Contoh: 0812 3456 7890."),
        missing=_("Tulis nomor telepon, misalnya 0812 3456 7890."),
        type="tel",
        inputmode="tel",
        autocomplete="tel",
    )
    email = forms.EmailField(
        label=_("Surel (e-mail)"),
        max_length=200,
        help_text=_("Cara membayar dan kabar pesanan dikirim ke sini."),
        error_messages={
            "required": _("Tulis alamat surel, misalnya nama@contoh.id."),
            "invalid": _("Alamat surel ini belum lengkap. Contoh: nama@contoh.id."),
        },
        widget=forms.EmailInput(attrs={"autocomplete": "email", "inputmode": "email"}),
    )
    province = forms.ChoiceField(
        label=_("Provinsi"),
        error_messages={"required": _("Pilih provinsi.")},
        widget=forms.Select(attrs={"autocomplete": "address-level1", "data-province": ""}),
    )
    regency = forms.ChoiceField(
        label=_("Kabupaten/kota"),
        error_messages={
            "required": _("Pilih kabupaten atau kota."),
            "invalid_choice": _("Pilih kabupaten atau kota di provinsi ini."),
        },
        widget=forms.Select(attrs={"autocomplete": "address-level2", "data-regency": ""}),
    )
    street = text_field(
        _("Jalan, nomor rumah, RT/RW"),
        200,
        autocomplete="address-line1",
        missing=_("Tulis jalan dan nomor rumah."),
    )
    village = text_field(
        _("Kelurahan/desa"), 80, autocomplete="address-level4", missing=_("Tulis kelurahan atau desa.")
    )
    district = text_field(_("Kecamatan"), 80, autocomplete="address-level3", missing=_("Tulis kecamatan."))
    postcode = text_field(
        _("Kode pos"), 10, autocomplete="postal-code", inputmode="numeric", missing=_("Tulis kode pos, lima angka.")
    )
    notes = text_field(
        _("Catatan untuk kurir"),
        200,
        required=False,
        help_text=_("Misalnya patokan: seberang masjid, pagar biru."),
    )

    def __init__(self, *args: Any, signed_in: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if signed_in:
            del self.fields["email"]
        self.fields["province"].choices = [("", _("Pilih provinsi")), *((p.code, p.name) for p in provinces())]
        chosen = self["province"].value() or ""
        regencies = [(r.code, r.name) for r in regencies_of(chosen)] if chosen else []
        first = _("Pilih kabupaten/kota") if chosen else _("Pilih provinsi dahulu")
        self.fields["regency"].choices = [("", first), *regencies]

    def clean_phone(self) -> str:
        phone = to_e164(self.cleaned_data["phone"])
        if phone is None:
            raise forms.ValidationError(_("Tulis nomor telepon yang lengkap, misalnya 0812 3456 7890."))
        return phone

    @property
    def postcode_looks_odd(self) -> bool:
        """A postcode has five digits; another is kept as typed, with a word about it, never refused."""
        return not re.fullmatch(r"\d{5}", self.cleaned_data.get("postcode", ""))


class TrackForm(forms.Form):
    """How a guest finds an order again."""

    number = text_field(
        _("Nomor pesanan"),
        40,
        help_text=_("Ada di surel pesanan Anda. Contoh: PSD-20261121-000123."),
        missing=_("Tulis nomor pesanan dari surel Anda."),
        autocapitalize="characters",
        autocomplete="off",
    )
    phone = text_field(
        _("Nomor telepon"),
        25,
        help_text=_("Nomor yang Anda tulis saat memesan."),
        missing=_("Tulis nomor telepon yang dipakai saat memesan."),
        type="tel",
        inputmode="tel",
        autocomplete="tel",
    )

    def clean_number(self) -> str:
        return re.sub(r"\s+", "", self.cleaned_data["number"]).upper()
