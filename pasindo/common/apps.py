from django.apps import AppConfig
from django.conf import settings


class CommonConfig(AppConfig):
    name = "pasindo.common"
    label = "common"

    def ready(self) -> None:
        from pasindo.common import channels, trigger_sql  # noqa: PLC0415 - a handler knows the models
        from pasindo.common.observing import work  # noqa: F401, PLC0415 - it listens to what is sent to the broker

        trigger_sql.compile_firmly()
        channels.load()
        if settings.SENTRY_DSN:  # imported where it is used: it is large
            from pasindo.common.observing import reports  # noqa: PLC0415

            reports.begin({"dsn": settings.SENTRY_DSN, "environment": settings.SENTRY_ENVIRONMENT})
