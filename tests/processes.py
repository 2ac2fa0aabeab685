"""Whether a process that was killed has ended: it does so when the machine comes to it, not when the signal is sent."""

from __future__ import annotations

import time
from pathlib import Path


def gone(pid: int) -> bool:
    """No process has this id any more, or it waits for nothing but to be collected."""
    try:
        return "\nState:\tZ" in Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    except (FileNotFoundError, ProcessLookupError):  # the second: it went between the opening and the reading
        return True


def ends(pid: int) -> bool:
    """It is gone within half a minute."""
    for _ in range(600):
        if gone(pid):
            return True
        time.sleep(0.05)
    return gone(pid)
