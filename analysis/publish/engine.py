"""A papermill engine that runs the cells in this very process: no kernel to start, no socket to open.

Why, and what it was measured against: docs/decisions/running-notebooks.md.
"""

from __future__ import annotations

import contextlib
import io
from base64 import b64encode
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from IPython.core.displayhook import DisplayHook
from IPython.core.displaypub import DisplayPublisher
from IPython.core.interactiveshell import InteractiveShell
from nbformat import NotebookNode
from papermill.engines import Engine, NotebookExecutionManager, papermill_engines
from traitlets.config import Config

NAME = "in-process"


class Shell(InteractiveShell):
    """IPython without a terminal: what cells print, display and raise becomes outputs of a notebook."""

    outputs: list[NotebookNode]

    def add(self, kind: str, **fields: Any) -> None:
        """Append one output to those of the running cell."""
        self.outputs.append(NotebookNode(output_type=kind, **fields))  # type: ignore[no-untyped-call]  # nbformat

    def enable_gui(self, gui: Any = None) -> None:
        """There is no event loop of a window system."""

    def _showtraceback(self, etype: type, evalue: BaseException, stb: list[str]) -> None:
        self.add("error", ename=etype.__name__, evalue=str(evalue), traceback=list(stb))


class _Publisher(DisplayPublisher):
    """What ``display`` is given becomes an output."""

    shell: Shell

    def publish(self, data: Any, metadata: Any = None, source: Any = None, **_: Any) -> None:
        self.shell.add("display_data", data=_as_json(data), metadata=metadata or {})


class _Hook(DisplayHook):
    """The value of the last expression becomes an output."""

    shell: Shell

    def write_output_prompt(self) -> None:
        """No prompt: nothing is printed."""

    def write_format_data(self, format_dict: Any, md_dict: Any = None) -> None:
        self.shell.add("execute_result", data=_as_json(format_dict), metadata=md_dict or {}, execution_count=None)

    def finish_displayhook(self) -> None:
        """Nothing was printed, so there is no line to end."""


class _Stream(io.TextIOBase):
    """What is printed becomes one output for each uninterrupted stretch, in order with the others."""

    def __init__(self, shell: Shell, name: str) -> None:
        self.shell, self.name = shell, name

    def write(self, text: str) -> int:
        last = self.shell.outputs[-1] if self.shell.outputs else None
        if last is not None and last.get("name") == self.name:
            last.text += text
        else:
            self.shell.add("stream", name=self.name, text=text)
        return len(text)


def _as_json(data: Mapping[str, Any]) -> dict[str, Any]:
    """A bundle of representations as a notebook file holds it: pictures in base 64."""
    return {kind: b64encode(value).decode() if isinstance(value, bytes) else value for kind, value in data.items()}


@contextlib.contextmanager
def _capture(shell: Shell, outputs: list[NotebookNode]) -> Iterator[None]:
    shell.outputs = outputs
    with contextlib.redirect_stdout(_Stream(shell, "stdout")), contextlib.redirect_stderr(_Stream(shell, "stderr")):
        yield


class InProcessEngine(Engine):  # type: ignore[misc]  # papermill ships no types
    """One notebook for each process: the shell and its names are not reset in between."""

    @classmethod
    def execute_managed_notebook(
        cls, nb_man: NotebookExecutionManager, kernel_name: str, *, ipython_dir: Path, **_: Any
    ) -> None:
        """Run cell after cell and stop at the first that raises; papermill tells who called."""
        # no history file, none of the user's settings, no colours in a traceback that is read as text
        config = Config(HistoryManager={"enabled": False}, InteractiveShell={"colors": "nocolor"})
        shell = Shell.instance(
            config=config, ipython_dir=str(ipython_dir), display_pub_class=_Publisher, displayhook_class=_Hook
        )
        for index, cell in enumerate(nb_man.nb.cells):
            if cell.cell_type != "code" or not cell.source.strip():
                continue
            nb_man.cell_start(cell, index)
            cell.execution_count = shell.execution_count
            with _capture(shell, cell.outputs):
                result = shell.run_cell(cell.source, store_history=True)  # type: ignore[no-untyped-call]  # IPython
            if not result.success:
                nb_man.cell_exception(cell, index)
            nb_man.cell_complete(cell, index)
            if not result.success:
                return


papermill_engines.register(NAME, InProcessEngine)
