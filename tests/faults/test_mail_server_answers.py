"""What a mail server says, at whatever stage, decides what becomes of a letter: tried again, given up, or unknown."""

import ssl
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import time_machine
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from django.core.cache import cache
from django.db import connection, transaction
from django.utils import timezone

from pasindo.common import breaker, delivery, outbox, smtp, topics
from pasindo.common.channels.base import Guest
from pasindo.common.models import Message
from pasindo.common.models.outbox import State
from tests.harness.smtp import DROP, HANG, running_mail_server

pytestmark = [pytest.mark.django_db, pytest.mark.xdist_group("mail-server")]
ALL_STAGES = ["greeting", "EHLO", "MAIL", "RCPT", "DATA", "text"]


@topics.renders("test.letter")
def _letter(about: str) -> topics.Notice:
    return topics.Notice(f"Surat {about}", "/", lambda: (f"Baris satu {about}\n.titik di awal\nBaris tiga", ""))


@pytest.fixture
def server(settings):
    with running_mail_server() as mail_server:
        settings.EMAIL_BACKEND = "pasindo.common.smtp.Backend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", mail_server.port
        settings.EMAIL_USE_TLS = False
        settings.EMAIL_TIMEOUT = settings.EMAIL_ANSWER_TIMEOUT = 5
        yield mail_server


def tell(*addresses: str) -> None:
    with transaction.atomic():
        for number, address in enumerate(addresses):
            outbox.tell("test.letter", event=f"letter:{address}", about=str(number), guests=[Guest(address)])


def state_of(address: str) -> str:
    return Message.objects.get(recipient=address).state


def later(hours: float = 3) -> int:
    """Another sweep, when every pause is over."""
    with time_machine.travel(timezone.now() + timedelta(hours=hours)):
        return delivery.deliver_waiting("mail")


@pytest.mark.parametrize("stage", ALL_STAGES)
def test_an_answer_of_4xx_is_tried_again_and_5xx_is_final(server, stage):
    times = 2 if stage == "EHLO" else 1  # where EHLO is refused smtplib greets by HELO
    server.says(stage, "451 greylisted, come back", times=times)
    tell("a@contoh.example")
    delivery.deliver_waiting("mail")
    message = Message.objects.get()
    assert message.state == State.WAITING and message.next_attempt_at > timezone.now()
    assert message.reason and not server.accepted
    later()
    assert state_of("a@contoh.example") == State.SENT and len(server.accepted) == 1
    server.says(stage, "554 no", times=times)
    tell("b@contoh.example")
    delivery.deliver_waiting("mail")
    message = Message.objects.get(recipient="b@contoh.example")
    assert (message.state, message.attempts) == (State.GIVEN_UP, 1) and "554" in message.reason
    later()
    assert len(server.accepted) == 1


def test_a_letter_that_may_have_been_accepted_is_unknown_and_never_sent_again_by_itself(server, settings):
    settings.EMAIL_ANSWER_TIMEOUT = 0.2
    for reply, address in ((DROP, "drop@contoh.example"), (HANG, "hang@contoh.example")):
        server.says("text", reply, to=address, times=1)
        tell(address)
        delivery.deliver_waiting("mail")
        assert state_of(address) == State.UNKNOWN
        assert later() == 0
    assert [letter.recipient for letter in server.accepted] == ["drop@contoh.example", "hang@contoh.example"]
    Message.objects.update(state=State.WAITING, next_attempt_at=timezone.now())  # as a person does it
    delivery.deliver_waiting("mail")
    assert len(server.accepted) == 4


def test_a_line_that_drops_before_the_text_costs_a_pause_and_no_letter(server):
    for stage in ("MAIL", "RCPT", "DATA"):
        address = f"{stage.lower()}@contoh.example"
        server.says(stage, DROP, to=address if stage != "MAIL" else "", times=1)
        tell(address)
        delivery.deliver_waiting("mail")
        assert state_of(address) == State.WAITING
        later()
        assert state_of(address) == State.SENT
    assert len(server.accepted) == 3


def test_one_connection_carries_many_letters_and_a_refused_one_leaves_nothing_behind(server, monkeypatch):
    monkeypatch.setattr(smtp, "PER_CONNECTION", 4)
    names = [f"{number}@contoh.example" for number in range(9)]
    server.says("RCPT", "550 no such user", to=names[1])
    tell(*names)
    delivery.deliver_waiting("mail")
    assert [state_of(name) for name in names] == [State.SENT, State.GIVEN_UP] + [State.SENT] * 7
    assert [letter.recipient for letter in server.accepted] == [names[0], *names[2:]]
    assert ("RSET", names[1]) in server.asked
    assert [letter.connection for letter in server.accepted] == [1] * 4 + [2] * 4
    assert "\n.titik di awal\r\n" in server.accepted[0].text, "a line's first dot arrives"
    assert f"<{Message.objects.get(recipient=names[0]).pk}@pasindo>" in server.accepted[0].text


