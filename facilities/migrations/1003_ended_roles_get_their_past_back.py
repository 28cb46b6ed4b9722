"""Roles that were ended before `ended_at` existed: their first day was overwritten and their last set a day too early.

The history of each role (pghistory) still has what was there before its first ending, and the moment of it.
"""

from django.db import migrations

# The first ending counts: what is ended is never revived, at most ended once more.
RESTORE = """
    UPDATE {table} role
    SET valid_from = before.valid_from,
        valid_until = GREATEST(ending.valid_until + 1, before.valid_from),
        ended_at = ending.pgh_created_at
    FROM (
        SELECT DISTINCT ON (event.id) event.id, event.pgh_id, event.pgh_created_at, event.valid_until
        FROM {table}event event JOIN pghistory_context context ON context.id = event.pgh_context_id
        WHERE context.metadata ->> 'action' = '{action}'
        ORDER BY event.id, event.pgh_id
    ) ending
    CROSS JOIN LATERAL (
        SELECT event.valid_from FROM {table}event event
        WHERE event.id = ending.id AND event.pgh_id < ending.pgh_id
        ORDER BY event.pgh_id DESC LIMIT 1
    ) before
    WHERE role.id = ending.id AND role.ended_at IS NULL
"""


class Migration(migrations.Migration):
    dependencies = [
        ("partner", "1002_roles_end_at_a_moment"),
        ("accounts", "0004_roles_end_at_a_moment"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        migrations.RunSQL(RESTORE.format(table=table, action=action), migrations.RunSQL.noop)
        for table, action in (("partner_membership", "end_membership"), ("accounts_roleassignment", "end_role"))
    ]
