"""How often a password may be tried and a letter asked for (docs/adr/0014). docs/operator.md has what follows for an
attacker, computed from these numbers by tests/attacks/test_figures.py."""

from pasindo.common.limits import HOUR, MINUTE, SECOND, Limit

# One account from one address. Two buckets together: five at once, ten more a minute apart, then one each half hour.
PASSWORD_HERE = Limit("password-here", by=("account", "address"), burst=5, every=MINUTE, guards_a_secret=True)
PASSWORD_HERE_LONG = Limit(
    "password-here-long", by=("account", "address"), burst=15, every=30 * MINUTE, guards_a_secret=True
)
# One account from everywhere, and many accounts from one address. Neither counts where the account is at home: on a
# device or at an address from which it was entered before, so nobody uses these up for the account's owner.
PASSWORD_ACCOUNT = Limit("password-account", by=("account",), burst=20, every=30 * MINUTE, guards_a_secret=True)
PASSWORD_ADDRESS = Limit("password-address", by=("address",), burst=60, every=10 * SECOND, guards_a_secret=True)
# One account on a device from which it was entered before: tries that no stranger can use up.
PASSWORD_DEVICE = Limit("password-device", by=("account", "device"), burst=10, every=MINUTE, guards_a_secret=True)
PASSWORD_DEVICE_LONG = Limit(
    "password-device-long", by=("account", "device"), burst=30, every=10 * MINUTE, guards_a_secret=True
)
# The old password, asked for on a session that somebody may have left open.
OLD_PASSWORD = Limit("old-password", by=("account",), burst=5, every=2 * MINUTE, guards_a_secret=True)

SIGN_UP = Limit("sign-up", by=("address",), burst=20, every=30 * SECOND)
SIGN_UP_LETTER = Limit("sign-up-letter", by=("mail",), burst=3, every=HOUR)
RESET = Limit("reset", by=("address",), burst=20, every=20 * SECOND)
RESET_LETTER = Limit("reset-letter", by=("mail",), burst=5, every=HOUR)
EMAIL_ADDING = Limit("email-adding", by=("account",), burst=5, every=10 * MINUTE)
EMAIL_LETTER = Limit("email-letter", by=("mail",), burst=3, every=HOUR)
