"""A report that is killed at one of its file operations, in a process of its own: which moments leave what.

``python -m tests.faults.moments SCENARIO COUNT FOLDER`` prints a line of JSON. It is a program because it forks, which
a process that runs tests may not: there are threads in it.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

import pytest

from analysis.storage import exchange
from tests.faults.standin import project, report

ALL = sys.maxsize
CHANGING = {"os.rename", "os.link", "os.symlink", "os.mkdir", "os.remove", "os.rmdir", "os.truncate"}
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT
DEFAULT = {"tables": Path("data/tables"), "figures": Path("figures"), "site": Path("build/site")}
ELSEWHERE = {"tables": Path("out/t"), "figures": Path("out/f"), "site": Path("out/s")}
Shown = dict[str, dict[str, str] | None]


class Clock:
    """Counts the file operations of this process, and kills it before one of them."""

    def __init__(self, last: int) -> None:
        self.now, self.last = 0, last

    def tick(self) -> None:
        """One more."""
        self.now += 1
        if self.now == self.last:
            os.kill(os.getpid(), signal.SIGKILL)

    def hook(self, event: str, args: tuple[object, ...]) -> None:
        """An event that Python tells."""
        if event in CHANGING or (event == "open" and isinstance(args[2], int) and args[2] & WRITING):
            self.tick()


def child(folder: Path, work: Callable[[], object], last: int = ALL) -> int | None:
    """Do some work in a folder, in a process that ends before its operation ``last``.

    How many operations it did; None where it was killed. It may not raise.
    """
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            os.chdir(folder)
            sys.stdout = sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123  # until it ends
            clock, exchanged = Clock(last), exchange._exchange
            sys.addaudithook(clock.hook)

            def counted(one: Path, other: Path) -> bool:  # a call of the C library, of which Python tells nothing
                clock.tick()
                return exchanged(one, other)

            exchange._exchange = counted
            work()
            os.write(writing, str(clock.now).encode())
        except BaseException:
            os.write(writing, traceback.format_exc().encode())
        os._exit(0)
    os.close(writing)
    with open(reading, encoding="utf-8") as told:  # noqa: PTH123  # a descriptor
        said = told.read()
    _, status = os.waitpid(pid, 0)
    if os.WIFSIGNALED(status):
        return None
    if not said.isdigit():
        raise AssertionError(said)
    return int(said)


def shown(folder: Path, places: dict[str, Path]) -> Shown:
    """The files that each place shows; None where there is nothing."""
    return {name: _files(folder / place) if (folder / place).exists() else None for name, place in places.items()}


def _files(folder: Path) -> dict[str, str]:
    paths = [path for path in folder.rglob("*") if path.is_file()]
    return {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in paths}


def names(folder: Path) -> set[str]:
    """What there is in the folders that a build writes into, but for the names of versions."""
    around = (".", "data", "build", "build/site-work", "out", "out/s-work")
    there = [folder / name for name in around if (folder / name).is_dir()]
    found = {path.relative_to(folder).as_posix() for parent in there for path in parent.iterdir()}
    kept = list(folder.glob("*/*-work/versions/*"))
    return found if len(kept) <= 2 else found | {f"{len(kept)} versions"}


def prepare(scenario: str, folder: Path, make: Callable[[str], object]) -> None:
    """What there is before the report that is killed."""
    project(folder)
    if scenario == "first":
        return
    child(folder, lambda: make("one"))
    if scenario != "elsewhere":
        (folder / "figures/mine.txt").write_text("laid here by hand", encoding="utf-8")
    if scenario == "old":
        for place in DEFAULT.values():
            real = folder / "real"
            shutil.copytree(folder / place, real)
            (folder / place).unlink()
            real.rename(folder / place)
        manifest = (folder / "build/site-work/current/manifest.json").read_bytes()
        shutil.rmtree(folder / "build/site-work")
        (folder / "build/site-work").mkdir()
        (folder / "build/site-work/manifest.json").write_bytes(manifest)


def trial(scenario: str, count: int, folder: Path) -> dict[str, object]:
    """Kill a report at ``count`` of its operations (0: at each); what was wrong, by the number of the operation."""
    places = ELSEWHERE if scenario == "elsewhere" else DEFAULT

    def make(word: str) -> object:
        with pytest.MonkeyPatch.context() as patch:
            return report(word, patch, places)

    base, whole = folder / "base", folder / "whole"
    prepare(scenario, base, make)
    shutil.copytree(base, whole, symlinks=True)
    total = child(whole, lambda: make("two"))
    assert total, "it is not killed"
    old, new, expected = shown(base, places), shown(whole, places), names(whole)
    moments = range(1, total + 1)
    chosen = sorted(random.Random(scenario).sample(moments, min(count or total, total)))
    wrong: dict[int, str] = {}
    for moment in chosen:
        here = folder / str(moment)
        shutil.copytree(base, here, symlinks=True)
        if child(here, lambda: make("two"), moment) is not None:
            wrong[moment] = "it was not killed"
        after = shown(here, places)
        if not all(after[name] in (old[name], new[name]) for name in places):
            wrong[moment] = f"it shows {after}"
        if scenario != "elsewhere" and after not in (old, new):
            wrong[moment] = f"it mixes {after}"
        child(here, lambda: make("two"))
        if shown(here, places) != new:
            wrong[moment] = f"the next run makes {shown(here, places)}"
        if names(here) != expected:
            wrong[moment] = f"it leaves {sorted(names(here) ^ expected)}"
        shutil.rmtree(here)
    return {"operations": total, "killed": len(chosen), "wrong": wrong}


if __name__ == "__main__":
    print(json.dumps(trial(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))))  # noqa: T201  # read by the test
