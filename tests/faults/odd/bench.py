"""The real commands over an odd corpus: what they say, in the time and the memory that a small machine has."""

from __future__ import annotations

import resource
import signal
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from typer.testing import CliRunner

from analysis.cli import app

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

TEXT = (
    "云柏街道2030年工作要点\n一、保障安全\n整治楼道堆物500处，排查隐患2,000处次，新建公园3个。\n二、促进发展\n"
    "盘活楼宇3.6万平方米，新设企业120户。\n"
)
SUM = sha256(TEXT.encode()).hexdigest()
ENTRY = f'[jia-2030]\ndistrict = "甲"\nplan_year = 2030\nsha256 = "{SUM}"\n'
OTHER = TEXT.replace("云柏", "河埠").replace("500", "700")

EVERY = ("list", "check", "build", "add")
_SECONDS = 60  # by the clock, on a machine that others use as well; the longest takes one or two of its own
_MEMORY = 800_000_000  # bytes more than there are when a command begins


@dataclass(frozen=True, slots=True)
class Odd:
    """A corpus that is odd: what is done to a good one, how the line begins, and which of the commands give it.

    The other commands have no reason to look there, and end well. ``told`` is None where nothing is wrong.
    """

    name: str
    make: Callable[[Path], object]
    told: str | None
    by: tuple[str, ...] = EVERY


def good(folder: Path) -> Path:
    """A corpus of one registered report."""
    folder.mkdir()
    (folder / "jia-2030.txt").write_bytes(TEXT.encode())
    (folder / "reports.toml").write_bytes(ENTRY.encode())
    return folder


def run(corpus: Path, command: str, *words: object) -> tuple[int, str]:
    """Status and standard error of a command, which is stopped where it takes too long or too much."""
    options = {"build": ["--tables", f"{corpus}-tables", "--jobs", "1"]}
    with _bounds():
        result = CliRunner().invoke(
            app, [command, *map(str, words), "--corpus", str(corpus), *options.get(command, [])]
        )
    if result.exception and not isinstance(result.exception, SystemExit):
        raise AssertionError(f"analysis {command} ended with a traceback") from result.exception
    return result.exit_code, result.stderr


def hold(corpus: Path, odd: Odd, commands: Sequence[str] = EVERY) -> None:
    """Assert what ``odd`` says, of each command: one line and status 2, or nothing and 0."""
    new = corpus.with_name("new.txt")
    new.write_bytes(OTHER.encode())
    for command in commands:
        if command == "build" and odd.told is None:
            continue  # one that goes through takes a while
        status, told = run(corpus, command, *([new] if command == "add" else []))
        told = told.replace(f"{corpus}/", "").replace(str(corpus), "FOLDER")
        if odd.told is not None and command in odd.by:
            assert (status, told.count("\n")) == (2, 1), f"{command}: {status} {told}"
            assert told.startswith(odd.told), f"{command}: {told}"
            assert len(told) < 1000, f"{command}: no line to read"
        else:
            assert (status, told) == (0, "1 added to FOLDER.\n" if command == "add" else ""), command


@contextmanager
def _bounds() -> Iterator[None]:
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    before = signal.signal(signal.SIGALRM, _late)
    signal.alarm(_SECONDS)
    resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize() + _MEMORY, hard))
    try:
        yield
    finally:
        signal.alarm(0)
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
        signal.signal(signal.SIGALRM, before)


def _late(*_: object) -> NoReturn:
    raise AssertionError(f"no end after {_SECONDS} seconds")
