"""What a status means for whoever looks at it: each room says so of its own states, badges are coloured by it."""

from collections.abc import Mapping
from enum import StrEnum

from django.core.exceptions import ImproperlyConfigured


class Tone(StrEnum):
    """The colours of a badge: templates/partials/status_badge.html makes a class of each."""

    NEUTRAL = ""
    GOOD = "good"
    INFO = "info"
    WARN = "warn"
    BAD = "bad"


_tones: dict[str, Tone] = {}


def register(tones: Mapping[str, Tone]) -> None:
    """Say the tone of each status. Rooms may share a word, but not in two tones: ImproperlyConfigured at the start."""
    for status, tone in tones.items():
        if _tones.setdefault(str(status), tone) is not tone:
            raise ImproperlyConfigured(f"The status {status} has two tones: {_tones[str(status)]!r} and {tone!r}.")


def tone_of(status: str) -> Tone:
    """The tone of a status; neutral for one that nobody registered, so that a page never fails for a colour."""
    return _tones.get(str(status), Tone.NEUTRAL)
