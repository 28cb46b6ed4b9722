"""What a process ended with is found among a million rows that wait."""

from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("common", "0014_who_gave_a_message_up"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddIndex(
            model_name="message",
            index=models.Index(
                condition=models.Q(("crashes__gt", 0), ("state", "waiting")),
                fields=["queue", "next_attempt_at"],
                name="outbox_crashed",
            ),
        ),
    ]
