"""The operator's table tariff, from orders/shipping/data/tariff.csv."""

from django.db import migrations

from orders.shipping.tariff import load_tariff


def load(apps, schema_editor):
    load_tariff(apps.get_model)


class Migration(migrations.Migration):
    dependencies = [("order", "1000_facility_orders"), ("common", "0003_load_regions")]
    operations = [migrations.RunPython(load, migrations.RunPython.noop)]
