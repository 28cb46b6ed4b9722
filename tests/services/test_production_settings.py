"""Production takes its settings from the environment alone."""

import ast
import json
import os
import re
import runpy
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from unittest import mock

import pytest
from django.apps import apps
from django.db.migrations.loader import MigrationLoader

from orders.payment.registry import GATEWAYS
from pasindo.services.processes import ROOT

EXAMPLE = (ROOT / ".env.example").read_text()
# What the example sets, and a value for what it leaves to be filled in.
FILLED_IN = "filled-in-by-whoever-deploys-with-0123456789-and-so-on"
COMPLETE = {
    name: value or FILLED_IN
    for line in EXAMPLE.splitlines()
    if not line.startswith("#")
    for name, _, value in [" ".join(shlex.split(line)).partition("=")]
    if name
}
COMPOSE_ALONE = {"POSTGRES_PASSWORD", "POSTGRES_OWNER_PASSWORD", "POSTGRES_APPLICATION_PASSWORD", "VALKEY_PASSWORD"}
NOT_REQUIRED = {"PASINDO_ENV", *COMPOSE_ALONE}
ROOMS = ("pasindo", "curation", "catalog", "facilities", "orders")
READERS = {"text", "number", "seconds", "flag", "words", "one_of"}


def _read_settings(environ: dict[str, str], then: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", f"from pasindo import settings\n{then}"],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], **environ},
        capture_output=True,
        text=True,
    )


def _read(module: str, changes: dict[str, str | None]) -> dict:
    """What a module makes of a complete environment with these changes (None: not set), as a process that starts."""
    environ = {name: value for name, value in {**COMPLETE, **changes}.items() if value is not None}
    with mock.patch.dict(os.environ, environ, clear=True):
        return runpy.run_path(str(ROOT / "pasindo" / module))


def start(**changes: str | None) -> dict:
    return _read("settings.py", changes)


def test_a_complete_environment_is_enough():
    done = _read_settings(COMPLETE)
    assert (done.returncode, done.stderr) == (0, "")


def test_forms_may_lead_to_the_payment_pages_that_the_environment_names():
    def shown(**changes):
        return start(**changes)["CONTENT_SECURITY_POLICY"]["DIRECTIVES"]["form-action"]

    both = shown(PAYMENT_HOSTS="https://bank.example, https://pay.example:8443")
    assert both == ["'self'", "https://bank.example", "https://pay.example:8443"]
    assert shown(PAYMENT_HOSTS=None) == ["'self'"]


def test_pictures_come_from_the_storage_without_a_word_about_it():
    def shown(**changes):
        return start(**changes)["CONTENT_SECURITY_POLICY"]["DIRECTIVES"]["img-src"][3:]

    assert shown() == ["https://s3.pasindo.example"]
    assert shown(MEDIA_HOSTS="https://cdn.example") == ["https://s3.pasindo.example", "https://cdn.example"]


@pytest.mark.parametrize("name", sorted(COMPLETE.keys() - NOT_REQUIRED))
def test_a_missing_setting_stops_the_start_with_its_name(name):
    with pytest.raises(SystemExit) as stopped:
        start(**{name: None})
    (line,) = str(stopped.value).splitlines()
    assert f"setting {name} is missing" in line


def test_what_stops_the_start_is_one_line_of_a_process_that_failed():
    done = _read_settings(COMPLETE | {"PAYMENT_GATEWAY": "midtrans"})
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert line.startswith("PAYMENT_GATEWAY=midtrans is no gateway")


