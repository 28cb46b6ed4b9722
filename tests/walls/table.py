"""Who may pass where. One row per name of the URL map; `tests/test_walls.py` tries each of them."""

from collections.abc import Iterable

from curation.states import Status
from tests.walls import curation_objects as curation
from tests.walls import objects
from tests.walls import order_objects as orders
from tests.walls import people_objects as people
from tests.walls.actors import ANONYMOUS, BUYER, EVERYBODY, FACILITY_ROLES, REGIONAL_ROLES, SIGNED_IN
from tests.walls.walls import Wall

NOWHERE: frozenset[str] = frozenset()
MAKE = frozenset({302})
CURATORS = frozenset({"pas_curator", "ikm_assessor", "ikm_chair", "export_curator"})


def public(**options) -> Wall:
    """A page for everybody. Its foreign object is one that is not public: it exists for nobody, whatever the role."""
    return Wall(**{"look": EVERYBODY, "anonymous": 404, "everywhere": NOWHERE} | options)


PUBLIC_PAGES = {
    "home": public(),
    "category": public(of=objects.category),
    "search": public(),
    "product": public(of=objects.public_product),
    "facilities": public(),
    "facility": public(of=objects.public_facility),
    "how-to-buy": public(),
    "about-selection": public(),
    "privacy": public(),
    "complaints": public(),
    "visitor": public(),
    "own-place": Wall(SIGNED_IN, looks=MAKE),
    "sitemap": public(),
    "sitemap-places": public(),
    "sitemap-products": public(of=objects.sitemap_page),
    "robots": public(),
}

BUYERS = frozenset({BUYER})
ADMINS = frozenset({"admin"})
SENT_ON = frozenset({200, 302})
NO_DEVICE = frozenset({200, 302, 404})  # the second step exists only for those who have switched it on
SIGNING_IN = {
    "account_login": public(act=EVERYBODY, looks=SENT_ON),
    "account_logout": public(act=EVERYBODY, looks=SENT_ON),
    "account_signup": public(act=EVERYBODY, looks=SENT_ON),
    "account_inactive": public(),
    "account_email_verification_sent": public(),
    "account_confirm_email": public(act=EVERYBODY, of=objects.mailed_key, foreign=False, acts=frozenset({404})),
    "account_reset_password": public(act=EVERYBODY),
    "account_reset_password_done": public(),
    "account_reset_password_from_key": public(act=EVERYBODY, of=objects.reset_key, foreign=False),
    "account_reset_password_from_key_done": public(),
    "account_reauthenticate": Wall(SIGNED_IN, SIGNED_IN, looks=SENT_ON),
    "account_email": Wall(SIGNED_IN, SIGNED_IN),
    "account_change_password": Wall(SIGNED_IN, SIGNED_IN),
    "account_set_password": Wall(SIGNED_IN, SIGNED_IN, looks=SENT_ON),
    "mfa_index": Wall(SIGNED_IN),
    "mfa_required": Wall(SIGNED_IN),
    "mfa_continue": Wall(SIGNED_IN, looks=MAKE),
    "factor-resets": Wall(ADMINS, ADMINS),
    "factor-reset-confirm": Wall(None, ADMINS, of=objects.factor_reset, foreign=False, acts=MAKE),
    "mfa_authenticate": Wall(SIGNED_IN, SIGNED_IN, looks=SENT_ON),
    "mfa_reauthenticate": Wall(SIGNED_IN, SIGNED_IN, looks=SENT_ON),
    "mfa_login_webauthn": Wall(SIGNED_IN, SIGNED_IN, looks=SENT_ON),
    "mfa_activate_totp": Wall(SIGNED_IN, SIGNED_IN, looks=SENT_ON),
    "mfa_deactivate_totp": Wall(SIGNED_IN, SIGNED_IN, looks=NO_DEVICE, acts=NO_DEVICE),
    "mfa_view_recovery_codes": Wall(SIGNED_IN, looks=NO_DEVICE),
    "mfa_generate_recovery_codes": Wall(SIGNED_IN, SIGNED_IN, looks=SENT_ON),
    "mfa_add_webauthn": Wall(SIGNED_IN, SIGNED_IN, looks=SENT_ON),
    "mfa_edit_webauthn": Wall(BUYERS, BUYERS, of=objects.passkey),
    "mfa_remove_webauthn": Wall(BUYERS, BUYERS, of=objects.passkey, looks=SENT_ON),
}

