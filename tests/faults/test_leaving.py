"""Processes that are told to go: what they hold is finished first, and no visitor notices."""

import http.client
import os
import shutil
import signal
import subprocess
import threading
import time
from contextlib import ExitStack
from pathlib import Path

import pytest
from django.urls import reverse

from pasindo.common.models import Message
from pasindo.common.models.outbox import State
from tests.factories.orders import for_sale, place
from tests.harness import environment
from tests.harness.site import running_web, wait_until
from tests.harness.smtp import running_mail_server
from tests.harness.workers import children_of, running_workers

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.xdist_group("leaving")]
REQUESTS = 4000
NGINX = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")
CONF = """
pid {folder}/nginx.pid; error_log {folder}/nginx.log; worker_processes 1; daemon off; {user}
events {{ worker_connections 256; }}
http {{
  access_log off; client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi; uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
  upstream pasindo {{ {servers} }}
  server {{
    listen 127.0.0.1:{port};
    location / {{
      proxy_pass http://pasindo; proxy_next_upstream off; proxy_set_header Host $http_host;
      proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
    }}
  }}
}}
"""


def test_a_worker_that_is_told_to_go_finishes_its_letter_first():
    with running_mail_server() as server:
        mail = {"MAIL_HOST": "127.0.0.1", "MAIL_PORT": str(server.port), "MAIL_TLS": "0"}
        with running_workers("mail", **mail) as workers:

            def told_to_go() -> None:
                """In the middle of the letter: its text is sent, and nobody has said yet that it arrived."""
                server.at.clear()
                (main,) = workers.mains
                workers.child.ask_to_stop()
                wait_until(lambda: told(main), what="the worker to have heard it")
                time.sleep(0.3)

            server.at["text"] = told_to_go
            place({for_sale(): 1})
            assert workers.child.process.wait(60) == 0
    letters = Message.objects.filter(channel="mail")
    assert letters.count() == letters.filter(state=State.SENT).count() == len(server.accepted) == 1


def told(pid: int) -> bool:
    """Whether no signal waits for this process any more; one that has gone has heard it, too."""
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except FileNotFoundError:
        return True
    pending = next(line for line in status.splitlines() if line.startswith("ShdPnd"))
    return not int(pending.split()[1], 16) & 1 << (signal.SIGTERM - 1)


class Proxy:
    """nginx before some web servers; `send_to` changes which of them it uses, as docs/deployer.md has it."""

    def __init__(self, folder: Path, ports: list[int]) -> None:
        self.folder, self.ports, self.port = folder, ports, environment.free_port()
        self._write(set())
        command = [NGINX, "-c", str(folder / "nginx.conf"), "-p", str(folder)]
        self.process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        wait_until(lambda: (folder / "nginx.pid").exists() and self._workers(), what="nginx")

    def leave_out(self, *ports: int) -> None:
        """Returns when every request that was under way to them has its answer."""
        before = self._workers()
        self._write(set(ports))
        self.process.send_signal(signal.SIGHUP)
        wait_until(lambda: self._workers() and not before & self._workers(), seconds=60, what="nginx's new workers")

    def end(self) -> None:
        self.process.terminate()
        self.process.wait(20)

    def _workers(self) -> set[int]:
        return set(children_of(self.process.pid))

    def _write(self, down: set[int]) -> None:
        servers = " ".join(f"server 127.0.0.1:{port}{' down' if port in down else ''};" for port in self.ports)
        user = "user root;" if os.geteuid() == 0 else ""
        conf = CONF.format(folder=self.folder, servers=servers, port=self.port, user=user)
        (self.folder / "nginx.conf").write_text(conf)


class Crowd:
    """Visitors who read and send without a pause; `answers` counts the statuses, 0 where none came."""

    def __init__(self, port: int) -> None:
        self.port, self.answers, self._over, self._lock = port, dict[int, int](), threading.Event(), threading.Lock()
        self._threads = [threading.Thread(target=self._go_on, args=(method,)) for method in ("GET", "POST") * 2]
        for thread in self._threads:
            thread.start()

    @property
    def asked(self) -> int:
        return sum(self.answers.values())

    def go_home(self) -> None:
        self._over.set()
        for thread in self._threads:
            thread.join()

    def _go_on(self, method: str) -> None:
        while not self._over.is_set():
            status = self._ask(method)
            with self._lock:
                self.answers[status] = self.answers.get(status, 0) + 1

    def _ask(self, method: str) -> int:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.request(method, reverse("visitor"), b"a=b" if method == "POST" else None)
            answer = connection.getresponse()
            answer.read()
            return answer.status
        except (OSError, http.client.HTTPException):
            return 0
        finally:
            connection.close()


@pytest.mark.skipif(NGINX is None, reason="nginx is missing (apt-get install nginx)")
@pytest.mark.skipif("FAULTS" not in os.environ, reason="thousands of requests: a part of `make faults`")
def test_web_servers_are_replaced_one_after_the_other_and_no_request_is_lost(transactional_db, tmp_path):
    ports, running = [environment.free_port() for _ in range(2)], {}

    def start(port: int) -> None:
        running[port] = ExitStack()
        running[port].enter_context(running_web(port, f"rolling-{port}", WEB_WORKERS="1"))

    for port in ports:
        start(port)
    proxy = Proxy(tmp_path, ports)
    crowd = Crowd(proxy.port)
    try:
        for turn, port in enumerate([*ports, *ports], start=1):
            wait_until(lambda much=turn: crowd.asked > much * REQUESTS / 5, seconds=120, what="many requests")
            proxy.leave_out(port)
            running[port].close()
            start(port)
            proxy.leave_out()
        wait_until(lambda: crowd.asked >= REQUESTS, seconds=120, what="all requests")
    finally:
        crowd.go_home()
        proxy.end()
        for stack in running.values():
            stack.close()
    assert set(crowd.answers) == {200, 403}, crowd.answers  # a POST without a token is refused by a page, not lost
    assert min(crowd.answers.values()) > REQUESTS / 4
