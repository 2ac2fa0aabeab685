"""One writer of a folder at a time.

The lock is one of the operating system (``flock``), on a hidden file beside the folder: it ends with the process that
holds it, however that ends, so that there is nothing stale to clear away.
"""

from __future__ import annotations

import json
import os
import shlex
import sys
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from analysis.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from filelock import BaseFileLock

PATIENCE = 60.0  # seconds


@contextmanager
def held(folder: Path, patience: float = PATIENCE) -> Iterator[None]:
    """Nobody else who asks writes ``folder`` meanwhile; not to be asked for twice by one process.

    A second writer says in one line who is at it, and waits. InputError that names the holder when ``patience``
    (seconds) is at its end, and where there can be no file beside the folder.
    """
    from filelock import FileLock  # noqa: PLC0415  # slow to import, and most who import this only read

    file = file_of(folder)
    lock = FileLock(file)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        _acquire(lock, file, folder, patience)
    except OSError as error:
        raise unwritable(folder, error) from None
    try:
        file.write_text(json.dumps(_self(), ensure_ascii=False), encoding="utf-8")
        yield
    finally:
        # While it is held: who waits for a file that is gone sees that, and asks for the new one.
        file.unlink(missing_ok=True)
        lock.release()


def file_of(folder: Path) -> Path:
    """The file that is locked; it is gone when nobody holds it, unless a holder was killed."""
    return folder.absolute().with_name(f".{folder.absolute().name}.lock")


def unwritable(folder: Path, error: OSError) -> InputError:
    """A folder that cannot be written, in one line."""
    return InputError(str(folder), str(error.strerror), "a folder that can be written", "Choose another.")


def _acquire(lock: BaseFileLock, file: Path, folder: Path, patience: float) -> None:
    from filelock import Timeout  # noqa: PLC0415  # as above

    for wait in (0.0, patience):
        if wait:
            sys.stderr.write(f"{folder} is being written by {_holder(file)}; waiting up to {wait:.0f} s.\n")
        with suppress(Timeout):
            lock.acquire(timeout=wait)
            return
    found, todo = f"it being written by {_holder(file)}", "Wait until that has ended, or end it."
    raise InputError(str(folder), found, "one writer at a time", todo)


def _self() -> dict[str, object]:
    command = shlex.join([Path(sys.argv[0]).name, *sys.argv[1:]])
    return {"pid": os.getpid(), "command": command, "since": datetime.now().isoformat(" ", "seconds")}


def _holder(file: Path) -> str:
    """Who holds a lock, as it says itself; it may be about to say it."""
    try:
        told = json.loads(file.read_text(encoding="utf-8"))
        return f"process {told['pid']} ({told['command']}) since {told['since']}"
    except (OSError, ValueError, KeyError, TypeError):
        return "another process"