NOTICES = {
    "notices": Wall(SIGNED_IN),
    "notices-read": Wall(None, SIGNED_IN),
    "notice": Wall(None, BUYERS, of=objects.notice),
    "kept-forms": Wall(SIGNED_IN, looks=SENT_ON),
    "kept-form-send": Wall(None, BUYERS, of=objects.kept_form, acts=frozenset({307})),
    "kept-form-drop": Wall(None, BUYERS, of=objects.kept_form, acts=MAKE),
}

EDITORS = frozenset({"facility_admin", "product_officer", "kanwil_operator"})
NO_EDITOR = {"order_officer": 403, "finance_officer": 403}  # officers of the facility with another task
LISTINGS = {
    "officer-home": Wall(SIGNED_IN, looks=SENT_ON),
    "officer-listings": Wall(EDITORS, of=objects.officer_facility, refused=NO_EDITOR),
    "officer-listing-create": Wall(None, EDITORS, of=objects.officer_facility, acts=MAKE, refused=NO_EDITOR),
    "officer-listing": Wall(
        EDITORS, EDITORS, of=objects.own_name_foreign_listing, refused=NO_EDITOR, data=objects.listing_seen
    ),
    "officer-draft": Wall(EDITORS, EDITORS, of=objects.draft, refused=NO_EDITOR, data=objects.version_seen),
    "officer-draft-photos": Wall(EDITORS, EDITORS, of=objects.draft, refused=NO_EDITOR),
    "officer-listing-open": Wall(None, EDITORS, of=objects.live_listing, acts=MAKE, refused=NO_EDITOR),
    "officer-draft-discard": Wall(None, EDITORS, of=objects.draft, acts=MAKE, refused=NO_EDITOR, data=objects.seen),
    "officer-preview": Wall(EDITORS, of=objects.draft, refused=NO_EDITOR),
    "photo": Wall(
        frozenset(FACILITY_ROLES) | frozenset(REGIONAL_ROLES) | CURATORS,
        of=objects.private_photo,
        anonymous=404,
    ),
    "public-photo": public(of=objects.published_photo),
}

OPEN_SECRET = frozenset({302})  # a forged link: sent to the page where an order is found by number and phone
BASKET = {
    "basket": public(),
    "basket-add": (
        public(look=None, act=EVERYBODY, headers={"Sec-Fetch-Site": "same-origin"}, acts=MAKE),
        public(look=None, act=EVERYBODY, headers={"Sec-Fetch-Site": "cross-site"}, acts=frozenset({403})),
        public(look=None, act=EVERYBODY, acts=frozenset({403})),  # a request that does not say where it comes from
    ),
    "basket-update": public(look=None, act=EVERYBODY, acts=MAKE),
    "basket-change": public(look=None, act=EVERYBODY, acts=MAKE),
    "basket-remove": public(look=None, act=EVERYBODY, acts=MAKE),
    "basket-restore": public(look=None, act=EVERYBODY, acts=MAKE),
    "basket-accept": public(look=None, act=EVERYBODY, acts=MAKE),
    "checkout": public(act=EVERYBODY, looks=MAKE, acts=MAKE),  # an empty basket leads back to the basket
    "checkout-address": public(act=EVERYBODY, looks=MAKE, acts=MAKE),
    "checkout-shipping": public(act=EVERYBODY, looks=MAKE, acts=MAKE),
    "checkout-review": public(act=EVERYBODY, looks=MAKE, acts=MAKE),
    "checkout-regencies": public(),
    "payment_webhook": public(look=None, act=EVERYBODY, of=orders.gateway, acts=frozenset({403})),  # not signed
    "sandbox_pay": public(act=EVERYBODY, of=orders.payment_attempt),
}
ORDERS = {
    "orders": Wall(SIGNED_IN),
    "track-order": public(act=EVERYBODY),
    "order_by_link": public(of=orders.order_by_token, missing=OPEN_SECRET),
    "order_by_link-pay": public(look=None, act=EVERYBODY, of=orders.order_by_token, missing=OPEN_SECRET),
    "order_by_link-receipt": public(of=orders.order_by_token, missing=OPEN_SECRET),
    "order_by_link-received": public(look=None, act=EVERYBODY, of=orders.parcel_by_token, missing=OPEN_SECRET),
    "order-detail": Wall(BUYERS, of=orders.order_of_account),
    "order-detail-pay": Wall(None, BUYERS, of=orders.order_of_account),
    "order-detail-receipt": Wall(BUYERS, of=orders.order_of_account),
    "order-detail-received": (
        Wall(None, BUYERS, of=orders.parcel_of_account),
        Wall(None, BUYERS, of=orders.foreign_parcel_of_own_order),
    ),
}

