"""What holds the live copy to the approved revision: triggers that compare one with the other.

They ask for no word of leave that a session could give itself: whoever writes, what buyers see says what the revision
says that was approved. A revision that was submitted never changes, so what was equal once stays equal.
"""

from collections.abc import Iterable

import pgtrigger

from catalog.models.options import AXES, COPIED
from pasindo.common.dated import TODAY_SQL

# Column of the live copy -> where the approved revision `r` (its texts `indonesian` and `english`) says it.
_FROM_REVISION = {
    "title": "COALESCE(indonesian.title, '')",
    "title_en": "COALESCE(english.title, '')",
    "description": "COALESCE(indonesian.description, '')",
    "description_en": "COALESCE(english.description, '')",
} | {
    name: f"r.{name}"
    for name in ("specifications", "family_id", "category_id", *AXES, "handling_days_min", "handling_days_max")
}
# Where the copy comes from, and its address. No revision has the last ones: they stay as Oscar made them.
_OURS = ("live_revision_id", "approval_id", "slug")
_UNUSED = ("product_class_id", "structure", "upc", "meta_title", "meta_description", "parent_id")
CONTENT_COLUMNS = (*_FROM_REVISION, *_OURS)
# The live copy of a listing that was never published; its family is its own from the beginning.
_BLANK_PRODUCT = dict.fromkeys((*CONTENT_COLUMNS, *_UNUSED), "NULL") | {
    "structure": "'standalone'",
    "specifications": "jsonb_build_object()",
    **dict.fromkeys(("title", "title_en", "description", "description_en", *AXES), "''"),
}
del _BLANK_PRODUCT["family_id"]

_VARIANT_CONTENT = (*COPIED, "photo_id")
_BLANK_VARIANT = dict.fromkeys((*_VARIANT_CONTENT, "is_offered"), "''") | {
    "position": "0",
    "is_offered": "false",
    **dict.fromkeys(("weight_g", "length_mm", "width_mm", "height_mm", "photo_id"), "NULL"),
}
_TEXTS = (
    "LEFT JOIN catalogue_revisiontext indonesian ON indonesian.revision_id = r.id AND indonesian.language = 'id'"
    " LEFT JOIN catalogue_revisiontext english ON english.revision_id = r.id AND english.language = 'en'"
)
# A variant as its revision says it: `r`, with the photo it shows.
_ROWS_OF_REVISION = (
    "SELECT said.*, shown.photo_id AS shown_photo_id FROM catalogue_revisionvariant said"
    " LEFT JOIN catalogue_revisionphoto shown ON shown.id = said.photo_id"
)
_SAYS_THE_ROW = ", ".join((*(f"r.{name}" for name in COPIED), "r.shown_photo_id"))


def _row(of: str, columns: Iterable[str]) -> str:
    return f"({', '.join(f'{of}.{column}' for column in columns)})"


def approved_until_today(approval: str, revision: str) -> str:
    """SQL: whether the approval `approval`, of that revision, is in force: neither revoked nor run out."""
    return (
        f"{approval}.revision_id = {revision} AND {approval}.revoked_at IS NULL"
        f" AND {approval}.valid_until >= {TODAY_SQL}"
    )


def shown_unlike_their_revision() -> str:
    """SQL: the addresses of listings that buyers see, and that do not say, word for word, what their approved revision
    says, or do not offer exactly its variants. For the audit, which asks of every row what triggers ask of a write."""
    says, row = f"({', '.join(_FROM_REVISION.values())})", _row("p", _FROM_REVISION)
    return f"""
    SELECT p.slug FROM catalogue_product p
        LEFT JOIN catalogue_approval a ON a.id = p.approval_id
        LEFT JOIN catalogue_revision r ON r.id = p.live_revision_id AND r.product_id = p.id
        {_TEXTS}
    WHERE p.status IN ('live', 'frozen') AND (
        r.id IS NULL OR a.revision_id IS DISTINCT FROM r.id OR {row} IS DISTINCT FROM {says}
        OR EXISTS (
            SELECT 1 FROM (SELECT * FROM catalogue_variant WHERE product_id = p.id AND is_offered) v
            FULL JOIN ({_ROWS_OF_REVISION} WHERE said.revision_id = p.live_revision_id) r ON r.variant_id = v.id
            WHERE v.id IS NULL OR r.id IS NULL OR {_row("v", _VARIANT_CONTENT)} IS DISTINCT FROM ({_SAYS_THE_ROW})
        )
    ) ORDER BY p.id
    """  # noqa: S608  names of columns


