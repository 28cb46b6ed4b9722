"""Reads settings from the environment. A missing or malformed one stops the start with a sentence that names it."""

import ipaddress
import math
import os
from urllib.parse import SplitResult, parse_qs, unquote, urlencode, urlsplit

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


def number(
    name: str, default: int | None = None, *, outside_production: int | None = None, least: int | None = None
) -> int:
    """A whole number, `least` or more where that is given."""
    fallback, elsewhere = (None if each is None else str(each) for each in (default, outside_production))
    value = text(name, fallback, outside_production=elsewhere)
    try:
        found = int(value)
    except ValueError:
        raise MissingSetting(f"The setting {name} must be a whole number, not {value!r}.") from None
    if least is not None and found < least:
        raise MissingSetting(f"The setting {name} must be {least} or more, not {found}.")
    return found


def seconds(name: str, default: float) -> float:
    """A time-out in seconds, with a point if need be. Nothing waits for ever: 0 is refused, as is more than a day."""
    value = text(name, str(default))
    try:
        found = float(value)
    except ValueError:
        found = math.nan
    if not 0 < found <= 86400:  # false for NaN as well
        raise MissingSetting(f"The setting {name} must be a number of seconds above 0, not {value!r}.")
    return found


def flag(name: str, default: bool) -> bool:
    value = text(name, "1" if default else "0").lower()
    if value not in {"0", "1", "true", "false", "yes", "no"}:
        raise MissingSetting(f"The setting {name} must be 1 or 0, not {value!r}.")
    return value in {"1", "true", "yes"}


def words(name: str, default: str = "") -> list[str]:
    return [word.strip() for word in text(name, default).split(",") if word.strip()]


def one_of(name: str, choices: tuple[str, ...], default: str) -> str:
    value = text(name, default)
    if value not in choices:
        raise MissingSetting(f"The setting {name} must be one of {', '.join(choices)}, not {value!r}.")
    return value


def port_of(name: str, address: str, *, beside: int) -> int | None:
    """The port of "host:port", which must be another than `beside`; None for "off"."""
    if address == "off":
        return None
    host, colon, port = address.rpartition(":")
    if not host or not colon or not port.isdecimal() or not 0 < int(port) < 65536:
        raise MissingSetting(
            f"The setting {name} must be an address and a port, as 127.0.0.1:9464, or off, not {address!r}."
        )
    if int(port) == beside:
        raise MissingSetting(f"The setting {name} must name another port than PORT: strangers reach that one.")
    return int(port)


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
    parts, port = _split(url, setting)
    if parts.scheme not in {"postgresql", "postgres"}:
        raise MissingSetting(f"{setting} must begin with postgresql:// - Pasindo runs on PostgreSQL alone.")
    if not parts.path.strip("/"):
        raise MissingSetting(f"{setting} must name a database: postgresql://role:password@host/database")
    query = parse_qs(parts.query)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": parts.hostname or query.get("host", [""])[0],
        "PORT": str(port or query.get("port", [""])[0]),
        "OPTIONS": {key: query[key][0] for key in ("sslmode", "sslrootcert") if key in query},
    }


def redis_urls(shared: str, *, cache: str, broker: str) -> tuple[str, str]:
    """Where the cache lies and where the queue: CACHE_URL and BROKER_URL, else the database that REDIS_URL names (0 if
    it names none) and the one after it. Two databases: emptying a cache (FLUSHDB) takes all that is in its own."""
    if not shared and not (cache and broker):
        raise MissingSetting("The setting REDIS_URL is missing. Set it in the environment; .env.example says what for.")
    found = (
        _redis(cache, "CACHE_URL") if cache else _redis(shared, "REDIS_URL"),
        _redis(broker, "BROKER_URL") if broker else _redis(shared, "REDIS_URL", later=1),
    )
    if found[0] == found[1]:
        raise MissingSetting(
            "CACHE_URL and BROKER_URL name the same database: emptying the cache would empty the queue."
        )
    return found


def celery_broker(url: str) -> str:
    """Celery's spelling of a Redis URL: redis+socket:// and virtual_host where redis-py says unix:// and db."""
    if not url.startswith("unix://"):
        return url
    return "redis+socket://" + url.removeprefix("unix://").replace("?db=", "?virtual_host=")


def _redis(url: str, setting: str, *, later: int = 0) -> str:
    """The same server's database that is `later` numbers after the one the URL names."""
    parts, _port = _split(url, setting)
    query = parse_qs(parts.query)
    is_socket = parts.scheme == "unix"
    if not is_socket and (parts.scheme not in {"redis", "rediss"} or not parts.hostname):
        raise MissingSetting(f"{setting} must begin with redis://host, rediss://host or unix:///path.")
    number = query.pop("db", ["0"])[0] if is_socket else parts.path.strip("/") or "0"
    if not number.isdigit():
        raise MissingSetting(f"{setting} must end with the number of a database, as in redis://host:6379/0.")
    database = int(number) + later
    if is_socket:  # db first: celery_broker looks for it there
        others = {name: values[0] for name, values in query.items()}
        return f"unix://{parts.netloc}{parts.path}?{urlencode({'db': database} | others)}"
    return parts._replace(path=f"/{database}").geturl()


def _split(url: str, setting: str) -> tuple[SplitResult, int | None]:
    """The parts of a URL, and its port."""
    try:
        parts = urlsplit(url)
        return parts, parts.port
    except ValueError as error:
        raise MissingSetting(f"{setting} is no address that can be read: {error}.") from None
