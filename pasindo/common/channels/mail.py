"""E-mail. It cannot be sent exactly once: what was being sent at a crash may have gone out."""

import smtplib

from django.core.mail import EmailMultiAlternatives

from pasindo.common import topics
from pasindo.common.channels import MAIL
from pasindo.common.channels.base import Channel, Reader, register
from pasindo.common.models import Message


@register
class Mail(Channel):
    code = MAIL
    final_errors = (smtplib.SMTPRecipientsRefused, KeyError)  # no such address; no such topic

    def addresses(self, reader: Reader) -> list[str]:
        return [reader.email.lower()]

    def deliver(self, message: Message) -> None:
        letter = topics.letter_of(message.topic, message.about, message.language)
        mail = EmailMultiAlternatives(
            subject=" ".join(letter.subject.split()),
            body=letter.text,
            to=[message.recipient],
            headers={"Message-ID": f"<{message.pk}@pasindo>", "X-Pasindo-Event": message.event},
        )
        if letter.html:
            mail.attach_alternative(letter.html, "text/html")
        mail.send()
