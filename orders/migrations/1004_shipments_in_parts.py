"""What lies in each parcel, and counters of pieces where a reservation had one state: old rows are carried along."""

import django.db.models.deletion
import django.db.models.expressions
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

# A parcel that left before took all pieces of its facility order along. `shipped` and later states alone have one.
CARRY = """
    UPDATE order_reservation SET released = quantity WHERE state = 'released';
    UPDATE order_reservation SET consumed = quantity WHERE state = 'consumed';
    UPDATE order_shipment s SET position = numbered.position FROM (
        SELECT id, row_number() OVER (PARTITION BY facility_order_id ORDER BY shipped_at, id) AS position
        FROM order_shipment
    ) numbered WHERE numbered.id = s.id;
    UPDATE order_shipment s SET arrived_at = f.delivered_at FROM order_facilityorder f
        WHERE f.id = s.facility_order_id AND f.status IN ('delivered', 'done');
    INSERT INTO order_shipmentline (shipment_id, line_id, quantity)
        SELECT s.id, l.id, l.quantity FROM order_shipment s JOIN order_line l ON l.facility_order_id = s.facility_order_id
        WHERE s.position = 1 ORDER BY l.id;
    SET CONSTRAINTS ALL IMMEDIATE; -- what waits for the end of the transaction would keep the tables from being altered
"""


class Migration(migrations.Migration):
    dependencies = [
        ("order", "1003_line_of_a_variant"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="ShipmentLine",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("quantity", models.PositiveIntegerField()),
                (
                    "line",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="shipment_lines", to="order.line"
                    ),
                ),
                (
                    "shipment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="lines", to="order.shipment"
                    ),
                ),
            ],
            options={
                "ordering": ("line",),
            },
        ),
        migrations.AddField(
            model_name="facilityorderevent",
            name="shipment",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="events",
                to="order.shipment",
            ),
        ),
        migrations.AddField(
            model_name="reservation",
            name="consumed",
            field=models.PositiveIntegerField(default=0),
        ),
        migrations.AddField(
            model_name="reservation",
            name="released",
            field=models.PositiveIntegerField(default=0),
        ),
        migrations.AddField(
            model_name="shipment",
            name="arrived_at",
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="shipment",
            name="position",
            field=models.PositiveSmallIntegerField(
                default=1, help_text="1 for the first parcel of its facility order."
            ),
        ),
        migrations.AlterModelOptions(
            name="shipment",
            options={"ordering": ("shipped_at", "position")},
        ),
        migrations.RunSQL(CARRY, migrations.RunSQL.noop),
        pgtrigger.migrations.RemoveTrigger(
            model_name="reservation",
            name="moves",
        ),
        migrations.RemoveConstraint(
            model_name="reservation",
            name="reservation_state_is_known",
        ),
        migrations.RemoveField(
            model_name="reservation",
            name="state",
        ),
        migrations.AddIndex(
            model_name="shipment",
            index=models.Index(
                condition=models.Q(("arrived_at__isnull", True)), fields=["latest_arrival"], name="shipments_to_arrive"
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="reservation",
            trigger=pgtrigger.compiler.Trigger(
                name="counters_run_on",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    IF NEW.quantity <> OLD.quantity OR NEW.consumed < OLD.consumed THEN\n        RAISE EXCEPTION 'reservation of line %: quantity is fixed, consumed only grows', OLD.line_id\n            USING ERRCODE = 'check_violation';\n    END IF;\n    IF NEW.released < OLD.released AND (\n        SELECT o.status FROM order_order o JOIN order_line l ON l.order_id = o.id WHERE l.id = OLD.line_id\n    ) <> 'lapsed' THEN\n        RAISE EXCEPTION 'reservation of line %: held again though its order has not lapsed', OLD.line_id\n            USING ERRCODE = 'check_violation';\n    END IF;\n    RETURN NEW;\n",
                    hash="3a8257f159b3d97c1dc4f7703bbec70b9f60e9e8",
                    operation="UPDATE",
                    pgid="pgtrigger_counters_run_on_e335a",
                    table="order_reservation",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="shipment",
            trigger=pgtrigger.compiler.Trigger(
                name="never_deleted",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                    hash="cdfa23ec8733c9e01e24cb58381bb62f3a8be630",
                    operation="DELETE",
                    pgid="pgtrigger_never_deleted_018e6",
                    table="order_shipment",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="reservation",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "quantity__gte",
                        django.db.models.expressions.CombinedExpression(
                            models.F("released"), "+", models.F("consumed")
                        ),
                    )
                ),
                name="no_piece_is_given_back_or_used_twice",
            ),
        ),
        migrations.AddConstraint(
            model_name="shipment",
            constraint=models.UniqueConstraint(fields=("facility_order", "position"), name="one_parcel_per_position"),
        ),
        migrations.AddConstraint(
            model_name="shipmentline",
            constraint=models.UniqueConstraint(fields=("shipment", "line"), name="a_line_is_once_in_a_parcel"),
        ),
        migrations.AddConstraint(
            model_name="shipmentline",
            constraint=models.CheckConstraint(
                condition=models.Q(("quantity__gt", 0)), name="shipment_line_is_positive"
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="shipmentline",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="e83d7ca1f4bf5f40bb73f1004677334ae022550e",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_9bf05",
                    table="order_shipmentline",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="shipmentline",
            trigger=pgtrigger.compiler.Trigger(
                name="no_more_than_ordered",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE ordered RECORD;",
                    func="\n    SELECT quantity, facility_order_id INTO STRICT ordered FROM order_line WHERE id = NEW.line_id FOR NO KEY UPDATE;\n    IF ordered.facility_order_id <> (SELECT facility_order_id FROM order_shipment WHERE id = NEW.shipment_id) THEN\n        RAISE EXCEPTION 'line % is not of the facility order of shipment %', NEW.line_id, NEW.shipment_id\n            USING ERRCODE = 'check_violation';\n    END IF;\n    IF (SELECT sum(quantity) FROM order_shipmentline WHERE line_id = NEW.line_id) > ordered.quantity THEN\n        RAISE EXCEPTION 'more pieces of line % left than were ordered', NEW.line_id USING ERRCODE = 'check_violation';\n    END IF;\n    RETURN NULL;\n",
                    hash="750dfee3a96a901f5c27148d8c24e7585ea924af",
                    operation="INSERT",
                    pgid="pgtrigger_no_more_than_ordered_08bbe",
                    table="order_shipmentline",
                    when="AFTER",
                ),
            ),
        ),
    ]
