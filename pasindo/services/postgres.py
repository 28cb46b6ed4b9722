"""One PostgreSQL cluster on a unix socket.

Its socket lies in a folder that only this account may enter. There the application's role signs in without a password;
the owner of the database and the administrator need theirs, which lie in a file that only this account may read.
"""

import hashlib
import json
import os
import secrets
import signal
import subprocess
import time
from pathlib import Path

import psycopg2

from pasindo.services import binaries, database_roles
from pasindo.services.errors import ServiceError
from pasindo.services.processes import Child, ServiceAccount, service_account

APPLICATION = DATABASE = "pasindo"
OWNER, ADMINISTRATOR = "pasindo_owner", "postgres"
_START_SECONDS = 60
# A test database may be lost with the machine: nothing waits for the disk.
_CARELESS = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off", "max_wal_size=1GB")
_PASSWORDS = "pasindo-passwords.json"
_LET_IN = f"local all {APPLICATION} trust\nlocal all all scram-sha-256\n"
_LET_EVERYBODY_IN = "local all all trust\n"


def url(sockets: Path, database: str = DATABASE) -> str:
    """How web, worker and every command but `migrate` sign in."""
    return f"postgresql://{APPLICATION}@/{database}?host={sockets}"


def owner_url(sockets: Path, database: str = DATABASE) -> str:
    """How migrations sign in."""
    return _url_with_password(sockets, OWNER, database)


def administrator_url(sockets: Path, database: str = "postgres") -> str:
    """How this module makes and removes databases."""
    return _url_with_password(sockets, ADMINISTRATOR, database)


def _url_with_password(sockets: Path, role: str, database: str) -> str:
    password = json.loads((sockets / _PASSWORDS).read_text())[role]
    return f"postgresql://{role}:{password}@/{database}?host={sockets}"


def data_folder(var: Path) -> Path:
    """Where the cluster lies: in var/, or in /var/lib when we are root and PostgreSQL's account cannot reach var/."""
    if os.geteuid() == 0 and not binaries.open_to_others(var):
        return Path("/var/lib/pasindo") / hashlib.sha256(str(var).encode()).hexdigest()[:12] / "postgres"
    return var / "postgres"


def start(data: Path, sockets: Path, *, log: Path, careless: bool = False) -> Child:
    """Start the server on `data`, creating the cluster at the first start; returns once it answers.

    `careless` trades the safety of the data for speed (tests). Raises ServiceError with the reason."""
    account = service_account()
    programs = _programs_for(data, sockets)
    data.mkdir(parents=True, exist_ok=True)
    if account:
        account.owns(sockets)
        if data.stat().st_uid != account.entry.pw_uid:
            account.owns(data)
    if not (data / "PG_VERSION").exists():
        _create_cluster(programs, data, careless=careless)
    kept = data / _PASSWORDS
    prepared = kept.exists()
    passwords = json.loads(kept.read_text()) if prepared else {r: secrets.token_hex(16) for r in (OWNER, ADMINISTRATOR)}
    _write_private(sockets / _PASSWORDS, json.dumps(passwords), account)
    _write_private(sockets / "pg_hba.conf", _LET_IN if prepared else _LET_EVERYBODY_IN, account)
    options = ["listen_addresses=", f"unix_socket_directories={sockets}", "max_connections=200"]
    options += [f"hba_file={sockets}/pg_hba.conf", "log_min_messages=fatal", *(_CARELESS if careless else ())]
    command = [programs / "postgres", "-D", data, *(word for option in options for word in ("-c", option))]
    server = Child("PostgreSQL", command, stop=signal.SIGINT, death=signal.SIGINT, account=account, log=log)
    _wait_until_it_answers(server, sockets, log)
    if not prepared:
        _prepare(sockets, passwords[ADMINISTRATOR])
        _write_private(kept, json.dumps(passwords), account)
    return server


