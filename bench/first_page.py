"""How long a newcomer waits: from an empty clone and empty caches to the first page, then a warm start.

    .venv/bin/python -m bench.first_page            # with uv, where it is on the PATH
    .venv/bin/python -m bench.first_page --pip      # as on a machine without uv

Run it on an idle machine. The demonstration loads on after the first page; its end is told too."""

import argparse
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PATIENCE = 600


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--pip", action="store_true", help="Hide uv.")
    hide_uv = options.parse_args().pip
    with tempfile.TemporaryDirectory(prefix="pasindo-bench-") as folder:
        Path(folder).chmod(0o755)
        clone = Path(folder) / "clone"
        subprocess.run(["git", "clone", "--quiet", ROOT, clone], check=True)
        environment = _environment(Path(folder), hide_uv=hide_uv)
        print(f"installed with {'uv' if shutil.which('uv', path=environment['PATH']) else 'pip'}")
        _start("cold", ["make", "run"], clone, environment, until_demo=True)
        _start("warm", [str(clone / ".venv/bin/python"), "manage.py", "up"], clone, environment)


def _environment(folder: Path, *, hide_uv: bool) -> dict[str, str]:
    """This shell's, without services of its own and with empty caches."""
    ours = ("DATABASE_URL", "DATABASE_OWNER_URL", "REDIS_URL", "PASINDO_VAR", "PASINDO_ENV", "VIRTUAL_ENV")
    kept = {name: value for name, value in os.environ.items() if name not in ours}
    places = kept["PATH"].split(os.pathsep)
    if hide_uv:
        places = [place for place in places if not (Path(place) / "uv").exists()]
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = str(probe.getsockname()[1])
    caches = {"UV_CACHE_DIR": str(folder / "uv"), "PIP_CACHE_DIR": str(folder / "pip")}
    return {**kept, **caches, "PATH": os.pathsep.join(places), "PORT": port}


def _start(
    name: str, command: list[str], clone: Path, environment: dict[str, str], *, until_demo: bool = False
) -> None:
    log = clone.parent / f"{name}.log"
    began = time.monotonic()
    with log.open("w") as output:
        shop = subprocess.Popen(
            command, cwd=clone, env=environment, stdout=output, stderr=subprocess.STDOUT, start_new_session=True
        )
    try:
        _wait(lambda: _answers(environment["PORT"]), shop, log)
        print(f"{name}: first page after {time.monotonic() - began:.1f} s")
        if until_demo:
            first = time.monotonic()
            _wait(lambda: "The demo is loaded" in log.read_text(), shop, log)
            print(f"{name}: the demonstration is loaded {time.monotonic() - first:.1f} s later")
    finally:
        os.killpg(shop.pid, signal.SIGINT)
        shop.wait()


def _wait(condition, shop: subprocess.Popen, log: Path) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        if shop.poll() is not None or time.monotonic() > end:
            raise SystemExit(f"The shop did not start:\n{log.read_text()}")
        time.sleep(0.1)


def _answers(port: str) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=5) as answer:  # noqa: S310  our own shop
            return answer.status == 200
    except (urllib.error.URLError, OSError):
        return False


if __name__ == "__main__":
    main()
