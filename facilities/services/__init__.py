"""The writes of facilities: who is appointed, and what a new name changes."""

from facilities.services.accepting import accept_invitation
from facilities.services.ending import activate_person, deactivate_person, end_membership
from facilities.services.inviting import invite, resend_invitation, revoke_invitation
from facilities.services.naming import rewrite_searched_words

__all__ = [
    "accept_invitation",
    "activate_person",
    "deactivate_person",
    "end_membership",
    "invite",
    "resend_invitation",
    "revoke_invitation",
    "rewrite_searched_words",
]
