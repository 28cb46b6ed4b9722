"""Inviting somebody to a role, and taking it."""

from typing import Any

from django import forms
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from facilities.models import Partner
from pasindo.accounts.forms import HINT
from pasindo.accounts.models import User
from pasindo.accounts.roles import REGIONAL, FacilityRole, Role
from pasindo.common.models import Kanwil
from pasindo.common.texts import OneLineField


class InviteForm(forms.Form):
    """Whom, to which role, until when; where is asked by the forms below."""

    email = forms.EmailField(
        label=_("Surel (e-mail)"),
        max_length=254,
        help_text=_("Undangan dikirim ke alamat ini. Hanya pemilik alamat ini yang dapat menerimanya."),
        error_messages={"required": _("Tulis alamat surelnya."), "invalid": _("Alamat surel ini tidak lengkap.")},
        widget=forms.EmailInput(attrs={"autocomplete": "off", "inputmode": "email"}),
    )
    name = OneLineField(label=_("Nama"), max_length=150, required=False)
    role = forms.ChoiceField(label=_("Peran"), error_messages={"required": _("Pilih perannya.")})
    until = forms.DateField(
        label=_("Hari terakhir"),
        required=False,
        help_text=_("Kosongkan bila peran ini tidak dibatasi waktunya."),
        error_messages={"invalid": _("Tulis tanggalnya, misalnya 2026-12-31.")},
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )

    roles: list[tuple[str, Any]] = [(role.value, role.label) for role in FacilityRole]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["role"].choices = [("", _("Pilih peran")), *self.roles]

    @property
    def wish(self) -> dict[str, Any]:
        """What the service is asked for."""
        return {name: self.cleaned_data[name] or None for name in ("until",)} | {
            name: self.cleaned_data[name] for name in ("email", "name", "role")
        }


class InviteToFacilityForm(InviteForm):
    """To a role in one of the facilities that the person appoints in: any role of a region's, the head of any."""

    facility = forms.ModelChoiceField(
        Partner.objects.none(),
        label=_("UPT"),
        to_field_name="slug",
        empty_label=_("Pilih UPT"),
        error_messages={"required": _("Pilih UPT-nya."), "invalid_choice": _("UPT ini bukan wilayah Anda.")},
    )
    field_order = ("email", "name", "facility", "role", "until")

    def __init__(self, *args: Any, facilities: Any, roles: list[str], **kwargs: Any) -> None:
        self.roles = [(role, FacilityRole(role).label) for role in roles]
        super().__init__(*args, **kwargs)
        self.fields["facility"].queryset = facilities

    @property
    def wish(self) -> dict[str, Any]:
        return super().wish | {"facility_id": self.cleaned_data["facility"].pk}


class InviteToKanwilForm(InviteForm):
    """To a role in one region."""

    roles = [(role.value, role.label) for role in Role if role in REGIONAL]
    kanwil = forms.ModelChoiceField(
        Kanwil.objects.all(),
        label=_("Kanwil"),
        empty_label=_("Pilih Kanwil"),
        error_messages={"required": _("Pilih Kanwil-nya.")},
    )
    field_order = ("email", "name", "kanwil", "role", "until")

    @property
    def wish(self) -> dict[str, Any]:
        return super().wish | {"kanwil_id": self.cleaned_data["kanwil"].pk}


class InviteToNationForm(InviteForm):
    """To a role of the nation."""

    roles = [(role.value, role.label) for role in Role if role not in REGIONAL]


class AcceptForm(forms.Form):
    """The own name and a new password, of whoever takes a role for the first time."""

    name = OneLineField(
        label=_("Nama"),
        max_length=150,
        help_text=_("Nama lengkap Anda; rekan kerja melihatnya."),
        error_messages={"required": _("Tulis nama Anda.")},
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    password = forms.CharField(
        label=_("Kata sandi baru"),
        help_text=HINT,
        strip=False,
        error_messages={"required": _("Buat kata sandi.")},
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )

    def __init__(self, *args: Any, email: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.email = email

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if password := cleaned.get("password"):
            try:
                validate_password(password, User(email=self.email, name=cleaned.get("name", "")))
            except ValidationError as wrong:
                self.add_error("password", wrong)
        return cleaned
