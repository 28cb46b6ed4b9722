"""Forgetting a person: what the law on taxes keeps stays, all else goes. There is no way back.

One order of locks: baskets, orders, the account. As whoever places an order holds its basket first and asks for the
account last, nobody waits in a circle, and an order that is placed at this moment either is found here or is refused.
"""

import logging
from collections.abc import Iterable

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from axes.models import AccessAttempt, AccessFailureLog, AccessLog
from django.apps import apps
from django.contrib.auth.hashers import make_password
from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from oscar.core.loading import get_model

from orders.history import lock_order
from orders.models import Order
from orders.states import FINISHED
from pasindo.accounts.duties import is_on_duty
from pasindo.accounts.invitations import close_invitation
from pasindo.accounts.models import NOBODYS_DOMAIN, Invitation, KeptForm, User
from pasindo.accounts.services import end_sessions
from pasindo.accounts.states import InvitationState
from pasindo.common import clock
from pasindo.common.acting import acting
from pasindo.common.channels import MAIL, PAGE
from pasindo.common.dated import Held
from pasindo.common.models import Message
from pasindo.common.models.outbox import State
from pasindo.common.outbox import start_task
from pasindo.persons import doors
from pasindo.persons.exceptions import NotErased
from pasindo.persons.notifications import ACCOUNT, tell_erased

log = logging.getLogger(__name__)

FORGET_SESSIONS = "persons.tasks.forget_sessions"
GONE = (State.SENT, State.GIVEN_UP, State.UNKNOWN)  # of a letter that is no longer on its way
_REASON = "erased"


def obstacles(user: User) -> list[str]:
    """What has to be finished before this account can be erased, in words for the person; nothing: it can."""
    found = []
    if numbers := list(_open_orders(user).order_by("number").values_list("number", flat=True)):
        text = ngettext(
            "Pesanan %(numbers)s belum selesai. Tunggu sampai selesai; yang belum dibayar gugur sendiri.",
            "%(n)d pesanan belum selesai: %(numbers)s. Tunggu sampai selesai; yang belum dibayar gugur sendiri.",
            len(numbers),
        )
        found.append(text % {"n": len(numbers), "numbers": ", ".join(numbers[:10])})
    if is_on_duty(user) or _holds_a_role(user):
        found.append(
            _("Anda masih memegang peran petugas. Mintalah yang mengundang Anda mengakhirinya, lalu hapus akun ini.")
        )
    return found


@transaction.atomic
def erase_account(*, user_id: int) -> None:
    """Anonymise an account and all that was ordered with it; its person gets a last letter.

    Raises NotErased, and changes nothing, while an order is under way or a role is held. Erased twice is erased once.
    """
    _lock_what_is_ordered(user_id)
    # FOR UPDATE, not weaker: an order that is placed now asks for this row with FOR KEY SHARE (orders/models).
    user = User.objects.select_for_update().get(pk=user_id)
    if user.anonymised_at is not None:
        return
    if reasons := obstacles(user):
        raise NotErased(" ".join(reasons))
    with acting(actor=user, action="erase_account"):
        _forget(user)


def _lock_what_is_ordered(user_id: int) -> None:
    """The first two locks. What comes between them and the account is looked at again under the account's lock."""
    baskets = get_model("basket", "Basket").objects.filter(owner_id=user_id).order_by("pk")
    list(baskets.select_for_update().values_list("pk", flat=True))
    for pk in Order.objects.filter(user_id=user_id).order_by("pk").values_list("pk", flat=True):
        lock_order(pk)


def _forget(user: User) -> None:
    addresses = addresses_of(user)
    tell_erased(what=f"{ACCOUNT}:{user.public_id}", email=user.email, language=user.language)
    _forget_letters(Q(user=user) | Q(recipient__in=addresses, topic__startswith="account."))
    for order in Order.objects.filter(user=user, erased_at=None).order_by("pk"):
        forget_order_of(order)
    _forget_invitations(user, addresses)
    _delete_what_is_his_own(user, addresses)
    end_sessions(user)
    start_task(FORGET_SESSIONS, event=f"{FORGET_SESSIONS}:{user.public_id}", about=str(user.pk))
    user.email, user.name, user.phone = f"{user.public_id}@{NOBODYS_DOMAIN}", "", ""
    user.password, user.is_active, user.anonymised_at = make_password(None), False, clock.now()
    user.save(update_fields=["email", "name", "phone", "password", "is_active", "anonymised_at"])
    doors.forget_account(user.pk)  # last: the history has a row of this change too


