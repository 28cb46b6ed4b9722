"""What can be tried on the sandbox's payment page."""

from django import forms
from django.utils.translation import gettext_lazy as _


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
