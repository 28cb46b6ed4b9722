"""What `manage.py` does: run a Django command with PostgreSQL and Valkey around it."""

import gc
import os
from collections.abc import Sequence

from pasindo.services.lease import Lease

_OF_THE_OWNER = ("migrate", "restore")


def run(words: Sequence[str]) -> int:
    """Run one command line; beside a running `up` it uses the same servers, without it they live for the command."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "pasindo.settings")
    os.environ.setdefault("PASINDO_ENV", "development")
    if list(words[1:]) == ["up"]:  # without Django: a warm start is ready in half the time
        from pasindo.services.supervisor import up

        return up()
    gc.set_threshold(100_000)  # `migrate` builds models by the thousand: a quarter less CPU for 90 MB more
    with Lease() as lease:
        import django  # after the lease, which the settings read

        django.setup()  # while the servers start
        lease.wait()
        if words[1:2] and words[1] in _OF_THE_OWNER and lease.owner_url:
            os.environ["DATABASE_OWNER_URL"] = lease.owner_url
        from django.core.management import execute_from_command_line

        from pasindo.common.acting import Through, acting

        with acting(action=" ".join(words[1:2]), through=Through.COMMAND):
            execute_from_command_line(list(words))
    return 0
