"""Whether a worker or the clock is at work, for a health check: `python -m pasindo.services.alive mail`.

Neither listens anywhere. Each touches a file whenever its loop comes round: a worker that reaches its broker every two
seconds, the clock before each look at what is due. A process that hangs, or lost its broker for good, stops doing so.
"""

import sys
import time
from pathlib import Path

from pasindo import env

CLOCK = "clock"
OLDEST_SECONDS = 90  # the clock may sleep as long as its shortest schedule, and a broker may be away for a moment


def sign(name: str) -> Path:
    """The file of a queue's worker or of the clock, in the folder of this machine's processes."""
    return Path(env.text("PASINDO_VAR", "var")).absolute() / "alive" / name


def tell(name: str) -> None:
    """This process came round; a disk that is full or read-only must not stop its work."""
    file = sign(name)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    except OSError:
        return


def is_alive(name: str) -> bool:
    try:
        return time.time() - sign(name).stat().st_mtime < OLDEST_SECONDS
    except FileNotFoundError:
        return False


if __name__ == "__main__":
    sys.exit(0 if is_alive(sys.argv[1]) else f"{sys.argv[1]} has not come round for {OLDEST_SECONDS} seconds.")
