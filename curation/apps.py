from django.apps import AppConfig


class CurationConfig(AppConfig):
    name = "curation"

    def ready(self):
        from catalog import selection  # noqa: PLC0415 - models are there only now
        from curation import notifications  # noqa: F401, PLC0415 - registers how our topics read
        from curation.selection import SelectionByStages  # noqa: PLC0415

        selection.register(SelectionByStages())
