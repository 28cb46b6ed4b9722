"""No setting of a session opens a trigger any more."""

from django.db import migrations

from pasindo.common.trigger_sql import FirmTriggers


class Migration(migrations.Migration):
    dependencies = [("order", "1005_a_line_holds_its_variant")]
    operations = [FirmTriggers()]
