"""E-mail. It cannot be sent exactly once: of what was being sent at a crash nobody knows whether it went out."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from django.core.mail import EmailMultiAlternatives, get_connection
from django.utils.translation import gettext_lazy as _

from pasindo import queues
from pasindo.common import smtp, topics
from pasindo.common.breaker import Breaker
from pasindo.common.channels import MAIL
from pasindo.common.channels.base import Begin, Channel, Deliver, Reader, register
from pasindo.common.models import Message


@register
class Mail(Channel):
    code = MAIL
    label = _("Surel")
    queue = queues.MAIL
    final_errors = (KeyError,)  # no such topic
    patience = timedelta(days=4)  # RFC 5321, 4.5.4.1: four to five days

    def addresses(self, reader: Reader) -> list[str]:
        return [reader.email.lower()] if reader.email else []  # an order that was erased has none

    def deliver(self, message: Message) -> None:
        with self.delivering() as deliver:
            deliver(message, lambda: None)

    @contextmanager
    def delivering(self) -> Iterator[Deliver]:
        """By one connection, opened for the first letter. A folder or a list takes what it is given."""
        connection = get_connection()
        if isinstance(connection, smtp.Backend):
            with smtp.MailLine() as line:
                yield lambda message, begin: line.send(_written(message), begin)
        else:

            def put(message: Message, begin: Begin) -> None:
                letter = _written(message)
                begin()
                connection.send_messages([letter])

            yield put

    def is_away(self) -> bool:
        by_smtp = isinstance(get_connection(), smtp.Backend)
        return by_smtp and Breaker(smtp.server_name()).is_open()


def _written(message: Message) -> EmailMultiAlternatives:
    letter = topics.letter_of(message.topic, message.about, message.language)
    mail = EmailMultiAlternatives(
        subject=" ".join(letter.subject.split()),
        body=letter.text,
        to=[message.recipient],
        headers={"Message-ID": f"<{message.pk}@pasindo>", "X-Pasindo-Event": message.event},
    )
    if letter.html:
        mail.attach_alternative(letter.html, "text/html")
    return mail
