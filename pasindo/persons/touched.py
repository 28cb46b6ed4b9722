"""Whose data a time span touched, and which kinds: as far as rows and histories tell.

What was only read leaves no row. A sign-in does, and whatever somebody made, changed or was sent.
"""

import datetime
from typing import NamedTuple

from django.db import connection

from pasindo.persons.declared import DataKind, kind_of

# Kinds of which no row says when it was made or changed, or which name nobody: why the list is silent about them.
SILENT = {
    "factor-reset": "stands in the account's own history of second factors",
    "order-figures": "touched with order-contact, and named with it",
    "unpaid-hold": "digests: they name nobody",
    "gateway-news": "names an attempt to pay, not a person",
    "notices": "names listings and orders, not persons",
    "basket": "names nobody without its account",
    "session": "is written all the time, and does not say when it began",
    "failed-sign-ins": "what somebody else typed",
    "decisions": "of officers in their office",
    "device-cookie": "lies in the browser",
}

_SPAN = "BETWEEN %(began)s AND %(ended)s"
# One row for each person and kind; a guest is an address. Each branch uses the index, or reads a table that retention
# keeps short. Raw: the ORM cannot group a union.
_TOUCHED = f"""
WITH touched (user_id, email, name, kind) AS (
    SELECT id, NULL, NULL, 'account' FROM accounts_user WHERE date_joined {_SPAN}
    UNION SELECT pgh_obj_id, NULL, NULL, 'account' FROM accounts_userchange
        WHERE pgh_created_at {_SPAN} AND pgh_label <> 'begin'
    UNION SELECT pgh_obj_id, NULL, NULL, 'account-history' FROM accounts_userchange
        WHERE pgh_created_at {_SPAN} AND pgh_label = 'update'
    UNION SELECT user_id, NULL, NULL, 'account' FROM accounts_signinaddresschange WHERE pgh_created_at {_SPAN}
    UNION SELECT user_id, NULL, NULL, 'second-factor' FROM accounts_secondfactorchange WHERE pgh_created_at {_SPAN}
    UNION SELECT user_id, NULL, NULL, 'kept-form' FROM accounts_keptform WHERE kept_at {_SPAN}
    UNION SELECT NULL, lower(username), NULL, 'sign-ins' FROM axes_accesslog WHERE attempt_time {_SPAN}
    UNION SELECT NULL, lower(email), name, 'invitation' FROM accounts_invitation
        WHERE created_at {_SPAN} AND email <> ''
    UNION SELECT user_id, lower(recipient), NULL, 'letters' FROM common_message
        WHERE created_at {_SPAN} AND channel = 'mail' AND recipient <> ''
    UNION SELECT user_id, lower(guest_email), buyer_name, 'order-contact' FROM order_order o
        WHERE erased_at IS NULL AND (date_placed {_SPAN}
            OR EXISTS (SELECT 1 FROM order_orderevent e WHERE e.order_id = o.id AND e.created_at {_SPAN})
            OR EXISTS (SELECT 1 FROM order_facilityorderevent e JOIN order_facilityorder f ON f.id = e.facility_order_id
                WHERE f.order_id = o.id AND e.created_at {_SPAN}))
), named AS (
    SELECT coalesce(t.user_id, u.id) AS user_id, t.email, t.name, t.kind
    FROM touched t LEFT JOIN accounts_user u ON t.user_id IS NULL AND lower(u.email) = t.email
), persons AS (
    SELECT coalesce(u.email, n.email) AS email, max(coalesce(nullif(u.name, ''), n.name, '')) AS name,
        bool_or(u.id IS NOT NULL) AS has_account, array_agg(DISTINCT n.kind ORDER BY n.kind) AS kinds
    FROM named n LEFT JOIN accounts_user u ON u.id = n.user_id
    WHERE u.anonymised_at IS NULL GROUP BY 1
)
"""  # noqa: S608 - of names in this module
_COUNT = "SELECT count(*) FROM persons WHERE email <> ''"
_PAGE = (
    "SELECT email, name, has_account, kinds FROM persons WHERE email <> ''"
    " ORDER BY email LIMIT %(limit)s OFFSET %(start)s"
)


class Touched(NamedTuple):
    """A person, and the kinds of data that were touched."""

    email: str
    name: str
    has_account: bool
    kinds: list[DataKind]


class TouchedPersons:
    """Everybody of a time span, for a paginator: counted in one query, and read a page at a time."""

    def __init__(self, began: datetime.datetime, ended: datetime.datetime) -> None:
        self._span = {"began": began, "ended": ended}

    def count(self) -> int:
        with connection.cursor() as cursor:
            cursor.execute(_TOUCHED + _COUNT, self._span)
            return cursor.fetchone()[0]

    def __len__(self) -> int:
        return self.count()

    def __getitem__(self, rows: slice) -> list[Touched]:
        start, limit = rows.start or 0, None if rows.stop is None else rows.stop - (rows.start or 0)
        with connection.cursor() as cursor:
            cursor.execute(_TOUCHED + _PAGE, {**self._span, "limit": limit, "start": start})
            return [
                Touched(email, name, has_account, [kind_of(code) for code in codes])
                for email, name, has_account, codes in cursor.fetchall()
            ]
