"""What stands behind an address: the URL's arguments for the own object, and for one that is none of one's business."""

import uuid
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path

from allauth.mfa.models import Authenticator
from django.conf import settings

from catalog.selectors.meanwhile import seen_of_draft
from catalog.selectors.sitemap import PAGE as SITEMAP_PAGE
from catalog.services.photos import put
from facilities.states import Status
from pasindo.accounts.models import KeptForm
from pasindo.accounts.roles import Role
from pasindo.accounts.second_factor.resetting import propose_reset
from pasindo.common import clock, storage
from pasindo.common.channels import PAGE
from pasindo.common.models import Message
from pasindo.common.models.outbox import State
from tests.factories.accounts import make_user
from tests.factories.catalog import make_draft, make_live, seen_at, seen_field
from tests.factories.facilities import make_facility
from tests.walls.actors import World

Arguments = dict[str, object]


def category(world: World, own: bool) -> Arguments:
    return {"slug": "kerajinan" if own else "tidak-ada"}


def public_product(world: World, own: bool) -> Arguments:
    """A live listing; the foreign one was never selected."""
    product = make_live(world.own_facility) if own else make_draft(world.own_facility).product
    return {"slug": product.slug or product.public_id}


def sitemap_page(world: World, own: bool) -> Arguments:
    """The page on which a listing is on sale; the foreign one has none."""
    return {"number": make_live(world.own_facility).pk // SITEMAP_PAGE if own else 10**30}


def public_facility(world: World, own: bool) -> Arguments:
    """An active facility; the foreign one is still being prepared."""
    return {"slug": world.own_facility.slug if own else make_facility(status=Status.PREPARING).slug}


def facility(world: World, own: bool) -> Arguments:
    return {"slug": world.facility(own=own).slug}


def mailed_key(world: World, own: bool) -> Arguments:
    """A key nobody was sent: the page says so, and nothing happens."""
    return {"key": "tidak-ada"}


def reset_key(world: World, own: bool) -> Arguments:
    return {"uidb36": "1", "key": "set-password"}


def officer_facility(world: World, own: bool) -> Arguments:
    return {"facility_slug": world.facility(own=own).slug}


def draft(world: World, own: bool) -> Arguments:
    """A listing that was never submitted."""
    world.draft = make_draft(world.facility(own=own))
    product = world.draft.product
    return {"facility_slug": product.facility.slug, "public_id": product.public_id}


def seen(world: World, own: bool) -> Arguments:
    return {"seen": str(seen_of_draft(world.draft))}


def version_seen(world: World, own: bool) -> Arguments:
    return {"seen": seen_at(world.draft, world.draft.version)}


def listing_seen(world: World, own: bool) -> Arguments:
    return seen_field(world.draft.product)


def live_listing(world: World, own: bool) -> Arguments:
    product = make_live(world.facility(own=own))
    return {"facility_slug": product.facility.slug, "public_id": product.public_id}


def own_name_foreign_listing(world: World, own: bool) -> Arguments:
    """The foreign one is asked for under the own facility's name: guessing the id does not help either."""
    world.draft = make_draft(world.facility(own=own))
    return {"facility_slug": world.own_facility.slug, "public_id": world.draft.product.public_id}


def private_photo(world: World, own: bool) -> Arguments:
    """A photo of a draft."""
    photo = make_draft(world.facility(own=own)).photos.first().photo
    return {"public_id": photo.public_id, "width": 640}


def published_photo(world: World, own: bool) -> Arguments:
    """A photo whose copy is public; the foreign one is not."""
    arguments = private_photo(world, own)
    if own:
        put(storage.public(), f"photos/{arguments['public_id']}/640.webp", b"RIFF....WEBP")
    return arguments


def notice(world: World, own: bool) -> Arguments:
    """What the buyer was told of; the foreign one was told to somebody else."""
    user, moment = world.buyer(own=own), clock.now()
    page = {"channel": PAGE, "state": State.SENT, "sent_at": moment, "recipient": str(user.public_id)}
    words = {"event": f"walls:{user.pk}", "topic": "walls", "about": "-", "subject": "Kabar", "path": "/"}
    row = Message.objects.create(id=uuid.uuid4(), user=user, created_at=moment, next_attempt_at=moment, **page, **words)
    return {"notice": row.pk}


def passkey(world: World, own: bool) -> Arguments:
    """A passkey of the buyer; the foreign one is somebody else's."""
    row = Authenticator.objects.create(user=world.buyer(own=own), type="webauthn", data={"name": "Ponsel"})
    return {"pk": row.pk}


def kept_form(world: World, own: bool) -> Arguments:
    """What the buyer sent too late; the foreign one is somebody else's."""
    moment = clock.now()
    times = {"kept_at": moment, "expires_at": moment + timedelta(hours=1)}
    row = KeptForm.objects.create(user=world.buyer(own=own), path="/keranjang/", fields=[["q", "1"]], **times)
    return {"kept": row.public_id}


def factor_reset(world: World, own: bool) -> Arguments:
    """What one admin proposed for the buyer, and another one may agree to."""
    proposer = make_user(role=Role.ADMIN)
    row = propose_reset(user_id=world.buyer(own=own).pk, actor=proposer, reason="Ponsel hilang")
    return {"reset": row.public_id}


def letter(world: World, own: bool) -> Arguments:
    """A mail of development; the foreign one was never sent."""
    name = f"20261121T000000000000-{uuid.uuid4().hex[:8]}.eml"
    if own:
        mail = EmailMessage()
        mail["Subject"], mail["To"] = "Kabar", "pembeli@contoh.example"
        mail.set_content("Isi surat")
        mail.add_alternative("<p>Isi surat</p>", subtype="html")
        folder = Path(settings.EMAIL_FILE_PATH)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(mail.as_bytes())
    return {"name": name}
