"""Reports that are disturbed at one of their file operations, or by each other, in processes of their own.

``python -m tests.faults.moments FOLDER MOMENTS RACES`` prints a line of JSON. It is a program because it forks, which a
process that runs tests may not: there are threads in it.
"""

from __future__ import annotations

import errno
import io
import json
import os
import random
import shutil
import signal
import sys
import time
import traceback
from collections.abc import Callable
from contextlib import chdir, redirect_stdout
from pathlib import Path

import pytest

from analysis.errors import InputError
from analysis.storage import exchange
from tests.faults.standin import project, report

NEVER = sys.maxsize
FAULTS = ("kill", "full", "stop")  # kill -9; the disk is full from here on; Ctrl-C
SCENARIOS = ("first", "next", "old", "elsewhere")
TAKING = {"os.remove", "os.rmdir"}
WRITING = {"os.rename", "os.link", "os.symlink", "os.mkdir"}
FLAGS = os.O_WRONLY | os.O_RDWR | os.O_CREAT
DEFAULT = {"tables": Path("data/tables"), "figures": Path("figures"), "site": Path("build/site")}
ELSEWHERE = {"tables": Path("out/t"), "figures": Path("out/f"), "site": Path("out/s")}
Shown = dict[str, dict[str, str] | None]
Work = Callable[[str], object]


class Clock:
    """Counts the file operations of this process, and disturbs it before one of them."""

    def __init__(self, last: int, fault: str) -> None:
        self.now, self.last, self.fault = 0, last, fault

    def hook(self, event: str, args: tuple[object, ...]) -> None:
        """An event that Python tells."""
        writes = event in WRITING or (event == "open" and isinstance(args[2], int) and args[2] & FLAGS)
        if writes or event in TAKING:
            self.now += 1
            if self.now == self.last and self.fault == "kill":
                os.kill(os.getpid(), signal.SIGKILL)
            if self.now == self.last and self.fault == "stop":
                raise KeyboardInterrupt
            if self.now >= self.last and self.fault == "full" and writes:
                raise OSError(errno.ENOSPC, "No space left on device", args[0])


def child(folder: Path, work: Callable[[], object], last: int = NEVER, fault: str = "kill", wait: float = 0) -> int:
    """Begin some work in a folder, in a process that is disturbed before its operation ``last``; its id.

    What it does is told by ``end``.
    """
    pid = os.fork()
    if pid:
        return pid
    said = "0"
    try:
        time.sleep(wait)
        os.chdir(folder)
        sys.stdout = sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123  # until it ends
        clock, exchanged = Clock(last, fault), exchange._exchange

        def counted(one: Path, other: Path) -> bool:  # a call of the C library, of which Python tells nothing
            clock.hook("os.rename", (one, other))
            return exchanged(one, other)

        exchange._exchange = counted
        sys.addaudithook(clock.hook)
        work()
        clock.last, said = NEVER, str(clock.now)
    except (InputError, KeyboardInterrupt) as error:
        clock.last, said = NEVER, type(error).__name__
    except BaseException:
        clock.last, said = NEVER, traceback.format_exc()
    _told(pid or os.getpid(), folder).write_text(said, encoding="utf-8")
    os._exit(0)


def _told(pid: int, folder: Path) -> Path:
    return folder.with_name(f"{folder.name}-{pid}.said")


def end(pid: int, folder: Path) -> str:
    """How a child ended: the number of its operations, ``killed``, or the name of the error that a person is told."""
    _, status = os.waitpid(pid, 0)
    if os.WIFSIGNALED(status):
        return "killed"
    said = _told(pid, folder).read_text(encoding="utf-8")
    _told(pid, folder).unlink()
    return said


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


def prepare(scenario: str, folder: Path, make: Work) -> None:
    """What there is before the report that is disturbed."""
    project(folder)
    if scenario == "first":
        return
    end(child(folder, lambda: make("one")), folder)
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


