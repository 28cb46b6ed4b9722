"""manage.py load_demo: real facilities and goods, invented orders, one account per role. Never in production."""

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from pasindo.demo.chapters import Plan
from pasindo.demo.listings import listings
from pasindo.demo.loading import load_demo


class Command(BaseCommand):
    help = "Load the demonstration, or what is missing of it. Refused in production."

    def add_arguments(self, parser) -> None:
        parser.add_argument("--most", type=int, help="Load so many listings only.")
        parser.add_argument("--processes", type=int, default=2, help="How many processes clean the photos.")

    def handle(self, *args, **options) -> None:
        if settings.PRODUCTION or not settings.CLOCK_CAN_MOVE:
            raise CommandError("The demonstration is loaded in development only.")
        load_demo(Plan(listings()[: options["most"]], options["processes"], self.stdout.write))
