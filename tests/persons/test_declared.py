"""Every column of text is declared: personal, with its period and what erasing does, or nobody's, or of no use here."""

import pytest
from django.apps import apps
from django.db import models
from django.test.utils import isolate_apps

from pasindo.persons import declared
from pasindo.persons.columns import UNUSED, not_personal_columns
from pasindo.persons.declared import KINDS, Erasing, personal_columns, text_columns


def undeclared() -> set[str]:
    known = personal_columns() | not_personal_columns()
    return {column for column in text_columns() if column not in known and column.rpartition(".")[0] not in UNUSED}


def test_no_column_of_text_is_forgotten():
    assert undeclared() == set(), "declare it in pasindo/persons/declared.py, or in columns.py if it is nobody's"


def test_what_is_declared_is_there_and_once():
    there = set(text_columns())
    assert (personal_columns() | not_personal_columns()) - there == set()
    assert personal_columns() & not_personal_columns() == set()
    assert {apps.get_model(label)._meta.label for label in UNUSED} == set(UNUSED)
    assert len({kind.code for kind in KINDS}) == len(KINDS)


@isolate_apps("pasindo.common")
@pytest.mark.parametrize("field", [models.TextField(), models.JSONField(), models.GenericIPAddressField()])
def test_a_new_column_is_seen(field, monkeypatch):
    class Invention(models.Model):  # noqa: DJ008
        thing = field
        count = models.IntegerField()

        class Meta:
            app_label = "common"

    monkeypatch.setattr(declared.apps, "get_models", lambda **options: [Invention])
    assert undeclared() == {"common.Invention.thing"}


def test_each_kind_says_until_when_and_what_is_kept_names_its_law():
    for kind in KINDS:
        assert kind.kept, kind.code
        assert bool(kind.law) == (kind.erasing is Erasing.KEPT), kind.code
