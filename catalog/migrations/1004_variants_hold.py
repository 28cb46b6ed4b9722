"""From here on the database refuses a variant that is not its revision's, and what nobody approved."""

import django.db.models.constraints
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("catalogue", "1003_fill_variants")]
    operations = [
        migrations.AlterField(
            model_name="revisionvariant",
            name="variant",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="revision_variants", to="catalogue.variant"
            ),
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="product",
            name="content_is_published",
        ),
        migrations.RemoveConstraint(
            model_name="revisionvariant",
            name="variant_position_is_unique",
        ),
        migrations.RemoveField(
            model_name="product",
            name="height_mm",
        ),
        migrations.RemoveField(
            model_name="product",
            name="length_mm",
        ),
        migrations.RemoveField(
            model_name="product",
            name="weight_g",
        ),
        migrations.RemoveField(
            model_name="product",
            name="width_mm",
        ),
        migrations.RemoveField(
            model_name="revisionvariant",
            name="label",
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="product",
            trigger=pgtrigger.compiler.Trigger(
                name="content_is_published",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n                    IF current_setting('pasindo.publishing', true) IS DISTINCT FROM NEW.id::text\n                        AND (NEW.title, NEW.title_en, NEW.description, NEW.description_en, NEW.specifications, NEW.family_id, NEW.category_id, NEW.slug, NEW.axis_1, NEW.axis_1_en, NEW.axis_2, NEW.axis_2_en, NEW.handling_days_min, NEW.handling_days_max, NEW.live_revision_id, NEW.approval_id, NEW.product_class_id, NEW.structure, NEW.upc, NEW.meta_title, NEW.meta_description)\n                            IS DISTINCT FROM (OLD.title, OLD.title_en, OLD.description, OLD.description_en, OLD.specifications, OLD.family_id, OLD.category_id, OLD.slug, OLD.axis_1, OLD.axis_1_en, OLD.axis_2, OLD.axis_2_en, OLD.handling_days_min, OLD.handling_days_max, OLD.live_revision_id, OLD.approval_id, OLD.product_class_id, OLD.structure, OLD.upc, OLD.meta_title, OLD.meta_description) THEN\n                        RAISE EXCEPTION 'the content of a product changes only by publishing a revision'\n                            USING ERRCODE = 'check_violation';\n                    END IF;\n                    IF OLD.slug IS NOT NULL AND NEW.slug IS DISTINCT FROM OLD.slug THEN\n                        RAISE EXCEPTION 'the address of a product never changes' USING ERRCODE = 'check_violation';\n                    END IF;\n                    IF NEW.facility_id <> OLD.facility_id THEN\n                        RAISE EXCEPTION 'a product stays with its facility' USING ERRCODE = 'check_violation';\n                    END IF;\n                    RETURN NEW;\n                    ",
                    hash="5e3c1343b6d46c8f893f1928a54c789ba3e078f9",
                    operation="UPDATE",
                    pgid="pgtrigger_content_is_published_2c14c",
                    table="catalogue_product",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="revisionvariant",
            trigger=pgtrigger.compiler.Trigger(
                name="of_the_same_listing",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n                    IF NOT EXISTS (\n                        SELECT 1 FROM catalogue_variant v JOIN catalogue_revision r ON r.product_id = v.product_id\n                        WHERE v.id = NEW.variant_id AND r.id = NEW.revision_id\n                    ) THEN\n                        RAISE EXCEPTION 'a variant stays with its product' USING ERRCODE = 'check_violation';\n                    END IF;\n                    IF NEW.photo_id IS NOT NULL AND NOT EXISTS (\n                        SELECT 1 FROM catalogue_revisionphoto WHERE id = NEW.photo_id AND revision_id = NEW.revision_id\n                    ) THEN\n                        RAISE EXCEPTION 'a variant shows a photo of its own revision' USING ERRCODE = 'check_violation';\n                    END IF;\n                    RETURN NEW;\n                    ",
                    hash="fbecc47ea1d7fff1c1610b53df851e18c5982a6a",
                    operation="INSERT OR UPDATE",
                    pgid="pgtrigger_of_the_same_listing_914b6",
                    table="catalogue_revisionvariant",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="revisionvariant",
            constraint=models.UniqueConstraint(
                deferrable=django.db.models.constraints.Deferrable["DEFERRED"],
                fields=("revision", "position"),
                name="variant_position_is_unique",
            ),
        ),
        migrations.AddConstraint(
            model_name="revisionvariant",
            constraint=models.UniqueConstraint(
                deferrable=django.db.models.constraints.Deferrable["DEFERRED"],
                fields=("revision", "option_1", "option_2"),
                name="variant_options_are_unique",
            ),
        ),
        migrations.AddConstraint(
            model_name="revisionvariant",
            constraint=models.UniqueConstraint(fields=("revision", "variant"), name="a_revision_has_a_variant_once"),
        ),
        migrations.AddConstraint(
            model_name="revisionvariant",
            constraint=models.CheckConstraint(
                condition=models.Q(("option_2", ""), models.Q(("option_1", ""), _negated=True), _connector="OR"),
                name="the_first_axis_comes_first",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="variant",
            trigger=pgtrigger.compiler.Trigger(
                name="content_is_published",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n                    IF TG_OP = 'UPDATE' AND NEW.product_id <> OLD.product_id THEN\n                        RAISE EXCEPTION 'a variant stays with its product' USING ERRCODE = 'check_violation';\n                    END IF;\n                    IF current_setting('pasindo.publishing', true) IS NOT DISTINCT FROM NEW.product_id::text THEN\n                        RETURN NEW;\n                    END IF;\n                    IF TG_OP = 'UPDATE'\n                        AND (NEW.position, NEW.sku, NEW.option_1, NEW.option_1_en, NEW.option_2, NEW.option_2_en, NEW.weight_g, NEW.length_mm, NEW.width_mm, NEW.height_mm, NEW.photo_id, NEW.is_offered)\n                            IS DISTINCT FROM (OLD.position, OLD.sku, OLD.option_1, OLD.option_1_en, OLD.option_2, OLD.option_2_en, OLD.weight_g, OLD.length_mm, OLD.width_mm, OLD.height_mm, OLD.photo_id, OLD.is_offered)\n                        OR TG_OP = 'INSERT'\n                        AND (NEW.position, NEW.sku, NEW.option_1, NEW.option_1_en, NEW.option_2, NEW.option_2_en, NEW.weight_g, NEW.length_mm, NEW.width_mm, NEW.height_mm, NEW.photo_id, NEW.is_offered)\n                            IS DISTINCT FROM (0, '', '', '', '', '', NULL, NULL, NULL, NULL, NULL, false) THEN\n                        RAISE EXCEPTION 'the content of a variant changes only by publishing a revision'\n                            USING ERRCODE = 'check_violation';\n                    END IF;\n                    RETURN NEW;\n                    ",
                    hash="1c62095171f5f776d6ee5690c9c97786642e0a22",
                    operation="INSERT OR UPDATE",
                    pgid="pgtrigger_content_is_published_5d068",
                    table="catalogue_variant",
                    when="BEFORE",
                ),
            ),
        ),
    ]
