"""What the sweep of deadlines looks for, by an index."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("catalogue", "1009_approvals_to_expire"),
        ("common", "0013_counts_of_tries"),
        ("curation", "0005_approvals_wait_for_judgements"),
    ]

    operations = [
        migrations.AddIndex(
            model_name="submission",
            index=models.Index(fields=["status", "due_at"], name="submission_deadlines"),
        ),
    ]
