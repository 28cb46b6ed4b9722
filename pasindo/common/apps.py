from django.apps import AppConfig


class CommonConfig(AppConfig):
    name = "pasindo.common"
    label = "common"
