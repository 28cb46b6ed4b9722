"""Production takes its settings from the environment alone."""

import ast
import os
import re
import shlex
import subprocess
import sys

import pytest

from pasindo.services.processes import ROOT

EXAMPLE = (ROOT / ".env.example").read_text()
# What the example sets, and a value for what it leaves to be filled in.
COMPLETE = {
    name: value or "filled-in"
    for line in EXAMPLE.splitlines()
    if not line.startswith("#")
    for name, _, value in [" ".join(shlex.split(line)).partition("=")]
    if name
}
NOT_REQUIRED = {"PASINDO_ENV", "POSTGRES_PASSWORD"}
ROOMS = ("pasindo", "curation", "catalog", "facilities", "orders")
READERS = {"text", "number", "flag", "words"}


def _read_settings(environ: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", "import pasindo.settings"],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], **environ},
        capture_output=True,
        text=True,
    )


def test_a_complete_environment_is_enough():
    done = _read_settings(COMPLETE)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("name", sorted(COMPLETE.keys() - NOT_REQUIRED))
def test_a_missing_setting_stops_the_start_with_its_name(name):
    done = _read_settings({key: value for key, value in COMPLETE.items() if key != name})
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert f"setting {name} is missing" in done.stderr


def test_production_refuses_the_sandbox_gateway():
    done = _read_settings(COMPLETE | {"PAYMENT_GATEWAY": "sandbox"})
    assert done.returncode == 1
    assert "PAYMENT_GATEWAY=sandbox" in done.stderr


def test_forgetting_the_environment_means_production():
    done = _read_settings({key: value for key, value in COMPLETE.items() if key not in {"PASINDO_ENV", "SECRET_KEY"}})
    assert "SECRET_KEY" in done.stderr


def test_env_example_names_every_setting_that_is_read():
    read = {
        node.args[0].value
        for room in ROOMS
        for path in (ROOT / room).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if _reads_a_setting(node)
    }
    example = set(re.findall(r"^(?:# )?([A-Z][A-Z0-9_]+)=", EXAMPLE, re.MULTILINE))
    assert read >= {"SECRET_KEY", "PORT", "PASINDO_VAR", "PASINDO_PG_BIN", "DEBUG"}
    # The environment's own name, the buckets (read by a function in settings.py), and what docker compose alone reads.
    assert example == read | {"PASINDO_ENV", "S3_PUBLIC_BUCKET", "S3_PRIVATE_BUCKET", "POSTGRES_PASSWORD"}


def test_env_example_with_its_secrets_filled_in_starts_production():
    secrets = "SECRET_KEY=build S3_ACCESS_KEY=build S3_SECRET_KEY=build"
    done = subprocess.run(
        ["sh", "-c", f"set -a; . ./.env.example; {secrets} exec '{sys.executable}' -c 'import pasindo.settings'"],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"]},
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stderr) == (0, "")


def _reads_a_setting(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in READERS
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id == "env"
        and isinstance(node.args[0], ast.Constant)
    )
