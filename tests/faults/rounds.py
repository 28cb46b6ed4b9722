"""`make faults`: rounds in which web, workers and buyers are killed at random moments, and nothing is lost or doubled.

`.venv/bin/python -m tests.faults.rounds [ROUNDS] [SEED]`. In each round orders are placed and paid over HTTP, while a
mail server greylists, refuses, and hangs up before or after it has taken a letter. Afterwards time is made to pass,
until nothing is under way; then the whole audit must be clean, and what `counting.py` counts by SQL must fit.
"""

import os
import random
import sys

import django

from tests.harness import environment
from tests.harness.smtp import running_mail_server


def main(rounds: int, seed: int) -> None:
    environment.prepare()
    os.environ["DJANGO_SETTINGS_MODULE"] = "pasindo.settings"
    with running_mail_server() as mail_server:
        os.environ |= {"MAIL_HOST": "127.0.0.1", "MAIL_PORT": str(mail_server.port), "MAIL_TLS": "0"}
        os.environ |= {"MAIL_SECONDS": "3", "LOG_LEVEL": "ERROR"}
        django.setup()
        from tests.faults.killing import Site, play

        chance, site = random.Random(seed), Site(mail_server)  # noqa: S311 - it must be repeatable, not secret
        try:
            for number in range(1, rounds + 1):
                print(play(number, chance, site), flush=True)  # noqa: T201
        finally:
            site.stop()
    print(f"{rounds} rounds with seed {seed}: nothing was lost, nothing was doubled.")  # noqa: T201


if __name__ == "__main__":
    words = [int(word) for word in sys.argv[1:]]
    main(*(words + [60, random.SystemRandom().randrange(10**6)][len(words) :]))
