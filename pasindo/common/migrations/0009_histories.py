"""The histories of names of agencies, of holidays and of what was sent after all: append-only, each change with its maker."""

import django.db.models.deletion
import pasindo.common.trigger_sql
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

from pasindo.common.histories import histories_begin


# In place of pghistory's: it never writes a context row anew, and knows a maker where nobody named one. Whoever writes
# past the application is noted under the account of the database, for the rest of the transaction.
ATTACH = """
CREATE OR REPLACE FUNCTION _pgh_attach_context() RETURNS pghistory_context.id%TYPE AS $$
    DECLARE
        context_id uuid := nullif(current_setting('pghistory.context_id', true), '')::uuid;
        metadata jsonb := nullif(current_setting('pghistory.context_metadata', true), '')::jsonb;
    BEGIN
        IF context_id IS NULL OR metadata IS NULL THEN
            context_id := gen_random_uuid();
            metadata := jsonb_build_object('actor', NULL, 'action', session_user, 'through', 'database');
            PERFORM set_config('pghistory.context_id', context_id::text, true),
                set_config('pghistory.context_metadata', metadata::text, true);
        END IF;
        INSERT INTO pghistory_context (id, metadata, created_at, updated_at)
            VALUES (context_id, metadata, now(), now()) ON CONFLICT (id) DO NOTHING;
        RETURN context_id;
    END;
$$ LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp;
"""


class Migration(migrations.Migration):
    dependencies = [
        ("common", "0008_firm_triggers"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        migrations.RunSQL(ATTACH, migrations.RunSQL.noop),
        migrations.CreateModel(
            name="AgencyNameChange",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("valid_from", models.DateField(blank=True, null=True)),
                ("valid_until", models.DateField(blank=True, null=True)),
                ("name", models.CharField(max_length=200)),
                ("short_name", models.CharField(max_length=60)),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="HolidayChange",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("date", models.DateField(serialize=False)),
                ("name", models.CharField(max_length=120)),
                ("is_collective_leave", models.BooleanField(default=False)),
                ("basis", models.CharField(blank=True, help_text="The decree, or 'estimate'.", max_length=120)),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="MessageChange",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("waiting", "Waiting"),
                            ("sending", "Sending"),
                            ("sent", "Sent"),
                            ("unknown", "Unknown"),
                            ("given_up", "Given Up"),
                        ],
                        default="waiting",
                        max_length=8,
                    ),
                ),
                ("reason", models.CharField(blank=True, max_length=300)),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ChangeContext",
            fields=[],
            options={
                "proxy": True,
                "indexes": [],
                "constraints": [],
            },
            bases=("pghistory.context",),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="agencyname",
            trigger=pgtrigger.compiler.Trigger(
                name="never_deleted",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                    hash="2568cd523c202f94b8dee8a4a44e1816e5cd848d",
                    operation="DELETE",
                    pgid="pgtrigger_never_deleted_66c1d",
                    table="common_agencyname",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="agencyname",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func='INSERT INTO "common_agencynamechange" ("agency_id", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "short_name", "valid_from", "valid_until") VALUES (NEW."agency_id", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."short_name", NEW."valid_from", NEW."valid_until"); RETURN NULL;',
                    hash="5fff4290309b9b62f0bde2ef2f02d9cdb8464b97",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_24bb0",
                    table="common_agencyname",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="agencyname",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "common_agencynamechange" ("agency_id", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "short_name", "valid_from", "valid_until") VALUES (NEW."agency_id", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."short_name", NEW."valid_from", NEW."valid_until"); RETURN NULL;',
                    hash="9fa8013559262995d04b491af3d5c8d172782cbc",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_fdb99",
                    table="common_agencyname",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="holiday",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func='INSERT INTO "common_holidaychange" ("basis", "date", "is_collective_leave", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."basis", NEW."date", NEW."is_collective_leave", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."date"); RETURN NULL;',
                    hash="91839b3e97819c0151ab2f1609bbc46407361c9b",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_0fa72",
                    table="common_holiday",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="holiday",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "common_holidaychange" ("basis", "date", "is_collective_leave", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."basis", NEW."date", NEW."is_collective_leave", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."date"); RETURN NULL;',
                    hash="ee48075b809a73e275583bca93b7e38cdcdcebf2",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_9025b",
                    table="common_holiday",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="holiday",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func='INSERT INTO "common_holidaychange" ("basis", "date", "is_collective_leave", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."basis", OLD."date", OLD."is_collective_leave", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."date"); RETURN NULL;',
                    hash="50a9fff7acab7b23eb9ad01089cd7d28ff13fe81",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_893af",
                    table="common_holiday",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="message",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    condition="WHEN (OLD.\"state\" IN ('unknown', 'given_up'))",
                    func='INSERT INTO "common_messagechange" ("pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "state") VALUES (_pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reason", NEW."state"); RETURN NULL;',
                    hash="2e2a8cf3e0d12f9f6e68941717a090f6f1822214",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_7491d",
                    table="common_message",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddField(
            model_name="agencynamechange",
            name="agency",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="common.agency",
            ),
        ),
        migrations.AddField(
            model_name="agencynamechange",
            name="pgh_context",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pghistory.context"
            ),
        ),
        migrations.AddField(
            model_name="agencynamechange",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="common.agencyname",
            ),
        ),
        migrations.AddField(
            model_name="holidaychange",
            name="pgh_context",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pghistory.context"
            ),
        ),
        migrations.AddField(
            model_name="holidaychange",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="common.holiday",
            ),
        ),
        migrations.AddField(
            model_name="messagechange",
            name="pgh_context",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pghistory.context"
            ),
        ),
        migrations.AddField(
            model_name="messagechange",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="common.message",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="changecontext",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="0c148476d1ab360930bb4cb53ff45ad1c2e60754",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_ac594",
                    table="pghistory_context",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="agencynamechange",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="6a389f35823b71d5a2dfc98c7a3e6118c08dd009",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_58430",
                    table="common_agencynamechange",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="holidaychange",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="787d3f2f6e6781782c3e7143ca076957d25d8868",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_74149",
                    table="common_holidaychange",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="messagechange",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="b37cc39bbdbe675c6a35b3540215e05e8c3cacb9",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_43967",
                    table="common_messagechange",
                    when="BEFORE",
                ),
            ),
        ),
        histories_begin("common", "AgencyNameChange", "HolidayChange"),
    ]
