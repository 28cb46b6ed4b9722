"""The real worker, site and browser see what a test commits, and the test sees what they do."""

from django.contrib.sites.models import Site
from django.core.mail import EmailMessage, get_connection
from django.db import connection

from pasindo.common.tasks import deliver_messages
from tests.harness.site import wait_until


def _folder_connection():
    return get_connection("pasindo.common.mail.FolderBackend")


def test_reads_the_mails_of_the_folder(mailbox):
    EmailMessage("Pesanan diterima", "Terima kasih.", to=["sari@example.org"], connection=_folder_connection()).send()
    mail = mailbox.wait_for(to="sari@example.org", subject="Pesanan")
    assert mailbox.text(mail).strip() == "Terima kasih."
    assert mailbox.mails(to="somebody.else") == []


def test_a_phone_opens_the_live_site(live_site, phone):
    answer = phone.goto("/")
    assert answer.status < 600
    assert phone.evaluate("window.innerWidth") == 360


def test_a_second_visitor_gets_another_size(live_site, page):
    page.goto("/")
    assert page.evaluate("window.innerWidth") == 1280


def test_the_worker_takes_tasks_and_what_waits_while_it_is_stopped(celery_worker_process):
    deliver_messages.delay([])
    done = wait_until(lambda: celery_worker_process.succeeded("deliver_messages"), what="the task")
    celery_worker_process.stop()
    deliver_messages.delay([])
    celery_worker_process.start()
    wait_until(lambda: celery_worker_process.succeeded("deliver_messages") > done, what="the task that waited")
    celery_worker_process.stop()


def test_the_worker_is_back_in_the_next_test_on_a_fresh_database(celery_worker_process):
    assert not celery_worker_process.child.ended
    assert not Site.objects.filter(domain="left.example").exists()
    assert connection.settings_dict["NAME"].startswith("test_")
