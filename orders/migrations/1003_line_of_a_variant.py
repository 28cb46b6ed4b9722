"""A line of an order names the variant that was bought, and the options that the buyer chose."""

import django.db.models.deletion
from django.db import migrations, models

# A line whose stock record went with Oscar's SET_NULL takes the one variant that its listing has. SET CONSTRAINTS checks
# the new keys at once: PostgreSQL does not alter a table that has checks waiting.
FILL = """
UPDATE order_line l SET variant_id = s.variant_id FROM partner_stockrecord s WHERE s.id = l.stockrecord_id;
UPDATE order_line l SET variant_id = v.id FROM catalogue_variant v
WHERE l.variant_id IS NULL AND v.product_id = l.product_id;
SET CONSTRAINTS ALL IMMEDIATE;
SET CONSTRAINTS ALL DEFERRED;
"""


class Migration(migrations.Migration):
    dependencies = [("partner", "1004_stock_of_a_variant"), ("order", "1002_order_numbers")]
    operations = [
        migrations.AddField(
            model_name="line",
            name="variant",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="order_lines",
                to="catalogue.variant",
            ),
        ),
        migrations.AddField(
            model_name="line",
            name="variant_label",
            field=models.CharField(blank=True, max_length=160),
        ),
        migrations.AddField(
            model_name="line",
            name="variant_label_en",
            field=models.CharField(blank=True, max_length=160),
        ),
        migrations.RunSQL(FILL, migrations.RunSQL.noop),
        migrations.AlterField(
            model_name="line",
            name="variant",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="order_lines", to="catalogue.variant"
            ),
        ),
    ]
