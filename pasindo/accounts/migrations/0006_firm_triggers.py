"""No setting of a session opens a trigger any more."""

from django.db import migrations

from pasindo.common.trigger_sql import FirmTriggers


class Migration(migrations.Migration):
    dependencies = [("accounts", "0005_sessions_have_an_epoch")]
    operations = [FirmTriggers()]
