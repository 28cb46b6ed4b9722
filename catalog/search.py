"""The words under which a listing is found. The row is written with the listing, in the same transaction."""

from catalog.models import Product, SearchRow


def write_search_row(product: Product) -> SearchRow:
    """Write or rewrite the search row of a listing from its live copy. Facilities are found by their former names too."""
    category, facility = product.category, product.facility
    names = {category.name, category.name_en, *(ancestor.name for ancestor in category.get_ancestors())}
    names |= {facility.name, facility.regency.name, *facility.names.values_list("name", flat=True)}
    answers = (str(value) for value in product.specifications.values() if isinstance(value, str))
    row, _created = SearchRow.objects.update_or_create(
        product=product,
        defaults={
            "title": product.title,
            "title_en": product.title_en,
            "keywords": " ".join(filter(None, [*sorted(names), product.family.material, product.family.technique])),
            "text": " ".join([product.description, *answers]),
            "text_en": product.description_en,
        },
    )
    return row
