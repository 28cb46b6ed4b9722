"""A mail server on this machine that says at each stage what a test wants of it, or nothing, or hangs up."""

import socketserver
import ssl
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

DROP, HANG = "drop", "hang"
STAGES = ("greeting", "EHLO", "MAIL", "RCPT", "DATA", "text", "RSET", "QUIT")
_USUAL = {"greeting": "220 ready", "DATA": "354 go on", "QUIT": "221 bye"}


class Letter(NamedTuple):
    """What was accepted: of which connection (they are counted), to whom, and its text."""

    connection: int
    recipient: str
    text: str


class Rule(NamedTuple):
    reply: str
    to: str
    times: int | None


class MailServer:
    """`server.says("RCPT", "451 later", to="a@…", times=2)`; what is not said otherwise is accepted."""

    def __init__(self) -> None:
        self.accepted: list[Letter] = []
        self.connections = 0
        self.asked: list[tuple[str, str]] = []  # stage and recipient, in order
        self.at: dict[str, Callable[[], None]] = {}  # what a test does at a stage, in the server's thread
        self.release = threading.Event()  # whoever hangs goes on, and hangs up
        self._rules: dict[str, list[Rule]] = defaultdict(list)
        self._lock = threading.Lock()
        self.port = 0

    def says(self, stage: str, reply: str, *, to: str = "", times: int | None = None) -> None:
        assert stage in STAGES
        self._rules[stage].append(Rule(reply, to, times))

    def forgets(self) -> None:
        """From here on it accepts all."""
        self._rules.clear()

    def reply(self, stage: str, recipient: str) -> str:
        if act := self.at.get(stage):
            act()
        with self._lock:
            self.asked.append((stage, recipient))
            rules = self._rules[stage]
            for place, rule in enumerate(rules):
                if rule.to and rule.to != recipient:
                    continue
                if rule.times is not None:
                    rules[place] = rule._replace(times=rule.times - 1)
                    if rule.times <= 1:
                        del rules[place]
                return rule.reply
        return _USUAL.get(stage, "250 fine")


class _Talk(socketserver.StreamRequestHandler):
    server: "_Listener"

    def handle(self) -> None:
        mail_server = self.server.mail_server
        with mail_server._lock:
            mail_server.connections += 1
            self.number = mail_server.connections
        self.recipient = ""
        if not self._answer("greeting"):
            return
        while line := self.rfile.readline().decode():
            word = line[:4].upper()
            stage = "EHLO" if word == "HELO" else word
            if word == "RCPT":
                self.recipient = line.partition("<")[2].partition(">")[0]
            if not self._answer(stage if stage in STAGES else "RSET"):
                return
            if word == "DATA" and self.taken and not self._take_text():
                return
            if word == "QUIT":
                return

    def _take_text(self) -> bool:
        lines = []
        while (line := self.rfile.readline()) not in (b".\r\n", b""):
            lines.append(line[1:] if line.startswith(b".") else line)
        if not line:
            return False
        reply = self.server.mail_server.reply("text", self.recipient)
        if reply[:1] not in "45":
            # Accepted, whatever comes of the answer: so is the letter whose server dies while it says so.
            letter = Letter(self.number, self.recipient, b"".join(lines).decode())
            self.server.mail_server.accepted.append(letter)
        return self._say(reply)

    def _answer(self, stage: str) -> bool:
        """False where the talk is over."""
        return self._say(self.server.mail_server.reply(stage, self.recipient))

    def _say(self, reply: str) -> bool:
        if reply in (DROP, HANG):
            if reply == HANG:
                self.server.mail_server.release.wait()
            return False
        self.taken = reply[:1] in "23"
        self.wfile.write(f"{reply}\r\n".encode())
        return not reply.startswith("421")


class _Listener(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True

    def __init__(self, mail_server: MailServer, tls: ssl.SSLContext | None) -> None:
        self.mail_server = mail_server
        super().__init__(("127.0.0.1", 0), _Talk)
        if tls is not None:  # from the first byte on
            self.socket = tls.wrap_socket(self.socket, server_side=True)

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that is killed in the middle of a letter is what the tests are about."""


@contextmanager
def running_mail_server(tls: ssl.SSLContext | None = None) -> Iterator[MailServer]:
    mail_server = MailServer()
    with _Listener(mail_server, tls) as listener:
        mail_server.port = listener.server_address[1]
        threading.Thread(target=listener.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        yield mail_server
        mail_server.release.set()
        listener.shutdown()
