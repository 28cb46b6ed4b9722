"""No price is above the one that the agencies approved."""

import pasindo.common.trigger_sql
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("partner", "1008_names_on_one_line"),
    ]

    operations = [
        pgtrigger.migrations.AddTrigger(
            model_name="stockrecord",
            trigger=pgtrigger.compiler.Trigger(
                name="price_is_approved",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func="\n                    IF NEW.price IS NULL OR TG_OP = 'UPDATE'\n                        AND (NEW.price, NEW.variant_id, NEW.product_id)\n                            IS NOT DISTINCT FROM (OLD.price, OLD.variant_id, OLD.product_id) THEN\n                        RETURN NEW;\n                    END IF;\n                    IF NOT EXISTS (\n                        SELECT 1 FROM catalogue_product p\n                        JOIN catalogue_revisionvariant r ON r.revision_id = p.live_revision_id\n                        WHERE p.id = NEW.product_id AND r.variant_id = NEW.variant_id AND NEW.price <= r.price\n                    ) THEN\n                        RAISE EXCEPTION 'no price is above the approved one' USING ERRCODE = 'check_violation';\n                    END IF;\n                    RETURN NEW;\n                    ",
                    hash="a8cd9554bb99e5e98abc1dc26c5bda15330adffd",
                    operation="INSERT OR UPDATE",
                    pgid="pgtrigger_price_is_approved_66023",
                    table="partner_stockrecord",
                    when="BEFORE",
                ),
            ),
        ),
    ]
