from django.apps import AppConfig


class AccountsConfig(AppConfig):
    name = "pasindo.accounts"
    label = "accounts"
