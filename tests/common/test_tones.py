"""Badges are coloured as the rooms say: each state has one tone, and nothing is shown without."""

import re
from importlib import import_module

import pytest
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db.models import TextChoices
from django.template import Context, Template

from pasindo.common import tones
from pasindo.common.tones import Tone

ROOMS = ("facilities", "catalog", "orders", "curation")
BADGE = re.compile(r"{%\s*status_badge\s+(\S+)")
# What badges looked like when one list in common named the states of every room.
KNOWN = {
    Tone.GOOD: "live approved active paid delivered done accepted",
    Tone.INFO: "submitted kanwil_verification pas_selection assessment decision packed shipped in_review",
    Tone.WARN: "repair frozen waiting awaiting_payment paused",
    Tone.BAD: "rejected suspended withdrawn cancelled failed expired lapsed",
    Tone.NEUTRAL: "draft preparing closed pending reversed needs_refund something-else",
}


def states():
    """Every state that the rooms give to what they show, with the class that declares it."""
    for room in ROOMS:
        module = import_module(f"{room}.states")
        for name, found in vars(module).items():
            if isinstance(found, type) and issubclass(found, TextChoices) and name.endswith("Status"):
                yield from ((f"{room}.{name}", state) for state in found)


@pytest.mark.parametrize("tone", list(KNOWN))
def test_badges_look_as_before(tone):
    for status in KNOWN[tone].split():
        shown = Template("{% load pasindo %}{% status_badge status 'Kata' %}").render(Context({"status": status}))
        css = f"badge badge-{tone.value}" if tone else "badge"
        assert shown.strip() == f'<span class="{css}">Kata</span>', status


def test_every_state_of_every_room_has_a_tone():
    found = list(states())
    assert {name for name, _ in found} >= {
        "curation.Status",
        "catalog.Status",
        "facilities.Status",
        "orders.OrderStatus",
    }
    assert [f"{name}: {state.value}" for name, state in found if state.value not in tones._tones] == []


def test_every_badge_of_the_pages_shows_a_state_with_a_tone():
    shown = {
        (path.name, argument)
        for path in (settings.BASE_DIR / "templates").rglob("*.html")
        for argument in BADGE.findall(path.read_text())
    }
    assert len(shown) > 8
    literal = {(name, argument.strip("\"'")) for name, argument in shown if argument[0] in "\"'"}
    assert [each for each in literal if each[1] not in tones._tones] == []
    variable = {(name, argument) for name, argument in shown if argument[0] not in "\"'"}
    assert [each for each in variable if not each[1].endswith(".status")] == []


def test_a_state_in_two_tones_is_refused():
    tones.register({"live": Tone.GOOD})
    with pytest.raises(ImproperlyConfigured, match="live has two tones"):
        tones.register({"live": Tone.BAD})
    assert tones.tone_of("live") is Tone.GOOD


def test_common_knows_no_state_of_a_room():
    source = (settings.BASE_DIR / "pasindo/common/templatetags/pasindo.py").read_text()
    assert [str(state) for _, state in states() if f'"{state.value}"' in source or f" {state.value} " in source] == []
