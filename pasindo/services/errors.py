"""What a start can fail with: always one sentence, never a traceback."""


class ServiceError(SystemExit):
    """Ends the process with one line and exit status 1."""
