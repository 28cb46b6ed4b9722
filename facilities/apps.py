"""Our fork of oscar.apps.partner. Directory `facilities`, app label `partner`:
write "partner.Partner" in foreign keys, `makemigrations partner`."""

from oscar.apps.partner import apps


class FacilitiesConfig(apps.PartnerConfig):
    name = "facilities"

    def ready(self):
        super().ready()
        from facilities import notifications  # noqa: F401, PLC0415 - registers how our topics read
