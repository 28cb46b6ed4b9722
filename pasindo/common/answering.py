"""Which history answers for what: who changed a state, a price, a rate, a role, a setting or a consent, and when.

Three kinds of history need no word here, as the models show them: a table that is append-only is its own; a column that
`only_changes` fixes has none; `@tracked` writes one. What else bears such a meaning is declared below, once. A field
without any answer fails tests/test_histories.py.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from django.apps import apps
from django.db import models
from pghistory.core import event_models

from pasindo.common.triggers import is_fixed

# Parts of a field's name that say that it decides something. Beside them: yes or no, and every choice from a list.
WORDS = {
    *(
        "price",
        "cost",
        "rate",
        "amount",
        "fee",
        "charge",
        "tariff",
        "premi",
        "percent",
        "divisor",
        "tolerance",
        "minimum",
    ),
    *("status", "state", "active", "paused", "approved", "revoked", "verified", "primary", "verdict", "grade"),
    *("role", "granted", "consent", "email", "until", "bank", "nib", "npwp"),
}
ROOMS = ("pasindo", "facilities", "catalog", "curation", "orders")

# Model and field -> the table of moves (append-only; actor, from, to, when) in which each change has its row.
MOVES = {
    "order.Order.status": "order.OrderEvent",
    "order.FacilityOrder.status": "order.FacilityOrderEvent",
    "order.FacilityOrder.status_since": "order.FacilityOrderEvent",
    "order.PaymentAttempt.status_since": "order.PaymentAttemptChange",
    "curation.Submission.status": "curation.SubmissionEvent",
    "curation.Submission.status_since": "curation.SubmissionEvent",
    "catalogue.Product.status": "catalogue.ListingEvent",
    "catalogue.Product.is_public": "catalogue.ListingEvent",
}
_REVISION = "part of a revision: who drafted stands beside it, what was submitted is fixed"
_RELEASE = "an official list, or the tree of categories: changed by a release, in whose migrations it stands"
_APPROVAL = "revoked once: the row names who and when, as of its granting"
# Model and field -> why it needs none.
NONE_NEEDED = {
    "accounts.Invitation.state": "left once: `closed_by` and `closed_at` beside it say by whom and when",
    "catalogue.Approval.revoked_at": _APPROVAL,
    "catalogue.Approval.revoked_by": _APPROVAL,
    "catalogue.Approval.revoked_reason": _APPROVAL,
    "catalogue.Category.ancestors_are_public": _RELEASE,
    "catalogue.Category.branch": _RELEASE,
    "catalogue.Category.exclude_from_menu": _RELEASE,
    "catalogue.Category.is_public": _RELEASE,
    "catalogue.Photo.state": "how far a machine is with a picture",
    "catalogue.Product.is_discountable": "Oscar's, never used",
    "catalogue.Product.structure": "Oscar's, never used",
    "catalogue.ProductAttribute.required": _RELEASE,
    "catalogue.ProductAttribute.type": _RELEASE,
    "catalogue.RevisionEditor.role": _REVISION,
    "catalogue.RevisionText.language": _REVISION,
    "catalogue.RevisionVariant.cost": _REVISION,
    "catalogue.RevisionVariant.price": _REVISION,
    "catalogue.Variant.is_offered": "written by publishing a revision, which is kept",
    "common.Message.state": "the row says how it was delivered; that it was sent after all is in common.MessageChange",
    "common.Province.island": _RELEASE,
    "common.Regency.kind": _RELEASE,
    "order.WebhookInbox.state": "left once: `outcome` and `worked_at` beside it say how and when",
    "partner.Partner.is_invented": "of the demonstration",
    "partner.StockRecord.price_currency": "always IDR: a constraint",
}


class HistoryAnswer(NamedTuple):
    """Of one field: the history that answers for it, or why none has to. Both empty: nothing does."""

    model: type[models.Model]
    field: str
    history: str
    reason: str = ""


def answers() -> Iterator[HistoryAnswer]:
    """One for each field of our models that bears a meaning and can change."""
    for model in apps.get_models():
        if model.__module__.partition(".")[0] in ROOMS and not model._meta.proxy and not is_append_only(model):
            for field in model._meta.concrete_fields:
                if _bears_meaning(field) and not is_fixed(model, str(field.column)):
                    yield _answer(model, field)


def histories_of(model: type[models.Model]) -> list[Any]:
    """The tables that the database writes about rows of this model."""
    concrete = model._meta.concrete_model
    return [each for each in all_histories() if each.pgh_tracked_model._meta.concrete_model is concrete]


def all_histories() -> list[Any]:
    """Every table that the database writes beside another. (To its types pghistory says no more than Model.)"""
    return event_models()


def noted_fields(history: Any) -> list[str]:
    """The fields of which every change has a row in this history."""
    (update,) = (each for each in history.pgh_trackers if each.label == "update")
    fields = getattr(update.condition, "fields", None) or []
    own = {field.name for field in history.pgh_tracked_model._meta.concrete_fields}
    return [field.name for field in history._meta.concrete_fields if field.name in own and field.name in fields]


def moves_of(model: type[models.Model]) -> list[type[models.Model]]:
    """The tables of moves of this model."""
    own = {label for name, label in MOVES.items() if name.startswith(f"{model._meta.label}.")}
    return [apps.get_model(label) for label in sorted(own)]


def is_append_only(model: type[models.Model]) -> bool:
    return any(trigger.name == "append_only" for trigger in getattr(model._meta, "triggers", []))


def _bears_meaning(field: Any) -> bool:
    words = set(field.name.split("_"))
    if field.primary_key:
        return False
    return isinstance(field, models.BooleanField) or bool(getattr(field, "choices", None)) or bool(words & WORDS)


def _answer(model: type[models.Model], field: Any) -> HistoryAnswer:
    name = f"{model._meta.label}.{field.name}"
    noted = [each._meta.label for each in histories_of(model) if field.name in noted_fields(each)]
    history = noted[0] if noted else MOVES.get(name, "")
    return HistoryAnswer(model, field.name, history, "" if history else NONE_NEEDED.get(name, ""))
