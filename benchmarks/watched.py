"""A command with all the processes that it starts: how long it takes, their processor time and memory."""

from __future__ import annotations

import subprocess
import time
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

import psutil

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

EVERY = 0.2  # seconds between two looks; what happens in between is not seen


@dataclass(frozen=True, slots=True)
class Watched:
    """Seconds on the clock and of processors, and the most megabytes that all processes had together at one look.

    Where the system tells, a page of memory that several share counts once: each has its part of it.
    """

    wall: float
    cpu: float
    memory: float


def _memory(process: psutil.Process) -> int:
    told = process.memory_full_info()
    return int(getattr(told, "pss", told.rss))


def watched(command: Sequence[str | Path]) -> Watched:
    """Run a command to its end. Raises CalledProcessError where it fails; what it says is not shown."""
    start, cpu, most = time.perf_counter(), dict[int, float](), 0.0
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        first = psutil.Process(process.pid)
        while process.poll() is None:
            memory = 0
            with suppress(psutil.NoSuchProcess):
                for one in (first, *first.children(recursive=True)):
                    with suppress(psutil.NoSuchProcess):
                        times = one.cpu_times()
                        cpu[one.pid] = times.user + times.system
                        memory += _memory(one)
            most = max(most, memory / 2**20)
            time.sleep(EVERY)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, list(map(str, command)))
    return Watched(time.perf_counter() - start, sum(cpu.values()), most)
