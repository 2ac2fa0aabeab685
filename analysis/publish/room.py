"""Is there room on the disk for a build? Asked before the long work, from what builds have been seen to need."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

from analysis.errors import InputError

# Bytes, measured on the five reports (80,442 bytes of text, 48 runs): tables, with their copy among the pages, for a
# byte of text; executed notebook, figures in two places and page of a run. What is shown is linked, not copied.
BY_BYTE, BY_RUN = 2 * 40, 900_000
WORTH_SAYING = 1 << 30


def check_room(folder: Path, texts: Sequence[Path], runs: int) -> str:
    """What a build will need at most, as a line, if it is much; else nothing.

    InputError where the disk of ``folder`` has not that much free.
    """
    need = BY_BYTE * sum(path.stat().st_size for path in texts) + BY_RUN * runs
    free = shutil.disk_usage(folder).free
    if need > free:
        expected, todo = f"about {_shown(need)}", "Make room, or choose fewer reports: --districts."
        raise InputError(str(folder), f"{_shown(free)} free on its disk", expected, todo)
    return f"It needs about {_shown(need)} on the disk; {_shown(free)} are free" if need > WORTH_SAYING else ""


def _shown(size: int) -> str:
    return f"{size / 1e9:,.1f} GB"
