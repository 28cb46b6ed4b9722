"""Nobody but the outbox sends a letter: so none is lost, and a dead mail server is never an error page."""

import ast
import logging
from pathlib import Path

import pytest
from django.conf import settings as configured
from django.core.mail import mail_admins, send_mail
from django.urls import reverse
from django.utils.log import AdminEmailHandler

from pasindo.common.delivery import deliver_waiting
from pasindo.common.models import Message
from pasindo.common.models.outbox import State
from pasindo.services.processes import ROOT
from tests.factories.accounts import PASSWORD, make_user
from tests.factories.orders import for_sale, place
from tests.harness.environment import free_port
from tests.harness.signing_in import sign_in_just_now

ROOMS = ("pasindo", "facilities", "catalog", "orders", "curation")
# Who may know how a letter is sent: the channel, and the ways by which it goes.
SENDERS = {"pasindo/common/channels/mail.py", "pasindo/common/smtp.py", "pasindo/common/mail.py"}
WAYS = ("django.core.mail", "smtplib")


def test_no_module_of_ours_but_the_channel_can_send():
    files = [path for room in ROOMS for path in (ROOT / room).rglob("*.py")]
    assert len(files) > 200
    assert {str(path.relative_to(ROOT)) for path in files if any(map(_is_a_way, _imports(path)))} == SENDERS


def _imports(path: Path) -> list[str]:
    names = []
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            names += [each.name for each in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            names += [f"{node.module}.{each.name}" for each in node.names]
        elif isinstance(node, ast.Attribute) and node.attr == "email_user":
            names.append("django.core.mail.by_a_method_of_users")
    return names


def _is_a_way(name: str) -> bool:
    return name in WAYS or name.startswith(tuple(f"{way}." for way in WAYS))


def test_no_error_is_mailed_to_anybody(settings):
    assert configured.ADMINS == [] == configured.MANAGERS
    loggers = [logging.getLogger(), *map(logging.getLogger, logging.root.manager.loggerDict)]
    assert not [handler for each in loggers for handler in each.handlers if isinstance(handler, AdminEmailHandler)]
    settings.EMAIL_BACKEND = "pasindo.common.smtp.Backend"
    mail_admins("error", "500")  # whatever a library tries: there is nobody to tell


def test_the_way_to_the_server_is_shut_for_everybody_else(settings):
    settings.EMAIL_BACKEND = "pasindo.common.smtp.Backend"
    with pytest.raises(RuntimeError, match="outbox"):
        send_mail("Halo", "Teks", None, ["a@contoh.example"])


@pytest.mark.django_db
def test_with_a_dead_mail_server_every_page_that_sends_a_letter_works(client, settings):
    settings.EMAIL_BACKEND = "pasindo.common.smtp.Backend"
    settings.EMAIL_HOST, settings.EMAIL_PORT, settings.EMAIL_USE_TLS = "127.0.0.1", free_port(), False
    user = make_user()
    forms = [
        ("account_signup", {"email": "baru@contoh.example", "password1": PASSWORD}),
        ("account_signup", {"email": user.email, "password1": PASSWORD}),
        ("account_reset_password", {"email": user.email}),
    ]
    for name, form in forms:
        assert client.post(reverse(name), form).status_code == 302, name
    sign_in_just_now(client, user)
    forms = [
        ("account_email", {"email": "kedua@contoh.example", "action_add": ""}),
        ("account_email", {"email": "kedua@contoh.example", "action_send": ""}),
        ("account_email", {"email": "kedua@contoh.example", "action_remove": ""}),
        (
            "account_change_password",
            {"oldpassword": PASSWORD, "password1": "lain-sekali-9", "password2": "lain-sekali-9"},
        ),
    ]
    for name, form in forms:
        assert client.post(reverse(name), form).status_code == 302, (name, form)
    place({for_sale(): 1})
    letters = Message.objects.filter(channel="mail")
    account = {"account.new_password", "account.confirm_address", "account.exists", "account.changed"}
    assert set(letters.values_list("topic", flat=True)) >= {*account, "order.received"}
    deliver_waiting("mail")
    assert set(letters.values_list("state", flat=True)) == {State.WAITING}