def test_a_connection_that_ended_between_two_letters_is_opened_anew(server):
    server.says("MAIL", "250 fine", times=1)
    server.says("MAIL", "421 enough for one connection", times=1)
    server.says("MAIL", "250 fine", times=1)
    server.says("MAIL", DROP, times=1)
    tell("a@contoh.example", "b@contoh.example", "c@contoh.example")
    delivery.deliver_waiting("mail")
    assert {message.state for message in Message.objects.all()} == {State.SENT}
    assert [letter.connection for letter in server.accepted] == [1, 2, 3]


def test_whoever_is_not_let_in_loses_no_letter(server, settings):
    settings.EMAIL_HOST_USER = settings.EMAIL_HOST_PASSWORD = "wrong"  # noqa: S105
    server.says("EHLO", "250-here\r\n250 AUTH PLAIN")
    server.says("RSET", "535 wrong password")  # whatever is none of its stages: AUTH
    tell("a@contoh.example")
    delivery.deliver_waiting("mail")
    message = Message.objects.get()
    assert (message.state, message.attempts) == (State.WAITING, 0) and "535" in message.reason


def test_a_server_that_is_away_is_left_alone_and_no_letter_is_tried_meanwhile(server):
    server.says("greeting", DROP)
    names = [f"{number}@contoh.example" for number in range(3)]
    tell(*names)
    for hours in range(5):
        later(hours)
    assert server.connections == breaker.FAILURES, "nobody knocks any more"
    assert set(Message.objects.values_list("state", "attempts")) == {(State.WAITING, 0)}
    _end_the_pause()
    later(6)
    assert server.connections == breaker.FAILURES + 1, "one knocks"
    server.forgets()
    _end_the_pause()
    later(7)
    assert [state_of(name) for name in names] == [State.SENT] * 3


def test_only_one_knocks_after_the_pause_and_without_a_cache_everybody_does(monkeypatch):
    host = breaker.Breaker("mail.contoh.example:25")
    for _ in range(breaker.FAILURES):
        assert host.may_knock() and not host.is_open()
        host.failed()
    assert host.is_open() and not host.may_knock()
    _end_the_pause()
    assert [host.may_knock() for _ in range(3)] == [True, False, False]
    host.succeeded()
    assert [host.may_knock() for _ in range(3)] == [True] * 3
    for name in ("get", "add", "incr", "set", "delete", "delete_many"):
        monkeypatch.setattr(type(cache._connections[cache._alias]), name, _cache_is_away)
    host.failed()
    host.succeeded()
    assert host.may_knock() and not host.is_open()


def _cache_is_away(*_args, **_options):
    raise ConnectionError("no cache")


def _end_the_pause() -> None:
    for key in cache._cache.get_client().keys("*breaker:*:open"):
        cache._cache.get_client().delete(key)


@pytest.mark.django_db(transaction=True)
def test_a_letter_is_committed_as_sending_before_its_text_and_as_sent_before_the_next(server):
    seen = []

    def look() -> None:
        seen.append(sorted(Message.objects.values_list("recipient", "state")))
        connection.close()

    server.at["DATA"] = look
    assert threading.current_thread() is threading.main_thread()
    tell("a@contoh.example", "b@contoh.example")
    delivery.deliver_waiting("mail")
    assert seen == [
        [("a@contoh.example", State.SENDING), ("b@contoh.example", State.CLAIMED)],
        [("a@contoh.example", State.SENT), ("b@contoh.example", State.SENDING)],
    ]


def test_a_greylisted_letter_is_tried_for_days_before_it_is_given_up(server):
    server.says("RCPT", "451 greylisted")
    tell("a@contoh.example")
    for hours in range(0, 90, 3):
        later(hours)
    assert state_of("a@contoh.example") == State.WAITING and Message.objects.get().attempts > delivery.ATTEMPTS
    later(24 * 4 + 1)
    message = Message.objects.get()
    assert message.state == State.GIVEN_UP and "451" in message.reason
    # A person sends it once more, days later: the server greylists again, and this is no reason to give up at once.
    Message.objects.update(state=State.WAITING, attempts=0, next_attempt_at=timezone.now())
    later(24 * 5)
    assert Message.objects.get().state == State.WAITING


def test_tls_from_the_first_byte_and_a_certificate_that_nobody_trusts(settings, tmp_path, monkeypatch):
    certificate = _certificate(tmp_path)
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate)
    settings.EMAIL_BACKEND = "pasindo.common.smtp.Backend"
    settings.EMAIL_HOST, settings.EMAIL_USE_SSL, settings.EMAIL_USE_TLS = "localhost", True, False
    settings.EMAIL_TIMEOUT = settings.EMAIL_ANSWER_TIMEOUT = 5
    with running_mail_server(tls) as server:
        settings.EMAIL_PORT = server.port
        tell("a@contoh.example")
        delivery.deliver_waiting("mail")
        message = Message.objects.get()
        assert (message.state, message.attempts) == (State.WAITING, 0) and "CERTIFICATE_VERIFY_FAILED" in message.reason
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        later()
        assert Message.objects.get().state == State.SENT and len(server.accepted) == 1


def _certificate(folder: Path) -> Path:
    """A key and a certificate for localhost, signed by itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(tz=UTC)
    builder = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    builder = (
        builder.serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=2))
    )
    builder = builder.add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
    builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
    file = folder / "localhost.pem"
    plain = serialization.NoEncryption()
    file.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
        + builder.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)
    )
    return file
