"""A conversation with the mail server that knows, at every step, what a failure means for the letter.

Django's own sender says "error" for all of it. Here a letter that may have been accepted is never taken for one that
was not, an answer of 5xx never for a passing trouble, and a server that is away never for a letter that it refused.
"""

import re
import smtplib
import ssl
from collections.abc import Callable, Sequence
from contextlib import suppress
from email.utils import parseaddr
from types import TracebackType
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMessage
from django.core.mail.backends.base import BaseEmailBackend
from django.core.mail.message import sanitize_address

from pasindo.common.breaker import Breaker
from pasindo.common.channels.base import Away, Refused, Unsure

PER_CONNECTION = 100  # letters; servers hang up on those who stay for ever
# Replies about us, not about the letter: without or with the wrong password, or without TLS.
NOT_LET_IN = {454, 530, 534, 535, 538}
_LONGEST = 200  # characters of a server's words that are kept
_DOTS = re.compile(rb"^\.", re.MULTILINE)


class Backend(BaseEmailBackend):
    """What Django takes for the way to the mail server. Nobody sends by it: letters go by the outbox."""

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        raise RuntimeError("Letters go by the outbox: tell it by a topic.")


class NotNow(Exception):
    """The server, or the line to it, did not take this letter; nothing was accepted, so it is tried again."""


class _LineDropped(Exception):
    """The connection ended before anything of the letter was given."""


