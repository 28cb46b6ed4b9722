"""manage.py draw_demo: draw the demonstration's pictures anew, into the files that load_demo reads."""

from django.core.management.base import BaseCommand, CommandError

from pasindo.demo.drawing.files import draw_files
from pasindo.demo.listings import listings
from pasindo.demo.photos import PICTURES, file_of


class Command(BaseCommand):
    help = "Draw the pictures of every listing, or of one, into pasindo/demo/pictures. A file of no listing goes."

    def add_arguments(self, parser) -> None:
        parser.add_argument("--only", metavar="KEY", help="The key of one listing, as in pasindo/demo/data.")
        parser.add_argument("--processes", type=int, default=2, help="How many processes draw.")

    def handle(self, *args, **options) -> None:
        key = options["only"]
        wanted = [listing for listing in listings() if key in (None, listing.key)]
        if not wanted:
            raise CommandError(f"There is no listing {key}.")
        files = [
            file_of(listing.key, view)
            for listing in draw_files(wanted, processes=min(options["processes"], len(wanted)))
            for view in listing.views
        ]
        if key is None:
            for left in set(PICTURES.glob("*.webp")) - set(files):
                left.unlink()
        size = sum(file.stat().st_size for file in files)
        self.stdout.write(f"{len(files)} pictures, {size // len(files) // 1000} kB each, {size // 1000} kB in all")
