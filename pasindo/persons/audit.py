"""What must always hold of personal data."""

from collections.abc import Iterable

from django.apps import apps
from django.db.models import Q

from orders.models import Order
from orders.models.orders import ADDRESS_CONTACT
from pasindo.accounts.models import NOBODYS_DOMAIN, User
from pasindo.common import clock
from pasindo.common.audit import rule
from pasindo.common.models import Message
from pasindo.persons.columns import UNUSED
from pasindo.persons.declared import GRACE
from pasindo.persons.erasing import GONE
from pasindo.persons.notifications import ERASED
from pasindo.persons.retention import ENDINGS, overdue


@rule("persons: nothing is kept longer than its period")
def kept_too_long() -> Iterable[str]:
    """Two days late, as a sweep may be."""
    for ending in ENDINGS:
        yield from (f"{ending.kind} {pk}" for pk in overdue(ending, late=GRACE).values_list("pk", flat=True)[:1000])


@rule("persons: who was erased is named nowhere")
def erased_and_named() -> Iterable[str]:
    accounts = User.objects.filter(anonymised_at__isnull=False)
    named = ~Q(name="") | ~Q(phone="") | Q(is_active=True) | ~Q(email__endswith=f"@{NOBODYS_DOMAIN}")
    yield from (f"account {pk}" for pk in accounts.filter(named).values_list("pk", flat=True))
    history = apps.get_model("accounts", "UserChange").objects.filter(pgh_obj__anonymised_at__isnull=False)
    former = history.exclude(email__endswith=f"@{NOBODYS_DOMAIN}").values_list("pgh_obj_id", flat=True).distinct()
    yield from (f"history of account {pk}" for pk in former.order_by("pgh_obj_id"))
    orders = Order.objects.filter(erased_at__isnull=False)
    named = ~Q(guest_email="", buyer_name="", buyer_phone="")
    for column in ADDRESS_CONTACT:
        named |= ~Q(**{f"shipping_address__{column}": ""})
    yield from (f"order {number}" for number in orders.filter(named).values_list("number", flat=True))


@rule("persons: the last letter is forgotten once it was sent")
def last_letters() -> Iterable[str]:
    letters = Message.objects.filter(topic=ERASED, state__in=GONE, created_at__lt=clock.now() - GRACE)
    return (str(pk) for pk in letters.exclude(recipient="").values_list("pk", flat=True))


@rule("persons: no account that was erased buys, works here or signs in")
def erased_and_alive() -> Iterable[str]:
    erased = Q(user__anonymised_at__isnull=False)
    yield from (f"order {each.number}" for each in Order.objects.filter(erased, erased_at=None))
    for label in ("account.EmailAddress", "mfa.Authenticator", "accounts.KeptForm"):
        rows = apps.get_model(label).objects.filter(erased)
        yield from (f"{label} {pk}" for pk in rows.values_list("pk", flat=True))


@rule("persons: the tables that nothing declares are empty")
def used_though_undeclared() -> Iterable[str]:
    """Of installed packages: what comes to stand there is nobody's to erase (columns.py)."""
    return (label for label in UNUSED if apps.get_model(label)._default_manager.exists())
