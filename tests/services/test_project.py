"""The project as a whole is consistent."""

import re

import pytest
from django.core.management import call_command

from pasindo.services.processes import ROOT


def test_the_migrations_say_what_the_models_say(db):
    call_command("makemigrations", "--check", "--dry-run", verbosity=0)


def test_the_system_checks_find_nothing(db):
    call_command("check", fail_level="WARNING")


@pytest.mark.parametrize("name", ["base", "local", "dev"])
def test_the_requirements_are_hashed_and_name_no_address(name):
    text = (ROOT / "requirements" / f"{name}.txt").read_text()
    pins = re.findall(r"^[A-Za-z0-9][^\n]*==[^\n]*(?:\n    --hash=sha256:[0-9a-f]{64}[ \\]*)+", text, re.MULTILINE)
    assert len(pins) == len(re.findall(r"^[A-Za-z0-9]", text, re.MULTILINE)) > 20
    assert "://" not in text
