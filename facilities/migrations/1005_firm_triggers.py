"""No setting of a session opens a trigger any more."""

from django.db import migrations

from pasindo.common.trigger_sql import FirmTriggers


class Migration(migrations.Migration):
    dependencies = [("partner", "1004_stock_of_a_variant")]
    operations = [FirmTriggers()]
