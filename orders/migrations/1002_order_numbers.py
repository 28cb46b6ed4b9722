"""Order numbers from a sequence, which nobody waits for; and the one country that parcels go to."""

from django.db import migrations

CREATE = "CREATE SEQUENCE order_number_seq MINVALUE 1 MAXVALUE 999999 CYCLE"


def add_indonesia(apps, schema_editor):
    apps.get_model("address", "Country").objects.get_or_create(
        iso_3166_1_a2="ID",
        defaults={
            "iso_3166_1_a3": "IDN",
            "iso_3166_1_numeric": "360",
            "printable_name": "Indonesia",
            "name": "Republik Indonesia",
            "is_shipping_country": True,
        },
    )


class Migration(migrations.Migration):
    dependencies = [("order", "1001_load_tariff"), ("address", "0007_useraddress_code")]
    operations = [
        migrations.RunSQL(CREATE, "DROP SEQUENCE order_number_seq"),
        migrations.RunPython(add_indonesia, migrations.RunPython.noop),
    ]
