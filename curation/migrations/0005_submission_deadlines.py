"""What the sweep of deadlines looks for, by an index."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("catalogue", "1008_approvals_to_expire"),
        ("common", "0010_queues_and_claims"),
        ("curation", "0004_decisions_by_right"),
    ]

    operations = [
        migrations.AddIndex(
            model_name="submission",
            index=models.Index(fields=["status", "due_at"], name="submission_deadlines"),
        ),
    ]
