"""One notebook, run by papermill in a process of its own, and made the same on every run and machine."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping
from pathlib import Path

import nbformat
import papermill
from nbformat import NotebookNode
from papermill.exceptions import PapermillExecutionError

from analysis.publish import engine
from analysis.publish.notebook import check_parameters
from analysis.publish.tasks import Failure, Outcome, Task

INJECTED = "injected-parameters"


def read(path: Path) -> NotebookNode:
    """A notebook file."""
    return nbformat.read(path, as_version=4)  # type: ignore[no-any-return, no-untyped-call]  # nbformat


def write(notebook: NotebookNode, path: Path) -> None:
    """Write a notebook file; its folder is made."""
    path.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(notebook, ensure_ascii=False, indent=1, sort_keys=True)
    path.write_text(text + "\n", encoding="utf-8", newline="\n")


def execute(task: Task) -> Outcome:
    """Run one notebook and write it, with its outputs, to ``task.executed``; to ``task.failed`` where a cell raises."""
    check_parameters(task.notebook, task.values)
    with tempfile.TemporaryDirectory() as folder:
        running = Path(folder) / "running.ipynb"
        try:
            done = papermill.execute_notebook(
                read(task.notebook), running, dict(task.values), engine_name=engine.NAME,
                progress_bar=False, request_save_on_cell_execute=False, ipython_dir=Path(folder),
            )  # fmt: skip
        except PapermillExecutionError as error:
            half = read(running)
            write(half, task.failed)
            return Outcome(_failure(task.notebook, half, error))
    warnings = settle(done, task.shown)
    write(done, task.executed)
    return Outcome(warnings=warnings)


def _failure(notebook: Path, half: NotebookNode, error: PapermillExecutionError) -> Failure:
    """Where it raised, counted in the notebook as its author sees it, not in papermill's copy."""
    raised = next(cell.id for cell in half.cells if any(out.output_type == "error" for out in cell.get("outputs", ())))
    ids = [cell.get("id") for cell in read(notebook).cells]
    return Failure(ids.index(raised) + 1 if raised in ids else 0, raised, error.ename, error.evalue)


def settle(notebook: NotebookNode, shown: Mapping[str, str]) -> str:
    """Take out what differs from run to run (times, random ids, folders of the build); returns what went to stderr."""
    notebook.metadata = {name: notebook.metadata[name] for name in ("kernelspec",) if name in notebook.metadata}
    warnings = ""
    for cell in notebook.cells:
        cell.metadata.pop("papermill", None)
        if INJECTED in cell.metadata.get("tags", ()):
            cell.id = INJECTED
            cell.source = "\n".join(["# Parameters", *(f"{name} = {value!r}" for name, value in shown.items())])
        if cell.cell_type == "code":
            warnings += "".join(output.text for output in cell.outputs if output.get("name") == "stderr")
            cell.outputs = [output for output in cell.outputs if output.get("name") != "stderr"]
    return warnings
