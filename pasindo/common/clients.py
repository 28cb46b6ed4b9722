"""Whose request it is: the one place that knows how many proxies stand before us, for every log and every limit."""

import ipaddress
import logging
from functools import lru_cache

from django.conf import settings
from django.http import HttpRequest

_Network = ipaddress.IPv4Network | ipaddress.IPv6Network
IPV6_PREFIX = 64  # what a household or a phone is given: whoever has one address of it has all
log = logging.getLogger(__name__)
_explained: set[str] = set()


def client_address(request: HttpRequest) -> str:
    """The visitor's address as it is counted: IPv4, or the /64 of IPv6; "" where the peer is a socket without one.

    `TRUSTED_PROXIES` says how many of our own proxies each wrote the address of whom they spoke with at the end of
    X-Forwarded-For; the one that the outermost wrote is the visitor's, what stands before it anybody can have typed. It
    is read only from the peers of `FORWARDED_ALLOW_IPS` (gunicorn asks the same of X-Forwarded-Proto) and from
    a local socket: whoever gets past the proxies is counted as what they are.
    """
    peer = str(request.META.get("REMOTE_ADDR") or "")
    forwarded = request.META.get("HTTP_X_FORWARDED_FOR")
    if not settings.TRUSTED_PROXIES or not forwarded or not _is_proxy(peer):
        if forwarded:
            _explain(peer)
        return counted(peer)
    hops = forwarded.split(",")[-settings.TRUSTED_PROXIES :]
    # From the outermost proxy's entry inwards: where one wrote "unknown", the next wrote at least that proxy's address.
    return next((found for hop in hops if (found := counted(hop))), counted(peer))


def counted(text: str) -> str:
    """One spelling of an address, however it is written: with port, in brackets, IPv4 inside IPv6; "" if it is none."""
    text = text.strip().strip('"')
    if text.startswith("["):
        text = text[1:].partition("]")[0]
    elif text.count(":") == 1:
        text = text.partition(":")[0]
    try:
        address = ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        return ""
    if isinstance(address, ipaddress.IPv4Address):
        return str(address)
    if address.ipv4_mapped:
        return str(address.ipv4_mapped)
    return str(ipaddress.IPv6Network((address, IPV6_PREFIX), strict=False).network_address)


def _is_proxy(peer: str) -> bool:
    if not peer or "*" in settings.PROXY_ADDRESSES:
        return True  # a local socket has no address: whoever reaches it stands on this machine
    try:
        address: ipaddress.IPv4Address | ipaddress.IPv6Address = ipaddress.ip_address(peer.partition("%")[0])
    except ValueError:
        return False
    if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped:
        address = address.ipv4_mapped
    return any(address in network for network in _networks(tuple(settings.PROXY_ADDRESSES)))


@lru_cache(maxsize=4)
def _networks(addresses: tuple[str, ...]) -> tuple[_Network, ...]:
    return tuple(ipaddress.ip_network(address, strict=False) for address in addresses)


def _explain(peer: str) -> None:
    """Once a process: somebody writes X-Forwarded-For whom the settings do not know as our proxy."""
    if "said" in _explained:
        return
    _explained.add("said")
    if settings.TRUSTED_PROXIES:
        log.warning("X-Forwarded-For of %s is not believed: FORWARDED_ALLOW_IPS does not name it.", peer)
    else:
        log.warning("X-Forwarded-For is not believed: TRUSTED_PROXIES is 0. Behind a proxy all visitors count as one.")
