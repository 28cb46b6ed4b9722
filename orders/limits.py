"""How often an order may be placed or looked for (docs/adr/0014; what follows for an attacker: docs/operator.md)."""

from pasindo.common.limits import MINUTE, SECOND, Limit

# Looking for an order by number and phone; what was found is given back. Some count from everywhere together: neither
# the phones of one number nor the numbers of one phone are walked through from a thousand addresses. Whoever uses these
# up for a buyer leaves the buyer the link in the letters, which is not counted.
TRACK_NUMBER = Limit("track-number", by=("number",), burst=30, every=10 * MINUTE, guards_a_secret=True)
TRACK_PHONE = Limit("track-phone", by=("phone",), burst=60, every=10 * MINUTE, guards_a_secret=True)
TRACK_NUMBER_HERE = Limit(
    "track-number-here", by=("number", "address"), burst=10, every=3 * MINUTE, guards_a_secret=True
)
TRACK_PHONE_HERE = Limit("track-phone-here", by=("phone", "address"), burst=30, every=3 * MINUTE, guards_a_secret=True)
TRACK_ADDRESS = Limit("track-address", by=("address",), burst=100, every=5 * SECOND, guards_a_secret=True)
TRACKING = (TRACK_NUMBER, TRACK_PHONE, TRACK_NUMBER_HERE, TRACK_PHONE_HERE, TRACK_ADDRESS)

# Placing an order: it holds pieces, and sends letters to an address that somebody typed.
ORDER_ADDRESS = Limit("order-address", by=("address",), burst=60, every=5 * SECOND)
ORDER_PHONE = Limit("order-phone", by=("phone", "address"), burst=10, every=5 * MINUTE)
ORDER_LETTER_HERE = Limit("order-letter-here", by=("mail", "address"), burst=10, every=10 * MINUTE)
ORDER_LETTER = Limit("order-letter", by=("mail",), burst=20, every=20 * MINUTE)
ORDERING = (ORDER_ADDRESS, ORDER_PHONE, ORDER_LETTER_HERE, ORDER_LETTER)

# Filling a basket writes rows, for anybody.
BASKET = Limit("basket", by=("address",), burst=300, every=SECOND / 2)

# A message that no gateway signed; those that one did are never counted.
WEBHOOK_REFUSED = Limit("webhook-refused", by=("address",), burst=30, every=10 * SECOND)
