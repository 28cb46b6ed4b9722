from django.apps import AppConfig


class AccountsConfig(AppConfig):
    name = "pasindo.accounts"
    label = "accounts"

    def ready(self):
        from pasindo.accounts import notifications  # noqa: F401, PLC0415 - registers how our topics read
