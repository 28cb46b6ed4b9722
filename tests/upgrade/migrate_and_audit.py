"""Run beside a test, on a database of its own: `python -m tests.upgrade.migrate_and_audit 2026-11-25T00:27:26+00:00`.

Migrates the database to the code of today, gives each photo the files that its row names, and audits it at the moment
given: what waited for somebody when the dump was taken is not late then."""

import sys

import django

django.setup()

from django.core.files.base import ContentFile  # noqa: E402  after the set-up
from django.core.management import call_command  # noqa: E402
from django.utils.dateparse import parse_datetime  # noqa: E402

from catalog.images import clean_photo  # noqa: E402
from catalog.models import Photo, Product  # noqa: E402
from orders.models import Order  # noqa: E402
from pasindo.common import clock, storage  # noqa: E402
from pasindo.demo.chapters import listings, purchases  # noqa: E402
from pasindo.persons.schedules import forget_what_is_over  # noqa: E402
from tests.catalog.pictures import jpeg, quadrants  # noqa: E402


def make_files() -> None:
    """A dump has no files: one small clean picture stands for each of them."""
    picture = clean_photo(jpeg(quadrants(64, 48)))
    for photo in Photo.objects.all():
        storage.private().save(f"{photo.folder}/master.jpg", ContentFile(picture.data))
        for place in (storage.private(), storage.public())[: 2 if photo.public_at else 1]:
            for width in photo.shown_widths:
                place.save(photo.file_name(width), ContentFile(picture.preview))


def say_what_the_demonstration_forgot() -> None:
    """One more line: how much is in the database and would be loaded a second time, or gone on with."""
    forgotten = Product.objects.count() - len(listings.loaded())
    forgotten += Order.objects.count() - (len(purchases.PURCHASES) - len(purchases.unfinished()))
    sys.stdout.write(f"{'BROKEN' if forgotten else 'ok':6}  {forgotten:5}  demo: knows what it loaded\n")


if __name__ == "__main__":
    call_command("migrate", interactive=False, verbosity=0)
    with clock.at(parse_datetime(sys.argv[1])):
        make_files()
        say_what_the_demonstration_forgot()
        forget_what_is_over()  # as the clock does within the hour of an upgrade
        call_command("audit", all=True)
