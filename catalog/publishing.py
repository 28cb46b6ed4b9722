"""From draft to shop window: freezing a revision, granting the approval, putting it on sale, taking it off again.

Curation decides; this module alone writes what buyers see. Lock order: facility → product → stock → search row.
"""

import datetime

from django.db import transaction
from django.db.models import CharField
from django.db.models.functions import Cast
from django.utils.text import slugify
from django.utils.translation import gettext as _

from catalog.completeness import problems_of
from catalog.exceptions import NotComplete, NotPublishable
from catalog.models import Approval, ListingEvent, Product, Revision, Variant
from catalog.models.options import AXES, COPIED
from catalog.search import write_search_row
from catalog.states import MOVES, Grade, Language, Status
from facilities.models import Partner, StockRecord
from pasindo.accounts.models import User
from pasindo.common import clock, outbox
from pasindo.common.acting import acting
from pasindo.common.exceptions import MoveNotAllowed
from pasindo.common.sweeps import each

EXPIRED_AT_ONCE = 500  # listings that one sweep takes off sale


@transaction.atomic
def freeze_revision(*, revision_id: int, actor: User) -> Revision:
    """Fix a draft for ever, so that everyone judges the same. Raises NotComplete, with a list per field."""
    # Locked, so that two who submit at once do not both find a draft; the second one is told that it is done.
    revision = Revision.objects.select_for_update().get(pk=revision_id)
    if not revision.is_draft:
        raise MoveNotAllowed(_("Versi ini sudah diajukan."))
    if problems := problems_of(revision):
        raise NotComplete(_("Lengkapi dulu bagian yang ditandai, lalu ajukan lagi."), problems=problems)
    revision.frozen_at = revision.updated_at = clock.now()
    revision.save(update_fields=["frozen_at", "updated_at"])
    return revision


@transaction.atomic
def grant_approval(
    *, revision_id: int, number: str, grade: Grade, score: int, valid_until: datetime.date, granted_by: User
) -> Approval:
    """Write the leave to sell a frozen revision under its nomor kurasi, until a date. `score` is 0 to 300."""
    return Approval.objects.create(
        revision_id=revision_id,
        number=number,
        grade=grade,
        score=score,
        valid_until=valid_until,
        granted_by=granted_by,
        granted_at=clock.now(),
    )


def lock_listing(product_id: int) -> Product:
    """The listing, locked with its facility until the transaction ends."""
    # The facility first: whoever locks in this order never waits in a circle with another.
    facility_id = Product.objects.values_list("facility_id", flat=True).get(pk=product_id)
    Partner.objects.select_for_update(of=("self",), no_key=True).get(pk=facility_id)
    return Product.objects.select_for_update(of=("self",)).get(pk=product_id)


@transaction.atomic
def publish_revision(*, approval_id: int, actor: User | None, locked: Product | None = None) -> Product:
    """Put the approved revision on sale: copy it to the listing, its variants, their stock and its search row, at once.

    `locked`: the listing, if the caller's transaction has it from `lock_listing` already. Raises NotPublishable without
    an approval in force. Photos are copied to the public storage after the commit.
    """
    approval = Approval.objects.select_related("revision").get(pk=approval_id)
    revision = approval.revision
    product = locked if locked is not None else lock_listing(revision.product_id)
    if product.pk != revision.product_id:
        raise ValueError("The listing that is locked is not the one that was approved.")
    if approval.revoked_at or approval.valid_until < clock.today():
        raise NotPublishable(_("Persetujuan kurasi ini tidak berlaku lagi."))
    if product.status in (Status.SUSPENDED, Status.WITHDRAWN):
        raise NotPublishable(_("Karya ini sedang ditangguhkan atau sudah ditarik."))
    from_status = product.status
    # In this order: triggers hold variants and prices to the revision that is live when they are written.
    _copy_content(product, revision, approval)
    _copy_variants(product, revision)
    with acting(actor=actor, action="publish_revision"):
        _copy_stock(product, revision)
    write_search_row(product)
    _record("publish", product, from_status, actor, revision=revision)
    event = f"listing.published:{product.public_id}:{revision.number}"
    outbox.start_task("catalog.tasks.publish_photos", event=event, about=str(product.public_id))
    return product


