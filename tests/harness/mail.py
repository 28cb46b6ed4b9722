"""Reads the mails that any process of the run wrote into var/mail."""

import email
import os
import shutil
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pytest

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
