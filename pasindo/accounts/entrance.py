"""allauth's pages of signing up, resetting and adding an address, with their sendings counted: each sends a letter to
an address that somebody typed."""

from allauth.account import views as core
from django.forms import Form
from django.utils.translation import gettext as _

from pasindo.accounts import limits
from pasindo.common.limits import TooManyTries, in_words
from pasindo.common.slowing import LimitedForm


class _WritesALetter(LimitedForm):
    def limit_parts(self, form: Form) -> dict[str, str | int]:
        return {**super().limit_parts(form), "mail": form.cleaned_data["email"]}


class SignupView(_WritesALetter, core.SignupView):
    limits = (limits.SIGN_UP, limits.SIGN_UP_LETTER)


class PasswordResetView(_WritesALetter, core.PasswordResetView):
    limits = (limits.RESET, limits.RESET_LETTER)

    def limit_words(self, refusal: TooManyTries) -> str:
        """Whoever asked in the owner's place has sent the owner a link that works."""
        if refusal.limit is not limits.RESET_LETTER:
            return super().limit_words(refusal)
        text = _(
            "Beberapa surel baru saja dikirim ke alamat ini. Buka yang terakhir (lihat juga folder spam): tautannya "
            "masih berlaku. Surel berikutnya dapat diminta %(wait)s."
        )
        return text % {"wait": in_words(refusal.wait)}


class EmailView(_WritesALetter, core.EmailView):
    """Adding an address; what else the page does is counted by allauth."""

    limits = (limits.EMAIL_ADDING, limits.EMAIL_LETTER)

    def limit_parts(self, form: Form) -> dict[str, str | int]:
        return {**super().limit_parts(form), "account": str(self.request.user.pk)}
