"""No setting of a session opens a trigger any more; the function that asked for one goes with its last caller."""

from django.db import migrations

from pasindo.common.trigger_sql import FirmTriggers

DROP = 'DROP FUNCTION IF EXISTS "public"._pgtrigger_should_ignore(name)'


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0006_firm_triggers"),
        ("catalogue", "1005_firm_triggers"),
        ("common", "0008_firm_triggers"),
        ("order", "1006_firm_triggers"),
        ("partner", "1005_firm_triggers"),
        ("curation", "0001_initial"),
    ]
    operations = [FirmTriggers(), migrations.RunSQL(DROP, migrations.RunSQL.noop)]