class Trial:
    """One scenario, in a folder of its own."""

    def __init__(self, scenario: str, folder: Path) -> None:
        self.scenario, self.folder = scenario, folder
        self.places = ELSEWHERE if scenario == "elsewhere" else DEFAULT
        self.base, whole = folder / "base", folder / "whole"
        folder.mkdir()
        prepare(scenario, self.base, self.make)
        shutil.copytree(self.base, whole, symlinks=True)
        self.operations = int(end(child(whole, lambda: self.make("two")), whole))
        self.old, self.new, self.expected = shown(self.base, self.places), shown(whole, self.places), names(whole)

    def make(self, word: str) -> object:
        """A report in the current folder."""
        with pytest.MonkeyPatch.context() as patch:
            return report(word, patch, self.places)

    def disturbed(self, moment: int, fault: str) -> str:
        """What was wrong when a report was disturbed at a moment; empty where nothing was."""
        here = self.folder / f"{fault}-{moment}"
        shutil.copytree(self.base, here, symlinks=True)
        ended = end(child(here, lambda: self.make("two"), moment, fault), here)
        after = shown(here, self.places)
        again = end(child(here, lambda: self.make("two")), here)
        found = [
            (fault == "kill") != (ended == "killed") and ended != "InputError" and f"it ended by {ended}",
            "Traceback" in ended and ended,
            not all(after[name] in (self.old[name], self.new[name]) for name in self.places) and f"it shows {after}",
            self.places is DEFAULT and after not in (self.old, self.new) and f"it mixes {after}",
            not again.isdigit() and f"the next run ends by {again}",
            shown(here, self.places) != self.new and f"the next run makes {shown(here, self.places)}",
            names(here) != self.expected and f"it leaves {sorted(names(here) ^ self.expected)}",
        ]
        shutil.rmtree(here)
        return "; ".join(one for one in found if one)

    def race(self, number: int) -> str:
        """What was wrong when two reports were begun at once."""
        here, chance = self.folder / f"race-{number}", random.Random(number)
        shutil.copytree(self.base, here, symlinks=True)
        words = ("two", "three")
        pids = [child(here, lambda word=word: self.make(word), wait=chance.random() / 20) for word in words]  # type: ignore[misc]  # its type is that of make
        ended = [end(pid, here) for pid in pids]
        after = shown(here, self.places)
        expected = self.expected | {"build/site-work/previous"}  # the second follows the first
        three = json.loads(json.dumps(self.new).replace("two", "three"))
        found = [
            not all(one.isdigit() for one in ended) and f"they ended by {ended}",
            after not in (self.new, three) and f"they made {after}",
            names(here) != expected and f"they leave {sorted(names(here) ^ expected)}",
        ]
        shutil.rmtree(here)
        return "; ".join(one for one in found if one)


def warm_up(folder: Path) -> None:
    """One report in this process, so that each child has at hand what takes long to read."""
    project(folder)
    with chdir(folder), redirect_stdout(io.StringIO()), pytest.MonkeyPatch.context() as patch:
        report("warm", patch, DEFAULT)


def main(folder: Path, count: int, races: int) -> dict[str, object]:
    """Disturb each scenario ``count`` times by each fault (0: at each operation), and let reports race."""
    wrong: dict[str, str] = {}
    tried = dict.fromkeys([*FAULTS, "race"], 0)
    operations = {}
    warm_up(folder / "warm")
    for scenario in SCENARIOS:
        trial = Trial(scenario, folder / scenario)
        operations[scenario] = trial.operations
        for fault in FAULTS:
            moments, chance = range(1, trial.operations + 1), random.Random(f"{scenario} {fault}")
            for moment in chance.sample(moments, min(count or len(moments), len(moments))):
                tried[fault] += 1
                wrong[f"{scenario}, {fault} at {moment}"] = trial.disturbed(moment, fault)
        for number in range(races if scenario in ("first", "next") else 0):
            tried["race"] += 1
            wrong[f"{scenario}, race {number}"] = trial.race(number)
    return {"operations": operations, "tried": tried, "wrong": {name: told for name, told in wrong.items() if told}}


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))))  # noqa: T201  # read by the test
