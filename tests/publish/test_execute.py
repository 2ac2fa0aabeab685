"""Notebooks in processes of their own: outputs as Jupyter would have them, the same on every run."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from analysis.publish import workers
from analysis.publish.tasks import NotebookError, Outcome, Task
from tests.publish.conftest import notebook

CELLS = """
import sys
from IPython.display import HTML, Markdown, display
print("one"); print("two"); print("a warning", file=sys.stderr)
display(HTML("<b>three</b>"))
print("four")
a
"""


def run(folder: Path, *notebooks: str, values: dict[str, str] | None = None) -> list[tuple[Task, Outcome]]:
    """Run notebooks of these contents, two at a time; in the order they were given."""
    tasks = []
    for number, content in enumerate(notebooks):
        path = folder / f"{number}.ipynb"
        path.write_text(content, encoding="utf-8")
        shown = {name: f"shown {value}" for name, value in (values or {}).items()}
        tasks.append(
            Task(str(number), path, values or {}, shown, folder / "done" / path.name, folder / "bad" / path.name)
        )
    return sorted(workers.run(tasks, workers=2), key=lambda pair: pair[0].page)


def test_outputs_are_kept_in_order(tmp_path: Path) -> None:
    """Print, display and the value of the last line; stderr is handed on, not published; parameters arrive."""
    content = notebook(("code", "parameters", 'a = "x"'), ("code", "cells", CELLS))
    ((task, outcome),) = run(tmp_path, content, values={"a": "given"})
    assert outcome == Outcome(None, "a warning\n")
    cells = json.loads(task.executed.read_text(encoding="utf-8"))["cells"]
    assert [cell["id"] for cell in cells] == ["parameters", "injected-parameters", "cells"]
    assert cells[1]["source"] == "# Parameters\na = 'shown given'"
    shown = [output.get("text") or output["data"] for output in cells[2]["outputs"]]
    assert shown[0] == "one\ntwo\n"
    assert shown[1]["text/html"] == "<b>three</b>"
    assert shown[2] == "four\n"
    assert shown[3]["text/plain"] == "'given'"


def test_two_runs_are_the_same_to_the_byte(tmp_path: Path) -> None:
    """No time, no duration, no random id is left; and no run sees what another has defined."""
    content = notebook(("code", "parameters", "a = 1"), ("code", "b", "print('b' in globals()); b = a; b"))
    first, second = run(tmp_path, content, content)
    assert first[0].executed.read_bytes() == second[0].executed.read_bytes()
    assert "False" in first[0].executed.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("1 / 0", "cell 2 (id b), for page 0: found ZeroDivisionError: division by zero;"),
        ("x = = 1", "cell 2 (id b), for page 0: found SyntaxError"),
        ("raise SystemExit(3)", "cell 2 (id b), for page 0: found SystemExit: 3"),
        ("import os; os._exit(9)", "for page 0: found its process died: exit code 9;"),
        ("raise ValueError('long ' * 500)", "…; expected every cell to run."),
    ],
)
def test_a_failure_names_cell_and_exception_in_one_line(tmp_path: Path, source: str, told: str) -> None:
    """Whatever way a cell finds to stop."""
    ((task, outcome),) = run(tmp_path, notebook(("code", "parameters", ""), ("code", "b", source), ("code", "c", "1")))
    assert outcome.failure
    assert told in str(NotebookError(task, outcome.failure))
    assert not task.executed.exists()


def test_nothing_new_is_started_after_a_failure(tmp_path: Path) -> None:
    """What already runs may end; the rest is left."""
    bad, good = (notebook(("code", "b", source)) for source in ("1 / 0", "import time; time.sleep(1)"))
    outcomes = run(tmp_path, bad, good, good, good, good)
    assert 1 <= len(outcomes) < 5
