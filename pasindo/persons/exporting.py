"""A person's own data to take away: every kind that is declared, in one structure, and nobody else's in it.

Keys are English and stay as they are, for programs that read them; the words beside them are the page's.
"""

import io
import json
import zipfile
from collections.abc import Iterable
from typing import Any

from allauth.account.models import EmailAddress
from axes.models import AccessAttempt, AccessFailureLog, AccessLog
from django.apps import apps
from django.contrib.sessions.backends.base import SessionBase
from django.core.serializers.json import DjangoJSONEncoder
from django.db.models import Q
from django.template.loader import render_to_string
from oscar.core.loading import get_model

from curation.models import Decision
from orders.checkout import draft
from orders.models import Order, UnpaidHold
from orders.reading.selectors import orders_of
from pasindo.accounts.models import Invitation, KeptForm, RoleAssignment, User
from pasindo.common import clock
from pasindo.common.channels import MAIL, PAGE
from pasindo.common.models import Message
from pasindo.persons.declared import KINDS, of_orders
from pasindo.persons.erasing import addresses_of, letters_about

Data = dict[str, Any]
Rows = list[dict[str, Any]]


def data_of_account(user: User, session: SessionBase) -> Data:
    """Everything of an account, by the code of its kind. `session`: the one that asks; of others nothing is read."""
    addresses = addresses_of(user)
    orders = list(orders_of(user))
    for order in orders:
        order.user = user  # else each would ask for the same person
    kinds: dict[str, Rows] = {
        **_of_account(user),
        **_of_orders(orders),
        **_of_staff(user, addresses),
        **_of_signing_in(addresses),
        "letters": _letters(Q(user=user) | Q(recipient__in=addresses)),
        "notices": _rows(Message.objects.filter(user=user, channel=PAGE), "created_at subject path read_at"),
        "basket": _basket(user),
        "session": [{"checkout": draft.read(session).details}],
    }
    return _told(kinds, [kind.code for kind in KINDS])


def data_of_order(order: Order) -> Data:
    """Everything of whoever placed this order without an account, as far as this order knows it."""
    kinds = _of_orders([order]) | {"letters": _letters(letters_about(order))}
    return _told(kinds, [kind.code for kind in of_orders()])


def packed(data: Data, language: str) -> bytes:
    """A zip of the same twice: JSON for programs, a page for people."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("data.json", json.dumps(data, cls=DjangoJSONEncoder, ensure_ascii=False, indent=2))
        archive.writestr("data.html", render_to_string("persons/export.html", {"data": data, "language": language}))
    return file.getvalue()


def _told(kinds: dict[str, Rows], codes: Iterable[str]) -> Data:
    """Each kind with its words, also where nothing is kept of it: that is an answer too."""
    words = {kind.code: kind for kind in KINDS}
    return {
        "made_at": clock.now(),
        "kinds": [
            {
                "kind": code,
                "what": str(words[code].name),
                "why": str(words[code].why),
                "kept": str(words[code].kept),
                "rows": kinds.get(code, []),
            }
            for code in codes
        ],
    }


def _rows(queryset: Any, fields: str) -> Rows:
    return list(queryset.values(*fields.split()))


def _of_account(user: User) -> dict[str, Rows]:
    own = {name: getattr(user, name) for name in ("email", "name", "phone", "language", "date_joined", "last_login")}
    others = _rows(EmailAddress.objects.filter(user=user).order_by("pk"), "email verified primary")
    history = apps.get_model("accounts", "UserChange").objects.filter(pgh_obj_id=user.pk).order_by("pgh_id")
    factors = apps.get_model("mfa", "Authenticator").objects.filter(user=user)
    resets = apps.get_model("accounts", "FactorReset").objects.filter(user=user)
    return {
        "account": [{**own, "addresses": others}],
        "account-history": _rows(history, "pgh_created_at email"),
        "second-factor": _rows(factors, "type created_at last_used_at"),  # never the secret itself
        "factor-reset": _rows(resets, "proposed_at reason confirmed_at"),
    }


def _of_orders(orders: list[Order]) -> dict[str, Rows]:
    holds = UnpaidHold.objects.filter(order__in=orders)
    return {
        "order-contact": [_contact(order) for order in orders],
        "order-figures": [_figures(order) for order in orders],
        "unpaid-hold": _rows(holds, "order__number pieces created_at"),
    }


def _contact(order: Order) -> dict[str, Any]:
    address = order.shipping_address
    fields = ["first_name", "line1", "line2", "line3", "line4", "state", "postcode", "notes"]
    where = {name: getattr(address, name) for name in fields} if address else {}
    return {
        "number": order.number,
        "name": order.buyer_name,
        "phone": order.buyer_phone,
        "email": order.email,
        "language": order.language,
        "address": where | ({"phone": str(address.phone_number or "")} if address else {}),
    }


def _figures(order: Order) -> dict[str, Any]:
    lines = [
        {
            "title": line.title,
            "variant": line.variant_label,
            "quantity": line.quantity,
            "price": line.line_price_incl_tax,
        }
        for part in order.facility_orders.all()
        for line in part.lines.all()
    ]
    parcels = [
        {"courier": each.courier, "tracking_number": each.tracking_number, "shipped_at": each.shipped_at}
        for part in order.facility_orders.all()
        for each in part.shipments.all()
    ]
    payments = [
        {"reference": each.reference, "gateway": each.gateway, "status": each.status, "amount": each.amount}
        for each in order.payment_attempts.all()
    ]
    return {
        "number": order.number,
        "placed_at": order.date_placed,
        "status": order.status,
        "lines": lines,
        "shipping": order.shipping_incl_tax,
        "total": order.total_incl_tax,
        "payments": payments,
        "parcels": parcels,
    }


def _of_staff(user: User, addresses: set[str]) -> dict[str, Rows]:
    """Of decisions, how many there are: what they are about is the facilities', and read where they were made."""
    decided = Decision.objects.filter(actor=user).count()
    roles = _rows(RoleAssignment.objects.filter(user=user), "role kanwil valid_from valid_until")
    memberships = apps.get_model("partner", "Membership").objects.filter(user=user)
    roles += _rows(memberships, "role facility__name valid_from valid_until")
    invited = Invitation.objects.filter(
        Q(email__in=[each.lower() for each in addresses]) | Q(closed_by=user, state="accepted")
    )
    return {
        "decisions": [*roles, *([{"decisions": decided}] if decided else [])],
        "invitation": _rows(invited, "email name role created_at state"),
        "kept-form": _rows(KeptForm.objects.filter(user=user), "path fields kept_at expires_at"),
    }


def _of_signing_in(addresses: set[str]) -> dict[str, Rows]:
    """Who tried in vain may have been somebody else, whose address is not this person's to have: the moment alone."""
    entered = Q()
    for address in addresses:
        entered |= Q(username__iexact=address)
    failed = [_rows(model.objects.filter(entered), "attempt_time") for model in (AccessAttempt, AccessFailureLog)]
    return {
        "sign-ins": _rows(AccessLog.objects.filter(entered), "attempt_time username ip_address user_agent"),
        "failed-sign-ins": [row for rows in failed for row in rows],
    }


def _letters(which: Q) -> Rows:
    letters = Message.objects.filter(which, channel=MAIL).exclude(recipient="").order_by("created_at")
    return _rows(letters, "created_at topic recipient state sent_at")


def _basket(user: User) -> Rows:
    lines = get_model("basket", "Line").objects.filter(basket__owner=user).exclude(basket__status="Submitted")
    return _rows(lines, "product__title quantity date_created")
