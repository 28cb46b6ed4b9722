"""Structured data (schema.org) of a listing's page: exactly what the page shows, for search engines."""

from typing import Any

from django.conf import settings

from catalog.models import Product, RevisionPhoto
from pasindo.common.addresses import absolute_address


def product_data(product: Product, *, stock: Any, sale: Any, buyable: bool) -> dict[str, Any]:
    """A schema.org Product with its Offer; prices in rupiah, tax included."""
    address = absolute_address(product.get_absolute_url())
    data: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "Product",
        "name": product.display_title,
        "description": product.display_description[:500],
        "url": address,
        "sku": str(product.public_id),
        "category": product.category.display_name if product.category else "",
        "image": [_image(use) for use in getattr(product.live_revision, "shown_photos", [])],
        "brand": {"@type": "Brand", "name": product.facility.name},
    }
    if product.weight_g:
        data["weight"] = {"@type": "QuantitativeValue", "value": product.weight_g, "unitCode": "GRM"}
    if stock is not None and stock.price is not None:
        data["offers"] = {
            "@type": "Offer",
            "url": address,
            "priceCurrency": settings.OSCAR_DEFAULT_CURRENCY,
            "price": str(int(stock.price)),
            "availability": "https://schema.org/" + _availability(product, buyable),
            "itemCondition": "https://schema.org/NewCondition",
            "seller": {"@type": "Organization", "name": product.facility.name},
        }
    return data


def _availability(product: Product, buyable: bool) -> str:
    if buyable:
        return "InStock"
    return "OutOfStock" if product.status == "live" else "Discontinued"


def _image(use: RevisionPhoto) -> str:
    widths = use.photo.shown_widths
    return absolute_address(use.photo.url(max((width for width in widths if width <= 1024), default=widths[0])))
