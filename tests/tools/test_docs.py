"""The documentation: the tutorial answers its questions in few lines, the reference leaves no public name out."""

from __future__ import annotations

import json
from contextlib import chdir
from pathlib import Path
from typing import Any

import pytest

import analysis
from tools import docs
from tools.imports import picture, rooms

ROOT = Path(__file__).parents[2]
TUTORIAL = json.loads((ROOT / "docs/guide/tutorial.ipynb").read_text(encoding="utf-8"))["cells"]
ANSWERS = [cell for cell in TUTORIAL if cell["id"].endswith("-answer")]
LINES = 10  # of an answer


def test_ten_questions_have_ten_short_answers() -> None:
    """A heading each, and at most ten lines of code; nothing is stored that was once shown."""
    headings = ["".join(cell["source"]).splitlines()[0] for cell in TUTORIAL if cell["cell_type"] == "markdown"]
    assert [heading.split(".")[0] for heading in headings[1:]] == [f"## {n}" for n in range(1, 11)]
    assert len(ANSWERS) == 10
    assert all(len(cell["source"]) <= LINES for cell in ANSWERS)
    assert all(cell["outputs"] == [] for cell in TUTORIAL if cell["cell_type"] == "code")


def test_the_tutorial_runs(tmp_path: Path) -> None:
    """From the first line to the last; its files are there, and every answer has rows."""
    space: dict[str, Any] = {}
    with chdir(ROOT):
        for cell in TUTORIAL:
            if cell["cell_type"] == "code":
                exec("".join(cell["source"]), space)
                space |= {"out": str(tmp_path)} if cell["id"] == "parameters" else {}
    for name in ("checkable", "elderly", "followed", "rates", "own"):
        assert len(space[name]) > 0, name
    assert {"due-by-june.xlsx", "slide.png", "all.xlsx", "stata", "parquet", "panel"} <= {
        p.name for p in tmp_path.iterdir()
    }
    assert "SHA-256" in space["where"]


def test_every_public_name_is_in_the_reference(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each that the package offers, and each module of the rooms that a notebook calls."""
    monkeypatch.setattr(docs, "SOURCE", tmp_path)
    docs._reference()
    top = (tmp_path / "reference/analysis.md").read_text(encoding="utf-8")
    assert [name for name in analysis.__all__ if f".{name}\n" not in top] == []
    for room in docs.ROOMS:
        page = (tmp_path / f"reference/{room}.md").read_text(encoding="utf-8")
        modules = [path.stem for path in (ROOT / "analysis" / room).glob("[a-z]*.py")]
        assert [name for name in modules if f"analysis.{room}.{name}\n" not in page] == []


def test_the_picture_of_the_rooms_follows_the_imports(tmp_path: Path) -> None:
    """A room stands below those that it imports from, with a line to each; a circle is an error."""
    for name, source in {"low.py": "", "high.py": "from analysis.low import x\n", "__init__.py": ""}.items():
        (tmp_path / name).write_text(source, encoding="utf-8")
    found = rooms(tmp_path)
    assert found == {"low": set(), "high": {"low"}}
    assert list(found) == ["low", "high"]
    assert picture(found).count("<path ") == 1
    (tmp_path / "low.py").write_text("from analysis.high import y\n", encoding="utf-8")
    with pytest.raises(ValueError, match="a circle among"):
        rooms(tmp_path)
