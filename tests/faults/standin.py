"""A report of an invented project in which the long work is done by stand-ins, so that the rest can be tried often.

Locks, folders, records, versions and places are those of ``analysis report``; instead of tables, notebooks and pages
there are small files that hold a word.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, MutableMapping, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Protocol

from analysis.publish import build, fresh, suite, workers
from analysis.publish.fresh import Manifest, Product, digest
from analysis.publish.tasks import Outcome, Task
from analysis.tables import store
from analysis.tables.package import PACKAGE
from tests.publish.conftest import lay_out

# What a build asks for by name; the digests of real inputs would only take time.
_ENGINE = [f"code/publish/{name}.py" for name in ("engine", "execute", "preload")]
_INPUTS = dict.fromkeys(["districts", "pairs", "reviewed", "folders", "versions", *_ENGINE], "")


class Patch(Protocol):
    """What puts a stand-in into its place."""

    def setattr(self, where: object, name: str, value: object, /) -> None:
        """Let ``where.name`` be the value."""

    def setitem(self, where: MutableMapping[str, Any], name: str, value: object, /) -> None:
        """Let ``where[name]`` be the value."""


class Pages:
    """The site: a page that is the same in every build, and one that is not."""

    def __init__(self, folder: Path, final: Path, now: Mapping[str, str], last: Manifest) -> None:
        self.folder, self.final, self.word = folder, final, now["reports/word"]
        self.products: dict[str, Product] = {}
        self.made, self.kept = ["changing"], ["same"]

    def make(self, _reports: object, _content: object) -> None:
        """Write them."""
        for name, text in {"index.html": self.word, "zh/same.html": "same"}.items():
            path = self.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            self.products[f"site/{name}"] = Product("", {(self.final / name).as_posix(): digest(path)})


def fill(word: str, folder: Path) -> None:
    """The tables: three files."""
    for name in ("metrics.csv", "metrics.parquet", PACKAGE):
        (folder / name).write_text(f"{name} {word}", encoding="utf-8")


def ran(tasks: Sequence[Task], word: str) -> Iterator[tuple[Task, Outcome]]:
    """The notebooks: each leaves a figure that is its own."""
    for task in tasks:
        edition, _, name = task.page.partition("/")
        figure = Path(task.values["figures"]) / edition / f"{name}.svg"
        for path, text in {task.executed: json.dumps({"cells": [], "word": word}), figure: f"{name} {word}"}.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        yield task, Outcome()


def report(word: str, patch: Patch, places: Mapping[str, Path]) -> bool:
    """``analysis report`` in the current folder, when the inputs are this word."""
    patch.setattr(fresh, "inputs", lambda *_given, **_named: {"reports/word": word, **_INPUTS})
    patch.setattr(
        build, "read_corpus", lambda *_given, **_named: SimpleNamespace(mentions=[word], items=lambda: [word])
    )
    patch.setattr(store, "fill", lambda frames, folder: fill(frames[0], folder))
    patch.setattr(store, "load", lambda *_: SimpleNamespace(rejects={"doc_id": []}))
    patch.setattr(build, "messages", lambda _edition: {})
    patch.setattr(workers, "warm_up", lambda: None)
    patch.setattr(workers, "run", lambda tasks: ran(tasks, word))
    # The module itself, of which nothing is needed here, takes longer to import than all that is tried.
    patch.setitem(sys.modules, "analysis.publish.site", SimpleNamespace(Site=Pages, Content=SimpleNamespace))
    return suite.make(tables=places["tables"], figures=places["figures"], site=places["site"])


def project(folder: Path) -> None:
    """The invented project, not built yet."""
    folder.mkdir(parents=True)
    lay_out(folder)
