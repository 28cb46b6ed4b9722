"""No setting of a session opens a trigger any more."""

from django.db import migrations

from pasindo.common.trigger_sql import FirmTriggers


class Migration(migrations.Migration):
    dependencies = [("common", "0007_no_tables_of_the_demo")]
    operations = [FirmTriggers()]
