"""Letters a minute, from the outbox to a mail server on this machine: `python -m bench.mails [COUNT] [PROCESSES]`.

The letters are those of a real order, rendered, claimed and committed one by one as in production; the server
(aiosmtpd, in a process of its own) answers at once. PROCESSES work beside each other, as those of a worker. Budget:
3,000 a minute, the start of the processes included.
"""

import os
import subprocess
import sys
import time

import django

from tests.harness import environment

SERVER = """
import asyncio, sys
from aiosmtpd.smtp import SMTP

class Taker:
    async def handle_DATA(self, server, session, envelope):
        return "250 fine"

async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(Taker(), enable_SMTPUTF8=True), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()

asyncio.run(main())
"""
WORK = """
import django
django.setup()
from pasindo.common.delivery import Run
from pasindo.common.models import Message
from pasindo.queues import MAIL
import time
begun, tried = time.monotonic(), 0
while Message.objects.filter(queue="mail", state="waiting").exists():
    with Run(MAIL) as run:
        run.work_on(Message.objects.all())
        tried += run.tried
print(f"  one process: {tried} letters, {time.process_time():.1f} s of CPU, {time.monotonic() - begun:.1f} s")
"""


def main(count: int, processes: int) -> None:
    environment.prepare()
    os.environ["DJANGO_SETTINGS_MODULE"] = "pasindo.settings"
    server = subprocess.Popen([sys.executable, "-c", SERVER], stdout=subprocess.PIPE, text=True)
    assert server.stdout is not None  # noqa: S101
    os.environ |= {"MAIL_HOST": "127.0.0.1", "MAIL_PORT": server.stdout.readline().strip(), "MAIL_TLS": "0"}
    try:
        django.setup()
        _tell(count)
        began = time.monotonic()
        workers = [subprocess.Popen([sys.executable, "-c", WORK]) for _ in range(processes)]
        codes = [worker.wait() for worker in workers]
        seconds = time.monotonic() - began
        if any(codes):
            raise SystemExit("A worker failed.")
        _print(count, processes, seconds)
    finally:
        server.kill()
        server.wait()


def _tell(count: int) -> None:
    """`count` letters that an order was received: the largest letter that a shop sends by the thousand."""
    from django.db import transaction

    from pasindo.common import outbox
    from pasindo.common.channels.base import Guest
    from tests.factories.orders import for_sale, place

    order = place({for_sale(stock=5): 2})
    with transaction.atomic():
        for number in range(count):
            reader = Guest(f"pembeli{number}@contoh.example")
            outbox.tell(
                "order.received", event=f"bench:{number}", about=order.number, guests=[reader], channels=["mail"]
            )


def _print(count: int, processes: int, seconds: float) -> None:
    from django.db.models import Count

    from pasindo.common.models import Message

    states = dict(Message.objects.filter(event__startswith="bench:").values_list("state").annotate(Count("pk")))
    if states != {"sent": count}:
        raise SystemExit(f"Not all were sent: {states}")
    rate = count / seconds * 60
    print(f"{count} letters by {processes} processes in {seconds:.1f} s: {rate:.0f} a minute")  # noqa: T201


if __name__ == "__main__":
    words = [int(word) for word in sys.argv[1:]]
    main(*(words + [3000, 2][len(words) :]))
