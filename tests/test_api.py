"""The public names of the package."""

from __future__ import annotations

import importlib
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from typer.testing import CliRunner

import analysis
from analysis.cli import app

ROOT = Path(__file__).parents[1]


def test_only_public_names_are_offered() -> None:
    """What a completion shows is what may be relied on."""
    assert dir(analysis) == sorted([*analysis.__all__, "__version__"])


@pytest.mark.parametrize("name", analysis.__all__)
def test_a_public_name_is_there_and_described(name: str) -> None:
    """Each comes from the module that defines it, with words on what it is."""
    found = getattr(analysis, name)
    assert found is getattr(importlib.import_module(found.__module__), name)
    assert found.__doc__


def test_other_names_are_not() -> None:
    """A misspelt one is an AttributeError, as of any module."""
    with pytest.raises(AttributeError, match="module 'analysis' has no attribute 'laod'"):
        getattr(analysis, "laod")  # noqa: B009  # mypy would refuse analysis.laod, as it should


def test_the_version_is_that_of_the_project() -> None:
    """Declared in pyproject.toml; the citation names the same, and the command says it."""
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    assert analysis.__version__ == declared
    cited = re.search(r"^version: (.*)$", (ROOT / "CITATION.cff").read_text(encoding="utf-8"), re.MULTILINE)
    assert cited
    assert cited[1] == declared
    result = CliRunner().invoke(app, ["--version"])
    assert (result.exit_code, result.output) == (0, f"analysis {declared}\n")


def test_a_tree_that_is_not_installed_has_no_version() -> None:
    """It runs all the same."""
    code = "import analysis; print(analysis.__version__)"
    bare = [sys.executable, "-I", "-S", "-c", f"import sys; sys.path.insert(0, {str(ROOT)!r}); {code}"]
    assert subprocess.run(bare, capture_output=True, text=True, check=True).stdout == "0\n"
