"""A PostgreSQL cluster whose database is migrated, kept in var/test-cache by the digest of all migrations."""

import fcntl
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from pasindo.services.lease import Lease
from pasindo.services.migrations import fingerprint, migration_files
from pasindo.services.processes import ROOT

CACHE = ROOT / "var" / "test-cache"
_KEPT = 4


def cached() -> Path:
    """The cluster for the migrations as they are now; built (15 s) when they changed, by one run for all others."""
    CACHE.mkdir(parents=True, exist_ok=True)
    with (CACHE / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        files = migration_files()
        entry = CACHE / fingerprint(files)
        if not entry.exists():
            _build(entry, files)
            _forget_old_entries()
        os.utime(entry)
        return entry / "postgres"


def _build(entry: Path, files: dict[str, str]) -> None:
    var = Path(tempfile.mkdtemp(prefix="pasindo-template-"))
    var.chmod(0o755)
    try:
        if base := _base_for(files):
            subprocess.run(["cp", "-a", base / "postgres", var / "postgres"], check=True)
        with Lease(var, careless=True) as lease:
            lease.wait()
            _migrate(var, lease.owner_url)
        shutil.rmtree(entry, ignore_errors=True)
        half = CACHE / f"half-{os.getpid()}"
        half.mkdir()
        subprocess.run(["cp", "-a", var / "postgres", half / "postgres"], check=True)
        (half / "files.json").write_text(json.dumps(files))
        half.rename(entry)
    finally:
        shutil.rmtree(var, ignore_errors=True)


def _base_for(files: dict[str, str]) -> Path | None:
    """The newest cluster that has a part of these very migrations and nothing else: the rest is applied to it."""
    for entry in _entries():
        if json.loads((entry / "files.json").read_text()).items() <= files.items():
            return entry
    return None


def _migrate(var: Path, owner_url: str | None) -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "manage.py", "migrate", "--no-input", "--skip-checks", "--verbosity", "0"],
        env={**os.environ, "PASINDO_ENV": "test", "PASINDO_VAR": str(var), "DATABASE_OWNER_URL": owner_url or ""},
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise SystemExit(f"The test database could not be migrated:\n{done.stdout}{done.stderr}")


def _entries() -> list[Path]:
    return sorted(
        (path.parent for path in CACHE.glob("*/files.json")), key=lambda path: path.stat().st_mtime, reverse=True
    )


def _forget_old_entries() -> None:
    for entry in _entries()[_KEPT:]:
        shutil.rmtree(entry, ignore_errors=True)
