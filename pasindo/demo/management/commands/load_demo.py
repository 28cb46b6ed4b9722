"""manage.py load_demo: real facilities and goods, invented orders, one account per role. Never in production."""

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from pasindo.demo.loading import load_demo


class Command(BaseCommand):
    help = "Load the demonstration, or what is missing of it. Refused in production."

    def add_arguments(self, parser) -> None:
        parser.add_argument("--most", type=int, help="Load so many listings only.")
        parser.add_argument("--processes", type=int, default=2, help="How many processes draw the pictures.")

    def handle(self, *args, **options) -> None:
        if settings.PRODUCTION or not settings.CLOCK_CAN_MOVE:
            raise CommandError("The demonstration is loaded in development only.")
        load_demo(most=options["most"], processes=options["processes"], say=self.stdout.write)
