"""What a listing says of itself besides its text: the questions of its branch and its answers."""

from collections.abc import Mapping
from typing import NamedTuple

from django.utils.translation import gettext

from catalog.models import ProductAttribute


class Answer(NamedTuple):
    """One row of a product page's table of facts, in the language of the page."""

    code: str
    label: str
    value: str


def questions_of(branch: str | None) -> list[ProductAttribute]:
    """The questions that listings of a branch answer, in order; none while no category is chosen. One query or two."""
    if not branch:
        return []
    return list(
        ProductAttribute.objects.filter(product_class__slug=branch)
        .select_related("option_group")
        .prefetch_related("option_group__options")
    )


def choices_of(question: ProductAttribute) -> dict[str, str]:
    """Code and label of each answer that an option question offers."""
    return {option.code: gettext(option.option) for option in question.option_group.options.all()}


def answers_of(branch: str | None, specifications: Mapping[str, object]) -> list[Answer]:
    """The answered questions with their labels, for product pages, previews and curators."""
    rows = []
    for question in questions_of(branch):
        value = specifications.get(question.code)
        if value in (None, ""):
            continue
        if question.type == ProductAttribute.OPTION:
            value = choices_of(question).get(str(value), str(value))
        rows.append(Answer(question.code, question.display_name, str(value)))
    return rows
