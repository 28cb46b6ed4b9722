"""Provinces, regencies, Kanwil and holidays, from the tables in pasindo/common/data."""

from django.db import migrations

from pasindo.common.regions import load_regions


def load(apps, schema_editor):
    load_regions(apps.get_model)


class Migration(migrations.Migration):
    dependencies = [("common", "0002_regions_and_outbox")]
    operations = [migrations.RunPython(load, migrations.RunPython.noop)]
