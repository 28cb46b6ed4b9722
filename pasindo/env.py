"""Reads settings from the environment. A missing or malformed one stops the start with a sentence that names it."""

import ipaddress
import os
from urllib.parse import parse_qs, unquote, urlsplit

ENVIRONMENTS = ("production", "development", "test")


class MissingSetting(SystemExit):
    """Ends the process with one line instead of a traceback."""


def environment() -> str:
    """`production` unless PASINDO_ENV says otherwise: forgetting it must never open the development doors."""
    value = os.environ.get("PASINDO_ENV") or "production"
    if value not in ENVIRONMENTS:
        raise MissingSetting(f"PASINDO_ENV is {value!r}; it must be one of {', '.join(ENVIRONMENTS)}.")
    return value


def text(name: str, default: str | None = None, *, outside_production: str | None = None) -> str:
    """The value of `name`, or its default; `outside_production` is a default that production must not have."""
    value = os.environ.get(name)
    if value:
        return value
    if outside_production is not None and environment() != "production":
        return outside_production
    if default is not None:
        return default
    raise MissingSetting(f"The setting {name} is missing. Set it in the environment; .env.example says what it is for.")


def number(name: str, default: int | None = None, *, outside_production: int | None = None) -> int:
    fallback, elsewhere = (None if each is None else str(each) for each in (default, outside_production))
    value = text(name, fallback, outside_production=elsewhere)
    try:
        return int(value)
    except ValueError:
        raise MissingSetting(f"The setting {name} must be a whole number, not {value!r}.") from None


def flag(name: str, default: bool) -> bool:
    value = text(name, "1" if default else "0").lower()
    if value not in {"0", "1", "true", "false", "yes", "no"}:
        raise MissingSetting(f"The setting {name} must be 1 or 0, not {value!r}.")
    return value in {"1", "true", "yes"}


def words(name: str, default: str = "") -> list[str]:
    return [word.strip() for word in text(name, default).split(",") if word.strip()]


def check_proxies(count: int, addresses: list[str]) -> None:
    """Stop the start if the proxies' number and addresses cannot both be right."""
    if count < 0:
        raise MissingSetting(f"TRUSTED_PROXIES must be 0 or more, not {count}.")
    for address in addresses:
        try:
            ipaddress.ip_network("::/0" if address == "*" else address, strict=False)
        except ValueError:
            text = f"FORWARDED_ALLOW_IPS holds {address!r}; it takes addresses, networks or *."
            raise MissingSetting(text) from None
    if not count and os.environ.get("FORWARDED_ALLOW_IPS"):
        raise MissingSetting(
            "FORWARDED_ALLOW_IPS names proxies, but TRUSTED_PROXIES is 0: set it to how many stand in a row."
        )


def database(url: str, *, setting: str = "DATABASE_URL") -> dict:
    """Django's settings for postgresql://user:password@host:port/name, or …@/name?host=/socket/folder."""
    parts = urlsplit(url)
    if parts.scheme not in {"postgresql", "postgres"}:
        raise MissingSetting(f"{setting} must begin with postgresql:// - Pasindo runs on PostgreSQL alone.")
    query = parse_qs(parts.query)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": parts.hostname or query.get("host", [""])[0],
        "PORT": str(parts.port or query.get("port", [""])[0]),
        "OPTIONS": {key: query[key][0] for key in ("sslmode", "sslrootcert") if key in query},
    }


def celery_broker(url: str) -> str:
    """Celery's spelling of a Redis URL: redis+socket:// and virtual_host where redis-py says unix:// and db."""
    if not url.startswith("unix://"):
        return url
    return "redis+socket://" + url.removeprefix("unix://").replace("?db=", "?virtual_host=")