OWN_DATA = {
    "own-data": Wall(SIGNED_IN),
    "own-data-erase": Wall(SIGNED_IN, SIGNED_IN, looks=SENT_ON),  # the password first
    "own-data-erased": public(),
    "own-data-download": Wall(SIGNED_IN, SIGNED_IN, looks=MAKE),
    "order-data-download": public(act=EVERYBODY, of=orders.order_by_token, looks=MAKE, missing=OPEN_SECRET),
    "incidents": Wall(ADMINS),
    "incident-record": Wall(ADMINS, ADMINS),
    "incident": Wall(ADMINS, of=people.incident, foreign=False),
    "incident-letters": Wall(ADMINS, of=people.incident, foreign=False),
    "incident-file": Wall(ADMINS, of=people.incident, foreign=False),
    "incident-told": Wall(None, ADMINS, of=people.incident, foreign=False, acts=MAKE),
    "order-data": public(of=orders.order_by_token, missing=OPEN_SECRET),
    "order-data-erase": public(act=EVERYBODY, of=orders.order_by_token, missing=OPEN_SECRET),
}

SENDERS = frozenset({"facility_admin", "order_officer"})
OTHER_TASK = {"product_officer": 403, "finance_officer": 403}  # officers of the facility with another task
PARCELS = {
    "officer-orders": Wall(SENDERS, of=orders.facility, refused=OTHER_TASK),
    "officer-order": (
        Wall(SENDERS, of=orders.paid_facility_order, refused=OTHER_TASK),
        Wall(NOWHERE, of=orders.unpaid_facility_order, foreign=False, refused=OTHER_TASK),
    ),
    "officer-order-slip": Wall(SENDERS, of=orders.packed_facility_order, refused=OTHER_TASK),
    "officer-order-accept": Wall(
        None, SENDERS, of=orders.paid_facility_order, refused=OTHER_TASK, data=orders.seen, acts=MAKE
    ),
    "officer-order-pack": Wall(
        None, SENDERS, of=orders.accepted_facility_order, refused=OTHER_TASK, data=orders.seen, acts=MAKE
    ),
    "officer-order-ship": Wall(
        None, SENDERS, of=orders.packed_facility_order, refused=OTHER_TASK, data=orders.tracking, acts=MAKE
    ),
    "officer-order-correct": Wall(
        None, SENDERS, of=orders.shipped_facility_order, refused=OTHER_TASK, data=orders.correction, acts=MAKE
    ),
    "officer-order-deliver": Wall(
        None, SENDERS, of=orders.shipped_facility_order, refused=OTHER_TASK, data=orders.day, acts=MAKE
    ),
}

JUDGES = frozenset({"kanwil_verifier", "pas_curator", "ikm_assessor", "ikm_chair"})
EARLY = frozenset({"kanwil_verifier", "pas_curator"})  # the panel sees what has come as far as the panel
HEAD = frozenset({"facility_admin"})
NO_HEAD = NO_EDITOR | {"product_officer": 403}


def move(status: Status, word: str, *roles: str, data=curation.seen, before: Iterable[str] = ()) -> Wall:
    """A decision: whoever may read the submission without holding the right to this one gets 403.

    `before`: who made the same move at an earlier stage, and may have an old page: they are told who was first.
    """
    readers = JUDGES if status in (Status.ASSESSMENT, Status.DECISION) else EARLY
    refused = dict.fromkeys(readers - set(roles), 403) | dict.fromkeys(before, 409)
    of = curation.submission(status, word)
    return Wall(readers, frozenset(roles), of=of, refused=refused, looks=MAKE, acts=MAKE, data=data)


SELECTION = {
    "curation-home": Wall(JUDGES),
    "curation-queue": (
        Wall(frozenset({"kanwil_verifier"}), of=curation.queue("kanwil"), everywhere=NOWHERE),
        Wall(frozenset({"pas_curator"}), of=curation.queue("pemasyarakatan"), everywhere=NOWHERE),
        Wall(frozenset({"ikm_assessor"}), of=curation.queue("penilai"), everywhere=NOWHERE),
        Wall(frozenset({"ikm_chair"}), of=curation.queue("ketua"), everywhere=NOWHERE),
    ),
    "submission-review": (
        Wall(EARLY, of=curation.submission(Status.KANWIL_VERIFICATION)),
        Wall(EARLY, of=curation.submission(Status.PAS_SELECTION)),
        Wall(JUDGES, of=curation.submission(Status.ASSESSMENT)),
        Wall(JUDGES, of=curation.submission(Status.DECISION)),
        Wall(JUDGES, of=curation.submission(Status.LIVE)),
    ),
    "submission-move": (
        move(Status.KANWIL_VERIFICATION, "verifikasi", "kanwil_verifier"),
        move(Status.KANWIL_VERIFICATION, "kembalikan", "kanwil_verifier", data=curation.refusal),
        move(Status.PAS_SELECTION, "pilih", "pas_curator"),
        move(Status.PAS_SELECTION, "kembalikan", "pas_curator", data=curation.refusal, before=["kanwil_verifier"]),
        move(Status.PAS_SELECTION, "tolak", "pas_curator", data=curation.refusal),
        move(Status.ASSESSMENT, "nilai", "ikm_assessor", data=curation.points),
        move(Status.DECISION, "setujui", "ikm_chair"),
        move(Status.DECISION, "kembalikan", "ikm_chair", data=curation.refusal, before=EARLY),
        move(Status.DECISION, "tolak", "ikm_chair", data=curation.refusal, before=["pas_curator"]),
    ),
    "facility-submissions": Wall(EDITORS, of=curation.facility, refused=NO_EDITOR),
    "submit-listings": Wall(HEAD, HEAD, of=curation.facility, refused=NO_HEAD, data=curation.one_listing),
    "submission-status": Wall(EDITORS, of=curation.submission_of_facility, refused=NO_EDITOR),
}

