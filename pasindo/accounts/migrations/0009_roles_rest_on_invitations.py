"""A role is given by an invitation that its holder accepted. Those that are there are marked as taken over."""

import django.db.models.deletion
import django.db.models.functions.text
import pasindo.common.trigger_sql
import pgtrigger.compiler
import pgtrigger.migrations
import uuid
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0008_histories"),
        ("common", "0009_histories"),
        ("partner", "1006_histories"),
    ]

    operations = [
        migrations.CreateModel(
            name="Invitation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("email", models.EmailField(max_length=254, verbose_name="surel")),
                ("name", models.CharField(blank=True, max_length=150, verbose_name="nama")),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("facility_admin", "Kepala UPT"),
                            ("product_officer", "Petugas karya"),
                            ("order_officer", "Petugas pesanan"),
                            ("finance_officer", "Petugas keuangan"),
                            ("kanwil_verifier", "Verifikator Kanwil"),
                            ("kanwil_operator", "Operator Kanwil"),
                            ("pas_curator", "Kurator Pemasyarakatan"),
                            ("ikm_assessor", "Penilai IKM"),
                            ("ikm_chair", "Ketua kurasi IKM"),
                            ("export_curator", "Kurator ekspor"),
                            ("finance", "Keuangan"),
                            ("operator", "Operator layanan"),
                            ("admin", "Administrator"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "until",
                    models.DateField(blank=True, help_text="The last day of the role; none if it is open.", null=True),
                ),
                ("token_digest", models.CharField(max_length=64, unique=True)),
                ("created_at", models.DateTimeField()),
                ("expires_at", models.DateTimeField()),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("open", "Menunggu"),
                            ("accepted", "Diterima"),
                            ("revoked", "Dibatalkan"),
                            ("replaced", "Diganti"),
                        ],
                        default="open",
                        max_length=8,
                    ),
                ),
                ("closed_at", models.DateTimeField(blank=True, null=True)),
            ],
            options={
                "ordering": ("-created_at", "-pk"),
            },
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="roleassignment",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="roleassignment",
            name="update_update",
        ),
        # The roles that are there, and their history, were given before there were invitations.
        migrations.AddField(
            model_name="roleassignment",
            name="taken_over",
            field=models.BooleanField(default=True, help_text="Given before there were invitations."),
        ),
        migrations.AlterField(
            model_name="roleassignment",
            name="taken_over",
            field=models.BooleanField(default=False, help_text="Given before there were invitations."),
        ),
        migrations.AddField(
            model_name="roleassignmentevent",
            name="taken_over",
            field=models.BooleanField(default=True, help_text="Given before there were invitations."),
        ),
        migrations.AlterField(
            model_name="roleassignmentevent",
            name="taken_over",
            field=models.BooleanField(default=False, help_text="Given before there were invitations."),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="roleassignment",
            trigger=pgtrigger.compiler.Trigger(
                name="only_changes",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func="\n            IF (to_jsonb(NEW) - ARRAY['valid_from', 'valid_until', 'ended_at', 'invitation_id', 'granted_by_id']::text[]) IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['valid_from', 'valid_until', 'ended_at', 'invitation_id', 'granted_by_id']::text[]) THEN\n                RAISE EXCEPTION 'only valid_from valid_until ended_at invitation_id granted_by_id may change in %', TG_TABLE_NAME\n                    USING ERRCODE = 'check_violation';\n            END IF;\n            RETURN NEW;\n            ",
                    hash="13405cdc9c86e1dbf482b5359ad688307b6d4ec0",
                    operation="UPDATE",
                    pgid="pgtrigger_only_changes_55ca2",
                    table="accounts_roleassignment",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="roleassignment",
            trigger=pgtrigger.compiler.Trigger(
                name="rests_on_an_invitation",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func="\n            IF TG_OP = 'INSERT' THEN\n                IF NEW.invitation_id IS NULL OR NEW.taken_over THEN\n                    RAISE EXCEPTION 'a role is given by an invitation' USING ERRCODE = 'check_violation';\n                END IF;\n            ELSE\n                IF OLD.ended_at IS NOT NULL AND NEW.ended_at IS DISTINCT FROM OLD.ended_at THEN\n                    RAISE EXCEPTION 'a role that was ended stays so' USING ERRCODE = 'check_violation';\n                END IF;\n                IF NEW.invitation_id IS NOT DISTINCT FROM OLD.invitation_id THEN\n                    IF COALESCE(NEW.valid_until, 'infinity') > COALESCE(OLD.valid_until, 'infinity')\n                        OR COALESCE(NEW.valid_from, '-infinity') < COALESCE(OLD.valid_from, '-infinity') THEN\n                        RAISE EXCEPTION 'a role is made longer by an invitation' USING ERRCODE = 'check_violation';\n                    END IF;\n                    RETURN NEW;\n                END IF;\n            END IF;\n            IF NOT EXISTS (\n                SELECT 1 FROM accounts_invitation i\n                WHERE i.id = NEW.invitation_id AND i.state = 'accepted' AND i.closed_by_id = NEW.user_id\n                    AND i.role = NEW.role AND i.kanwil_id IS NOT DISTINCT FROM NEW.kanwil_id\n            ) THEN\n                RAISE EXCEPTION 'the invitation of a role was accepted by its holder, for this role at this place'\n                    USING ERRCODE = 'check_violation';\n            END IF;\n            RETURN NEW;\n            ",
                    hash="6dc12031d0f4c9a2e57a85241b99ddb9778723db",
                    operation="INSERT OR UPDATE",
                    pgid="pgtrigger_rests_on_an_invitation_64142",
                    table="accounts_roleassignment",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="roleassignment",
            trigger=pgtrigger.compiler.Trigger(
                name="keeps_an_admin",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    condition="WHEN (NEW.role = 'admin' AND (NEW.ended_at IS DISTINCT FROM OLD.ended_at OR NEW.valid_until IS DISTINCT FROM OLD.valid_until))",
                    declare="DECLARE last_day date;",
                    func="\n            IF NEW.ended_at IS NULL AND COALESCE(NEW.valid_until, 'infinity') >= COALESCE(OLD.valid_until, 'infinity')\n            THEN\n                RETURN NEW;\n            END IF;\n            last_day := CASE WHEN NEW.ended_at IS NULL THEN NEW.valid_until + 1 ELSE (NEW.ended_at AT TIME ZONE 'Asia/Jakarta')::date END;\n            IF OLD.valid_from > last_day OR OLD.valid_until < last_day THEN\n                RETURN NEW;\n            END IF;\n            PERFORM pg_advisory_xact_lock(1983793730);\n            IF NOT EXISTS (\n                SELECT 1 FROM accounts_roleassignment other JOIN accounts_user holder ON holder.id = other.user_id\n                WHERE other.id <> NEW.id AND other.role = NEW.role AND TRUE AND holder.is_active\n                    AND other.ended_at IS NULL AND COALESCE(other.valid_from, '-infinity') <= last_day\n                    AND COALESCE(other.valid_until, 'infinity') >= last_day\n            ) THEN\n                RAISE EXCEPTION 'the last administrator stays until there is another' USING ERRCODE = 'check_violation';\n            END IF;\n            RETURN NEW;\n            ",
                    hash="b844566136efe92872f385f1734f690fec1ba686",
                    operation="UPDATE",
                    pgid="pgtrigger_keeps_an_admin_55f02",
                    table="accounts_roleassignment",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="roleassignment",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func='INSERT INTO "accounts_roleassignmentevent" ("ended_at", "granted_by_id", "id", "invitation_id", "kanwil_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "taken_over", "user_id", "valid_from", "valid_until") VALUES (NEW."ended_at", NEW."granted_by_id", NEW."id", NEW."invitation_id", NEW."kanwil_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."role", NEW."taken_over", NEW."user_id", NEW."valid_from", NEW."valid_until"); RETURN NULL;',
                    hash="96c395b22698d029008dab224b75f7ee602ef52c",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_e7f6a",
                    table="accounts_roleassignment",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="roleassignment",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "accounts_roleassignmentevent" ("ended_at", "granted_by_id", "id", "invitation_id", "kanwil_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "taken_over", "user_id", "valid_from", "valid_until") VALUES (NEW."ended_at", NEW."granted_by_id", NEW."id", NEW."invitation_id", NEW."kanwil_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."role", NEW."taken_over", NEW."user_id", NEW."valid_from", NEW."valid_until"); RETURN NULL;',
                    hash="2de967f108ca6d10548ff7a33926e40f63254650",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_bc884",
                    table="accounts_roleassignment",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddField(
            model_name="invitation",
            name="closed_by",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="invitation",
            name="facility",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="invitations",
                to="partner.partner",
            ),
        ),
        migrations.AddField(
            model_name="invitation",
            name="invited_by",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="invitation",
            name="kanwil",
            field=models.ForeignKey(
                blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="common.kanwil"
            ),
        ),
        migrations.AddField(
            model_name="roleassignment",
            name="invitation",
            field=models.OneToOneField(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="accounts.invitation",
            ),
        ),
        migrations.AddField(
            model_name="roleassignmentevent",
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
        migrations.AddConstraint(
            model_name="roleassignment",
            constraint=models.CheckConstraint(
                condition=models.Q(("taken_over", True), ("invitation__isnull", False), _connector="OR"),
                name="roleassignment_has_its_invitation",
            ),
        ),
        migrations.AddConstraint(
            model_name="invitation",
            constraint=models.CheckConstraint(
                condition=models.Q(("state__in", ["open", "accepted", "revoked", "replaced"])),
                name="invitation_state_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="invitation",
            constraint=models.CheckConstraint(
                condition=models.Q(("email", django.db.models.functions.text.Lower("email"))),
                name="invited_address_is_in_small_letters",
            ),
        ),
        migrations.AddConstraint(
            model_name="invitation",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("facility__isnull", False),
                        ("kanwil__isnull", True),
                        ("role__in", ["facility_admin", "product_officer", "order_officer", "finance_officer"]),
                    ),
                    models.Q(
                        ("facility__isnull", True),
                        ("kanwil__isnull", False),
                        ("role__in", ("kanwil_verifier", "kanwil_operator")),
                    ),
                    models.Q(
                        ("facility__isnull", True),
                        ("kanwil__isnull", True),
                        (
                            "role__in",
                            [
                                "pas_curator",
                                "ikm_assessor",
                                "ikm_chair",
                                "export_curator",
                                "finance",
                                "operator",
                                "admin",
                            ],
                        ),
                    ),
                    _connector="OR",
                ),
                name="invitation_names_the_place_of_its_role",
            ),
        ),
        migrations.AddConstraint(
            model_name="invitation",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("closed_at__isnull", True), ("closed_by__isnull", True), ("state", "open")),
                    models.Q(models.Q(("state", "open"), _negated=True), ("closed_at__isnull", False)),
                    _connector="OR",
                ),
                name="closed_invitation_says_when",
            ),
        ),
        migrations.AddConstraint(
            model_name="invitation",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("state", "accepted"), _negated=True),
                    models.Q(("closed_at__lt", models.F("expires_at")), ("closed_by__isnull", False)),
                    _connector="OR",
                ),
                name="accepted_invitation_says_by_whom_and_in_time",
            ),
        ),
        migrations.AddConstraint(
            model_name="invitation",
            constraint=models.UniqueConstraint(
                condition=models.Q(("state", "open")),
                fields=("email", "role", "kanwil", "facility"),
                name="one_open_invitation_of_an_address_to_a_role",
                nulls_distinct=False,
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="invitation",
            trigger=pgtrigger.compiler.Trigger(
                name="never_deleted",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                    hash="5ab33d715a66add1944ba88b264a06d0d7b88ee8",
                    operation="DELETE",
                    pgid="pgtrigger_never_deleted_c8501",
                    table="accounts_invitation",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="invitation",
            trigger=pgtrigger.compiler.Trigger(
                name="only_changes",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func="\n            IF (to_jsonb(NEW) - ARRAY['state', 'closed_by_id', 'closed_at']::text[]) IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['state', 'closed_by_id', 'closed_at']::text[]) THEN\n                RAISE EXCEPTION 'only state closed_by_id closed_at may change in %', TG_TABLE_NAME\n                    USING ERRCODE = 'check_violation';\n            END IF;\n            RETURN NEW;\n            ",
                    hash="99bae5c3c882896a1cc91e078db79f98bafafd7c",
                    operation="UPDATE",
                    pgid="pgtrigger_only_changes_5b187",
                    table="accounts_invitation",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="invitation",
            trigger=pgtrigger.compiler.Trigger(
                name="closes_once",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func="\n                    IF TG_OP = 'INSERT' AND NEW.state <> 'open' THEN\n                        RAISE EXCEPTION 'an invitation begins open' USING ERRCODE = 'check_violation';\n                    END IF;\n                    IF TG_OP = 'UPDATE' AND OLD.state <> 'open' THEN\n                        RAISE EXCEPTION 'an invitation is closed once' USING ERRCODE = 'check_violation';\n                    END IF;\n                    RETURN NEW;\n                    ",
                    hash="e902ef918aef2545834a143375b2e5523eb60caf",
                    operation="INSERT OR UPDATE",
                    pgid="pgtrigger_closes_once_a8f25",
                    table="accounts_invitation",
                    when="BEFORE",
                ),
            ),
        ),
    ]