def _copy_content(product: Product, revision: Revision, approval: Approval) -> None:
    texts = {text.language: text for text in revision.texts.all()}
    moment = clock.now()
    english = texts.get(Language.EN)
    values = {
        "title": texts[Language.ID].title,
        "description": texts[Language.ID].description,
        "title_en": english.title if english else "",
        "description_en": english.description if english else "",
        "specifications": revision.specifications,
        "family_id": revision.family_id,
        "category_id": revision.category_id,
        "slug": product.slug or _free_slug(texts[Language.ID].title, product),
        **{name: getattr(revision, name) for name in AXES},
        "handling_days_min": revision.handling_days_min,
        "handling_days_max": revision.handling_days_max,
        "live_revision_id": revision.pk,
        "approval_id": approval.pk,
        "status": Status.LIVE,
        "is_public": True,
        "first_published_at": product.first_published_at or moment,
        "published_at": moment,
        "date_updated": moment,
    }
    # In one statement: the trigger compares the whole row with the revision that it names from now on.
    Product.objects.filter(pk=product.pk).update(**values)
    product.refresh_from_db()


def _copy_variants(product: Product, revision: Revision) -> None:
    """Each variant of the revision goes on under its own key, so that stock and open baskets hold on to it; one that
    the revision does not have is no longer offered, and stays as it was for the orders that name it."""
    rows = list(revision.variants.select_related("variant", "photo"))
    for row in rows:
        for name in COPIED:
            setattr(row.variant, name, getattr(row, name))
        row.variant.photo_id = row.photo.photo_id if row.photo else None
        row.variant.is_offered = True
    product.variants.exclude(pk__in=[row.variant_id for row in rows]).update(is_offered=False)
    Variant.objects.bulk_update([row.variant for row in rows], [*COPIED, "photo", "is_offered"])


def _copy_stock(product: Product, revision: Revision) -> None:
    """Price and SKU come with the revision; the number of pieces is the facility's and stays."""
    rows = {row.variant_id: row for row in revision.variants.select_related("variant")}
    # By key, as placing an order takes them: two that want the same rows wait for each other and do not cross.
    records = list(StockRecord.objects.select_for_update(of=("self",)).filter(product=product).order_by("pk"))
    skus = [row.sku for row in rows.values() if row.sku]
    elsewhere = StockRecord.objects.filter(partner_id=product.facility_id, partner_sku__in=skus)
    if clash := elsewhere.exclude(product=product).first():
        raise NotPublishable(_("SKU %(sku)s sudah dipakai karya lain di UPT ini.") % {"sku": clash.partner_sku})
    # For a moment nobody bears one: two variants may have changed theirs with each other, or one bears a dropped one's.
    StockRecord.objects.filter(product=product).update(partner_sku=Cast("public_id", CharField()))
    for record in records:
        if row := rows.get(record.variant_id):
            record.partner_sku = row.sku or str(row.variant.public_id)
            record.price = row.price
            record.save(update_fields=["partner_sku", "price", "date_updated"])


def _free_slug(title: str, product: Product) -> str:
    """The address of a listing, fixed at first publish: its title, with a piece of its id so that it is never taken."""
    return f"{slugify(title)[:80].strip('-') or 'karya'}-{product.public_id.hex[:6]}"


@transaction.atomic
def change_status(*, product_id: int, to: Status, actor: User | None, action: str, comment: str = "") -> Product:
    """Freeze, suspend, withdraw or thaw a listing; whoever may do so is the caller's question.

    Raises MoveNotAllowed from a state that does not lead there. Orders already placed keep their lines.
    """
    # Locked before it is read: a listing that is suspended while it expires must not be written back as merely frozen.
    product = Product.objects.select_for_update(of=("self",)).get(pk=product_id)
    if (product.status, to) not in MOVES:
        raise MoveNotAllowed(
            _("Karya yang berstatus %(status)s tidak dapat diubah seperti itu.")
            % {"status": product.get_status_display()}
        )
    from_status, product.status = product.status, to
    product.is_public = to in (Status.LIVE, Status.FROZEN)
    product.save(update_fields=["status", "is_public", "date_updated"])
    _record(action, product, from_status, actor, revision=product.live_revision, comment=comment)
    if not product.is_public:
        event = f"listing.{to}:{product.public_id}:{ListingEvent.objects.filter(product=product).count()}"
        outbox.start_task("catalog.tasks.unpublish_photos", event=event, about=str(product.public_id))
    return product


def freeze_expired() -> int:
    """Take live listings whose approval has run out off sale; their pages stay. Returns how many. Safe to run twice."""
    expired = Product.objects.filter(status=Status.LIVE, approval__valid_until__lt=clock.today())

    def freeze(product_id: int) -> bool:
        change_status(product_id=product_id, to=Status.FROZEN, actor=None, action="expire")
        return True

    first = expired.order_by("approval__valid_until").values_list("pk", flat=True)[:EXPIRED_AT_ONCE]
    return each(list(first), freeze)


def _record(
    action: str, product: Product, from_status: str, actor: User | None, *, revision: Revision | None, comment: str = ""
) -> None:
    ListingEvent.objects.create(
        product=product,
        actor=actor,
        action=action,
        from_status=from_status,
        to_status=product.status,
        revision=revision,
        comment=comment,
        created_at=clock.now(),
    )
