"""How far the reading of reports is, on a terminal: how many, how fast, and how long it will still take."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, ProgressColumn, Task, TextColumn, TimeRemainingColumn
from rich.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.building.crew import Told


class _Rate(ProgressColumn):
    """Reports a second."""

    def render(self, task: Task) -> Text:
        return Text(f"{task.speed:,.1f}/s" if task.speed else "")


@contextmanager
def bar() -> Iterator[Told]:
    """A moving bar below what is said, gone in the end; nothing where standard error is no terminal."""
    console = Console(stderr=True)
    columns = (TextColumn("Reports"), BarColumn(), MofNCompleteColumn(), _Rate(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task("", total=None)
        yield lambda total, more: progress.update(task, total=total, advance=more)
