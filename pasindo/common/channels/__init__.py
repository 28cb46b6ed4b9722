"""What delivers the rows of the outbox: for every code a module of that name here, which registers its handler.

Another channel is such a module and its code in CODES; `makemigrations` then tells the database of it."""

from importlib import import_module

MAIL = "mail"  # an e-mail
PAGE = "page"  # the list in the page head
TASK = "task"  # work for the Celery task that `recipient` names
CODES = (MAIL, PAGE, TASK)


def load() -> None:
    """Register the handler of every code. One that is missing stops the start, not the first delivery."""
    from pasindo.common.channels.base import handler_of  # noqa: PLC0415 - needs the models, which need CODES

    for code in CODES:
        import_module(f"{__name__}.{code}")
        handler_of(code)
