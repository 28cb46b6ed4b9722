"""Stands in for systemd: starts what units say, each with the environment of its file. Run as a program.

`python units.py FOLDER STATE UNIT…`: units lie in FOLDER; logs and process ids go to STATE.
"""

import os
import shlex
import subprocess
import sys
from pathlib import Path


def main(folder: str, state: str, *names: str) -> None:
    for name in names:
        template, at, instance = name.partition("@")
        unit = Path(folder, f"{template}{at}.service").read_text().replace("%i", instance)
        values = dict(line.split("=", 1) for line in unit.splitlines() if "=" in line)
        environ = {"PATH": os.environ["PATH"], "SSL_CERT_FILE": os.environ["SSL_CERT_FILE"]}
        for line in Path(values["EnvironmentFile"]).read_text().splitlines():
            key, _, value = line.partition("=")
            environ[key] = "".join(shlex.split(value))
        with Path(state, f"{name}.log").open("wb") as log:
            process = subprocess.Popen(
                shlex.split(values["ExecStart"]),
                cwd=values["WorkingDirectory"],
                env=environ,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        Path(state, f"{name}.pid").write_text(str(process.pid))


if __name__ == "__main__":
    main(*sys.argv[1:])
