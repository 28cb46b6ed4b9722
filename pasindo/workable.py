"""Settings that are set, but cannot work: each is refused at the start, by its name, in one line.

env.py refuses what is missing or malformed; what is looked at here needs the others, or a word about why. The last line
of settings.py calls `require`. A rule is a function below that yields a sentence for each thing that is wrong.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from email.utils import parseaddr
from typing import Any
from urllib.parse import urlsplit

from django.http.request import validate_host

from orders.payment.registry import GATEWAYS
from pasindo.env import MissingSetting

Settings = Mapping[str, Any]
KEY_CHARACTERS, KEY_DIFFERENT = 50, 5  # as Django's own check of a deployment asks (security.W009)
_ORIGIN = re.compile(r"https?://(\*\.)?[A-Za-z0-9.-]+(:\d+)?|https?://\[[0-9a-fA-F:]+\](:\d+)?")
_HOST = re.compile(r"\.?[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*|\[[0-9a-fA-F:]+\]")
_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+")


def require(settings: Settings) -> None:
    """Raises MissingSetting, a line for each thing that is wrong. Most rules are production's alone: development and
    tests bring values of their own."""
    rules = [*ALWAYS, *(IN_PRODUCTION if settings["PRODUCTION"] else [])]
    if problems := [problem for rule in rules for problem in rule(settings)]:
        raise MissingSetting("\n".join(problems))


def _gateway(settings: Settings) -> Iterator[str]:
    """An order is placed before its gateway is asked: one that is not there leaves it unpayable, its stock held."""
    code = settings["PAYMENT_GATEWAY"]
    if code not in GATEWAYS:
        yield f"PAYMENT_GATEWAY={code} is no gateway; there are {', '.join(_gateways(settings))}."
        return
    if settings["PRODUCTION"] and GATEWAYS[code].pays_without_money:
        yield f"PAYMENT_GATEWAY={code} pays without money: it is refused in production."
    for name in GATEWAYS[code].settings:
        if not settings[name]:
            yield f"The setting {name} is missing: PAYMENT_GATEWAY={code} takes no payment without it."


def _gateways(settings: Settings) -> list[str]:
    return sorted(code for code, known in GATEWAYS.items() if not (settings["PRODUCTION"] and known.pays_without_money))


def _account(settings: Settings) -> Iterator[str]:
    number = settings["TRANSFER_ACCOUNT"]
    if number and not re.fullmatch(r"\d[\d .-]{3,28}\d", number):
        yield f"TRANSFER_ACCOUNT={number} is no account number: digits, with spaces, points or hyphens if need be."


def _reports(settings: Settings) -> Iterator[str]:
    """Its value is not repeated: whoever has it may send reports."""
    dsn = urlsplit(settings["SENTRY_DSN"])
    if settings["SENTRY_DSN"] and not (
        dsn.scheme in {"http", "https"}
        and dsn.username
        and dsn.hostname
        and dsn.path.strip("/").split("/")[-1].isdecimal()
    ):
        yield "SENTRY_DSN is no address of a project: https://key@host/number, as its settings show it."


def _mail(settings: Settings) -> Iterator[str]:
    if "EMAIL_HOST" not in settings:
        return
    if settings["EMAIL_USE_SSL"] and settings["EMAIL_USE_TLS"]:
        yield "MAIL_SSL and MAIL_TLS are both on: a server speaks TLS from the first byte (465) or turns to it (587)."
    if settings["EMAIL_PORT"] == 465 and not settings["EMAIL_USE_SSL"]:
        yield "MAIL_PORT=465 speaks TLS from the first byte, but MAIL_SSL is 0: neither side would say a word."
    named, other = ("MAIL_USER", "MAIL_PASSWORD") if settings["EMAIL_HOST_USER"] else ("MAIL_PASSWORD", "MAIL_USER")
    if bool(settings["EMAIL_HOST_USER"]) != bool(settings["EMAIL_HOST_PASSWORD"]):
        yield f"The setting {other} is missing: {named} is set, and nobody signs in with half of it."


def _storage(settings: Settings) -> Iterator[str]:
    if not settings["S3_ENDPOINT"]:
        return
    if not _ORIGIN.fullmatch(settings["S3_ENDPOINT"]):
        yield "S3_ENDPOINT must be https://host, without a path: browsers fetch pictures from it."
    buckets = [settings["STORAGES"][name]["OPTIONS"]["bucket_name"] for name in ("default", "private")]
    if buckets[0] == buckets[1]:
        yield "S3_PUBLIC_BUCKET and S3_PRIVATE_BUCKET are the same: anybody could read what is private."


def _origins(settings: Settings) -> Iterator[str]:
    """What is no origin would spoil the policy that every page carries (a semicolon begins another directive)."""
    for name in ("MEDIA_HOSTS", "PAYMENT_HOSTS"):
        for value in settings[name]:
            if not _ORIGIN.fullmatch(value):
                yield f"{name} holds {value!r}; it takes addresses like https://host, comma-separated."


def _key(settings: Settings) -> Iterator[str]:
    key = settings["SECRET_KEY"]
    if len(key) < KEY_CHARACTERS or len(set(key)) < KEY_DIFFERENT:
        yield (
            f"SECRET_KEY is too short or too simple: {KEY_CHARACTERS} characters of chance at least, "
            "as .env.example makes them."
        )


def _debug(settings: Settings) -> Iterator[str]:
    if settings["DEBUG"]:
        yield "DEBUG=1 shows settings and what people typed to every visitor: it is refused in production."


def _hosts(settings: Settings) -> Iterator[str]:
    if not settings["ALLOWED_HOSTS"]:
        yield "The setting ALLOWED_HOSTS is missing. Set it to the shop's host names, comma-separated."
    for host in settings["ALLOWED_HOSTS"]:
        if "*" in host:
            yield f"ALLOWED_HOSTS holds {host!r}: with it a stranger's Host would stand in links. Name the hosts."
        elif not _HOST.fullmatch(host):
            yield f"ALLOWED_HOSTS holds {host!r}; it takes host names alone, without https://, port or path."


def _site(settings: Settings) -> Iterator[str]:
    """Links in mails, forms (the origin that CSRF checks) and passkeys all stand on it."""
    site = settings["SITE_URL"]
    if not _ORIGIN.fullmatch(site):
        yield f"SITE_URL={site} must be https://host, without a path."
        return
    host, hosts = urlsplit(site).hostname or "", settings["ALLOWED_HOSTS"]
    if hosts and all(map(_HOST.fullmatch, hosts)) and not validate_host(host, hosts):  # else that is said already
        yield f"SITE_URL names {host}, which is not in ALLOWED_HOSTS: every link in a mail would end in an error."
    if settings["SECURE_SSL_REDIRECT"] and not site.startswith("https://"):
        yield f"SITE_URL={site} begins with http://, but HTTPS is on: no form would be taken."


def _proxies(settings: Settings) -> Iterator[str]:
    if settings["SECURE_SSL_REDIRECT"] and not settings["TRUSTED_PROXIES"]:
        yield (
            "HTTPS is on, so a reverse proxy holds the certificate, but TRUSTED_PROXIES is 0: every visitor would "
            "count as that proxy, and one stranger could use up everybody's tries. Set it to the number of proxies."
        )


def _addresses(settings: Settings) -> Iterator[str]:
    named = {"MAIL_FROM": settings["DEFAULT_FROM_EMAIL"], "CONTACT_EMAIL": settings["SHOP_CONTACT"]["email"]}
    for name, value in named.items():
        if not _ADDRESS.fullmatch(parseaddr(value)[1]):
            yield f"{name}={value} holds no e-mail address."


ALWAYS: list[Callable[[Settings], Iterator[str]]] = [_gateway, _account, _reports, _mail, _storage, _origins]
IN_PRODUCTION: list[Callable[[Settings], Iterator[str]]] = [_key, _debug, _hosts, _site, _proxies, _addresses]
