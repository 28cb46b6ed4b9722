"""Structured data (schema.org) of a listing's page: exactly what the page shows, for search engines."""

from typing import Any

from django.conf import settings

from catalog.models import Photo, Product, RevisionPhoto
from catalog.selectors.variants import Choice, Choices
from pasindo.common.addresses import absolute_address


def product_data(product: Product, choices: Choices, photos: list[RevisionPhoto]) -> dict[str, Any]:
    """A schema.org Product with its Offer, or a ProductGroup with a Product and Offer for each variant that can be
    chosen; prices in rupiah, tax included."""
    address = absolute_address(product.get_absolute_url())
    data: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "Product",
        "name": product.display_title,
        "description": product.display_description[:500],
        "url": address,
        "sku": str(product.public_id),
        "category": product.category.display_name if product.category else "",
        "image": [_image(use) for use in photos],
        "brand": {"@type": "Brand", "name": product.facility.name},
    }
    if choices.must_choose:
        del data["sku"]
        data |= {"@type": "ProductGroup", "productGroupID": str(product.public_id), "variesBy": product.axes}
        data["hasVariant"] = [_variant(product, choice, address) for choice in choices.each]
        return data
    for only in choices.each:
        data |= _weight(only) | _offer(product, only, address)
    return data


def _variant(product: Product, choice: Choice, address: str) -> dict[str, Any]:
    variant = choice.variant
    data: dict[str, Any] = {
        "@type": "Product",
        "name": f"{product.display_title}, {choice.words}",
        "sku": variant.sku or str(variant.public_id),
        "additionalProperty": [
            {"@type": "PropertyValue", "name": axis, "value": option}
            for axis, option in zip(product.axes, variant.options, strict=False)
        ],
    }
    if variant.photo:
        data["image"] = _address_of(variant.photo)
    return data | _weight(choice) | _offer(product, choice, address)


def _weight(choice: Choice) -> dict[str, Any]:
    grams = choice.variant.weight_g
    return {"weight": {"@type": "QuantitativeValue", "value": grams, "unitCode": "GRM"}} if grams else {}


def _offer(product: Product, choice: Choice, address: str) -> dict[str, Any]:
    if choice.price is None:
        return {}
    offer = {
        "@type": "Offer",
        "url": address,
        "priceCurrency": settings.OSCAR_DEFAULT_CURRENCY,
        "price": str(choice.price),
        "availability": "https://schema.org/" + _availability(product, choice.is_buyable),
        "itemCondition": "https://schema.org/NewCondition",
        "seller": {"@type": "Organization", "name": product.facility.name},
    }
    return {"offers": offer}


def _availability(product: Product, buyable: bool) -> str:
    if buyable:
        return "InStock"
    return "OutOfStock" if product.status == "live" else "Discontinued"


def _image(use: RevisionPhoto) -> str:
    return _address_of(use.photo)


def _address_of(photo: Photo) -> str:
    widths = photo.shown_widths
    return absolute_address(photo.url(max((width for width in widths if width <= 1024), default=widths[0])))