class MailLine:
    """The connection to the mail server, opened for the first letter and kept for those that follow.

    `send` raises Refused, Unsure, Away or NotNow; `with` closes it in the end.
    """

    def __init__(self) -> None:
        self.host, self.port = settings.EMAIL_HOST, settings.EMAIL_PORT
        self._breaker = Breaker(server_name())
        self._server: smtplib.SMTP | None = None
        self._carried = 0

    def __enter__(self) -> "MailLine":
        return self

    def __exit__(self, kind: type[BaseException] | None, _error: object, _trace: TracebackType | None) -> None:
        if self._server is not None and kind is None:
            with suppress(OSError, smtplib.SMTPException):
                self._server.quit()
        self._hang_up()

    def send(self, mail: EmailMessage, begin: Callable[[], None]) -> None:
        """Give the server one letter to one recipient; `begin` is called when all but the text was accepted."""
        sender, recipient, text = _envelope(mail)
        if self._carried >= PER_CONNECTION:
            self._hang_up()
        is_used = self._server is not None
        try:
            self._announce(sender, recipient)
        except _LineDropped as error:
            if not is_used:
                raise NotNow(str(error)) from error
            self._announce_anew(sender, recipient)  # it had stood open for too long, or for too many
        begin()
        self._give(text)
        self._carried += 1

    def _announce_anew(self, sender: str, recipient: str) -> None:
        try:
            self._announce(sender, recipient)
        except _LineDropped as error:
            raise NotNow(str(error)) from error

    def _announce(self, sender: str, recipient: str) -> None:
        """MAIL and RCPT. Raises _LineDropped where a new connection may do better."""
        server = self._server or self._connect()
        try:
            self._judge(*server.mail(sender), "MAIL")
            self._judge(*server.rcpt(recipient), "RCPT")
        except (OSError, smtplib.SMTPServerDisconnected) as error:
            self._hang_up()
            raise _LineDropped(_words(error)) from error

    def _give(self, text: bytes) -> None:
        """DATA and the text. From its last dot on the letter is the server's, whether it says so or not."""
        server = self._server
        assert server is not None  # noqa: S101 - announced a moment ago
        try:
            code, words = server.docmd("DATA")
            if code != 354:
                self._judge(code, words, "DATA")
                raise NotNow(_answer("DATA", code, words))
            # smtplib gives all of it to the kernel or raises: without the last dot no server has a letter.
            server.send(text)
        except (OSError, smtplib.SMTPException) as error:
            self._hang_up()
            raise NotNow(_words(error)) from error
        try:
            if server.sock is not None:
                server.sock.settimeout(settings.EMAIL_ANSWER_TIMEOUT)  # it may be looking for viruses
            code, words = server.getreply()
            if server.sock is not None:
                server.sock.settimeout(settings.EMAIL_TIMEOUT)
        except BaseException as error:  # an interruption too: nobody knows any more
            self._hang_up()
            raise Unsure(f"No answer after the text: {_words(error)}") from error
        self._judge(code, words, "the text")

    def _judge(self, code: int, words: bytes, stage: str) -> None:
        """Raise what an answer means for the letter, unless it is a yes."""
        if 200 <= code < 300:
            return
        answer = _answer(stage, code, words)
        if code == 421:  # it is hanging up
            self._hang_up()
            raise _LineDropped(answer) if stage in ("MAIL", "RCPT") else NotNow(answer)
        if code in NOT_LET_IN:
            self._hang_up()
            self._breaker.failed()
            raise Away(answer)
        self._forget_letter()
        raise Refused(answer) if code >= 500 else NotNow(answer)

    def _forget_letter(self) -> None:
        """RSET: the next letter must not go to the recipients of one that was not taken."""
        if self._server is None:
            return
        try:
            code, _words = self._server.rset()
        except (OSError, smtplib.SMTPException):
            code = 0
        if code != 250:
            self._hang_up()

    def _connect(self) -> smtplib.SMTP:
        if not self._breaker.may_knock():
            raise Away(f"{self.host} did not answer; it is asked again in a moment")
        try:
            self._server = self._knock()
        except (smtplib.SMTPConnectError, smtplib.SMTPHeloError) as error:
            self._breaker.failed()
            answer = _answer("the greeting", error.smtp_code, error.smtp_error)
            raise (Refused if 500 <= error.smtp_code < 600 else Away)(answer) from error
        except (OSError, smtplib.SMTPException) as error:
            self._breaker.failed()
            raise Away(_words(error)) from error
        self._breaker.succeeded()
        self._carried = 0
        return self._server

    def _knock(self) -> smtplib.SMTP:
        """Connect, greet, TLS, sign in. Raises what smtplib or the socket raised."""
        # Named, for to ask the DNS who we are may take as long as it likes.
        common: dict[str, Any] = {"local_hostname": urlsplit(settings.SITE_URL).hostname}
        kind: type[smtplib.SMTP] = smtplib.SMTP
        if settings.EMAIL_USE_SSL:
            kind, common["context"] = smtplib.SMTP_SSL, ssl.create_default_context()
        server = kind(self.host, self.port, timeout=settings.EMAIL_TIMEOUT, **common)
        try:
            server.ehlo_or_helo_if_needed()
            if settings.EMAIL_USE_TLS:
                server.starttls(context=ssl.create_default_context())
                server.ehlo_or_helo_if_needed()
            if settings.EMAIL_HOST_USER:
                server.login(settings.EMAIL_HOST_USER, settings.EMAIL_HOST_PASSWORD)
        except BaseException:
            server.close()
            raise
        return server

    def _hang_up(self) -> None:
        if self._server is not None:
            self._server.close()
        self._server = None


def server_name() -> str:
    """The host whose breaker is asked."""
    return f"{settings.EMAIL_HOST}:{settings.EMAIL_PORT}"


def _envelope(mail: EmailMessage) -> tuple[str, str, bytes]:
    """Sender, recipient and the text as it goes over the line. An address that is none is refused."""
    try:
        charset = mail.encoding or settings.DEFAULT_CHARSET
        (recipient,) = (parseaddr(sanitize_address(address, charset))[1] for address in mail.recipients())
        sender = parseaddr(sanitize_address(mail.from_email, charset))[1]
        text = mail.message().as_bytes(linesep="\r\n")  # type: ignore[call-arg]
    except ValueError as error:
        raise Refused(f"No address to send to: {error}") from error
    return sender, recipient, _DOTS.sub(b"..", text.rstrip(b"\r\n")) + b"\r\n.\r\n"


def _answer(stage: str, code: int, words: bytes | str) -> str:
    said = words.decode(errors="replace") if isinstance(words, bytes) else words
    return f"{code} to {stage}: {' '.join(said.split())}"[:_LONGEST]


def _words(error: BaseException) -> str:
    return f"{type(error).__name__} {error}".strip()[:_LONGEST]
