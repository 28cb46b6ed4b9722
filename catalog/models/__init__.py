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
from catalog.models.variants import Variant

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
    "Variant",
]

from oscar.apps.catalogue.models import *  # noqa: E402,F403
