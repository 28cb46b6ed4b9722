"""Production takes its settings from the environment alone."""

import ast
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from django.apps import apps
from django.db.migrations.loader import MigrationLoader

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
COMPOSE_ALONE = {"POSTGRES_PASSWORD", "POSTGRES_OWNER_PASSWORD", "POSTGRES_APPLICATION_PASSWORD"}
NOT_REQUIRED = {"PASINDO_ENV", *COMPOSE_ALONE}
ROOMS = ("pasindo", "curation", "catalog", "facilities", "orders")
READERS = {"text", "number", "flag", "words"}


def _read_settings(environ: dict[str, str], then: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", f"from pasindo import settings\n{then}"],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], **environ},
        capture_output=True,
        text=True,
    )


def test_a_complete_environment_is_enough():
    done = _read_settings(COMPLETE)
    assert (done.returncode, done.stderr) == (0, "")


def test_forms_may_lead_to_the_payment_pages_that_the_environment_names():
    shown = "print(settings.CONTENT_SECURITY_POLICY['DIRECTIVES']['form-action'])"
    done = _read_settings(COMPLETE | {"PAYMENT_HOSTS": "https://bank.example, https://pay.example:8443"}, shown)
    assert done.stdout.strip() == "[\"'self'\", 'https://bank.example', 'https://pay.example:8443']"
    assert _read_settings(COMPLETE, shown).stdout.strip() == "[\"'self'\"]"


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


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"TRUSTED_PROXIES": "0"}, "every visitor would count as that proxy"),
        (
            {"TRUSTED_PROXIES": "0", "HTTPS": "0", "FORWARDED_ALLOW_IPS": "10.0.0.1"},
            "names proxies, but TRUSTED_PROXIES is 0",
        ),
        ({"TRUSTED_PROXIES": "-1"}, "must be 0 or more"),
        ({"TRUSTED_PROXIES": "many"}, "must be a whole number"),
        ({"FORWARDED_ALLOW_IPS": "proxy.example"}, "takes addresses, networks or"),
    ],
)
def test_proxies_that_cannot_be_right_stop_the_start(changed, says):
    done = _read_settings(COMPLETE | changed)
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1 and says in done.stderr


def test_x_forwarded_proto_is_read_only_where_there_are_proxies():
    shown = "print(settings.SECURE_PROXY_SSL_HEADER, settings.TRUSTED_PROXIES, settings.PROXY_ADDRESSES)"
    behind = _read_settings(COMPLETE | {"FORWARDED_ALLOW_IPS": "172.16.0.0/12, ::1"}, shown)
    assert behind.stdout.strip() == "('HTTP_X_FORWARDED_PROTO', 'https') 1 ['172.16.0.0/12', '::1']"
    bare = _read_settings(COMPLETE | {"TRUSTED_PROXIES": "0", "HTTPS": "0"}, shown)
    assert bare.stdout.strip() == "None 0 ['127.0.0.1', '::1']"


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
    assert example == read | {"PASINDO_ENV", "S3_PUBLIC_BUCKET", "S3_PRIVATE_BUCKET", *COMPOSE_ALONE}


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


def test_the_image_runs_without_the_demonstration_on_the_same_schema(tmp_path):
    """Of a copy without what .dockerignore names: neither its code nor its pages are there, and no table is missing."""
    image = tmp_path / "image"
    shutil.copytree(ROOT, image, symlinks=True, ignore=_left_out_of_the_image)
    assert (image / "pasindo" / "common").exists()
    assert not (image / "pasindo" / "demo").exists()
    found = _probe(image)
    assert found["tables"] == sorted(model._meta.db_table for model in apps.get_models(include_auto_created=True))
    assert found["migrations"] == sorted(map(list, MigrationLoader(None).disk_migrations))


def test_production_does_not_install_the_demonstration_where_its_code_lies():
    found = _probe(ROOT)
    assert len(found["addresses"]) > 50
    assert (found["modules"], [each for each in found["addresses"] if "demo" in each]) == ([], [])
    assert found["template"] is False


def test_the_demonstration_has_neither_a_model_nor_a_migration():
    config = apps.get_app_config("demo")
    assert list(config.get_models()) == []
    assert not (Path(config.path) / "migrations").exists()


def _left_out_of_the_image(folder: str, names: list[str]) -> set[str]:
    lines = (ROOT / ".dockerignore").read_text().splitlines()
    patterns = {line for line in lines if line and not line.startswith("#")}
    places = {name: str((Path(folder) / name).relative_to(ROOT)) for name in names}
    return {name for name, place in places.items() if place in patterns or f"**/{name}" in patterns}


# Everything that web server and worker import, then what it holds.
PROBE = """
import json, sys
import pasindo.wsgi, pasindo.celery, pasindo.urls
pasindo.celery.app.loader.import_default_modules()
from django.apps import apps
from django.db.migrations.loader import MigrationLoader
from django.template.loader import select_template, TemplateDoesNotExist
from django.urls import get_resolver

def addresses(patterns):
    for each in patterns:
        yield from addresses(each.url_patterns) if hasattr(each, "url_patterns") else [str(each.pattern)]

try:
    template = bool(select_template(["demo/home.html"]))
except TemplateDoesNotExist:
    template = False
print(json.dumps({
    "modules": sorted(name for name in sys.modules if name.startswith("pasindo.demo")),
    "addresses": list(addresses(get_resolver().url_patterns)),
    "template": template,
    "tables": sorted(model._meta.db_table for model in apps.get_models(include_auto_created=True)),
    "migrations": sorted(MigrationLoader(None).disk_migrations),
}))
"""


def _probe(folder: Path) -> dict:
    done = subprocess.run(
        [sys.executable, "-c", PROBE],
        cwd=folder,
        env={"PATH": os.environ["PATH"], **COMPLETE},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def _reads_a_setting(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in READERS
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id == "env"
        and isinstance(node.args[0], ast.Constant)
    )
