"""The doors of erasure: the only ways past the triggers that fix what was said and agreed (docs/adr/0025).

Each is a function of the database with the owner's rights, made in this app's migrations, and does its one thing
whatever it is given. What they refuse: letters on their way, orders under way, accounts that are somebody's.
"""

import uuid

from django.db import connection


def forget_message(message_id: uuid.UUID | str) -> None:
    """Blank recipient, subject, path and reason of a message that is no longer on its way."""
    _through("forget_message", str(message_id))


def forget_order(order_id: int) -> None:
    """Blank the buyer's contact and address of an order that is over, and say when. A second call changes nothing."""
    _through("forget_order", order_id)


def forget_account(user_id: int) -> None:
    """Blank what histories still say of an account that was anonymised: former addresses, reasons of resets."""
    _through("forget_account", user_id)


def forget_invitation(invitation_id: int) -> None:
    """Blank address and name of an invitation that is closed."""
    _through("forget_invitation", invitation_id)


def forget_gateway_news(inbox_id: int) -> None:
    """Blank what a gateway wrote, once it was worked on; its digest stays, by which a repeated one is known."""
    _through("forget_gateway_news", inbox_id)


def _through(door: str, key: str | int) -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {door}(%s)", [key])
