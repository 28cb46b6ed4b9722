"""How long an attacker needs, computed from the limits: docs/operator.md shows exactly this table."""

import math

from django.conf import settings

from orders import limits as orders
from pasindo.accounts import limits as accounts
from pasindo.accounts.second_factor import limits as second
from pasindo.common.limits import DAY, HOUR, Limit
from pasindo.services.processes import ROOT

YEAR = 365 * DAY
NUMBERS_OF_A_DAY = 1_000_000  # six digits, shuffled
MOBILE_NUMBERS = 10**8  # behind one prefix as 0812, eight digits
RANDOM_PASSWORDS = 36**10  # ten letters and digits, drawn
CODES_RIGHT_AT_A_TIME = 1 + 2 * settings.MFA_TOTP_TOLERANCE


def needs(tries: float, *limits: Limit) -> float:
    """Seconds for so many tries against buckets that all have to let them through."""
    return max(limit.seconds_for(math.ceil(tries)) for limit in limits)


def even_odds(chance: float) -> float:
    """Tries until one of them was right with even odds, each right by `chance`, none ruled out by the others."""
    return math.log(2) / chance


def said(seconds: float) -> str:
    if seconds >= 2_000 * YEAR:
        power = math.floor(math.log10(seconds / YEAR))
        return f"more than 10^{power} years"
    for unit, name in ((YEAR, "years"), (DAY, "days"), (HOUR, "hours")):
        if seconds >= 2 * unit:
            return f"{seconds / unit:.0f} {name}"
    return f"{seconds / 60:.0f} minutes"


def rows() -> list[str]:
    here = (accounts.PASSWORD_HERE, accounts.PASSWORD_HERE_LONG)
    device = (accounts.PASSWORD_DEVICE, accounts.PASSWORD_DEVICE_LONG)
    everywhere = (accounts.PASSWORD_ACCOUNT,)
    codes = even_odds(CODES_RIGHT_AT_A_TIME / 10**6)
    walk = (orders.TRACK_PHONE,)
    phones = (orders.TRACK_NUMBER,)
    found: list[tuple[str, str, float]] = [
        ("one TOTP code, the password known; even odds", "anywhere", needs(codes, second.CODES_OF_ACCOUNT)),
        ("the same", "one", needs(codes, second.CODES_OF_ACCOUNT, second.CODES_FROM_ADDRESS)),
        ("one account, the 1,000 commonest passwords that are allowed", "anywhere", needs(1_000, *everywhere)),
        ("the same", "one, or one that its owner uses", needs(1_000, *here)),
        ("the same", "a device stolen from its owner", needs(1_000, *device)),
        ("one account, a list of 100,000 passwords", "anywhere", needs(100_000, *everywhere)),
        (
            "one account, 10 letters and digits at random; half of all",
            "anywhere",
            needs(RANDOM_PASSWORDS / 2, *everywhere),
        ),
        ("one password on each of 10,000 accounts", "one", needs(10_000, accounts.PASSWORD_ADDRESS)),
        ("an order by its buyer's phone and day; half of all numbers", "anywhere", needs(NUMBERS_OF_A_DAY / 2, *walk)),
        ("an order by its number; half of the phones of one prefix", "anywhere", needs(MOBILE_NUMBERS / 2, *phones)),
        ("any one of 1,000 orders of a day, nothing known", "one", needs(_any_order(1_000), orders.TRACK_ADDRESS)),
        ("the same", "1,000 addresses", needs(_any_order(1_000) / 1_000, orders.TRACK_ADDRESS)),
    ]
    return [f"| {what} | {address} | {said(seconds)} |" for what, address, seconds in found]


def _any_order(orders_a_day: int) -> float:
    """Tries with even odds: the number must be one of the day's, and the phone the one of that order."""
    return even_odds(orders_a_day / NUMBERS_OF_A_DAY / MOBILE_NUMBERS)


def test_the_operator_s_page_shows_what_the_limits_give():
    page = (ROOT / "docs/operator.md").read_text()
    table = "\n".join(rows())
    assert table in page, f"docs/operator.md must show:\n{table}"


def test_only_a_poor_password_is_found_within_a_working_life():
    assert needs(even_odds(CODES_RIGHT_AT_A_TIME / 10**6), second.CODES_OF_ACCOUNT) > 20 * YEAR
    assert needs(RANDOM_PASSWORDS / 2, accounts.PASSWORD_ACCOUNT) > 10**9 * YEAR
    assert needs(NUMBERS_OF_A_DAY / 2, orders.TRACK_PHONE) > 5 * YEAR
    assert needs(1_000, accounts.PASSWORD_ACCOUNT) > 14 * DAY, (
        "a common one is tried before long: hence the second factor"
    )
