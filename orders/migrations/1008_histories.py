"""The histories of tariff and payments: append-only, each change with its maker."""

import django.db.models.deletion
import pasindo.common.trigger_sql
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

from pasindo.common.histories import histories_begin


class Migration(migrations.Migration):
    dependencies = [
        ("common", "0009_histories"),
        ("order", "1007_what_was_agreed_is_fixed"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        migrations.CreateModel(
            name="CourierServiceChange",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("code", models.SlugField(db_index=False, max_length=20)),
                ("courier", models.CharField(max_length=40)),
                ("name", models.CharField(max_length=40)),
                (
                    "tolerance_g",
                    models.PositiveIntegerField(default=300, help_text="A fraction of a kilogram up to this is free."),
                ),
                ("volumetric_divisor", models.PositiveIntegerField(default=6000)),
                ("minimum_g", models.PositiveIntegerField(default=1000)),
                ("is_active", models.BooleanField(default=True)),
                ("position", models.PositiveSmallIntegerField(default=0)),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PaymentAttemptChange",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("pending", "Menunggu pembayaran"),
                            ("paid", "Lunas"),
                            ("failed", "Gagal"),
                            ("expired", "Kedaluwarsa"),
                            ("reversed", "Dibalik"),
                            ("needs_refund", "Perlu dikembalikan"),
                        ],
                        default="pending",
                        max_length=12,
                    ),
                ),
                ("amount", models.PositiveBigIntegerField()),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ShippingRateChange",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "origin",
                    models.CharField(
                        choices=[
                            ("sumatra", "Sumatra"),
                            ("java", "Jawa"),
                            ("bali_nusa_tenggara", "Bali dan Nusa Tenggara"),
                            ("kalimantan", "Kalimantan"),
                            ("sulawesi", "Sulawesi"),
                            ("maluku", "Maluku"),
                            ("papua", "Papua"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "destination",
                    models.CharField(
                        choices=[
                            ("sumatra", "Sumatra"),
                            ("java", "Jawa"),
                            ("bali_nusa_tenggara", "Bali dan Nusa Tenggara"),
                            ("kalimantan", "Kalimantan"),
                            ("sulawesi", "Sulawesi"),
                            ("maluku", "Maluku"),
                            ("papua", "Papua"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "reach",
                    models.CharField(
                        choices=[
                            ("regency", "dalam kabupaten/kota"),
                            ("province", "dalam provinsi"),
                            ("island", "dalam pulau"),
                            ("beyond", "antarpulau"),
                        ],
                        max_length=8,
                    ),
                ),
                ("price_per_kg", models.PositiveIntegerField()),
                ("days_min", models.PositiveSmallIntegerField()),
                ("days_max", models.PositiveSmallIntegerField()),
            ],
            options={
                "abstract": False,
            },
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="courierservice",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func='INSERT INTO "order_courierservicechange" ("code", "courier", "id", "is_active", "minimum_g", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "tolerance_g", "volumetric_divisor") VALUES (NEW."code", NEW."courier", NEW."id", NEW."is_active", NEW."minimum_g", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."tolerance_g", NEW."volumetric_divisor"); RETURN NULL;',
                    hash="0de04a05ffb33f83179d89db7df5433837f22c95",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_a1c9a",
                    table="order_courierservice",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="courierservice",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "order_courierservicechange" ("code", "courier", "id", "is_active", "minimum_g", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "tolerance_g", "volumetric_divisor") VALUES (NEW."code", NEW."courier", NEW."id", NEW."is_active", NEW."minimum_g", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."tolerance_g", NEW."volumetric_divisor"); RETURN NULL;',
                    hash="0206582dba3134f8c1fe91977ff019912cb3d7cc",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_3cd22",
                    table="order_courierservice",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="courierservice",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func='INSERT INTO "order_courierservicechange" ("code", "courier", "id", "is_active", "minimum_g", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "tolerance_g", "volumetric_divisor") VALUES (OLD."code", OLD."courier", OLD."id", OLD."is_active", OLD."minimum_g", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."tolerance_g", OLD."volumetric_divisor"); RETURN NULL;',
                    hash="dbd2f1893b5e25d3c4af94b7a5a07ebbc4b034ed",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_2c392",
                    table="order_courierservice",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="paymentattempt",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func='INSERT INTO "order_paymentattemptchange" ("amount", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status") VALUES (NEW."amount", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."status"); RETURN NULL;',
                    hash="41009229ba7657f7db8910ea0ff61992e3b754ce",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_2a65c",
                    table="order_paymentattempt",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="paymentattempt",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    condition='WHEN (OLD."status" IS DISTINCT FROM (NEW."status"))',
                    func='INSERT INTO "order_paymentattemptchange" ("amount", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status") VALUES (NEW."amount", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."status"); RETURN NULL;',
                    hash="60d1c91a82b5df057537bc56c3d7e0dbffef841d",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_93f59",
                    table="order_paymentattempt",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="shippingrate",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func='INSERT INTO "order_shippingratechange" ("days_max", "days_min", "destination", "destination_province_id", "id", "origin", "origin_province_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "price_per_kg", "reach", "service_id") VALUES (NEW."days_max", NEW."days_min", NEW."destination", NEW."destination_province_id", NEW."id", NEW."origin", NEW."origin_province_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."price_per_kg", NEW."reach", NEW."service_id"); RETURN NULL;',
                    hash="39b48e74ebe9b2616215308157c892bbfd3fc409",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_4b8cc",
                    table="order_shippingrate",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="shippingrate",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "order_shippingratechange" ("days_max", "days_min", "destination", "destination_province_id", "id", "origin", "origin_province_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "price_per_kg", "reach", "service_id") VALUES (NEW."days_max", NEW."days_min", NEW."destination", NEW."destination_province_id", NEW."id", NEW."origin", NEW."origin_province_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."price_per_kg", NEW."reach", NEW."service_id"); RETURN NULL;',
                    hash="0740e684ac121af09181f9b1b93a41118a3510bd",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_4eedf",
                    table="order_shippingrate",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="shippingrate",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func='INSERT INTO "order_shippingratechange" ("days_max", "days_min", "destination", "destination_province_id", "id", "origin", "origin_province_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "price_per_kg", "reach", "service_id") VALUES (OLD."days_max", OLD."days_min", OLD."destination", OLD."destination_province_id", OLD."id", OLD."origin", OLD."origin_province_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."price_per_kg", OLD."reach", OLD."service_id"); RETURN NULL;',
                    hash="956e646c9700b316953de249e66ebac9e9dfd25b",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_94903",
                    table="order_shippingrate",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddField(
            model_name="courierservicechange",
            name="pgh_context",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pghistory.context"
            ),
        ),
        migrations.AddField(
            model_name="courierservicechange",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="order.courierservice",
            ),
        ),
        migrations.AddField(
            model_name="paymentattemptchange",
            name="pgh_context",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pghistory.context"
            ),
        ),
        migrations.AddField(
            model_name="paymentattemptchange",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="order.paymentattempt",
            ),
        ),
        migrations.AddField(
            model_name="shippingratechange",
            name="destination_province",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="common.province",
            ),
        ),
        migrations.AddField(
            model_name="shippingratechange",
            name="origin_province",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="common.province",
            ),
        ),
        migrations.AddField(
            model_name="shippingratechange",
            name="pgh_context",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="pghistory.context"
            ),
        ),
        migrations.AddField(
            model_name="shippingratechange",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="order.shippingrate",
            ),
        ),
        migrations.AddField(
            model_name="shippingratechange",
            name="service",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="order.courierservice",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="courierservicechange",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="0648a64b6518c9bcef714ef6c7394f6b4ca1b94a",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_595ed",
                    table="order_courierservicechange",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="paymentattemptchange",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="7e4b751d9299b4b01b40a50bb82adcc70820b77c",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_ff7e4",
                    table="order_paymentattemptchange",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="shippingratechange",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="74c320dd164dd9bce1e45eec6c31d87c0e3c0083",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_928f3",
                    table="order_shippingratechange",
                    when="BEFORE",
                ),
            ),
        ),
        histories_begin("order", "CourierServiceChange", "ShippingRateChange", "PaymentAttemptChange"),
    ]
