"""The histories of accounts and their roles: append-only, each change with its maker."""

import django.db.models.deletion
import pasindo.common.trigger_sql
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from pasindo.common.histories import histories_begin, unknown_makers_are_named


class Migration(migrations.Migration):
    dependencies = [
        ("common", "0009_histories"),
        ("account", "0009_emailaddress_unique_primary_email"),
        ("accounts", "0007_kept_forms"),
        ("mfa", "0003_authenticator_type_uniq"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        unknown_makers_are_named("accounts", "RoleAssignmentEvent"),
        migrations.CreateModel(
            name="SecondFactorChange",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "type",
                    models.CharField(
                        choices=[
                            ("recovery_codes", "Recovery codes"),
                            ("totp", "TOTP Authenticator"),
                            ("webauthn", "WebAuthn"),
                        ],
                        max_length=20,
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="SignInAddressChange",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("verified", models.BooleanField(default=False, verbose_name="verified")),
                ("primary", models.BooleanField(default=False, verbose_name="primary")),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="UserChange",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("email", models.EmailField(max_length=254, verbose_name="surel")),
                ("is_active", models.BooleanField(default=True)),
                (
                    "is_staff",
                    models.BooleanField(default=False, help_text="May open the administration pages; decides nothing."),
                ),
                (
                    "is_superuser",
                    models.BooleanField(
                        default=False,
                        help_text="Designates that this user has all permissions without explicitly assigning them.",
                        verbose_name="superuser status",
                    ),
                ),
                ("anonymised_at", models.DateTimeField(blank=True, null=True)),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="SignInAddress",
            fields=[],
            options={
                "proxy": True,
                "indexes": [],
                "constraints": [],
            },
            bases=("account.emailaddress",),
        ),
        migrations.CreateModel(
            name="SecondFactor",
            fields=[],
            options={
                "proxy": True,
                "indexes": [],
                "constraints": [],
            },
            bases=("mfa.authenticator",),
        ),
        migrations.AlterField(
            model_name="roleassignmentevent",
            name="pgh_context",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pghistory.context"
            ),
        ),
        migrations.AlterField(
            model_name="roleassignmentevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="accounts.roleassignment",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="roleassignmentevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="30ae0efb97569890cb6a30368d154208aecc9a13",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_b236a",
                    table="accounts_roleassignmentevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="user",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func='INSERT INTO "accounts_userchange" ("anonymised_at", "email", "is_active", "is_staff", "is_superuser", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."anonymised_at", NEW."email", NEW."is_active", NEW."is_staff", NEW."is_superuser", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                    hash="e15f514143e5209d39c2232d2c22a152b10d9a78",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_3867c",
                    table="accounts_user",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="user",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    condition='WHEN (OLD."anonymised_at" IS DISTINCT FROM (NEW."anonymised_at") OR OLD."email" IS DISTINCT FROM (NEW."email") OR OLD."is_active" IS DISTINCT FROM (NEW."is_active") OR OLD."is_staff" IS DISTINCT FROM (NEW."is_staff") OR OLD."is_superuser" IS DISTINCT FROM (NEW."is_superuser"))',
                    func='INSERT INTO "accounts_userchange" ("anonymised_at", "email", "is_active", "is_staff", "is_superuser", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."anonymised_at", NEW."email", NEW."is_active", NEW."is_staff", NEW."is_superuser", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                    hash="3c3183ab94ee5d4c332ec8f393845c707dcc3651",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_0e890",
                    table="accounts_user",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddField(
            model_name="secondfactorchange",
            name="pgh_context",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pghistory.context"
            ),
        ),
        migrations.AddField(
            model_name="secondfactorchange",
            name="user",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="signinaddresschange",
            name="pgh_context",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pghistory.context"
            ),
        ),
        migrations.AddField(
            model_name="signinaddresschange",
            name="user",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to=settings.AUTH_USER_MODEL,
                verbose_name="user",
            ),
        ),
        migrations.AddField(
            model_name="userchange",
            name="pgh_context",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pghistory.context"
            ),
        ),
        migrations.AddField(
            model_name="userchange",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="signinaddresschange",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="accounts.signinaddress",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="signinaddress",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func='INSERT INTO "accounts_signinaddresschange" ("pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "primary", "user_id", "verified") VALUES (_pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."primary", NEW."user_id", NEW."verified"); RETURN NULL;',
                    hash="f5f3a1633f5813889734a293c93cf6500f8744cf",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_defe2",
                    table="account_emailaddress",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="signinaddress",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    condition='WHEN (OLD."primary" IS DISTINCT FROM (NEW."primary") OR OLD."user_id" IS DISTINCT FROM (NEW."user_id") OR OLD."verified" IS DISTINCT FROM (NEW."verified"))',
                    func='INSERT INTO "accounts_signinaddresschange" ("pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "primary", "user_id", "verified") VALUES (_pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."primary", NEW."user_id", NEW."verified"); RETURN NULL;',
                    hash="f6ff1216d31f9b4e5ce936b7a205e24d3300553d",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_14b58",
                    table="account_emailaddress",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="signinaddress",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func='INSERT INTO "accounts_signinaddresschange" ("pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "primary", "user_id", "verified") VALUES (_pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."primary", OLD."user_id", OLD."verified"); RETURN NULL;',
                    hash="7e604f4fd6f50f0093ff50c4fb6fa236f14ec4ed",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_3ca43",
                    table="account_emailaddress",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddField(
            model_name="secondfactorchange",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="accounts.secondfactor",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="secondfactor",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func='INSERT INTO "accounts_secondfactorchange" ("pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "type", "user_id") VALUES (_pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."type", NEW."user_id"); RETURN NULL;',
                    hash="34a4dbed86251d0d350a45fcf51b4bdc1dc9f26c",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_5f385",
                    table="mfa_authenticator",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="secondfactor",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    condition='WHEN (OLD."type" IS DISTINCT FROM (NEW."type") OR OLD."user_id" IS DISTINCT FROM (NEW."user_id"))',
                    func='INSERT INTO "accounts_secondfactorchange" ("pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "type", "user_id") VALUES (_pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."type", NEW."user_id"); RETURN NULL;',
                    hash="3faf9f289ec461f7b38414b69e639f812332d72c",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_c64d3",
                    table="mfa_authenticator",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="secondfactor",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func='INSERT INTO "accounts_secondfactorchange" ("pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "type", "user_id") VALUES (_pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."type", OLD."user_id"); RETURN NULL;',
                    hash="31976ad8099e440783e7146d6f02fc7fa0b506af",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_7e8c8",
                    table="mfa_authenticator",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="userchange",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="ae3a5e5383e2d0032930612369c496331e521b27",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_97b47",
                    table="accounts_userchange",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="signinaddresschange",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="27535f88d6d0251a13f124dbb5214b4ca03d37c8",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_7234d",
                    table="accounts_signinaddresschange",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="secondfactorchange",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="75b256299082bfc450f1997af2841a251e296861",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_8e04d",
                    table="accounts_secondfactorchange",
                    when="BEFORE",
                ),
            ),
        ),
        histories_begin("accounts", "RoleAssignmentEvent", "UserChange", "SignInAddressChange", "SecondFactorChange"),
    ]
