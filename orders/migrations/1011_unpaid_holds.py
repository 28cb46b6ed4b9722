import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("order", "1010_typed_lines_and_corrected_webhooks"),
    ]

    operations = [
        migrations.CreateModel(
            name="UnpaidHold",
            fields=[
                (
                    "order",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="unpaid_hold",
                        serialize=False,
                        to="order.order",
                    ),
                ),
                ("mail", models.CharField(max_length=32)),
                ("phone", models.CharField(blank=True, max_length=32)),
                ("network", models.CharField(blank=True, max_length=32)),
                ("pieces", models.PositiveIntegerField()),
                ("created_at", models.DateTimeField(auto_now_add=True)),
            ],
            options={
                "indexes": [
                    models.Index(fields=["mail"], name="holds_of_mail"),
                    models.Index(fields=["phone"], name="holds_of_phone"),
                    models.Index(
                        condition=models.Q(("network", ""), _negated=True), fields=["network"], name="holds_of_network"
                    ),
                ],
            },
        ),
    ]
