"""What must hold after each round of `make faults`: the audit, and counts by SQL that know nothing of our code."""

from collections import Counter

from django.db import connection

from pasindo.common.audit import findings
from tests.harness.smtp import MailServer

LOST = {
    "a buyer was not told of an order": """
        SELECT number FROM order_order AS o WHERE NOT EXISTS (
            SELECT 1 FROM common_message AS m WHERE m.channel = 'mail' AND m.event = 'order.received:' || o.number)""",
    "a buyer was not told of a payment": """
        SELECT number FROM order_order AS o WHERE status = 'paid' AND NOT EXISTS (
            SELECT 1 FROM common_message AS m WHERE m.channel = 'mail' AND m.event = 'order.paid:' || o.number)""",
    "an order that was paid by the sandbox is not paid": """
        SELECT o.number FROM order_order AS o JOIN order_paymentattempt AS a ON a.order_id = o.id
        JOIN common_message AS m ON m.topic = 'orders.tasks.play_sandbox_payment'
            AND m.about LIKE replace(a.public_id::text, '-', '') || ':%' WHERE o.status <> 'paid'""",
    "a message of the gateway was not worked on": "SELECT id FROM order_webhookinbox WHERE state <> 'done'",
    "a message of the gateway has no work": """
        SELECT id FROM order_webhookinbox AS w WHERE NOT EXISTS (
            SELECT 1 FROM common_message AS m WHERE m.channel = 'task' AND m.event = 'webhook.received:' || w.id)""",
    "work was not done": """
        SELECT event || ': ' || reason FROM common_message WHERE channel = 'task' AND state <> 'sent'""",
    "somebody was told twice": """
        SELECT event FROM common_message GROUP BY event, recipient, channel HAVING count(*) > 1""",
    "pieces are held by no order": """
        SELECT id FROM partner_stockrecord AS s WHERE num_allocated <> (
            SELECT coalesce(sum(l.quantity), 0) FROM order_line AS l WHERE l.stockrecord_id = s.id)""",
}
# How often a letter may have arrived: of one that is unknown nobody knows, and it was not sent again.
ARRIVED = {"sent": {1}, "unknown": {0, 1}, "given_up": {0}}


def broken(mail_server: MailServer) -> list[str]:
    found = [f"{name}: {row}" for name, sql in LOST.items() for (row,) in _rows(sql)]
    for finding in findings(everything=True):
        if finding.offenders and not finding.is_warning:
            found.append(f"audit: {finding.rule}: {finding.offenders[:3]}")
    return found + _letters_that_do_not_fit(mail_server)


def summary() -> str:
    ((orders,),) = _rows("SELECT count(*) FROM order_order")
    letters = dict(_rows("SELECT state, count(*) FROM common_message WHERE channel = 'mail' GROUP BY 1"))
    ((crashes,),) = _rows("SELECT coalesce(sum(crashes), 0) FROM common_message")
    return f"so far {orders} orders, {crashes} claims of the dead taken over, letters {letters}"


def _letters_that_do_not_fit(mail_server: MailServer) -> list[str]:
    arrived = Counter(
        line.partition("<")[2].partition("@")[0]
        for letter in mail_server.accepted
        for line in letter.text.splitlines()
        if line.startswith("Message-ID:")
    )
    rows = _rows("SELECT id::text, state, recipient FROM common_message WHERE channel = 'mail'")
    return [
        f"a letter to {recipient} is {state} and arrived {arrived[key]} times"
        for key, state, recipient in rows
        if arrived[key] not in ARRIVED[state]
    ]


def _rows(sql: str) -> list[tuple]:
    with connection.cursor() as cursor:
        cursor.execute(sql)
        return cursor.fetchall()
