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


def test_compose_starts_web_worker_one_clock_and_the_services():
    text = (ROOT / "docker-compose.yml").read_text()
    services = re.findall(r"^  ([a-z]+):$", text.split("\nservices:\n")[1].split("\nvolumes:\n")[0], re.MULTILINE)
    assert services == ["roles", "migrate", "web", "worker", "clock", "db", "valkey", "storage"]
    assert "\t" not in text
    assert all((len(line) - len(line.lstrip())) % 2 == 0 for line in text.splitlines())
    names = set(re.findall(r"^(?:# )?([A-Z][A-Z0-9_]+)=", (ROOT / ".env.example").read_text(), re.MULTILINE))
    assert set(re.findall(r"\$\{([A-Z0-9_]+)", text)) <= names


def test_compose_lets_web_worker_and_clock_sign_in_as_the_application_alone():
    """The passwords in .env reach every service of ours; what is empty in `environment` is not set."""
    text = (ROOT / "docker-compose.yml").read_text()
    shared, own = text.split("\nservices:\n")
    secrets = ["POSTGRES_PASSWORD", "POSTGRES_OWNER_PASSWORD", "POSTGRES_APPLICATION_PASSWORD"]
    for name in (*secrets, "DATABASE_OWNER_URL", "DATABASE_ADMIN_URL"):
        assert f'    {name}: ""\n' in shared
    assert set(re.findall(r"\$\{(\w+)", shared)) == {"POSTGRES_APPLICATION_PASSWORD"}
    blocks = dict(re.findall(r"^  ([a-z]+):\n((?:    .*\n|\n)+)", own, re.MULTILINE))
    reach = {service: set(re.findall(r"\$\{(POSTGRES_\w+)", block)) for service, block in blocks.items()}
    assert {service: found for service, found in reach.items() if found} == {
        "roles": {"POSTGRES_PASSWORD", "POSTGRES_OWNER_PASSWORD"},
        "migrate": {"POSTGRES_OWNER_PASSWORD"},
        "db": {"POSTGRES_PASSWORD"},
    }
    for service in ("web", "worker", "clock", "migrate", "roles"):
        assert "<<: *pasindo" in blocks[service]
        assert "environment:" not in blocks[service] or "<<: *environment" in blocks[service]
