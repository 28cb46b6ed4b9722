"""The letter box of development: the mails of var/mail, to be read in the browser. Reads files only."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from pathlib import Path

from django.conf import settings
from django.utils import timezone

NAME = re.compile(r"[0-9T]+-[0-9a-f]{8}\.eml")
MOST = 200


@dataclass(frozen=True)
class MailFile:
    """One mail. `links`: the addresses of ours in its text."""

    name: str
    subject: str
    to: str
    sent_at: datetime | None
    text: str
    html: str
    links: tuple[str, ...]


def letters(*, to: str = "") -> list[MailFile]:
    """The latest mails, newest first; of one recipient if given."""
    folder = _folder()
    if folder is None:
        return []
    names = sorted((path.name for path in folder.iterdir() if NAME.fullmatch(path.name)), reverse=True)
    found = []
    for name in names:
        letter = _read(folder / name)
        if not to or to.lower() in letter.to.lower():
            found.append(letter)
        if len(found) == MOST:
            break
    return found


def letter_under(name: str) -> MailFile | None:
    """The mail in this file, None if there is none."""
    folder = _folder()
    if folder is None or not NAME.fullmatch(name) or not (folder / name).is_file():
        return None
    return _read(folder / name)


def _folder() -> Path | None:
    folder = Path(getattr(settings, "EMAIL_FILE_PATH", "") or "/nowhere")
    return folder if folder.is_dir() else None


def _read(path: Path) -> MailFile:
    mail = message_from_bytes(path.read_bytes(), policy=policy.default)
    assert isinstance(mail, EmailMessage)  # noqa: S101  what the default policy makes
    text, html = (_part(mail, kind) for kind in ("plain", "html"))
    links = dict.fromkeys(re.findall(re.escape(settings.SITE_URL) + r"(/[^\s<>\")]*)", text))
    date = mail["Date"]
    sent_at = parsedate_to_datetime(str(date)) if date else None
    if sent_at and timezone.is_naive(sent_at):  # "-0000": universal time, no zone told
        sent_at = timezone.make_aware(sent_at, UTC)
    return MailFile(path.name, str(mail["Subject"] or ""), str(mail["To"] or ""), sent_at, text, html, tuple(links))


def _part(mail: EmailMessage, kind: str) -> str:
    part = mail.get_body(preferencelist=(kind,))
    return str(part.get_content()) if part else ""
