"""One notebook, run by papermill in a process of its own, and made the same on every run and machine."""

from __future__ import annotations

import ast
import json
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import nbformat
import papermill
from nbformat import NotebookNode
from papermill.exceptions import PapermillExecutionError

from analysis.errors import InputError
from analysis.publish import engine
from analysis.publish.tasks import Failure, Outcome, Task

INJECTED = "injected-parameters"


def read(path: Path) -> NotebookNode:
    """A notebook file; InputError where it is none."""
    try:
        return nbformat.read(path, as_version=4)  # type: ignore[no-any-return, no-untyped-call]  # nbformat
    except (nbformat.reader.NotJSONError, nbformat.ValidationError, AttributeError, KeyError) as error:
        reason = " ".join(str(error).split())[:120]
        todo = "Correct it in JupyterLab, or remove it."
        raise InputError(str(path), f"no notebook ({reason})", "a notebook of Jupyter, format 4", todo) from None


def write(notebook: NotebookNode, path: Path) -> None:
    """Write a notebook file; its folder is made."""
    path.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(notebook, ensure_ascii=False, indent=1, sort_keys=True)
    path.write_text(text + "\n", encoding="utf-8", newline="\n")


def parameters_of(notebook: Path) -> dict[str, Any]:
    """Names and default values of the cell tagged ``parameters``; InputError where they are no plain values."""
    read(notebook)
    found = papermill.inspect_notebook(notebook)
    try:
        return {name: ast.literal_eval(parameter["default"]) for name, parameter in found.items()}
    except (ValueError, SyntaxError):
        todo = "Write numbers, strings, lists, True, False or None there, and compute in a later cell."
        raise InputError(str(notebook), "a parameter that is computed", "plain values as parameters", todo) from None


def check_parameters(notebook: Path, values: Mapping[str, Any]) -> None:
    """InputError for a parameter that the notebook does not have, or has with another type: papermill would go on."""
    known = parameters_of(notebook)
    for name, value in values.items():
        if name not in known:
            names = ", ".join(known) or "none: no cell is tagged “parameters”"
            found = f"no parameter {name!r} (it has {names})"
            raise InputError(str(notebook), found, f"{name} in the cell tagged “parameters”", "Declare it there.")
        if known[name] is not None and type(value) is not type(known[name]):
            wanted = f"{type(known[name]).__name__}, such as {known[name]!r}"
            raise InputError(f"{notebook}, parameter {name}", repr(value), wanted, "Give a value of that type.")


def execute(task: Task) -> Outcome:
    """Run one notebook and write it, with its outputs, to ``task.executed``; to ``task.failed`` where a cell raises."""
    check_parameters(task.notebook, task.values)
    with tempfile.TemporaryDirectory() as folder:
        running = Path(folder) / "running.ipynb"
        try:
            done = papermill.execute_notebook(
                read(task.notebook), running, dict(task.values), engine_name=engine.NAME,
                progress_bar=False, ipython_dir=Path(folder),
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