def addresses_of(user: User) -> set[str]:
    """Those of today, and those that the account had before: the former one was told of each change."""
    former = apps.get_model("accounts", "UserChange").objects.filter(pgh_obj_id=user.pk)
    others = EmailAddress.objects.filter(user=user)
    return {user.email, *others.values_list("email", flat=True), *former.values_list("email", flat=True)}


def _delete_what_is_his_own(user: User, addresses: Iterable[str]) -> None:
    Authenticator.objects.filter(user=user).delete()
    EmailAddress.objects.filter(user=user).delete()
    KeptForm.objects.filter(user=user).delete()
    get_model("basket", "Basket").objects.filter(owner=user).delete()
    for address in addresses:
        for rows in (AccessLog, AccessAttempt, AccessFailureLog):
            rows.objects.filter(username__iexact=address).delete()


def _forget_invitations(user: User, addresses: Iterable[str]) -> None:
    """An open one would make the account again, under the address that was to be forgotten."""
    addressed = Q(email__in=[address.lower() for address in addresses])
    for invitation in Invitation.objects.select_for_update().filter(addressed, state=InvitationState.OPEN):
        close_invitation(invitation, state=InvitationState.REVOKED, by=user)
    accepted = Q(state=InvitationState.ACCEPTED, closed_by=user)
    for pk in Invitation.objects.filter(addressed | accepted).values_list("pk", flat=True):
        doors.forget_invitation(pk)


@transaction.atomic
def erase_order(*, order_id: int) -> None:
    """Forget who bought something without an account; the buyer gets a last letter.

    Raises NotErased, and changes nothing, while the order is under way, or where it belongs to an account. Erased
    twice is erased once.
    """
    order = lock_order(order_id)
    if order.erased_at is not None:
        return
    if order.user_id is not None:
        raise NotErased(_("Pesanan ini milik sebuah akun. Masuk, lalu hapus datanya dari halaman akun."))
    if order.status not in FINISHED:
        raise NotErased(_("Pesanan ini belum selesai. Datanya dapat dihapus setelah selesai atau gugur."))
    tell_erased(what=order.number, email=order.email, language=order.language)
    forget_order_of(order)


def forget_order_of(order: Order) -> None:
    """Blank who bought it and the letters about it. The caller holds the order's lock, and has found it over."""
    _forget_letters(letters_about(order))
    doors.forget_order(order.pk)


def letters_about(order: Order) -> Q:
    """The letters to the buyer of this order: about itself, its parcels, and their tracking numbers."""
    numbers = list(order.facility_orders.values_list("number", flat=True))
    parcels = Q()
    for number in numbers:
        parcels |= Q(about__startswith=f"{number}-")
    corrections = apps.get_model("order", "TrackingCorrection").objects.filter(shipment__facility_order__order=order)
    corrected = [str(pk) for pk in corrections.values_list("pk", flat=True)]
    about = Q(about__in=[order.number, *numbers]) | parcels | Q(topic="shipment.corrected", about__in=corrected)
    # Officers are told of the same parcels, as users: theirs are not the buyer's.
    return about & Q(channel=MAIL) & (Q(user=None) | Q(user_id=order.user_id)) & ~Q(topic__startswith="persons.")


def _forget_letters(which: Q) -> None:
    """What waits is not sent any more; what is being sent at this moment, the sweep blanks (retention.py)."""
    letters = Message.objects.filter(which, channel__in=(MAIL, PAGE)).exclude(topic__startswith="persons.")
    # One that is claimed too: who has it says so before anything leaves the house, and finds that it lost its claim.
    letters.filter(state__in=(State.WAITING, State.CLAIMED)).update(state=State.GIVEN_UP, reason=_REASON)
    forget_messages(letters)


def forget_messages(letters: QuerySet[Message]) -> int:
    """Blank those of these messages that are no longer on their way, and are not blank yet."""
    keys = list(letters.filter(state__in=GONE).exclude(recipient="").order_by().values_list("pk", flat=True))
    for key in keys:
        doors.forget_message(key)
    return len(keys)


def _open_orders(user: User) -> QuerySet[Order]:
    return Order.objects.filter(user=user).exclude(status__in=FINISHED)


def _holds_a_role(user: User) -> bool:
    """Today, or from a later day on."""
    today = clock.today()
    not_over = Q(ended_at=None) & (Q(valid_until=None) | Q(valid_until__gte=today))
    duties = [model for model in apps.get_models() if issubclass(model, Held)]
    return any(model._default_manager.filter(not_over, user_id=user.pk).exists() for model in duties)
