"""What buyers see is compared with the approved revision; no setting of a session lets anything else through."""

import pasindo.common.trigger_sql
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("catalogue", "1006_titles_on_one_line"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        # Whoever revoked one by hand did not have to say why until now.
        migrations.RunSQL(
            "UPDATE catalogue_approval SET revoked_reason = 'Tidak dicatat.'"
            " WHERE revoked_at IS NOT NULL AND revoked_reason = ''",
            migrations.RunSQL.noop,
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="product",
            name="live_is_approved",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="product",
            name="content_is_published",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="revisioneditor",
            name="part_is_fixed",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="revisionphoto",
            name="part_is_fixed",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="revisiontext",
            name="part_is_fixed",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="revisionvariant",
            name="part_is_fixed",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="variant",
            name="content_is_published",
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="approval",
            trigger=pgtrigger.compiler.Trigger(
                name="revoked_for_good",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    condition='WHEN (OLD."revoked_at" IS NOT NULL)',
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                    hash="164c89189ad901be56fbc5e00f01c86ddabb9ea9",
                    operation="UPDATE",
                    pgid="pgtrigger_revoked_for_good_d24d6",
                    table="catalogue_approval",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="approval",
            trigger=pgtrigger.compiler.Trigger(
                name="no_live_listing_keeps_it_revoked",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    constraint="CONSTRAINT",
                    func="\n            PERFORM 1 FROM catalogue_product\n                WHERE id = (SELECT product_id FROM catalogue_revision WHERE id = NEW.revision_id) FOR SHARE;\n            IF NEW.revoked_at IS NOT NULL AND EXISTS (\n                SELECT 1 FROM catalogue_product WHERE approval_id = NEW.id AND status = 'live'\n            ) THEN\n                RAISE EXCEPTION 'a listing is taken off sale before its approval is revoked'\n                    USING ERRCODE = 'check_violation';\n            END IF;\n            RETURN NULL;\n            ",
                    hash="00d584605880a1cf8583333dd2e595f46370086d",
                    operation='UPDATE OF "revoked_at"',
                    pgid="pgtrigger_no_live_listing_keeps_it_revoked_dd9bc",
                    table="catalogue_approval",
                    timing="DEFERRABLE INITIALLY DEFERRED",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="photo",
            trigger=pgtrigger.compiler.Trigger(
                name="only_changes",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func="\n            IF (to_jsonb(NEW) - ARRAY['widths', 'state', 'failure', 'public_at']::text[]) IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['widths', 'state', 'failure', 'public_at']::text[]) THEN\n                RAISE EXCEPTION 'only widths state failure public_at may change in %', TG_TABLE_NAME\n                    USING ERRCODE = 'check_violation';\n            END IF;\n            RETURN NEW;\n            ",
                    hash="1a7f70ea966ac19fe445ea66a0a170c8e84e44c8",
                    operation="UPDATE",
                    pgid="pgtrigger_only_changes_1256f",
                    table="catalogue_photo",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="product",
            trigger=pgtrigger.compiler.Trigger(
                name="content_is_published",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func="\n            IF TG_OP = 'INSERT' THEN\n                IF (NEW.title, NEW.title_en, NEW.description, NEW.description_en, NEW.specifications, NEW.category_id, NEW.axis_1, NEW.axis_1_en, NEW.axis_2, NEW.axis_2_en, NEW.handling_days_min, NEW.handling_days_max, NEW.live_revision_id, NEW.approval_id, NEW.slug, NEW.product_class_id, NEW.structure, NEW.upc, NEW.meta_title, NEW.meta_description, NEW.parent_id) IS DISTINCT FROM ('', '', '', '', jsonb_build_object(), NULL, '', '', '', '', NULL, NULL, NULL, NULL, NULL, NULL, 'standalone', NULL, NULL, NULL, NULL)\n                    OR NEW.status <> 'draft' OR NEW.first_published_at IS NOT NULL THEN\n                    RAISE EXCEPTION 'a listing begins blank' USING ERRCODE = 'check_violation';\n                END IF;\n                RETURN NEW;\n            END IF;\n            IF OLD.slug IS NOT NULL AND NEW.slug IS DISTINCT FROM OLD.slug\n                OR OLD.first_published_at IS NOT NULL\n                    AND NEW.first_published_at IS DISTINCT FROM OLD.first_published_at THEN\n                RAISE EXCEPTION 'the address of a product never changes, nor since when it has one'\n                    USING ERRCODE = 'check_violation';\n            END IF;\n            IF NEW.facility_id <> OLD.facility_id THEN\n                RAISE EXCEPTION 'a product stays with its facility' USING ERRCODE = 'check_violation';\n            END IF;\n            IF (NEW.product_class_id, NEW.structure, NEW.upc, NEW.meta_title, NEW.meta_description, NEW.parent_id) IS DISTINCT FROM (OLD.product_class_id, OLD.structure, OLD.upc, OLD.meta_title, OLD.meta_description, OLD.parent_id) THEN\n                RAISE EXCEPTION 'no revision has these columns' USING ERRCODE = 'check_violation';\n            END IF;\n            IF (NEW.title, NEW.title_en, NEW.description, NEW.description_en, NEW.specifications, NEW.family_id, NEW.category_id, NEW.axis_1, NEW.axis_1_en, NEW.axis_2, NEW.axis_2_en, NEW.handling_days_min, NEW.handling_days_max, NEW.live_revision_id, NEW.approval_id, NEW.slug) IS NOT DISTINCT FROM (OLD.title, OLD.title_en, OLD.description, OLD.description_en, OLD.specifications, OLD.family_id, OLD.category_id, OLD.axis_1, OLD.axis_1_en, OLD.axis_2, OLD.axis_2_en, OLD.handling_days_min, OLD.handling_days_max, OLD.live_revision_id, OLD.approval_id, OLD.slug) THEN\n                RETURN NEW;\n            END IF;\n            IF NOT EXISTS (\n                SELECT 1 FROM catalogue_revision r JOIN catalogue_approval a ON a.id = NEW.approval_id\n                LEFT JOIN catalogue_revisiontext indonesian\n                    ON indonesian.revision_id = r.id AND indonesian.language = 'id'\n                LEFT JOIN catalogue_revisiontext english ON english.revision_id = r.id AND english.language = 'en'\n                WHERE r.id = NEW.live_revision_id AND r.product_id = NEW.id AND r.frozen_at IS NOT NULL\n                    AND a.revision_id = r.id AND a.revoked_at IS NULL AND a.valid_until >= (clock_timestamp() AT TIME ZONE 'Asia/Jakarta')::date\n                    AND (NEW.title, NEW.title_en, NEW.description, NEW.description_en, NEW.specifications, NEW.family_id, NEW.category_id, NEW.axis_1, NEW.axis_1_en, NEW.axis_2, NEW.axis_2_en, NEW.handling_days_min, NEW.handling_days_max) IS NOT DISTINCT FROM (COALESCE(indonesian.title, ''), COALESCE(english.title, ''), COALESCE(indonesian.description, ''), COALESCE(english.description, ''), r.specifications, r.family_id, r.category_id, r.axis_1, r.axis_1_en, r.axis_2, r.axis_2_en, r.handling_days_min, r.handling_days_max)\n            ) THEN\n                RAISE EXCEPTION 'the content of a product changes only to that of its approved revision'\n                    USING ERRCODE = 'check_violation';\n            END IF;\n            RETURN NEW;\n            ",
                    hash="da3865b127755895e1fddf3df291b0ddc597a9b2",
                    operation="INSERT OR UPDATE",
                    pgid="pgtrigger_content_is_published_2c14c",
                    table="catalogue_product",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="product",
            trigger=pgtrigger.compiler.Trigger(
                name="live_is_approved",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func="\n            IF TG_OP = 'UPDATE' AND NEW.status = OLD.status\n                AND NEW.approval_id IS NOT DISTINCT FROM OLD.approval_id\n                AND NEW.live_revision_id IS NOT DISTINCT FROM OLD.live_revision_id THEN\n                RETURN NEW;\n            END IF;\n            IF NEW.status = 'live' THEN\n                PERFORM 1 FROM catalogue_approval a JOIN catalogue_revision r ON r.id = a.revision_id\n                    WHERE a.id = NEW.approval_id AND r.product_id = NEW.id\n                        AND a.revision_id = NEW.live_revision_id AND a.revoked_at IS NULL AND a.valid_until >= (clock_timestamp() AT TIME ZONE 'Asia/Jakarta')::date\n                    FOR SHARE OF a;\n                IF NOT FOUND THEN\n                    RAISE EXCEPTION 'a product goes live only with an approval in force of the revision it shows'\n                        USING ERRCODE = 'check_violation';\n                END IF;\n            END IF;\n            RETURN NEW;\n            ",
                    hash="b7ac6f436fb1d203a4f38e362cb85ab764891b74",
                    operation="INSERT OR UPDATE",
                    pgid="pgtrigger_live_is_approved_ceff4",
                    table="catalogue_product",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="product",
            trigger=pgtrigger.compiler.Trigger(
                name="variants_are_published",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    constraint="CONSTRAINT",
                    declare="DECLARE now_live catalogue_product%ROWTYPE;",
                    func="\n            SELECT * INTO now_live FROM catalogue_product WHERE id = NEW.id;\n            IF (now_live.status = 'live' OR now_live.live_revision_id IS DISTINCT FROM OLD.live_revision_id)\n                AND EXISTS (\n                SELECT 1 FROM (SELECT * FROM catalogue_variant WHERE product_id = NEW.id AND is_offered) v\n                FULL JOIN (SELECT said.*, shown.photo_id AS shown_photo_id FROM catalogue_revisionvariant said LEFT JOIN catalogue_revisionphoto shown ON shown.id = said.photo_id WHERE said.revision_id = now_live.live_revision_id) r\n                    ON r.variant_id = v.id\n                LEFT JOIN partner_stockrecord s ON s.variant_id = r.variant_id\n                WHERE v.id IS NULL OR r.id IS NULL OR s.price IS NULL OR s.price > r.price\n                    OR (v.position, v.sku, v.option_1, v.option_1_en, v.option_2, v.option_2_en, v.weight_g, v.length_mm, v.width_mm, v.height_mm, v.photo_id) IS DISTINCT FROM (r.position, r.sku, r.option_1, r.option_1_en, r.option_2, r.option_2_en, r.weight_g, r.length_mm, r.width_mm, r.height_mm, r.shown_photo_id)\n            ) THEN\n                RAISE EXCEPTION 'a listing is published with the variants and prices of its approved revision'\n                    USING ERRCODE = 'check_violation';\n            END IF;\n            RETURN NULL;\n            ",
                    hash="2e5c969d6fe5d85e9f02f4c1f476e9942e2855af",
                    operation='UPDATE OF "status", "live_revision_id", "approval_id"',
                    pgid="pgtrigger_variants_are_published_a465b",
                    table="catalogue_product",
                    timing="DEFERRABLE INITIALLY DEFERRED",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="revisioneditor",
            trigger=pgtrigger.compiler.Trigger(
                name="part_is_fixed",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func="\n            PERFORM 1 FROM catalogue_revision\n                WHERE TG_OP <> 'INSERT' AND id = OLD.revision_id OR TG_OP <> 'DELETE' AND id = NEW.revision_id\n                FOR SHARE;\n            IF EXISTS (\n                SELECT 1 FROM catalogue_revision\n                WHERE frozen_at IS NOT NULL\n                    AND (TG_OP <> 'INSERT' AND id = OLD.revision_id OR TG_OP <> 'DELETE' AND id = NEW.revision_id)\n            ) THEN\n                RAISE EXCEPTION 'a submitted revision is fixed' USING ERRCODE = 'check_violation';\n            END IF;\n            IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n            RETURN NEW;\n            ",
                    hash="7e4a9e101d463ed2f8e30d1fd403457b41c9c3e5",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_part_is_fixed_71c3c",
                    table="catalogue_revisioneditor",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="revisionphoto",
            trigger=pgtrigger.compiler.Trigger(
                name="part_is_fixed",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func="\n            PERFORM 1 FROM catalogue_revision\n                WHERE TG_OP <> 'INSERT' AND id = OLD.revision_id OR TG_OP <> 'DELETE' AND id = NEW.revision_id\n                FOR SHARE;\n            IF EXISTS (\n                SELECT 1 FROM catalogue_revision\n                WHERE frozen_at IS NOT NULL\n                    AND (TG_OP <> 'INSERT' AND id = OLD.revision_id OR TG_OP <> 'DELETE' AND id = NEW.revision_id)\n            ) THEN\n                RAISE EXCEPTION 'a submitted revision is fixed' USING ERRCODE = 'check_violation';\n            END IF;\n            IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n            RETURN NEW;\n            ",
                    hash="83c913ccec8f18df6b3309eabef2aa148cf56ff8",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_part_is_fixed_fac57",
                    table="catalogue_revisionphoto",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="revisiontext",
            trigger=pgtrigger.compiler.Trigger(
                name="part_is_fixed",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func="\n            PERFORM 1 FROM catalogue_revision\n                WHERE TG_OP <> 'INSERT' AND id = OLD.revision_id OR TG_OP <> 'DELETE' AND id = NEW.revision_id\n                FOR SHARE;\n            IF EXISTS (\n                SELECT 1 FROM catalogue_revision\n                WHERE frozen_at IS NOT NULL\n                    AND (TG_OP <> 'INSERT' AND id = OLD.revision_id OR TG_OP <> 'DELETE' AND id = NEW.revision_id)\n            ) THEN\n                RAISE EXCEPTION 'a submitted revision is fixed' USING ERRCODE = 'check_violation';\n            END IF;\n            IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n            RETURN NEW;\n            ",
                    hash="ef0cc81ace925f0d57a264fd865d5cd824849974",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_part_is_fixed_9c6cf",
                    table="catalogue_revisiontext",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="revisionvariant",
            trigger=pgtrigger.compiler.Trigger(
                name="part_is_fixed",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func="\n            PERFORM 1 FROM catalogue_revision\n                WHERE TG_OP <> 'INSERT' AND id = OLD.revision_id OR TG_OP <> 'DELETE' AND id = NEW.revision_id\n                FOR SHARE;\n            IF EXISTS (\n                SELECT 1 FROM catalogue_revision\n                WHERE frozen_at IS NOT NULL\n                    AND (TG_OP <> 'INSERT' AND id = OLD.revision_id OR TG_OP <> 'DELETE' AND id = NEW.revision_id)\n            ) THEN\n                RAISE EXCEPTION 'a submitted revision is fixed' USING ERRCODE = 'check_violation';\n            END IF;\n            IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\n            RETURN NEW;\n            ",
                    hash="3419a47a2fb32b295890ef72fbc28278228c81bc",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_part_is_fixed_a6131",
                    table="catalogue_revisionvariant",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="variant",
            trigger=pgtrigger.compiler.Trigger(
                name="content_is_published",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func="\n            IF TG_OP = 'INSERT' THEN\n                IF (NEW.position, NEW.sku, NEW.option_1, NEW.option_1_en, NEW.option_2, NEW.option_2_en, NEW.weight_g, NEW.length_mm, NEW.width_mm, NEW.height_mm, NEW.photo_id, NEW.is_offered) IS DISTINCT FROM (0, '', '', '', '', '', NULL, NULL, NULL, NULL, NULL, false) THEN\n                    RAISE EXCEPTION 'a variant begins blank' USING ERRCODE = 'check_violation';\n                END IF;\n                RETURN NEW;\n            END IF;\n            IF NEW.product_id <> OLD.product_id THEN\n                RAISE EXCEPTION 'a variant stays with its product' USING ERRCODE = 'check_violation';\n            END IF;\n            IF (NEW.position, NEW.sku, NEW.option_1, NEW.option_1_en, NEW.option_2, NEW.option_2_en, NEW.weight_g, NEW.length_mm, NEW.width_mm, NEW.height_mm, NEW.photo_id, NEW.is_offered) IS NOT DISTINCT FROM (OLD.position, OLD.sku, OLD.option_1, OLD.option_1_en, OLD.option_2, OLD.option_2_en, OLD.weight_g, OLD.length_mm, OLD.width_mm, OLD.height_mm, OLD.photo_id, OLD.is_offered) THEN\n                RETURN NEW;\n            END IF;\n            IF NEW.is_offered IS DISTINCT FROM EXISTS (\n                SELECT 1 FROM catalogue_product p JOIN (SELECT said.*, shown.photo_id AS shown_photo_id FROM catalogue_revisionvariant said LEFT JOIN catalogue_revisionphoto shown ON shown.id = said.photo_id) r ON r.revision_id = p.live_revision_id\n                WHERE p.id = NEW.product_id AND r.variant_id = NEW.id\n                    AND (NOT NEW.is_offered OR (NEW.position, NEW.sku, NEW.option_1, NEW.option_1_en, NEW.option_2, NEW.option_2_en, NEW.weight_g, NEW.length_mm, NEW.width_mm, NEW.height_mm, NEW.photo_id) IS NOT DISTINCT FROM (r.position, r.sku, r.option_1, r.option_1_en, r.option_2, r.option_2_en, r.weight_g, r.length_mm, r.width_mm, r.height_mm, r.shown_photo_id))\n            ) OR NOT NEW.is_offered AND (NEW.position, NEW.sku, NEW.option_1, NEW.option_1_en, NEW.option_2, NEW.option_2_en, NEW.weight_g, NEW.length_mm, NEW.width_mm, NEW.height_mm, NEW.photo_id) IS DISTINCT FROM (OLD.position, OLD.sku, OLD.option_1, OLD.option_1_en, OLD.option_2, OLD.option_2_en, OLD.weight_g, OLD.length_mm, OLD.width_mm, OLD.height_mm, OLD.photo_id)\n            THEN\n                RAISE EXCEPTION 'the content of a variant changes only to that of the live revision'\n                    USING ERRCODE = 'check_violation';\n            END IF;\n            RETURN NEW;\n            ",
                    hash="de81b969a9310ee053b1a9460ba8c80675cc046a",
                    operation="INSERT OR UPDATE",
                    pgid="pgtrigger_content_is_published_5d068",
                    table="catalogue_variant",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="approval",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("revoked_at__isnull", True), ("revoked_by__isnull", True), ("revoked_reason", "")),
                    models.Q(
                        ("revoked_at__gte", models.F("granted_at")),
                        ("revoked_at__isnull", False),
                        models.Q(("revoked_reason", ""), _negated=True),
                    ),
                    _connector="OR",
                ),
                name="a_revoked_approval_says_why",
            ),
        ),
    ]
