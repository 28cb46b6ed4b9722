"""What a buyer chooses of a listing: axes set in its draft's grid, what is not made taken out, the rest filled in."""

from collections.abc import Mapping
from uuid import UUID

from catalog.axes import Axis
from catalog.models import Revision, RevisionVariant
from catalog.models.options import WithOptions
from catalog.services.drafts import save_draft
from catalog.services.variants import remove_variant, set_axes
from pasindo.accounts.models import User
from pasindo.demo.listings import Listing

OF_EACH_VARIANT = ("price", "cost", "stock", "weight_g", "length_mm", "width_mm", "height_mm")


def set_choices(listing: Listing, *, draft: Revision, actor: User) -> Revision:
    """Give the draft a row for every variant that is made; one without axes keeps its only row."""
    if not listing.axes:
        return draft
    axes = [Axis(name, values) for name, *values in listing.axes]
    draft = set_axes(revision_id=draft.pk, actor=actor, version=draft.version, axes=axes)
    for row in draft.variants.select_related("variant"):
        if choice_of(row) not in listing.pieces:
            variant_id = row.variant.public_id
            draft = remove_variant(revision_id=draft.pk, actor=actor, version=draft.version, variant_id=variant_id)
    return draft


def fill_in(
    listing: Listing, *, draft: Revision, actor: User, words: Mapping[str, object], photos: Mapping[str, UUID]
) -> None:
    """Save the officer's form; `words` are those of the photos, `photos` show the variants of one value (Biru)."""
    values = listing.values() | dict(words)
    if listing.axes:
        common = {name: values.pop(name) for name in OF_EACH_VARIANT}
        for row in draft.variants.select_related("variant"):
            own = common | _of_variant(listing, row, photos)
            values |= {f"{name}@{row.variant.public_id}": value for name, value in own.items()}
    saved = save_draft(revision_id=draft.pk, actor=actor, version=draft.version, values=values)
    if saved.refused:
        raise RuntimeError(f"{listing.key}: {saved.refused}")


def choice_of(row: WithOptions) -> str:
    """As it is written in `data/`: 42, or L/Biru."""
    return "/".join(option for option in (row.option_1, row.option_2) if option)


def _of_variant(listing: Listing, row: RevisionVariant, photos: Mapping[str, UUID]) -> dict[str, object]:
    options = (row.option_1, row.option_2)
    own: dict[str, object] = {
        "stock": listing.pieces[choice_of(row)],
        "price": listing.price + sum(listing.dearer.get(option, 0) for option in options),
    }
    shown = [photos[option] for option in options if option in photos]
    return own | ({"photo": str(shown[0])} if shown else {})
