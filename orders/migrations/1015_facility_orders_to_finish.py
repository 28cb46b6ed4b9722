"""What the sweep of delivered parcels looks for, by an index."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("order", "1014_watched_states"),
        ("partner", "1010_roles_of_the_invited_prices_wait"),
    ]

    operations = [
        migrations.AddIndex(
            model_name="facilityorder",
            index=models.Index(
                condition=models.Q(("status", "delivered")), fields=["delivered_at"], name="facility_orders_to_finish"
            ),
        ),
    ]
