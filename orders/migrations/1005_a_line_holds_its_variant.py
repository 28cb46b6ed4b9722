"""The database refuses a line whose stock is that of another variant."""

import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("order", "1004_shipments_in_parts"),
    ]

    operations = [
        pgtrigger.migrations.AddTrigger(
            model_name="line",
            trigger=pgtrigger.compiler.Trigger(
                name="of_the_variant_of_its_stock",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n                    IF NEW.stockrecord_id IS NOT NULL AND NOT EXISTS (\n                        SELECT 1 FROM partner_stockrecord WHERE id = NEW.stockrecord_id AND variant_id = NEW.variant_id\n                    ) THEN\n                        RAISE EXCEPTION 'a line holds the pieces of its own variant' USING ERRCODE = 'check_violation';\n                    END IF;\n                    RETURN NEW;\n                    ",
                    hash="af45d972ede9c47628c0c779798e6887181576af",
                    operation='INSERT OR UPDATE OF "variant_id", "stockrecord_id"',
                    pgid="pgtrigger_of_the_variant_of_its_stock_1d244",
                    table="order_line",
                    when="BEFORE",
                ),
            ),
        ),
    ]