def content_is_published() -> pgtrigger.Trigger:
    """The columns that buyers read change only to what the revision says that is live from now on, word for word.

    Oscar's forms, a shell and any `save()` may write them; so may raw SQL. None of them needs to be trusted: an old
    text, another one's revision or one without an approval in force is refused, and a new listing begins blank.
    """
    return pgtrigger.Trigger(
        name="content_is_published",
        when=pgtrigger.Before,
        operation=pgtrigger.Insert | pgtrigger.Update,
        func=pgtrigger.Func(
            f"""
            IF TG_OP = 'INSERT' THEN
                IF {_row("NEW", _BLANK_PRODUCT)} IS DISTINCT FROM ({", ".join(_BLANK_PRODUCT.values())})
                    OR NEW.status <> 'draft' OR NEW.first_published_at IS NOT NULL THEN
                    RAISE EXCEPTION 'a listing begins blank' USING ERRCODE = 'check_violation';
                END IF;
                RETURN NEW;
            END IF;
            IF OLD.slug IS NOT NULL AND NEW.slug IS DISTINCT FROM OLD.slug
                OR OLD.first_published_at IS NOT NULL
                    AND NEW.first_published_at IS DISTINCT FROM OLD.first_published_at THEN
                RAISE EXCEPTION 'the address of a product never changes, nor since when it has one'
                    USING ERRCODE = 'check_violation';
            END IF;
            IF NEW.facility_id <> OLD.facility_id THEN
                RAISE EXCEPTION 'a product stays with its facility' USING ERRCODE = 'check_violation';
            END IF;
            IF {_row("NEW", _UNUSED)} IS DISTINCT FROM {_row("OLD", _UNUSED)} THEN
                RAISE EXCEPTION 'no revision has these columns' USING ERRCODE = 'check_violation';
            END IF;
            IF {_row("NEW", CONTENT_COLUMNS)} IS NOT DISTINCT FROM {_row("OLD", CONTENT_COLUMNS)} THEN
                RETURN NEW;
            END IF;
            IF NOT EXISTS (
                SELECT 1 FROM catalogue_revision r JOIN catalogue_approval a ON a.id = NEW.approval_id
                LEFT JOIN catalogue_revisiontext indonesian
                    ON indonesian.revision_id = r.id AND indonesian.language = 'id'
                LEFT JOIN catalogue_revisiontext english ON english.revision_id = r.id AND english.language = 'en'
                WHERE r.id = NEW.live_revision_id AND r.product_id = NEW.id AND r.frozen_at IS NOT NULL
                    AND {approved_until_today("a", "r.id")}
                    AND {_row("NEW", _FROM_REVISION)} IS NOT DISTINCT FROM ({", ".join(_FROM_REVISION.values())})
            ) THEN
                RAISE EXCEPTION 'the content of a product changes only to that of its approved revision'
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
            """  # noqa: S608  names of columns
        ),
    )


def live_is_approved() -> pgtrigger.Trigger:
    """The promise of the shop, kept even where selection has a hole: nothing is sold without an approval in force of
    the very revision that is shown. A status alone would be believed."""
    return pgtrigger.Trigger(
        name="live_is_approved",
        when=pgtrigger.Before,
        operation=pgtrigger.Insert | pgtrigger.Update,
        # Locked against whoever revokes it at this moment: of the two the later one sees what the earlier one wrote.
        func=pgtrigger.Func(
            f"""
            IF TG_OP = 'UPDATE' AND NEW.status = OLD.status
                AND NEW.approval_id IS NOT DISTINCT FROM OLD.approval_id
                AND NEW.live_revision_id IS NOT DISTINCT FROM OLD.live_revision_id THEN
                RETURN NEW;
            END IF;
            IF NEW.status = 'live' THEN
                PERFORM 1 FROM catalogue_approval a JOIN catalogue_revision r ON r.id = a.revision_id
                    WHERE a.id = NEW.approval_id AND r.product_id = NEW.id
                        AND {approved_until_today("a", "NEW.live_revision_id")}
                    FOR SHARE OF a;
                IF NOT FOUND THEN
                    RAISE EXCEPTION 'a product goes live only with an approval in force of the revision it shows'
                        USING ERRCODE = 'check_violation';
                END IF;
            END IF;
            RETURN NEW;
            """
        ),
    )


