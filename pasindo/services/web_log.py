"""gunicorn's own lines, by the door that all others take."""

from gunicorn import glogging


class Logger(glogging.Logger):
    """Adds no handler: what gunicorn says reaches the root's, which the settings set up."""

    def setup(self, cfg: object) -> None:
        super().setup(cfg)
        self.error_log.handlers.clear()
        self.error_log.propagate = True
