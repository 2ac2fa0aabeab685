"""A Dask cluster on this machine, each of it a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def cluster(folder: Path, n: int) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """A scheduler and its workers, each a process: address, workers."""
    file, dask = folder / "scheduler.json", [sys.executable, "-m", "dask"]
    options = ["--scheduler-file", str(file), "--host", "127.0.0.1"]

    def start(*words: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen([*dask, *words, *options, "--no-dashboard"], stderr=subprocess.DEVNULL)

    started = [start("scheduler", "--port", "0")]
    try:
        started += [start("worker", "--nthreads", "1", "--no-nanny") for _ in range(n)]
        while not file.is_file():
            time.sleep(0.1)
        yield json.loads(file.read_text(encoding="utf-8"))["address"], started[1:]
    finally:
        for process in started:
            process.kill()
            process.wait()
