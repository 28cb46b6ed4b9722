from catalog.models.photos import Photo
from catalog.models.products import Category, ListingEvent, Product, ProductAttribute, ProductFamily
from catalog.models.revisions import (
    Approval,
    Revision,
    RevisionEditor,
    RevisionPhoto,
    RevisionText,
    RevisionVariant,
)
from catalog.models.search import SearchRow

__all__ = [
    "Approval",
    "Category",
    "ListingEvent",
    "Photo",
    "Product",
    "ProductAttribute",
    "ProductFamily",
    "Revision",
    "RevisionEditor",
    "RevisionPhoto",
    "RevisionText",
    "RevisionVariant",
    "SearchRow",
]

from oscar.apps.catalogue.models import *  # noqa: E402,F403
