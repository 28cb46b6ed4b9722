"""gunicorn's settings, for `manage.py up` and for production alike (`gunicorn -c python:pasindo.services.web`)."""

import signal
from typing import Any

from prometheus_client import multiprocess

from pasindo import env
from pasindo.services import counting
from pasindo.services.processes import die_with_parent

counting.prepare()
wsgi_app = "pasindo.wsgi:application"
bind = [f"{env.text('HOST', '127.0.0.1')}:{env.number('PORT', 8000)}"]
if (metrics_address := env.text("METRICS_ADDR", "off")) != "off":
    bind.append(metrics_address)  # the same process: told apart by the listener (pasindo/common/observing/health.py)
worker_class = "gthread"
workers = env.number("WEB_WORKERS", 2, least=1)
threads = env.number("WEB_THREADS", 4, least=1)
timeout = env.number("WEB_SILENT_SECONDS", 60, least=1)  # a worker that does not stir for so long is replaced
graceful_timeout = env.number("WEB_GRACE_SECONDS", 10, least=1)  # for what is being answered when it is told to stop
preload_app = True  # imported once, then forked: half the memory, and the second worker is there at once
max_requests, max_requests_jitter = 5000, 500
loglevel = "warning"
logger_class = "pasindo.services.web_log.Logger"  # one door for all lines
control_socket_disable = True
forwarded_allow_ips = env.text("FORWARDED_ALLOW_IPS", "127.0.0.1,::1")


def child_exit(server: object, worker: Any) -> None:
    """What a worker counted stays counted; what it was doing at the moment, it does no longer."""
    if env.text("PROMETHEUS_MULTIPROC_DIR", ""):
        multiprocess.mark_process_dead(worker.pid)


def post_fork(server: object, worker: Any) -> None:
    """A worker ends with its master, however that ended: at once, for a hanging request would keep it, and the port."""
    die_with_parent(signal.SIGKILL, worker.ppid)
