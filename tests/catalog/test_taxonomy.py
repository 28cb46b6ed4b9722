"""Loading the categories and questions adds and corrects, and may be done as often as one likes."""

import pytest

from catalog.models import Category, ProductAttribute
from catalog.taxonomy import CATEGORIES, load_taxonomy

pytestmark = pytest.mark.django_db


def everything():
    return list(Category.objects.order_by("path").values()), list(ProductAttribute.objects.order_by("pk").values())


def test_changes_nothing_a_second_time():
    before = everything()
    load_taxonomy()
    assert everything() == before


def test_corrects_a_name_and_keeps_the_row():
    before = everything()
    category = Category.objects.filter(depth=2).first()
    Category.objects.filter(pk=category.pk).update(name="Salah", name_en="Wrong")
    load_taxonomy()
    assert everything() == before


def test_adds_what_is_new_behind_its_siblings_where_the_tree_finds_it(monkeypatch):
    door, children = next(iter(CATEGORIES.items()))
    more = (*children, ("anyaman-uji", "Anyaman uji", "Test weaving"))
    monkeypatch.setattr("catalog.taxonomy.CATEGORIES", CATEGORIES | {door: more})
    load_taxonomy()
    root, added = Category.objects.get(slug=door[1]), Category.objects.get(slug="anyaman-uji")
    assert added.get_parent() == root and list(root.get_children())[-1] == added
    assert (root.numchild, added.branch) == (root.get_children().count(), door[0].value)
    assert Category.find_problems() == ([], [], [], [], [])
