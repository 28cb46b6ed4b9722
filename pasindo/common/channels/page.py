"""The list in the page head, for those who sign in. A line of it is delivered by being written."""

from django.contrib.auth.base_user import AbstractBaseUser
from django.utils.translation import gettext_lazy as _

from pasindo.common import topics
from pasindo.common.channels import PAGE
from pasindo.common.channels.base import Channel, Reader, register
from pasindo.common.models import Message
from pasindo.common.models.outbox import State


@register
class Page(Channel):
    code = PAGE
    label = _("Pemberitahuan")
    is_safe_to_repeat = True

    def addresses(self, reader: Reader) -> list[str]:
        return [str(reader.public_id)] if isinstance(reader, AbstractBaseUser) else []  # type: ignore[attr-defined]

    def prepare(self, message: Message) -> None:
        """The words are kept in the row, so a list of them costs one query."""
        notice = topics.notice_of(message.topic, message.about, message.language)
        message.subject, message.path = notice.subject[:300], notice.path
        message.state, message.sent_at = State.SENT, message.created_at

    def deliver(self, message: Message) -> None:
        """Nothing is left to do: it is in the list."""
