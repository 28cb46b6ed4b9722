"""What can be tried on the sandbox's payment page, and what finance reads off a bank's statement."""

from django import forms
from django.utils.translation import gettext_lazy as _

from orders.reading.transfers import rupiah_typed
from pasindo.common.texts import OneLineField


class SandboxForm(forms.Form):
    OUTCOMES = [("settlement", _("Berhasil")), ("deny", _("Gagal")), ("expire", _("Kedaluwarsa"))]

    outcome = forms.ChoiceField(choices=OUTCOMES, widget=forms.HiddenInput)
    late = forms.IntegerField(
        label=_("Kabari toko setelah"),
        min_value=0,
        max_value=3600,
        required=False,
        initial=0,
        widget=forms.NumberInput(attrs={"inputmode": "numeric"}),
    )
    twice = forms.BooleanField(label=_("Kirim kabar yang sama dua kali"), required=False)
    shuffled = forms.BooleanField(label=_("Kirim kabar lama sesudah kabar baru"), required=False)

    def statuses(self) -> list[str]:
        """The messages to send, in this order. Shuffled: what came before the outcome arrives after it."""
        outcome = self.cleaned_data["outcome"]
        sent = [outcome] * (2 if self.cleaned_data["twice"] else 1)
        if self.cleaned_data["shuffled"]:
            sent += ["pending", "deny" if outcome != "deny" else "expire"]
        return sent


class TransferForm(forms.Form):
    """A line of the statement: how much came, when, and what the bank calls it."""

    amount = forms.CharField(
        label=_("Jumlah yang masuk"),
        max_length=30,
        help_text=_("Persis seperti di mutasi, sampai rupiah terakhir."),
        error_messages={"required": _("Tulis jumlah yang masuk.")},
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"}),
    )
    received_on = forms.DateField(
        label=_("Tanggal masuk"),
        error_messages={"required": _("Pilih tanggalnya."), "invalid": _("Tulis tanggalnya, misalnya 2026-11-21.")},
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )
    bank_reference = OneLineField(
        label=_("Nomor referensi di mutasi"),
        max_length=60,
        help_text=_("Tanpa nomor? Tulis nama pengirim dan jamnya."),
        error_messages={"required": _("Tulis nomor referensi di mutasi.")},
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
    )

    def clean_amount(self) -> int:
        amount = rupiah_typed(self.cleaned_data["amount"])
        if amount is None:
            raise forms.ValidationError(_("Tulis jumlahnya dengan angka, misalnya 369.500."))
        return amount
