"""Reads the mails that any process of the run wrote into var/mail."""

import email
import os
import shutil
from collections.abc import Iterator, Sequence
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pytest
from django.core.mail import EmailMessage as EmailMessageOfDjango
from django.core.mail.backends import locmem

from tests.harness.site import wait_until


class Mailbox:
    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def mails(self, *, to: str = "", subject: str = "") -> list[EmailMessage]:
        """What was sent, oldest first; `to` and `subject` are parts of the headers."""
        files = sorted(path for path in self.folder.glob("*.eml") if not path.name.startswith("."))
        mails = [email.message_from_bytes(path.read_bytes(), policy=default) for path in files]
        return [mail for mail in mails if to in str(mail["To"]) and subject in str(mail["Subject"])]

    def wait_for(self, *, to: str = "", subject: str = "", seconds: float = 15) -> EmailMessage:
        """The newest such mail, once there is one."""
        what = f"a mail to {to!r} about {subject!r}"
        return wait_until(lambda: self.mails(to=to, subject=subject), seconds=seconds, what=what)[-1]

    @staticmethod
    def text(mail: EmailMessage, kind: str = "plain") -> str:
        part = mail.get_body((kind,))
        return part.get_content() if part else ""


@pytest.fixture
def mailbox() -> Mailbox:
    """The mails that this test's processes write to the folder; empty at its start."""
    folder = Path(os.environ["PASINDO_VAR"]) / "mail"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    return Mailbox(folder)


@pytest.fixture(autouse=True, scope="session")
def _only_the_outbox_sends() -> Iterator[None]:
    """In every test: a letter without the mark of the outbox was sent past it, and a dead server would have been an
    error page."""
    send = locmem.EmailBackend.send_messages

    def send_marked(backend: locmem.EmailBackend, messages: Sequence[EmailMessageOfDjango]) -> int:
        strays = [message.subject for message in messages if "X-Pasindo-Event" not in message.extra_headers]
        assert not strays, f"sent past the outbox: {strays}"
        return send(backend, messages)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(locmem.EmailBackend, "send_messages", send_marked)
        yield
