"""One round of `make faults`: who is killed, and how it comes to rest."""

import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

from django.utils import timezone

from catalog.models import Variant
from curation.states import Status
from facilities.models import FacilityName
from orders.models import Order
from pasindo.common import clock
from pasindo.common.models import Message
from pasindo.common.models.outbox import OPEN, State
from pasindo.common.schedules import sweep_outbox
from pasindo.queues import QUEUES
from pasindo.services.processes import Child, stop_all
from tests.factories.curation import Cast, submission_at
from tests.factories.facilities import make_facility
from tests.faults import counting
from tests.faults.buyer import address
from tests.harness.smtp import DROP, MailServer
from tests.harness.workers import Workers, children_of

ORDERS = 6  # of a round
KILLS = 3
READY_SECONDS = 60
QUIET_SECONDS = 120  # within which a round must come to rest
# What the mail server does to a letter: at a stage, how often.
FATES = {
    0: ("RCPT", "550 no such user", None),
    1: ("RCPT", "451 greylisted", 1),
    2: ("text", DROP, 1),
    3: ("DATA", DROP, 1),
}
VICTIMS = ("buyer", "pool", "pool", "worker", "workers", "web", "web process")


class Site:
    """Web and workers on this run's database, a mail server, and goods enough."""

    def __init__(self, mail_server: MailServer) -> None:
        self.mail_server = mail_server
        self.goods = [_on_sale() for _ in range(2)]
        self._ready = Path(os.environ["PASINDO_VAR"])
        log = self._ready / "log" / "faults.log"
        web = [sys.executable, "-m", "gunicorn", "-c", "python:pasindo.services.web"]
        self.web = Child("web", web, death=signal.SIGKILL, log=log)
        workers = [sys.executable, "-W", "ignore", "-m", "pasindo.services.workers", *QUEUES]
        env = {"PASINDO_READY_FOLDER": str(self._ready)}
        self.workers = Workers(Child("workers", workers, death=signal.SIGKILL, log=log, env=env), log)

    def start_what_died(self) -> None:
        if self.web.ended:
            self.web.start()
        if self.workers.child.ended:
            for queue in QUEUES:
                (self._ready / f"{queue}.ready").unlink(missing_ok=True)
            self.workers.child.start()

    def wait_until_it_works(self) -> None:
        """Whoever is killed while it starts leaves nothing behind: that would be a round for nothing."""
        end = time.monotonic() + READY_SECONDS
        while not all((self._ready / f"{queue}.ready").exists() for queue in QUEUES):
            self.start_what_died()
            if time.monotonic() > end:
                raise SystemExit("The workers do not start.")
            time.sleep(0.1)

    def victims(self, kind: str, buyer: subprocess.Popen) -> list[int]:
        web, workers = self.web.process.pid, self.workers.child.process.pid
        if kind == "buyer":
            return [buyer.pid] if buyer.poll() is None else []
        return {
            "pool": self.workers.pool, "worker": self.workers.mains, "workers": [workers],
            "web": [web], "web process": children_of(web),
        }[kind]  # fmt: skip

    def stop(self) -> None:
        stop_all([self.web, self.workers.child], seconds=5)


def _on_sale() -> int:
    """A variant that came on sale as every other one does, of a facility with a name: so the audit finds nothing."""
    facility = make_facility()
    FacilityName.objects.create(facility=facility, name=facility.name, kind=facility.kind, valid_from=clock.today())
    submission = submission_at(Status.LIVE, Cast(facility), stock=100_000)
    return Variant.objects.values_list("pk", flat=True).get(product_id=submission.product_id)


def play(number: int, chance: random.Random, site: Site) -> str:
    """Play a round and count; returns a line of what happened. Ends the program where something is lost or doubled."""
    for place in range(ORDERS):
        if fate := FATES.get(chance.randrange(8)):
            stage, reply, times = fate
            site.mail_server.says(stage, reply, to=address(number, place), times=times)
    words = [sys.executable, "-m", "tests.faults.buyer", number, ORDERS, *site.goods]
    buyer = subprocess.Popen([str(word) for word in words])
    killed = _kill_at_random(number, chance, site, buyer)
    buyer.wait()
    _come_to_rest(number, site)
    if broken := counting.broken(site.mail_server):
        raise SystemExit("\n".join([f"Round {number}, killed {dict(killed)}: BROKEN", *broken]))
    return f"Round {number}: killed {dict(killed)}; {counting.summary()}"


def _kill_at_random(number: int, chance: random.Random, site: Site, buyer: subprocess.Popen) -> Counter[str]:
    killed: Counter[str] = Counter()
    orders = Order.objects.filter(guest_email__in=[address(number, place) for place in range(ORDERS)])
    for _ in range(KILLS):
        site.wait_until_it_works()
        while not orders.exists() and buyer.poll() is None:
            time.sleep(0.05)
        time.sleep(chance.uniform(0, 1.5))
        kind = chance.choice(VICTIMS)
        if pids := site.victims(kind, buyer):
            os.kill(chance.choice(pids), signal.SIGKILL)
            killed[kind] += 1
        site.start_what_died()
    return killed


def _come_to_rest(number: int, site: Site) -> None:
    """Nobody is killed any more, and only time is not real: every pause is over at once. A claim is over when its
    holder is gone, so all of them go first."""
    site.workers.child.process.kill()
    site.workers.child.wait(5)
    under_way = Message.objects.filter(state__in=OPEN)
    under_way.exclude(state=State.WAITING).update(next_attempt_at=timezone.now())
    deadline = time.monotonic() + QUIET_SECONDS
    while under_way.exists():
        if time.monotonic() > deadline:
            left = list(under_way.values_list("topic", "state", "attempts", "reason"))
            raise SystemExit(f"Round {number} does not come to rest: {left}")
        site.start_what_died()
        under_way.filter(state=State.WAITING).update(next_attempt_at=timezone.now())
        for queue in QUEUES:
            sweep_outbox.apply_async([queue], queue=queue)
        time.sleep(1)
