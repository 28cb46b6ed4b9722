"""How often invitations go out, and are accepted. A Kanwil that invites the officers of all its facilities in a morning
does not notice; a stolen session cannot flood an address, nor the world."""

from pasindo.common.limits import HOUR, MINUTE, SECOND, Limit

INVITE = Limit("invite", by=("account",), burst=120, every=MINUTE)
INVITE_LETTER = Limit("invite-letter", by=("mail",), burst=5, every=HOUR)
# What costs is the new password: it is hashed slowly on purpose. A token cannot be guessed.
ACCEPT = Limit("invite-accept", by=("address",), burst=20, every=10 * SECOND, guards_a_secret=True)
