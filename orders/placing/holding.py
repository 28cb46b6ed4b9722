"""How much may be held of the shop without a payment: by one buyer, one phone, one network.

Pieces of an order that waits for its payment are nobody else's until it lapses. Whoever orders and never pays must not
be able to empty the shop; whoever orders normally must not notice. A hold, once promised, is kept until the deadline
that was printed."""

from collections.abc import Sequence
from typing import NamedTuple

from django.conf import settings
from django.db import connection
from django.db.models import Count, Q, Sum
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _

from orders.exceptions import OrderRefused
from orders.models import Order, UnpaidHold
from orders.placing.details import BuyerDetails
from pasindo.common.mailboxes import mailbox_of

# Accounts of one network that never paid may hold so many times what its guests may. Each cost a mailbox, which is why
# they may more; whoever has a domain has as many mailboxes as they like, which is why they may not hold everything.
NEW_ACCOUNTS_MAY = 3


class Holder(NamedTuple):
    """Who holds, as keyed digests: neither address nor phone can be read from them. "" is nobody."""

    mail: str
    phone: str
    network: str


def holder_of(buyer: BuyerDetails) -> Holder:
    """An account is known by its mailbox, as a guest is. Of a network, guests and accounts that never paid count apart:
    neither takes the other's place. Who has proved the address and paid before is no stranger behind a network."""
    network = "" if buyer.is_proven and buyer.has_paid else buyer.client
    kind = "net-accounts" if buyer.is_proven else "net"
    return Holder(_digest("mail", mailbox_of(buyer.email)), _digest("phone", buyer.phone), _digest(kind, network))


def refuse_too_much(buyer: BuyerDetails, pieces: int) -> Holder:
    """Raise OrderRefused if with so many pieces more than may be would wait for payment; else who holds them.

    Locks the holder until the transaction ends: orders sent at the same moment are counted one after the other."""
    holder = holder_of(buyer)
    _lock(holder)
    held = _held(holder)
    times = NEW_ACCOUNTS_MAY if buyer.is_proven else 1
    for who, orders, more in (
        ("mail", settings.UNPAID_ORDERS_MOST, settings.HELD_PIECES_MOST),
        ("phone", settings.UNPAID_ORDERS_MOST, settings.HELD_PIECES_MOST),
        ("network", times * settings.UNPAID_ORDERS_OF_NETWORK, times * settings.HELD_PIECES_OF_NETWORK),
    ):
        if held[f"{who}_orders"] >= orders or (held[f"{who}_pieces"] or 0) + pieces > more:
            raise OrderRefused(_too_much(who, bool(held[f"{who}_orders"]), is_proven=buyer.is_proven))
    return holder


def note(order: Order, holder: Holder, pieces: int) -> None:
    """Keep who holds the pieces of this order until it is paid or lapses."""
    UnpaidHold.objects.create(order=order, pieces=pieces, **holder._asdict())


def _held(holder: Holder) -> dict[str, int]:
    counts: dict[str, Count | Sum] = {}
    for who, digest in holder._asdict().items():
        mine = Q(**{who: digest}) & ~Q(**{who: ""})
        counts |= {f"{who}_orders": Count("pk", filter=mine), f"{who}_pieces": Sum("pieces", filter=mine)}
    any_of_them = Q(mail=holder.mail) | Q(phone=holder.phone) | (Q(network=holder.network) & ~Q(network=""))
    return UnpaidHold.objects.filter(any_of_them).aggregate(**counts)


def _too_much(who: str, holds_already: bool, *, is_proven: bool) -> str:
    if who == "network" and is_proven:
        return _(
            "Dari jaringan internet yang Anda pakai sudah banyak pesanan akun baru yang belum dibayar. Coba lagi "
            "nanti, atau dari jaringan lain. Keranjang Anda tetap tersimpan."
        )
    if who == "network":
        return _(
            "Dari jaringan internet yang Anda pakai sudah banyak pesanan yang belum dibayar. Masuk dengan akun yang "
            "surelnya sudah dipastikan, atau coba lagi nanti dari jaringan lain."
        )
    if holds_already:
        return _(
            "Anda masih punya pesanan yang belum dibayar. Bayar dulu yang itu, atau tunggu sampai gugur, lalu pesan "
            "lagi. Keranjang Anda tetap tersimpan."
        )
    return _("Sekali pesan paling banyak %(most)d buah. Kurangi jumlahnya, atau hubungi UPT untuk pesanan besar.") % {
        "most": settings.HELD_PIECES_MOST
    }


def _lock(holder: Sequence[str]) -> None:
    # Of the transaction, in one order of keys: of two orders of one buyer the second counts the first. There may be no
    # row yet that could be locked instead.
    keys = sorted({int(digest[:15], 16) for digest in holder if digest})
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(key) FROM unnest(%s::bigint[]) AS key", [keys])


def _digest(kind: str, value: str) -> str:
    return salted_hmac("orders.holding", f"{kind}:{value}", algorithm="sha256").hexdigest()[:32] if value else ""