def _prepare(sockets: Path, password: str) -> None:
    """In a new cluster, or one of the time when the application was the administrator: make the three roles, then shut
    the door. Whoever dies on the way begins anew: as long as no passwords are kept, the next start comes here again."""
    database_roles.separate(admin=administrator_url(sockets), owner=owner_url(sockets), application=url(sockets))
    _write_private(sockets / "pg_hba.conf", _LET_IN, service_account())
    _administer(sockets, f"ALTER ROLE {ADMINISTRATOR} PASSWORD '{password}'", "SELECT pg_reload_conf()")


def _write_private(path: Path, text: str, account: ServiceAccount | None) -> None:
    """Replace the file at once by one that only the server's account and we may read."""
    half = path.with_name(f"{path.name}.half")
    half.touch(0o600)
    half.write_text(text)
    if account:
        os.chown(half, account.entry.pw_uid, account.entry.pw_gid)
    half.replace(path)


def recreate_database(sockets: Path, name: str, *, template: str) -> None:
    """Replace the database by a fresh copy of `template`, whoever is connected to it."""
    _administer(
        sockets,
        f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)',
        f'CREATE DATABASE "{name}" TEMPLATE "{template}" OWNER {OWNER}',
        restrict=name,
    )


def drop_database(sockets: Path, name: str) -> None:
    """Remove the database, whoever is connected to it."""
    _administer(sockets, f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


def _administer(sockets: Path, *statements: str, restrict: str | None = None) -> None:
    connection = psycopg2.connect(administrator_url(sockets))
    connection.autocommit = True
    try:
        with connection.cursor() as cursor:
            for statement in statements:
                cursor.execute(statement)
            if restrict:
                database_roles.restrict_database(cursor, restrict, APPLICATION)
    finally:
        connection.close()


def _programs_for(data: Path, sockets: Path) -> Path:
    """Programs of the major version that wrote `data`, at a place that the server's account can reach."""
    written_by = (data / "PG_VERSION").read_text().strip() if (data / "PG_VERSION").exists() else None
    programs, major = binaries.postgres_programs(major=written_by)
    if written_by and written_by != major:
        raise ServiceError(
            f"{data} was written by PostgreSQL {written_by}, and only PostgreSQL {major} was found. "
            f"Set PASINDO_PG_BIN to the programs of PostgreSQL {written_by}, or move the folder away to begin anew."
        )
    if os.geteuid() == 0 and not binaries.open_to_others(programs):
        return binaries.copy_for_others(programs, sockets)
    return programs


def _create_cluster(programs: Path, data: Path, *, careless: bool) -> None:
    account = service_account()
    _, major = binaries.postgres_programs()
    # The wheel has no ICU; PostgreSQL 17 brought a UTF-8 collation that needs no library and never changes.
    locale = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"]
    if int(major) < 17:
        locale = ["--locale=C.UTF-8"]
    command = [
        programs / "initdb",
        "-D",
        data,
        "-U",
        ADMINISTRATOR,
        "-A",
        "trust",
        "-E",
        "UTF8",
        "--no-instructions",
        *locale,
    ]
    command += ["--no-sync", "--wal-segsize=1"] if careless else []
    words = [str(word) for word in command]
    done = subprocess.run(words, capture_output=True, text=True, **(account.popen_options() if account else {}))
    if done.returncode:
        raise ServiceError(f"PostgreSQL could not create {data}: {_last_line(done.stderr)}")


def _wait_until_it_answers(server: Child, sockets: Path, log: Path) -> None:
    deadline = time.monotonic() + _START_SECONDS
    while time.monotonic() < deadline:
        if server.ended:
            raise ServiceError(f"PostgreSQL did not start: {_last_line(log.read_text(errors='replace'))}")
        try:
            psycopg2.connect(administrator_url(sockets)).close()
        except psycopg2.OperationalError as error:
            if "does not exist" in str(error):  # a cluster of old has no such role: an answer, too
                return
            time.sleep(0.03)
        else:
            return
    server.ask_to_stop()
    raise ServiceError(f"PostgreSQL did not answer within {_START_SECONDS} seconds; see {log}.")


def _last_line(text: str) -> str:
    lines = [line for line in text.splitlines() if line.strip()]
    return lines[-1].strip() if lines else "it gave no reason"
