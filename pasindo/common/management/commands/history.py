"""`manage.py history partner.Partner 12`: every change of one row. Without a row: which history answers for what."""

from django.apps import apps
from django.core.management.base import BaseCommand, CommandError

from pasindo.common.answering import answers, histories_of, moves_of
from pasindo.common.history_reading import changes_of


class Command(BaseCommand):
    help = (
        "Who changed what of one row, and when: old and new. Without arguments, which history answers for which field."
    )

    def add_arguments(self, parser) -> None:
        parser.add_argument("model", nargs="?", help="accounts.User, partner.Partner, order.PaymentAttempt …")
        parser.add_argument("key", nargs="?", help="The primary key of the row.")

    def handle(self, *args, **options) -> None:
        if options["model"] is None:
            for answer in answers():
                said = answer.history or answer.reason
                self.stdout.write(f"{answer.model._meta.label}.{answer.field}: {said}")
            return
        try:
            model = apps.get_model(options["model"])
        except (LookupError, ValueError) as error:
            raise CommandError(f"There is no model {options['model']}.") from error
        if options["key"] is None or not (histories_of(model) or moves_of(model)):
            raise CommandError("Name a model that has a history (see manage.py history), and the key of a row.")
        for change in changes_of(model, options["key"]):
            self.stdout.write(f"{change.moment:%Y-%m-%d %H:%M:%S%z}  {change.who}  {change.action}")
            for words in change.changed:
                self.stdout.write(f"    {words}")
