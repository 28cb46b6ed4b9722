"""The states of an invitation."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from pasindo.common import tones
from pasindo.common.tones import Tone


class InvitationState(models.TextChoices):
    """An open one is accepted, revoked or replaced by a newer one, once. That it has expired is said by its time."""

    OPEN = "open", _("Menunggu")
    ACCEPTED = "accepted", _("Diterima")
    REVOKED = "revoked", _("Dibatalkan")
    REPLACED = "replaced", _("Diganti")


tones.register(
    {
        InvitationState.OPEN: Tone.INFO,
        InvitationState.ACCEPTED: Tone.GOOD,
        InvitationState.REVOKED: Tone.NEUTRAL,
        InvitationState.REPLACED: Tone.NEUTRAL,
    }
)
