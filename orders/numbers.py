"""Order numbers: `PSD-YYYYMMDD-NNNNNN`, a facility order `-01`, a payment attempt `-P1`.

The six digits tell nobody how many orders a day has or which number comes next: they are the counter's, shuffled by a
key of the day that only we know."""

import datetime
import hmac

from django.db import connection
from django.utils.crypto import salted_hmac

from pasindo.common import clock

_HALF = 1000  # three digits; two of them are a number
_ROUNDS = 8


def next_order_number() -> str:
    """A new number of today (Jakarta). From a sequence: nobody waits for anybody, and a refused order leaves a gap."""
    today = clock.today()
    # Raw, as the ORM knows no sequences; a counter in a row would make every checkout wait for the one before it.
    with connection.cursor() as cursor:
        cursor.execute("SELECT nextval('order_number_seq')")
        return f"PSD-{today:%Y%m%d}-{shuffled(cursor.fetchone()[0], today):06d}"


def shuffled(number: int, day: datetime.date) -> int:
    """Another number of six digits: no two of a day become the same, and none betrays its neighbour.

    A Feistel network over two halves of three digits, keyed by the day and the secret of the installation: as each
    round can be undone, a million numbers go in and the same million come out.
    """
    key = salted_hmac("orders.numbers", f"{day:%Y%m%d}", algorithm="sha256").digest()
    left, right = divmod(number % (_HALF * _HALF), _HALF)
    for turn in range(_ROUNDS):
        digest = hmac.digest(key, f"{turn}:{right}".encode(), "sha256")
        left, right = right, (left + int.from_bytes(digest[:8])) % _HALF
    return left * _HALF + right


def facility_order_number(order_number: str, position: int) -> str:
    """The number of the `position`-th facility order (from 1): PSD-20261121-000123-01."""
    return f"{order_number}-{position:02d}"


def attempt_reference(order_number: str, position: int) -> str:
    """What a gateway knows the `position`-th attempt (from 1) by: PSD-20261121-000123-P1."""
    return f"{order_number}-P{position}"
