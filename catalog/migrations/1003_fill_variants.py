"""Every listing gets the one variant that it had in all but name: under the listing's own public id, which the forms of
pages that are still open carry. Measures are carried over, and every revision of the listing points to it."""

from django.db import migrations

# Submitted revisions are fixed by a trigger, and it is right: nothing that was judged changes here. It only learns which
# row is its identity, so the trigger is told to look away for this one statement. SET CONSTRAINTS checks the new keys
# at once: PostgreSQL does not alter a table that has checks waiting.
FILL = """
INSERT INTO catalogue_variant (product_id, public_id, position, sku, option_1, option_1_en, option_2, option_2_en,
                               weight_g, length_mm, width_mm, height_mm, is_offered)
SELECT p.id, p.public_id, 0, coalesce(v.sku, ''), '', '', '', '',
       p.weight_g, p.length_mm, p.width_mm, p.height_mm, p.live_revision_id IS NOT NULL
FROM catalogue_product p
LEFT JOIN catalogue_revisionvariant v ON v.revision_id = p.live_revision_id AND v.position = 0;
ALTER TABLE catalogue_revisionvariant DISABLE TRIGGER pgtrigger_part_is_fixed_a6131;
UPDATE catalogue_revisionvariant r SET variant_id = v.id
FROM catalogue_revision n, catalogue_variant v WHERE n.id = r.revision_id AND v.product_id = n.product_id;
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE catalogue_revisionvariant ENABLE TRIGGER pgtrigger_part_is_fixed_a6131;
SET CONSTRAINTS ALL DEFERRED;
"""
# Back: the measures of a listing are those of its first variant.
EMPTY = """
ALTER TABLE catalogue_product DISABLE TRIGGER pgtrigger_content_is_published_2c14c;
UPDATE catalogue_product p SET weight_g = v.weight_g, length_mm = v.length_mm, width_mm = v.width_mm,
                               height_mm = v.height_mm
FROM catalogue_variant v WHERE v.product_id = p.id AND v.position = 0 AND v.is_offered;
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE catalogue_product ENABLE TRIGGER pgtrigger_content_is_published_2c14c;
ALTER TABLE catalogue_revisionvariant DISABLE TRIGGER pgtrigger_part_is_fixed_a6131;
UPDATE catalogue_revisionvariant SET variant_id = NULL;
DELETE FROM catalogue_variant;
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE catalogue_revisionvariant ENABLE TRIGGER pgtrigger_part_is_fixed_a6131;
SET CONSTRAINTS ALL DEFERRED;
"""


class Migration(migrations.Migration):
    dependencies = [("catalogue", "1002_variants")]
    operations = [migrations.RunSQL(FILL, EMPTY)]
