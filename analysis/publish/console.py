"""What a build says while it works: a moving bar on a terminal, plain lines anywhere else."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn


class Reporter:
    """Tells the steps of a build, each with the time it took."""

    def __init__(self) -> None:
        self.console = Console(highlight=False, soft_wrap=True)

    def say(self, line: str) -> None:
        """One plain line."""
        self.console.print(line, markup=False)

    @contextmanager
    def step(self, name: str, total: int | None = None) -> Iterator[Step]:
        """A step of ``total`` parts (None: not counted), told when it ends."""
        began = perf_counter()
        counted = [BarColumn(), MofNCompleteColumn()] if total else []
        columns = [SpinnerColumn(), TextColumn("{task.description}"), *counted, TimeElapsedColumn()]
        with Progress(*columns, console=self.console, transient=True, disable=not self.console.is_terminal) as progress:
            step = Step(self, progress, name, total)
            yield step
        self.say(f"{name}: {step.result or 'done'} ({perf_counter() - began:.1f} s)")


class Step:
    """A step under way; ``result`` is what is said of it in the end."""

    def __init__(self, reporter: Reporter, progress: Progress, name: str, total: int | None) -> None:
        self.result = ""
        self._reporter, self._progress, self._total, self._n = reporter, progress, total, 0
        self._task = progress.add_task(name, total=total)

    def done(self, part: str) -> None:
        """One more part is done."""
        self._n += 1
        self._progress.update(self._task, completed=self._n, description=part)
        if not self._reporter.console.is_terminal:
            self._reporter.say(f"  {self._n}/{self._total} {part}")