VISITOR = frozenset({ANONYMOUS})
APPOINTERS = frozenset({"kanwil_verifier", "admin"})
LEFT = frozenset({"admin"})
APPOINTING = {
    # A link in a mail, opened by whoever has no account: the role; by somebody else who has signed in: not for them.
    "invitation": Wall(VISITOR, VISITOR, of=people.link, stranger=403, everywhere=NOWHERE),
    "people": Wall(APPOINTERS),
    "people-invite": Wall(APPOINTERS, APPOINTERS),
    "people-invitations": Wall(APPOINTERS),
    "people-invitation-revoke": (
        Wall(None, APPOINTERS, of=people.invitation_to_facility),
        Wall(None, LEFT, of=people.invitation_to_nation, foreign=False),
    ),
    "people-invitation-resend": Wall(None, APPOINTERS, of=people.invitation_to_head),
    "people-role-end": Wall(LEFT, LEFT, of=people.assignment, foreign=False),
    "people-officer-end": Wall(APPOINTERS, APPOINTERS, of=people.membership),
    "people-deactivate": Wall(LEFT, LEFT, of=people.person, foreign=False),
    "people-activate": Wall(None, LEFT, of=people.person, foreign=False),
    "officers": Wall(HEAD, of=people.facility, refused=NO_HEAD),
    "officers-invite": Wall(HEAD, HEAD, of=people.facility, refused=NO_HEAD),
    "officers-invitation-revoke": (
        Wall(None, HEAD, of=people.invitation_of_head, refused=NO_HEAD),
        Wall(None, HEAD, of=people.own_name_foreign_invitation, refused=NO_HEAD),
    ),
    "officers-invitation-resend": Wall(None, HEAD, of=people.invitation_of_head, refused=NO_HEAD),
    "officers-end": (
        Wall(HEAD, HEAD, of=people.officer_of, refused=NO_HEAD),
        Wall(HEAD, HEAD, of=people.own_name_foreign_officer, refused=NO_HEAD),
    ),
}

FINANCE = frozenset({"finance"})
MONEY = {
    "transfers": Wall(FINANCE),
    "transfer": Wall(FINANCE, FINANCE, of=orders.transfer, foreign=False, data=orders.statement, acts=MAKE),
}

OPERATOR = frozenset({"operator"})
UNDELIVERED = {
    "outbox-messages": Wall(OPERATOR),
    "outbox-message": Wall(OPERATOR, OPERATOR, of=people.given_up, foreign=False, data=people.given_up_seen, acts=MAKE),
}

DEMO = {  # development and tests only: entering as any role is what it is for
    "demo": public(),
    "demo-enter": public(look=None, act=EVERYBODY, acts=MAKE),
    "demo-leave": public(look=None, act=EVERYBODY, acts=MAKE),
    "demo-clock": public(look=None, act=EVERYBODY, acts=MAKE),
    "demo-letters": public(),
    "demo-letter": public(of=objects.letter),
    "demo-letter-html": public(of=objects.letter),
}

ROWS: dict[str, Wall | tuple[Wall, ...]] = (
    DEMO
    | PUBLIC_PAGES
    | SIGNING_IN
    | NOTICES
    | LISTINGS
    | BASKET
    | ORDERS
    | PARCELS
    | SELECTION
    | APPOINTING
    | OWN_DATA
    | MONEY
    | UNDELIVERED
)
TABLE: dict[str, tuple[Wall, ...]] = {
    name: walls if isinstance(walls, tuple) else (walls,) for name, walls in ROWS.items()
}
