from django.apps import AppConfig


class PersonsConfig(AppConfig):
    name = "pasindo.persons"

    def ready(self):
        from pasindo.persons import notifications  # noqa: F401, PLC0415 - registers how our topics read
