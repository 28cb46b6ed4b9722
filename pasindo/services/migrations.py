"""What the state of the database depends on: the migrations, ours and the packages', the data they load and the rights
with which they end."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

from pasindo.services.processes import ROOT

# What `migrate` ends with.
_RIGHTS = ("pasindo/common/grants.py", "pasindo/common/read_committed.py", "pasindo/services/database_roles.py")


def migration_files() -> dict[str, str]:
    """Each file on which the state of a migrated database depends, with the digest of its content."""
    others = {ROOT / path for path in ("requirements/local.txt", *_RIGHTS)}
    return dict(sorted(schema_files().items() | _digests(others).items()))


def schema_files() -> dict[str, str]:
    """Each file of ours that a migration reads or is, with the digest of its content."""
    files: set[Path] = set()
    for data in ("pasindo/common/data", "orders/shipping/data"):
        files |= set((ROOT / data).glob("**/*"))
    for depth in ("*", "*/*", "*/*/*"):
        files |= set(ROOT.glob(f"{depth}/migrations/*.py"))
    return _digests(files)


def _digests(files: Iterable[Path]) -> dict[str, str]:
    kept = sorted(path for path in files if path.is_file() and not path.relative_to(ROOT).parts[0].startswith("."))
    return {str(path.relative_to(ROOT)): _digest(path) for path in kept}


def fingerprint(files: dict[str, str]) -> str:
    return hashlib.sha256(repr(sorted(files.items())).encode()).hexdigest()[:16]


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
