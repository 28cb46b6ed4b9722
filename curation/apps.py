from django.apps import AppConfig


class CurationConfig(AppConfig):
    name = "curation"

    def ready(self):
        from curation import notifications  # noqa: F401, PLC0415 - registers how our topics read
