from django import forms
from django.utils.translation import gettext_lazy as _


class EraseForm(forms.Form):
    """What cannot be undone is ticked before it is pressed."""

    understood = forms.BooleanField(
        label=_("Saya mengerti: ini tidak dapat dibatalkan."),
        error_messages={"required": _("Centang dulu bahwa Anda mengerti: ini tidak dapat dibatalkan.")},
    )