CANNOT_WORK = [
    # The setting that is named, the change, and what is said of it.
    ("PAYMENT_GATEWAY", {"PAYMENT_GATEWAY": "midtrans"}, "there are manual."),
    ("PAYMENT_GATEWAY", {"PAYMENT_GATEWAY": "sandbox"}, "pays without money"),
    ("TRANSFER_ACCOUNT", {"TRANSFER_ACCOUNT": "rekening kami"}, "no account number"),
    ("SECRET_KEY", {"SECRET_KEY": "short"}, "50 characters"),
    ("SECRET_KEY", {"SECRET_KEY": "ab" * 40}, "too simple"),
    ("DEBUG", {"DEBUG": "1"}, "refused in production"),
    ("ALLOWED_HOSTS", {"ALLOWED_HOSTS": "pasindo.example,*"}, "'*'"),
    ("ALLOWED_HOSTS", {"ALLOWED_HOSTS": "https://pasindo.example"}, "host names alone"),
    ("ALLOWED_HOSTS", {"ALLOWED_HOSTS": " , "}, "missing"),
    ("SITE_URL", {"SITE_URL": "pasindo.example"}, "https://host"),
    ("SITE_URL", {"SITE_URL": "https://pasindo.example/toko"}, "without a path"),
    ("SITE_URL", {"SITE_URL": "https://other.example"}, "not in ALLOWED_HOSTS"),
    ("SITE_URL", {"SITE_URL": "http://pasindo.example"}, "HTTPS is on"),
    ("MAIL_PASSWORD", {"MAIL_USER": "pasindo"}, "missing"),
    ("MAIL_USER", {"MAIL_PASSWORD": "secret"}, "missing"),
    ("MAIL_SSL", {"MAIL_SSL": "1", "MAIL_TLS": "1"}, "both on"),
    ("MAIL_PORT", {"MAIL_PORT": "465", "MAIL_SSL": "0"}, "first byte"),
    ("MAIL_PORT", {"MAIL_PORT": "0"}, "1 or more"),
    ("MAIL_FROM", {"MAIL_FROM": "Pasindo"}, "no e-mail address"),
    ("CONTACT_EMAIL", {"CONTACT_EMAIL": "halo"}, "no e-mail address"),
    ("S3_ENDPOINT", {"S3_ENDPOINT": "s3.pasindo.example"}, "https://host"),
    ("SENTRY_DSN", {"SENTRY_DSN": "https://sentry.example/7"}, "https://key@host/number"),
    ("SENTRY_DSN", {"SENTRY_DSN": "kunci@sentry.example/7"}, "https://key@host/number"),
    ("LOG_LEVEL", {"LOG_LEVEL": "loud"}, "must be one of DEBUG"),
    ("METRICS_ADDR", {"METRICS_ADDR": "9464"}, "an address and a port"),
    ("METRICS_ADDR", {"METRICS_ADDR": "127.0.0.1:8000"}, "another port than PORT"),
    ("S3_PRIVATE_BUCKET", {"S3_PRIVATE_BUCKET": COMPLETE["S3_PUBLIC_BUCKET"]}, "the same"),
    ("MEDIA_HOSTS", {"MEDIA_HOSTS": "https://a.example; script-src *"}, "takes addresses"),
    ("PAYMENT_HOSTS", {"PAYMENT_HOSTS": "bank.example"}, "takes addresses"),
    ("DATABASE_URL", {"DATABASE_URL": "postgresql://pasindo@db:port/pasindo"}, "no address"),
    ("DATABASE_URL", {"DATABASE_URL": "postgresql://pasindo@db"}, "name a database"),
    ("REDIS_URL", {"REDIS_URL": "memcached://valkey"}, "redis://"),
    ("REDIS_URL", {"REDIS_URL": "redis://valkey/cache"}, "number of a database"),
    ("CACHE_URL", {"CACHE_URL": "redis://v/3", "BROKER_URL": "redis://v/3"}, "same database"),
    ("S3_ANSWER_SECONDS", {"S3_ANSWER_SECONDS": "0"}, "above 0"),
    ("MAIL_SECONDS", {"MAIL_SECONDS": "nan"}, "above 0"),
    ("S3_TRIES", {"S3_TRIES": "0"}, "1 or more"),
    ("PAYMENT_DEADLINE_MINUTES", {"PAYMENT_DEADLINE_MINUTES": "0"}, "1 or more"),
]


@pytest.mark.parametrize(("name", "change", "says"), CANNOT_WORK)
def test_a_setting_that_cannot_work_stops_the_start_with_its_name(name, change, says):
    with pytest.raises(SystemExit) as stopped:
        start(**change)
    (line,) = str(stopped.value).splitlines()
    assert name in line and says in line


def test_all_that_is_wrong_is_said_at_once():
    with pytest.raises(SystemExit) as stopped:
        start(SECRET_KEY="short", DEBUG="1", PAYMENT_GATEWAY="sandbox")
    assert [line.split()[0] for line in str(stopped.value).splitlines()] == [
        "PAYMENT_GATEWAY=sandbox", "SECRET_KEY", "DEBUG=1",
    ]  # fmt: skip


def test_development_needs_no_word_of_it_but_no_unknown_gateway_either():
    nothing = dict.fromkeys(COMPLETE)
    own = {"PASINDO_ENV": "development", "DATABASE_URL": "postgresql:///x", "REDIS_URL": "unix:///v?db=2"}
    settings = start(**nothing | own | {"DEBUG": "1", "SECRET_KEY": "x"})
    assert (settings["PAYMENT_GATEWAY"], settings["PAYMENT_DEADLINE_MINUTES"]) == ("sandbox", 24 * 60)
    with pytest.raises(SystemExit, match="PAYMENT_GATEWAY=midtrans"):
        start(**nothing | own | {"PAYMENT_GATEWAY": "midtrans"})
    with pytest.raises(SystemExit, match="TRANSFER_HOLDER is missing"):
        start(**nothing | own | {"PAYMENT_GATEWAY": "manual", "TRANSFER_BANK": "Bank", "TRANSFER_ACCOUNT": "01234"})


