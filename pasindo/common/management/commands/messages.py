"""`manage.py messages`: bring locale/en up to date with the words in code and templates."""

from django.core.management.base import BaseCommand

from pasindo.common.translations import catalog_path, update_catalog


class Command(BaseCommand):
    help = "Collect the Indonesian words of code and templates into locale/en, keeping the English that is there."

    def handle(self, *args, **options) -> None:
        count, missing = update_catalog()
        self.stdout.write(f"{count} messages in {catalog_path()}, {missing} without English.")
