"""A role is given by an invitation that its holder accepted. Those that are there are marked as taken over."""

import django.db.models.deletion
import pasindo.common.trigger_sql
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0009_roles_rest_on_invitations"),
        ("partner", "1006_histories"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name="membership",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="membership",
            name="update_update",
        ),
        migrations.AddField(
            model_name="membership",
            name="invitation",
            field=models.OneToOneField(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="accounts.invitation",
            ),
        ),
        # The roles that are there, and their history, were given before there were invitations.
        migrations.AddField(
            model_name="membership",
            name="taken_over",
            field=models.BooleanField(default=True, help_text="Given before there were invitations."),
        ),
        migrations.AlterField(
            model_name="membership",
            name="taken_over",
            field=models.BooleanField(default=False, help_text="Given before there were invitations."),
        ),
        migrations.AddField(
            model_name="membershipevent",
            name="invitation",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="accounts.invitation",
            ),
        ),
        migrations.AddField(
            model_name="membershipevent",
            name="taken_over",
            field=models.BooleanField(default=True, help_text="Given before there were invitations."),
        ),
        migrations.AlterField(
            model_name="membershipevent",
            name="taken_over",
            field=models.BooleanField(default=False, help_text="Given before there were invitations."),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="membership",
            trigger=pgtrigger.compiler.Trigger(
                name="only_changes",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func="\n            IF (to_jsonb(NEW) - ARRAY['valid_from', 'valid_until', 'ended_at', 'invitation_id', 'granted_by_id']::text[]) IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['valid_from', 'valid_until', 'ended_at', 'invitation_id', 'granted_by_id']::text[]) THEN\n                RAISE EXCEPTION 'only valid_from valid_until ended_at invitation_id granted_by_id may change in %', TG_TABLE_NAME\n                    USING ERRCODE = 'check_violation';\n            END IF;\n            RETURN NEW;\n            ",
                    hash="1b64aca81fff7cf5c4df772569616436fcf8718c",
                    operation="UPDATE",
                    pgid="pgtrigger_only_changes_c3f1a",
                    table="partner_membership",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="membership",
            trigger=pgtrigger.compiler.Trigger(
                name="rests_on_an_invitation",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func="\n            IF TG_OP = 'INSERT' THEN\n                IF NEW.invitation_id IS NULL OR NEW.taken_over THEN\n                    RAISE EXCEPTION 'a role is given by an invitation' USING ERRCODE = 'check_violation';\n                END IF;\n            ELSE\n                IF OLD.ended_at IS NOT NULL AND NEW.ended_at IS DISTINCT FROM OLD.ended_at THEN\n                    RAISE EXCEPTION 'a role that was ended stays so' USING ERRCODE = 'check_violation';\n                END IF;\n                IF NEW.invitation_id IS NOT DISTINCT FROM OLD.invitation_id THEN\n                    IF COALESCE(NEW.valid_until, 'infinity') > COALESCE(OLD.valid_until, 'infinity')\n                        OR COALESCE(NEW.valid_from, '-infinity') < COALESCE(OLD.valid_from, '-infinity') THEN\n                        RAISE EXCEPTION 'a role is made longer by an invitation' USING ERRCODE = 'check_violation';\n                    END IF;\n                    RETURN NEW;\n                END IF;\n            END IF;\n            IF NOT EXISTS (\n                SELECT 1 FROM accounts_invitation i\n                WHERE i.id = NEW.invitation_id AND i.state = 'accepted' AND i.closed_by_id = NEW.user_id\n                    AND i.role = NEW.role AND i.facility_id IS NOT DISTINCT FROM NEW.facility_id\n            ) THEN\n                RAISE EXCEPTION 'the invitation of a role was accepted by its holder, for this role at this place'\n                    USING ERRCODE = 'check_violation';\n            END IF;\n            RETURN NEW;\n            ",
                    hash="43bb447ff5c590e6603f27b11c53f391cb9f9833",
                    operation="INSERT OR UPDATE",
                    pgid="pgtrigger_rests_on_an_invitation_f1fe6",
                    table="partner_membership",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="membership",
            trigger=pgtrigger.compiler.Trigger(
                name="keeps_an_admin",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    condition="WHEN (NEW.role = 'facility_admin' AND (NEW.ended_at IS DISTINCT FROM OLD.ended_at OR NEW.valid_until IS DISTINCT FROM OLD.valid_until))",
                    declare="DECLARE last_day date;",
                    func="\n            IF NEW.ended_at IS NULL AND COALESCE(NEW.valid_until, 'infinity') >= COALESCE(OLD.valid_until, 'infinity')\n            THEN\n                RETURN NEW;\n            END IF;\n            last_day := CASE WHEN NEW.ended_at IS NULL THEN NEW.valid_until + 1 ELSE (NEW.ended_at AT TIME ZONE 'Asia/Jakarta')::date END;\n            IF OLD.valid_from > last_day OR OLD.valid_until < last_day THEN\n                RETURN NEW;\n            END IF;\n            PERFORM 1 FROM partner_partner WHERE id = NEW.facility_id FOR NO KEY UPDATE;\n            IF NOT EXISTS (\n                SELECT 1 FROM partner_membership other JOIN accounts_user holder ON holder.id = other.user_id\n                WHERE other.id <> NEW.id AND other.role = NEW.role AND other.facility_id = NEW.facility_id AND holder.is_active\n                    AND other.ended_at IS NULL AND COALESCE(other.valid_from, '-infinity') <= last_day\n                    AND COALESCE(other.valid_until, 'infinity') >= last_day\n            ) THEN\n                RAISE EXCEPTION 'the last administrator stays until there is another' USING ERRCODE = 'check_violation';\n            END IF;\n            RETURN NEW;\n            ",
                    hash="8eeb24efbc783426e2189681e6b09a733479fd91",
                    operation="UPDATE",
                    pgid="pgtrigger_keeps_an_admin_32db3",
                    table="partner_membership",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="membership",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func='INSERT INTO "partner_membershipevent" ("ended_at", "facility_id", "granted_by_id", "id", "invitation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "taken_over", "user_id", "valid_from", "valid_until") VALUES (NEW."ended_at", NEW."facility_id", NEW."granted_by_id", NEW."id", NEW."invitation_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."role", NEW."taken_over", NEW."user_id", NEW."valid_from", NEW."valid_until"); RETURN NULL;',
                    hash="6201eeae13655993fb047439f50cbd36821fcb9e",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_68d38",
                    table="partner_membership",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="membership",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "partner_membershipevent" ("ended_at", "facility_id", "granted_by_id", "id", "invitation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "taken_over", "user_id", "valid_from", "valid_until") VALUES (NEW."ended_at", NEW."facility_id", NEW."granted_by_id", NEW."id", NEW."invitation_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."role", NEW."taken_over", NEW."user_id", NEW."valid_from", NEW."valid_until"); RETURN NULL;',
                    hash="84c05e6a095c8fc4ca3e5d0507c243becf904704",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_e9b30",
                    table="partner_membership",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="membership",
            constraint=models.CheckConstraint(
                condition=models.Q(("taken_over", True), ("invitation__isnull", False), _connector="OR"),
                name="membership_has_its_invitation",
            ),
        ),
    ]
