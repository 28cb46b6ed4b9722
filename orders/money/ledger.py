"""Booking: what happened to the money of an order, once per event, debits and credits equal."""

from collections.abc import Iterable
from typing import NamedTuple

from orders.models import Account, FacilityOrder, LedgerEntry, LedgerTransaction, Order
from pasindo.common import clock


class Posting(NamedTuple):
    """So many rupiah on an account: a debit is positive, a credit negative."""

    account: Account
    amount: int
    facility_order: FacilityOrder | None = None


def book(event: str, order: Order, entries: Iterable[Posting], *, description: str) -> LedgerTransaction | None:
    """Write one balanced transaction under the name of its event; None if that event was booked before.

    Entries of nothing are left out. Raises ValueError if debits and credits differ (the database would, too). Must run
    inside the transaction that makes the event true.
    """
    rows = [entry for entry in entries if entry.amount]
    if not rows or sum(entry.amount for entry in rows):
        raise ValueError(f"The entries of {event} do not balance.")
    booked, created = LedgerTransaction.objects.get_or_create(
        event=event, defaults={"order": order, "description": description, "booked_at": clock.now()}
    )
    if not created:
        return None
    LedgerEntry.objects.bulk_create(
        LedgerEntry(
            transaction=booked,
            account=entry.account,
            facility_id=entry.facility_order.facility_id if entry.facility_order else None,
            facility_order=entry.facility_order,
            amount=entry.amount,
        )
        for entry in rows
    )
    return booked


def book_capture(*, reference: str, order: Order, facility_orders: Iterable[FacilityOrder]) -> None:
    """A gateway took the buyer's money: it owes us the total; we owe goods and shipping, per facility."""
    entries = [Posting(Account.GATEWAY, int(order.total_incl_tax))]
    for facility_order in facility_orders:
        entries.append(Posting(Account.OWED_TO_BUYER, -facility_order.items_total, facility_order))
        entries.append(Posting(Account.SHIPPING, -facility_order.shipping_charge, facility_order))
    book(f"payment.captured:{reference}", order, entries, description="Paid")


def book_unservable_capture(*, reference: str, order: Order, amount: int) -> None:
    """Money came for an order that can no longer be served, or a second time: all of it is the buyer's."""
    entries = [Posting(Account.GATEWAY, amount), Posting(Account.OWED_TO_BUYER, -amount)]
    book(f"payment.captured:{reference}", order, entries, description="Paid, to be refunded")


def book_reversal(*, reference: str, order: Order) -> None:
    """A gateway took a captured payment back: the capture, the other way round."""
    captured = LedgerEntry.objects.filter(transaction__event=f"payment.captured:{reference}").select_related(
        "facility_order"
    )
    entries = [Posting(Account(row.account), -row.amount, row.facility_order) for row in captured]
    book(f"payment.reversed:{reference}", order, entries, description="Reversed by the gateway")
