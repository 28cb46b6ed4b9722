"""`manage.py outbox`: what was not delivered; sends it again or gives it up, one by one or all that fit."""

import datetime
import uuid
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db.models import Count, Min, QuerySet

from pasindo.accounts.outbox.selectors import lines_of, undelivered
from pasindo.accounts.outbox.services import GIVE_UP_FROM, RESEND_FROM, give_up, resend
from pasindo.common import clock
from pasindo.common.channels import CODES
from pasindo.common.exceptions import MoveNotAllowed
from pasindo.common.models import Message
from pasindo.common.models.outbox import State

SHOWN = 50


class Command(BaseCommand):
    help = "List what was not delivered; --resend or --give-up what is named by its id or fits the filters."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("ids", nargs="*", type=uuid.UUID, metavar="id")
        parser.add_argument("--state", choices=[state for state in State.values if state != State.SENT])
        parser.add_argument("--channel", choices=CODES)
        parser.add_argument("--topic", help="how the topic begins: order.")
        parser.add_argument("--older-than", type=int, metavar="HOURS")
        parser.add_argument("--resend", action="store_true", help="of those given up or unknown")
        parser.add_argument("--give-up", action="store_true", help="of those that wait or are unknown")
        parser.add_argument("--yes", action="store_true", help="do not ask how sure you are")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["resend"] and options["give_up"]:
            raise CommandError("Either --resend or --give-up.")
        rows = _fitting(options)
        if options["ids"] and (lacking := set(options["ids"]) - set(rows.values_list("pk", flat=True))):
            raise CommandError(f"Not among what was not delivered: {', '.join(map(str, lacking))}")
        if options["resend"] or options["give_up"]:
            self._move(rows, options)
        else:
            self._list(rows)

    def _list(self, rows: QuerySet[Message]) -> None:
        by_state = rows.order_by("channel", "state").values("channel", "state")
        for row in by_state.annotate(n=Count("pk"), oldest=Min("created_at")):
            self.stdout.write(
                f"{row['n']:7}  {row['channel']:6} {row['state']:9} since {row['oldest']:%Y-%m-%d %H:%M} UTC"
            )
        for line in lines_of(rows[:SHOWN]):
            message = line["message"]
            self.stdout.write(
                f"{message.pk}  {message.created_at:%Y-%m-%d %H:%M}  {message.state:9} {message.attempts} "
                f"{message.topic}  {line['to']}  {line['reason']}".rstrip()
            )
        if (count := rows.count()) > SHOWN:
            self.stdout.write(f"and {count - SHOWN} more")

    def _move(self, rows: QuerySet[Message], options: dict[str, Any]) -> None:
        move, sources = (resend, RESEND_FROM) if options["resend"] else (give_up, GIVE_UP_FROM)
        found = list(rows.filter(state__in=sources).values_list("pk", flat=True))
        if not options["yes"] and len(found) > 1:
            what = "Send again" if options["resend"] else "Give up"
            if input(f"{what} {len(found)} messages? Type yes: ") != "yes":
                raise CommandError("Nothing was done.")
        moved = 0
        for key in found:
            try:
                move(message_id=key)
            except MoveNotAllowed:
                continue  # somebody, or the delivery, was there before
            moved += 1
        self.stdout.write(f"{moved} of {len(found)}")


def _fitting(options: dict[str, Any]) -> QuerySet[Message]:
    rows = undelivered()
    if options["ids"]:
        rows = rows.filter(pk__in=options["ids"])
    for name, word in (("state", "state"), ("channel", "channel"), ("topic", "topic__startswith")):
        if options[name]:
            rows = rows.filter(**{word: options[name]})
    if options["older_than"] is not None:
        rows = rows.filter(created_at__lt=clock.now() - datetime.timedelta(hours=options["older_than"]))
    return rows
