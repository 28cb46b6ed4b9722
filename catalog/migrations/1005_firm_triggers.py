"""No setting of a session opens a trigger any more."""

from django.db import migrations

from pasindo.common.trigger_sql import FirmTriggers


class Migration(migrations.Migration):
    dependencies = [("catalogue", "1004_variants_hold")]
    operations = [FirmTriggers()]
