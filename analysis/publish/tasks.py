"""One run of one notebook as plain records: what is asked for, how it went, and the error that says where it raised."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from analysis.errors import InputError


@dataclass(frozen=True, slots=True)
class Task:
    """One run: the notebook, the values it gets, the values that its page shows, and where the results go.

    ``values`` and ``shown`` differ in the folders only: a build works in folders of its own until it has succeeded.
    """

    page: str
    notebook: Path
    values: Mapping[str, str]
    shown: Mapping[str, str]
    executed: Path
    failed: Path


@dataclass(frozen=True, slots=True)
class Failure:
    """The cell that raised. ``number`` counts all cells of the notebook from 1; 0: it was none of them."""

    number: int
    cell_id: str
    exception: str
    message: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a run went: where it raised, if it did, and what it wrote to stderr."""

    failure: Failure | None = None
    warnings: str = ""


class NotebookError(InputError):
    """A notebook did not run to its end."""

    def __init__(self, task: Task, failure: Failure) -> None:
        cell = f", cell {failure.number} (id {failure.cell_id})" if failure.number else ""
        found = " ".join(f"{failure.exception}: {failure.message}".split())
        todo = f"The half-run notebook with the full traceback is {task.failed}."
        super().__init__(
            f"{task.notebook}{cell}, for page {task.page}", found if len(found) <= 300 else f"{found[:300]}…",
            "every cell to run", todo if task.failed.exists() else "Run this notebook by hand to see more.",
        )  # fmt: skip
