from django.apps import AppConfig


class DemoConfig(AppConfig):
    name = "pasindo.demo"
    label = "demo"
