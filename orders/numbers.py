"""Order numbers: `PSD-YYYYMMDD-NNNNNN`, a facility order `-01`, a payment attempt `-P1`."""

from django.db import connection

from pasindo.common import clock


def next_order_number() -> str:
    """A new number of today (Jakarta). From a sequence: nobody waits for anybody, and a refused order leaves a gap."""
    # Raw, as the ORM knows no sequences; a counter in a row would make every checkout wait for the one before it.
    with connection.cursor() as cursor:
        cursor.execute("SELECT nextval('order_number_seq')")
        return f"PSD-{clock.today():%Y%m%d}-{cursor.fetchone()[0]:06d}"


def facility_order_number(order_number: str, position: int) -> str:
    """The number of the `position`-th facility order (from 1): PSD-20261121-000123-01."""
    return f"{order_number}-{position:02d}"


def attempt_reference(order_number: str, position: int) -> str:
    """What a gateway knows the `position`-th attempt (from 1) by: PSD-20261121-000123-P1."""
    return f"{order_number}-P{position}"