def variants_are_published() -> pgtrigger.Trigger:
    """What is shown comes with exactly the variants of its revision, none of them dearer than it was approved.

    Publishing writes the listing, then its variants, then their prices; so this is looked at when all are written. A
    session may have it looked at earlier, which only refuses sooner. What is not on sale may always be left as it is:
    nothing must stand in the way of whoever takes a listing off.
    """
    return pgtrigger.Trigger(
        name="variants_are_published",
        when=pgtrigger.After,
        operation=pgtrigger.UpdateOf("status", "live_revision_id", "approval_id"),
        timing=pgtrigger.Deferred,
        declare=[("now_live", "catalogue_product%ROWTYPE")],
        func=pgtrigger.Func(
            f"""
            SELECT * INTO now_live FROM catalogue_product WHERE id = NEW.id;
            IF (now_live.status = 'live' OR now_live.live_revision_id IS DISTINCT FROM OLD.live_revision_id)
                AND EXISTS (
                SELECT 1 FROM (SELECT * FROM catalogue_variant WHERE product_id = NEW.id AND is_offered) v
                FULL JOIN ({_ROWS_OF_REVISION} WHERE said.revision_id = now_live.live_revision_id) r
                    ON r.variant_id = v.id
                LEFT JOIN partner_stockrecord s ON s.variant_id = r.variant_id
                WHERE v.id IS NULL OR r.id IS NULL OR s.price IS NULL OR s.price > r.price
                    OR {_row("v", _VARIANT_CONTENT)} IS DISTINCT FROM ({_SAYS_THE_ROW})
            ) THEN
                RAISE EXCEPTION 'a listing is published with the variants and prices of its approved revision'
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NULL;
            """  # noqa: S608  names of columns
        ),
    )


def variant_is_published() -> pgtrigger.Trigger:
    """As with the columns of a listing: a variant that is offered is what the live revision says it is.

    One that the revision has not is offered no longer, and stays as it was for the orders that name it.
    """
    whole = (*_VARIANT_CONTENT, "is_offered")
    return pgtrigger.Trigger(
        name="content_is_published",
        when=pgtrigger.Before,
        operation=pgtrigger.Insert | pgtrigger.Update,
        func=pgtrigger.Func(
            f"""
            IF TG_OP = 'INSERT' THEN
                IF {_row("NEW", _BLANK_VARIANT)} IS DISTINCT FROM ({", ".join(_BLANK_VARIANT.values())}) THEN
                    RAISE EXCEPTION 'a variant begins blank' USING ERRCODE = 'check_violation';
                END IF;
                RETURN NEW;
            END IF;
            IF NEW.product_id <> OLD.product_id THEN
                RAISE EXCEPTION 'a variant stays with its product' USING ERRCODE = 'check_violation';
            END IF;
            IF {_row("NEW", whole)} IS NOT DISTINCT FROM {_row("OLD", whole)} THEN
                RETURN NEW;
            END IF;
            IF NEW.is_offered IS DISTINCT FROM EXISTS (
                SELECT 1 FROM catalogue_product p JOIN ({_ROWS_OF_REVISION}) r ON r.revision_id = p.live_revision_id
                WHERE p.id = NEW.product_id AND r.variant_id = NEW.id
                    AND (NOT NEW.is_offered OR {_row("NEW", _VARIANT_CONTENT)} IS NOT DISTINCT FROM ({_SAYS_THE_ROW}))
            ) OR NOT NEW.is_offered AND {_row("NEW", _VARIANT_CONTENT)} IS DISTINCT FROM {_row("OLD", _VARIANT_CONTENT)}
            THEN
                RAISE EXCEPTION 'the content of a variant changes only to that of the live revision'
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
            """  # noqa: S608  names of columns
        ),
    )
