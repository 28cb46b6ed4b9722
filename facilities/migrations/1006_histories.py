"""The histories of facilities, their names, bearers, officers and stock: append-only, each change with its maker."""

import django.core.validators
import django.db.models.deletion
import pasindo.common.trigger_sql
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

from pasindo.common.histories import histories_begin, unknown_makers_are_named


class Migration(migrations.Migration):
    dependencies = [
        ("common", "0009_histories"),
        ("partner", "1005_firm_triggers"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        unknown_makers_are_named("partner", "MembershipEvent", "StockRecordChange"),
        migrations.CreateModel(
            name="FacilityBearerChange",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("valid_from", models.DateField(blank=True, null=True)),
                ("valid_until", models.DateField(blank=True, null=True)),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="FacilityChange",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("name", models.CharField(blank=True, max_length=128, verbose_name="Name")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("lapas", "Lapas"),
                            ("lapas_women", "Lapas Perempuan"),
                            ("lapas_narcotics", "Lapas Narkotika"),
                            ("lapas_open", "Lapas Terbuka"),
                            ("lapas_special", "Lapas Khusus"),
                            ("lapas_youth", "Lapas Pemuda"),
                            ("lpka", "LPKA"),
                            ("rutan", "Rutan"),
                            ("bapas", "Bapas"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "facility_class",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("I", "Kelas I"),
                            ("IIA", "Kelas IIA"),
                            ("IIB", "Kelas IIB"),
                            ("II", "Kelas II"),
                            ("III", "Kelas III"),
                            ("", "Tanpa kelas"),
                        ],
                        max_length=3,
                    ),
                ),
                ("time_zone", models.CharField(max_length=40)),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("preparing", "Disiapkan"),
                            ("active", "Aktif"),
                            ("paused", "Penyesuaian jadwal layanan"),
                            ("suspended", "Ditangguhkan"),
                            ("closed", "Ditutup"),
                        ],
                        default="preparing",
                        max_length=10,
                    ),
                ),
                ("paused_until", models.DateField(blank=True, null=True)),
                ("address", models.CharField(blank=True, max_length=300, verbose_name="alamat")),
                ("phone", models.CharField(blank=True, max_length=20, verbose_name="telepon")),
                ("email", models.EmailField(blank=True, max_length=254, verbose_name="surel")),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="FacilityNameChange",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("valid_from", models.DateField(blank=True, null=True)),
                ("valid_until", models.DateField(blank=True, null=True)),
                ("name", models.CharField(max_length=128)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("lapas", "Lapas"),
                            ("lapas_women", "Lapas Perempuan"),
                            ("lapas_narcotics", "Lapas Narkotika"),
                            ("lapas_open", "Lapas Terbuka"),
                            ("lapas_special", "Lapas Khusus"),
                            ("lapas_youth", "Lapas Pemuda"),
                            ("lpka", "LPKA"),
                            ("rutan", "Rutan"),
                            ("bapas", "Bapas"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "facility_class",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("I", "Kelas I"),
                            ("IIA", "Kelas IIA"),
                            ("IIB", "Kelas IIB"),
                            ("II", "Kelas II"),
                            ("III", "Kelas III"),
                            ("", "Tanpa kelas"),
                        ],
                        max_length=3,
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="LegalBearerChange",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("name", models.CharField(max_length=200)),
                (
                    "kind",
                    models.CharField(
                        choices=[("unit", "UPT"), ("cooperative", "Koperasi"), ("partner", "Mitra usaha")],
                        max_length=11,
                    ),
                ),
                (
                    "nib",
                    models.CharField(
                        blank=True,
                        max_length=13,
                        validators=[django.core.validators.RegexValidator("^\\d{13}$")],
                        verbose_name="NIB",
                    ),
                ),
                (
                    "npwp",
                    models.CharField(
                        blank=True,
                        max_length=16,
                        validators=[django.core.validators.RegexValidator("^\\d{15,16}$")],
                        verbose_name="NPWP",
                    ),
                ),
                ("bank_name", models.CharField(blank=True, max_length=60)),
                ("bank_account", models.CharField(blank=True, max_length=30)),
                ("bank_account_holder", models.CharField(blank=True, max_length=120)),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AlterField(
            model_name="membershipevent",
            name="pgh_context",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pghistory.context"
            ),
        ),
        migrations.AlterField(
            model_name="membershipevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="partner.membership",
            ),
        ),
        migrations.AlterField(
            model_name="stockrecordchange",
            name="pgh_context",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pghistory.context"
            ),
        ),
        migrations.AlterField(
            model_name="stockrecordchange",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="partner.stockrecord",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="facilitybearer",
            trigger=pgtrigger.compiler.Trigger(
                name="never_deleted",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                    hash="4084b7e94014c8ed6c2eedf098818d187b6b3283",
                    operation="DELETE",
                    pgid="pgtrigger_never_deleted_fc6ae",
                    table="partner_facilitybearer",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="facilitybearer",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func='INSERT INTO "partner_facilitybearerchange" ("bearer_id", "facility_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "valid_from", "valid_until") VALUES (NEW."bearer_id", NEW."facility_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."valid_from", NEW."valid_until"); RETURN NULL;',
                    hash="1b30ea7c1e2cb17b0fbc8db3e719ab2b0e38cd09",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_cc130",
                    table="partner_facilitybearer",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="facilitybearer",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "partner_facilitybearerchange" ("bearer_id", "facility_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "valid_from", "valid_until") VALUES (NEW."bearer_id", NEW."facility_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."valid_from", NEW."valid_until"); RETURN NULL;',
                    hash="e55349cd7706ac794cc0d620fc9eb3e4b730d590",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_5eec9",
                    table="partner_facilitybearer",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="facilityname",
            trigger=pgtrigger.compiler.Trigger(
                name="never_deleted",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                    hash="8b001b6eccb3d6601a24bae0eca2742fab4e92fa",
                    operation="DELETE",
                    pgid="pgtrigger_never_deleted_c94eb",
                    table="partner_facilityname",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="facilityname",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func='INSERT INTO "partner_facilitynamechange" ("facility_class", "facility_id", "id", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "valid_from", "valid_until") VALUES (NEW."facility_class", NEW."facility_id", NEW."id", NEW."kind", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."valid_from", NEW."valid_until"); RETURN NULL;',
                    hash="0558e69f4ea5012c500f85f96e25886a463856be",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_c64c4",
                    table="partner_facilityname",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="facilityname",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "partner_facilitynamechange" ("facility_class", "facility_id", "id", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "valid_from", "valid_until") VALUES (NEW."facility_class", NEW."facility_id", NEW."id", NEW."kind", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."valid_from", NEW."valid_until"); RETURN NULL;',
                    hash="cea24a6c12728aa33cb823ba975c6faff3818470",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_04946",
                    table="partner_facilityname",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="legalbearer",
            trigger=pgtrigger.compiler.Trigger(
                name="never_deleted",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                    hash="cae2dbb9970e213877283edffd3ed1056848b886",
                    operation="DELETE",
                    pgid="pgtrigger_never_deleted_edec3",
                    table="partner_legalbearer",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="legalbearer",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func='INSERT INTO "partner_legalbearerchange" ("bank_account", "bank_account_holder", "bank_name", "id", "kind", "name", "nib", "npwp", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."bank_account", NEW."bank_account_holder", NEW."bank_name", NEW."id", NEW."kind", NEW."name", NEW."nib", NEW."npwp", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                    hash="be25bd29462a12279384fe5f39019fd3be5bf6f9",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_42aa5",
                    table="partner_legalbearer",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="legalbearer",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "partner_legalbearerchange" ("bank_account", "bank_account_holder", "bank_name", "id", "kind", "name", "nib", "npwp", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."bank_account", NEW."bank_account_holder", NEW."bank_name", NEW."id", NEW."kind", NEW."name", NEW."nib", NEW."npwp", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                    hash="11b3be4f639d6f3b00bd39d668eb13ed76645e88",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_ee476",
                    table="partner_legalbearer",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="membershipevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="0bbf6579c97d3e7faa8c399ceba94f952b2c1f9f",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_9dd9a",
                    table="partner_membershipevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="partner",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func='INSERT INTO "partner_facilitychange" ("address", "email", "facility_class", "kanwil_id", "kind", "name", "paused_until", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "regency_id", "status", "time_zone") VALUES (NEW."address", NEW."email", NEW."facility_class", NEW."kanwil_id", NEW."kind", NEW."name", NEW."paused_until", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."phone", NEW."regency_id", NEW."status", NEW."time_zone"); RETURN NULL;',
                    hash="30c6e930573cb555ea0d58f0f5eba0e6d1c2068b",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_b4de1",
                    table="partner_partner",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="partner",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    condition='WHEN (OLD."address" IS DISTINCT FROM (NEW."address") OR OLD."email" IS DISTINCT FROM (NEW."email") OR OLD."facility_class" IS DISTINCT FROM (NEW."facility_class") OR OLD."kanwil_id" IS DISTINCT FROM (NEW."kanwil_id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."paused_until" IS DISTINCT FROM (NEW."paused_until") OR OLD."phone" IS DISTINCT FROM (NEW."phone") OR OLD."regency_id" IS DISTINCT FROM (NEW."regency_id") OR OLD."status" IS DISTINCT FROM (NEW."status") OR OLD."time_zone" IS DISTINCT FROM (NEW."time_zone"))',
                    func='INSERT INTO "partner_facilitychange" ("address", "email", "facility_class", "kanwil_id", "kind", "name", "paused_until", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "regency_id", "status", "time_zone") VALUES (NEW."address", NEW."email", NEW."facility_class", NEW."kanwil_id", NEW."kind", NEW."name", NEW."paused_until", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."phone", NEW."regency_id", NEW."status", NEW."time_zone"); RETURN NULL;',
                    hash="add7e7e44e2d1d211a96f554afe63fa6b21c359a",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_240cd",
                    table="partner_partner",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="stockrecord",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func='INSERT INTO "partner_stockrecordchange" ("num_allocated", "num_in_stock", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "price", "product_id") VALUES (OLD."num_allocated", OLD."num_in_stock", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."price", OLD."product_id"); RETURN NULL;',
                    hash="70f15a41a9732267f98958fe19d0772398954a92",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_5fcd3",
                    table="partner_stockrecord",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="stockrecordchange",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="69b0c4628803e65df56c04f76c0787d5a52195ba",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_65c55",
                    table="partner_stockrecordchange",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddField(
            model_name="facilitybearerchange",
            name="bearer",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="partner.legalbearer",
            ),
        ),
        migrations.AddField(
            model_name="facilitybearerchange",
            name="facility",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="partner.partner",
            ),
        ),
        migrations.AddField(
            model_name="facilitybearerchange",
            name="pgh_context",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pghistory.context"
            ),
        ),
        migrations.AddField(
            model_name="facilitybearerchange",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="partner.facilitybearer",
            ),
        ),
        migrations.AddField(
            model_name="facilitychange",
            name="kanwil",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="common.kanwil",
            ),
        ),
        migrations.AddField(
            model_name="facilitychange",
            name="pgh_context",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pghistory.context"
            ),
        ),
        migrations.AddField(
            model_name="facilitychange",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="partner.partner",
            ),
        ),
        migrations.AddField(
            model_name="facilitychange",
            name="regency",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="common.regency",
            ),
        ),
        migrations.AddField(
            model_name="facilitynamechange",
            name="facility",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="partner.partner",
            ),
        ),
        migrations.AddField(
            model_name="facilitynamechange",
            name="pgh_context",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pghistory.context"
            ),
        ),
        migrations.AddField(
            model_name="facilitynamechange",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="partner.facilityname",
            ),
        ),
        migrations.AddField(
            model_name="legalbearerchange",
            name="pgh_context",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pghistory.context"
            ),
        ),
        migrations.AddField(
            model_name="legalbearerchange",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="partner.legalbearer",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="facilitybearerchange",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="9e46c669e92e234e85a04442ad3ea573b0b82ead",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_dbbbf",
                    table="partner_facilitybearerchange",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="facilitychange",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="040df4f27c78c7ce6260d46ab7dfbd34e059ca3d",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_82d0d",
                    table="partner_facilitychange",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="facilitynamechange",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="449400274e147333c16ea58da65662170f787fe5",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_e7240",
                    table="partner_facilitynamechange",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="legalbearerchange",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="6d647cb0e2771895149314ebb69b251718497e85",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_7d7ed",
                    table="partner_legalbearerchange",
                    when="BEFORE",
                ),
            ),
        ),
        histories_begin(
            "partner",
            "MembershipEvent",
            "StockRecordChange",
            "FacilityChange",
            "FacilityNameChange",
            "LegalBearerChange",
            "FacilityBearerChange",
        ),
    ]
