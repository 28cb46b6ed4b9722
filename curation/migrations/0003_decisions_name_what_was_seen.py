"""Every decision names the revision that its maker saw: that of its round, as until now nothing else could be meant."""

import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

import pasindo.common.trigger_sql

# Decisions are never changed, and none is: each only spells out what its round says. So the trigger is told to look away
# for this one statement. SET CONSTRAINTS checks the new keys at once: PostgreSQL does not alter a table that has checks
# waiting.
FILL = """
ALTER TABLE curation_decision DISABLE TRIGGER pgtrigger_append_only_dc9f2;
UPDATE curation_decision d SET revision_id = r.revision_id FROM curation_round r WHERE r.id = d.round_id;
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE curation_decision ENABLE TRIGGER pgtrigger_append_only_dc9f2;
SET CONSTRAINTS ALL DEFERRED;
"""


class Migration(migrations.Migration):
    dependencies = [("catalogue", "1005_firm_triggers"), ("curation", "0002_firm_triggers")]

    operations = [
        migrations.AddField(
            model_name="decision",
            name="revision",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="decisions",
                to="catalogue.revision",
            ),
        ),
        migrations.RunSQL(FILL, migrations.RunSQL.noop),
        migrations.AlterField(
            model_name="decision",
            name="revision",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="decisions", to="catalogue.revision"
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="decision",
            trigger=pgtrigger.compiler.Trigger(
                name="of_what_is_judged_now",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    declare="DECLARE current_id bigint;",
                    func="\n            SELECT current_round_id INTO current_id FROM curation_submission WHERE id = NEW.submission_id FOR SHARE;\n            IF current_id IS DISTINCT FROM NEW.round_id THEN\n                RAISE EXCEPTION 'a decision is on the round that is judged now' USING ERRCODE = 'check_violation';\n            END IF;\n            IF NOT EXISTS (\n                SELECT 1 FROM curation_round WHERE id = NEW.round_id AND revision_id = NEW.revision_id\n            ) THEN\n                RAISE EXCEPTION 'a decision is on the revision of its round' USING ERRCODE = 'check_violation';\n            END IF;\n            RETURN NEW;\n            ",
                    hash="bd98ff9a1b2554a5caf36a6123da9ca59ac5a37d",
                    operation="INSERT",
                    pgid="pgtrigger_of_what_is_judged_now_fd397",
                    table="curation_decision",
                    when="BEFORE",
                ),
            ),
        ),
    ]
