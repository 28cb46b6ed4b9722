"""The three doors, their sub-categories and the questions of each, from catalog/taxonomy.py."""

from django.db import migrations

from catalog.taxonomy import load_taxonomy


def load(apps, schema_editor):
    load_taxonomy(apps.get_model)


class Migration(migrations.Migration):
    dependencies = [("catalogue", "1000_listings")]
    operations = [migrations.RunPython(load, migrations.RunPython.noop)]