def test_every_gateway_names_settings_that_there_are():
    settings = start()
    assert settings["PAYMENT_DEADLINE_MINUTES"] == 3 * 24 * 60  # by hand: a bank's working day and a person's
    assert all(name in settings for gateway in GATEWAYS.values() for name in gateway.settings)


def test_mail_speaks_tls_from_the_first_byte_on_465_and_turns_to_it_elsewhere():
    def mail(**changes):
        settings = start(**{"MAIL_SSL": None, "MAIL_PORT": None, "MAIL_TLS": None} | changes)
        return settings["EMAIL_PORT"], settings["EMAIL_USE_SSL"], settings["EMAIL_USE_TLS"], settings["EMAIL_TIMEOUT"]

    assert mail() == (587, False, True, 10)
    assert mail(MAIL_PORT="465") == mail(MAIL_SSL="1") == (465, True, False, 10)
    assert mail(MAIL_PORT="25", MAIL_TLS="0", MAIL_SECONDS="2.5") == (25, False, False, 2.5)


def test_cache_and_queue_lie_in_two_databases():
    def urls(**changes):
        settings = start(**{"REDIS_URL": None, "CACHE_URL": None, "BROKER_URL": None} | changes)
        return settings["CACHES"]["default"]["LOCATION"], settings["CELERY_BROKER_URL"]

    assert urls(REDIS_URL="redis://:pw@v:6379/4") == ("redis://:pw@v:6379/4", "redis://:pw@v:6379/5")
    assert urls(REDIS_URL="redis://v") == ("redis://v/0", "redis://v/1")
    assert urls(REDIS_URL="unix:///r/v.sock") == ("unix:///r/v.sock?db=0", "redis+socket:///r/v.sock?virtual_host=1")
    assert urls(REDIS_URL="unix://:pw@/v.sock?db=3")[0] == "unix://:pw@/v.sock?db=3"
    assert urls(CACHE_URL="redis://a/7", BROKER_URL="rediss://b/0") == ("redis://a/7", "rediss://b/0")
    assert urls(REDIS_URL="redis://v/2", BROKER_URL="redis://b") == ("redis://v/2", "redis://b/0")


def test_every_time_out_is_a_setting():
    names = {
        "DATABASE_CONNECT_SECONDS": "11", "CACHE_CONNECT_SECONDS": "0.25", "CACHE_ANSWER_SECONDS": "1.5",
        "BROKER_CONNECT_SECONDS": "2", "BROKER_ANSWER_SECONDS": "3", "S3_CONNECT_SECONDS": "4",
        "S3_ANSWER_SECONDS": "6", "S3_TRIES": "5", "MAIL_SECONDS": "7",
    }  # fmt: skip
    settings = start(**names)
    assert settings["DATABASES"]["default"]["OPTIONS"]["connect_timeout"] == 11
    options = settings["CACHES"]["default"]["OPTIONS"]
    assert (options["socket_connect_timeout"], options["socket_timeout"]) == (0.25, 1.5)
    broker = settings["CELERY_BROKER_TRANSPORT_OPTIONS"]
    assert (broker["socket_connect_timeout"], broker["socket_timeout"], settings["EMAIL_TIMEOUT"]) == (2, 3, 7)
    for name in ("default", "private"):
        patience = settings["STORAGES"][name]["OPTIONS"]["client_config"]
        assert (patience.connect_timeout, patience.read_timeout) == (4, 6)
        assert patience.retries["total_max_attempts"] == 5
    web = _read("services/web.py", {"WEB_SILENT_SECONDS": "30", "WEB_GRACE_SECONDS": "25"})
    assert (web["timeout"], web["graceful_timeout"]) == (30, 25)


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
    with pytest.raises(SystemExit) as stopped:
        start(**changed)
    (line,) = str(stopped.value).splitlines()
    assert says in line


def test_x_forwarded_proto_is_read_only_where_there_are_proxies():
    def read(**changes):
        settings = start(**changes)
        return [settings[name] for name in ("SECURE_PROXY_SSL_HEADER", "TRUSTED_PROXIES", "PROXY_ADDRESSES")]

    behind = read(FORWARDED_ALLOW_IPS="172.16.0.0/12, ::1")
    assert behind == [("HTTP_X_FORWARDED_PROTO", "https"), 1, ["172.16.0.0/12", "::1"]]
    assert read(TRUSTED_PROXIES="0", HTTPS="0", FORWARDED_ALLOW_IPS=None) == [None, 0, ["127.0.0.1", "::1"]]


def test_forgetting_the_environment_means_production():
    with pytest.raises(SystemExit, match="SECRET_KEY is missing"):
        start(PASINDO_ENV=None, SECRET_KEY=None)


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
    secrets = f"SECRET_KEY={FILLED_IN} S3_ACCESS_KEY=build S3_SECRET_KEY=build"
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
