"""The schema is the same with and without the demonstration: its list of what is loaded and the moved clock go.

What is loaded is told by the data themselves (pasindo/demo/chapters), the clock's lead stands in a file of var/."""

from django.conf import settings
from django.db import migrations

from pasindo.common import clock


def keep_the_lead(apps, schema_editor):
    """A moved clock stays where it is: set back, it would show what was done as done in the future."""
    lead = apps.get_model("common", "ClockShift").objects.filter(seconds__gt=0).first()
    if lead and settings.CLOCK_CAN_MOVE:
        clock.move(seconds=lead.seconds)


class Migration(migrations.Migration):
    dependencies = [("common", "0006_longer_codes_of_channels")]
    operations = [
        migrations.RunPython(keep_the_lead, migrations.RunPython.noop),
        migrations.DeleteModel(name="ClockShift"),
        # Made by the app `demo`, which is no longer installed everywhere and has no migrations any more. A database
        # that was made later never had the table; the row would make Django believe in a migration without a file.
        migrations.RunSQL(
            "DROP TABLE IF EXISTS demo_loaded; DELETE FROM django_migrations WHERE app = 'demo';",
            migrations.RunSQL.noop,
        ),
    ]
