"""Work for Celery: a row names the task that runs and what it is about. Tasks are safe to run twice."""

from celery import current_app
from django.utils.translation import gettext_lazy as _

from pasindo.common import outbox
from pasindo.common.channels import TASK
from pasindo.common.channels.base import Handler, register
from pasindo.common.models import Message


@register
class Task(Handler):
    code = TASK
    label = _("Pekerjaan")
    final_errors = (KeyError,)  # no such task
    is_safe_to_repeat = True

    def deliver(self, message: Message) -> None:
        if message.recipient not in current_app.tasks:  # a shell or a command knows them only when it has looked
            current_app.loader.import_default_modules()
        current_app.tasks[message.recipient](message.about)

    def give_up(self, message: Message, reason: str) -> None:
        outbox.given_up(message.recipient, message.about, reason)
