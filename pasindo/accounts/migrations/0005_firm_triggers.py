"""No setting of a session opens a trigger any more."""

from django.db import migrations

from pasindo.common.trigger_sql import FirmTriggers


class Migration(migrations.Migration):
    dependencies = [("accounts", "0004_roles_end_at_a_moment")]
    operations = [FirmTriggers()]
