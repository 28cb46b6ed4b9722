"""Each row knows its queue, a claim is a state of its own, and the processes that ended with a row are counted."""

import pasindo.common.trigger_sql
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

# What waits already goes to its own queue: among the orders, letters would hold them up.
FILL = """
UPDATE common_message SET queue = CASE channel WHEN 'mail' THEN 'mail' ELSE 'photos' END
WHERE channel = 'mail' OR channel = 'task' AND recipient IN
    ('catalog.tasks.make_renditions', 'catalog.tasks.publish_photos', 'catalog.tasks.unpublish_photos')
"""


class Migration(migrations.Migration):
    dependencies = [
        ("common", "0009_histories"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name="message",
            name="only_changes",
        ),
        migrations.RemoveConstraint(
            model_name="message",
            name="message_state_is_known",
        ),
        migrations.RemoveIndex(
            model_name="message",
            name="outbox_waiting",
        ),
        migrations.AddField(
            model_name="message",
            name="crashes",
            field=models.PositiveSmallIntegerField(
                default=0, help_text="How often the process that had it ended with it."
            ),
        ),
        migrations.AddField(
            model_name="message",
            name="queue",
            field=models.CharField(
                default="orders", help_text="Whose workers deliver it: pasindo/queues.py.", max_length=20
            ),
        ),
        migrations.RunSQL(FILL, migrations.RunSQL.noop),
        migrations.AlterField(
            model_name="message",
            name="attempts",
            field=models.PositiveSmallIntegerField(
                default=0, help_text="Raised before each try, so that no try goes uncounted."
            ),
        ),
        migrations.AlterField(
            model_name="message",
            name="next_attempt_at",
            field=models.DateTimeField(help_text="Of a claimed one: when its claim is over."),
        ),
        migrations.AlterField(
            model_name="message",
            name="state",
            field=models.CharField(
                choices=[
                    ("waiting", "Waiting"),
                    ("claimed", "Claimed"),
                    ("sending", "Sending"),
                    ("sent", "Sent"),
                    ("unknown", "Unknown"),
                    ("given_up", "Given Up"),
                ],
                default="waiting",
                max_length=8,
            ),
        ),
        migrations.AlterField(
            model_name="messagechange",
            name="state",
            field=models.CharField(
                choices=[
                    ("waiting", "Waiting"),
                    ("claimed", "Claimed"),
                    ("sending", "Sending"),
                    ("sent", "Sent"),
                    ("unknown", "Unknown"),
                    ("given_up", "Given Up"),
                ],
                default="waiting",
                max_length=8,
            ),
        ),
        migrations.AddIndex(
            model_name="message",
            index=models.Index(
                condition=models.Q(("state__in", ("waiting", "claimed", "sending"))),
                fields=["queue", "state", "next_attempt_at"],
                name="outbox_open",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="message",
            trigger=pgtrigger.compiler.Trigger(
                name="only_changes",
                sql=pasindo.common.trigger_sql.FirmTriggerSql(
                    func="\n            IF (to_jsonb(NEW) - ARRAY['state', 'attempts', 'crashes', 'next_attempt_at', 'reason', 'sent_at', 'read_at']::text[]) IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['state', 'attempts', 'crashes', 'next_attempt_at', 'reason', 'sent_at', 'read_at']::text[]) THEN\n                RAISE EXCEPTION 'only state attempts crashes next_attempt_at reason sent_at read_at may change in %', TG_TABLE_NAME\n                    USING ERRCODE = 'check_violation';\n            END IF;\n            RETURN NEW;\n            ",
                    hash="6666e057d674f52848bb13e941d0bdea5f6cc8c3",
                    operation="UPDATE",
                    pgid="pgtrigger_only_changes_805b1",
                    table="common_message",
                    when="BEFORE",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="message",
            constraint=models.CheckConstraint(
                condition=models.Q(("state__in", ["waiting", "claimed", "sending", "sent", "unknown", "given_up"])),
                name="message_state_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="message",
            constraint=models.CheckConstraint(
                condition=models.Q(("queue__in", ["orders", "mail", "photos"])), name="message_queue_is_known"
            ),
        ),
    ]
