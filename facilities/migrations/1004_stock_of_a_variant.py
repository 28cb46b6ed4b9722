"""Stock and price are a variant's: every stock record goes to the one variant that its listing has."""

import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

# SET CONSTRAINTS checks the new keys at once: PostgreSQL does not alter a table that has checks waiting.
FILL = """
UPDATE partner_stockrecord s SET variant_id = v.id FROM catalogue_variant v WHERE v.product_id = s.product_id;
SET CONSTRAINTS ALL IMMEDIATE;
SET CONSTRAINTS ALL DEFERRED;
"""


class Migration(migrations.Migration):
    dependencies = [("catalogue", "1003_fill_variants"), ("partner", "1003_ended_roles_get_their_past_back")]
    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name="stockrecord",
            name="of_the_facility_of_the_product",
        ),
        migrations.RemoveConstraint(
            model_name="stockrecord",
            name="one_stock_record_per_product",
        ),
        migrations.AddField(
            model_name="stockrecord",
            name="variant",
            field=models.OneToOneField(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="stock_record",
                to="catalogue.variant",
            ),
        ),
        migrations.RunSQL(FILL, migrations.RunSQL.noop),
        migrations.AlterField(
            model_name="stockrecord",
            name="variant",
            field=models.OneToOneField(
                on_delete=django.db.models.deletion.PROTECT, related_name="stock_record", to="catalogue.variant"
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="stockrecord",
            trigger=pgtrigger.compiler.Trigger(
                name="of_the_facility_of_the_product",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n                    IF NOT EXISTS (\n                        SELECT 1 FROM catalogue_product WHERE id = NEW.product_id AND facility_id = NEW.partner_id\n                    ) THEN\n                        RAISE EXCEPTION 'stock lies in the facility of its product' USING ERRCODE = 'check_violation';\n                    END IF;\n                    IF NOT EXISTS (\n                        SELECT 1 FROM catalogue_variant WHERE id = NEW.variant_id AND product_id = NEW.product_id\n                    ) THEN\n                        RAISE EXCEPTION 'stock is of a variant of its product' USING ERRCODE = 'check_violation';\n                    END IF;\n                    RETURN NEW;\n                    ",
                    hash="7900ea438f3dfb2c9124793ab34feda7bfec38a4",
                    operation="INSERT OR UPDATE",
                    pgid="pgtrigger_of_the_facility_of_the_product_52b9d",
                    table="partner_stockrecord",
                    when="BEFORE",
                ),
            ),
        ),
    ]
