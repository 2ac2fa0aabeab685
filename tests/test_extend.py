"""Every recipe of docs/extend.md does what it says, carried out as it is written."""

from __future__ import annotations

import shutil
from contextlib import chdir
from pathlib import Path

import pytest

from tests.markdown import carry_out, sections

ROOT = Path(__file__).parents[1]
OUTSIDE, INSIDE = "Without touching the package", "In the package"
CHAPTERS = sections((ROOT / "docs/extend.md").read_text(encoding="utf-8"), 2)
BEFORE = CHAPTERS[OUTSIDE].partition("\n### ")[0]  # what all recipes begin with
COPIED = ("analysis", "notebooks", "tests", "tools")


@pytest.mark.parametrize("recipe", sections(CHAPTERS[OUTSIDE], 3))
def test_a_recipe_without_touching_the_package(recipe: str, tmp_path: Path) -> None:
    """In a folder with nothing but what the recipe makes."""
    with chdir(tmp_path):
        carry_out(BEFORE)
        carry_out(sections(CHAPTERS[OUTSIDE], 3)[recipe])


@pytest.mark.parametrize("recipe", sections(CHAPTERS[INSIDE], 3))
def test_a_recipe_in_the_package(recipe: str, tmp_path: Path) -> None:
    """In a copy of the package and its tests."""
    for name in COPIED:
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    (tmp_path / "data").symlink_to(ROOT / "data")
    with chdir(tmp_path):
        carry_out(BEFORE)
        carry_out(sections(CHAPTERS[INSIDE], 3)[recipe], package=tmp_path)
