from django.apps import AppConfig


class CommonConfig(AppConfig):
    name = "pasindo.common"
    label = "common"

    def ready(self) -> None:
        from pasindo.common import channels, trigger_sql  # noqa: PLC0415 - a handler knows the models
        from pasindo.common.observing import work  # noqa: F401, PLC0415 - it listens to what is sent to the broker

        trigger_sql.compile_firmly()
        channels.load()
