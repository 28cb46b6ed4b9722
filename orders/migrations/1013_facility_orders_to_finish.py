"""What the sweep of delivered parcels looks for, by an index."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("order", "1012_transfers_by_hand"),
        ("partner", "1009_price_up_to_the_approved_one"),
    ]

    operations = [
        migrations.AddIndex(
            model_name="facilityorder",
            index=models.Index(
                condition=models.Q(("status", "delivered")), fields=["delivered_at"], name="facility_orders_to_finish"
            ),
        ),
    ]
