"""Who may pass where. One row per name of the URL map; `tests/test_walls.py` tries each of them."""

from tests.walls import objects
from tests.walls.actors import EVERYBODY, SIGNED_IN
from tests.walls.walls import Wall

NOWHERE: frozenset[str] = frozenset()


def public(**options) -> Wall:
    """A page for everybody. Its foreign object is one that is not public: it exists for nobody, whatever the role."""
    return Wall(EVERYBODY, **{"anonymous": 404, "everywhere": NOWHERE} | options)


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
    "sitemap": public(),
    "robots": public(),
}

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
    "mfa_authenticate": Wall(SIGNED_IN, SIGNED_IN, looks=SENT_ON),
    "mfa_reauthenticate": Wall(SIGNED_IN, SIGNED_IN, looks=SENT_ON),
    "mfa_activate_totp": Wall(SIGNED_IN, SIGNED_IN, looks=SENT_ON),
    "mfa_deactivate_totp": Wall(SIGNED_IN, SIGNED_IN, looks=NO_DEVICE, acts=NO_DEVICE),
    "mfa_view_recovery_codes": Wall(SIGNED_IN, looks=NO_DEVICE),
    "mfa_generate_recovery_codes": Wall(SIGNED_IN, SIGNED_IN, looks=SENT_ON),
    "mfa_download_recovery_codes": Wall(SIGNED_IN, looks=NO_DEVICE),
}

TABLE: dict[str, Wall] = PUBLIC_PAGES | SIGNING_IN
