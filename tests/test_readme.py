"""What the README says is so: its example runs, its scores are the measured ones, its commands are exercised."""

from __future__ import annotations

import doctest
import json
import re
import shlex
import subprocess
import sys
from contextlib import chdir
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.markdown import blocks, carry_out
from tools.readme import with_block

if TYPE_CHECKING:
    import analysis

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def code(language: str) -> list[str]:
    """The blocks of code of one language."""
    return [block for _, block in blocks(README, language)]


def commands() -> list[str]:
    """Every command line that the README shows, comments left out."""
    lines = [line.partition("  #")[0].strip() for block in code("sh") for line in block.splitlines()]
    assert lines
    return lines


def test_the_example_gives_what_it_shows(
    by_hand: analysis.Tables, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every statement of the worked example is run in order, and its output is the one printed below it."""
    import analysis

    analysis.write(by_hand, tmp_path / "data/tables")
    monkeypatch.chdir(tmp_path)
    examples = doctest.DocTestParser().get_doctest("\n".join(code("python")), {}, "README.md", "README.md", 0)
    assert len(examples.examples) >= 5
    told: list[str] = []
    flags = doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS
    failed, _ = doctest.DocTestRunner(optionflags=flags).run(examples, out=told.append)
    assert failed == 0, "".join(told)


def test_the_scores_are_those_of_the_present_parser(tables: analysis.Tables) -> None:
    """The table in the README is what `make readme` would write now."""
    from analysis.evaluation.score import evaluate

    scores = json.loads(evaluate(tables, ROOT / "data/gold").to_json())["scores"]
    assert with_block(README, scores) == README, "run `make readme`"


PAGE = ".venv/bin/analysis page "  # needs the tables and notebooks of a whole report, as .ci/run has them


@pytest.mark.parametrize("command", [line for line in commands() if line.startswith(("make", PAGE))])
def test_every_make_command_is_run_by_the_checks(command: str) -> None:
    """Each stands in .ci/run, or is tried with a stand-in by the tests of the Makefile."""
    checked = (ROOT / ".ci/run").read_text(encoding="utf-8")
    tried = (ROOT / "tests/test_make.py").read_text(encoding="utf-8")
    target = shlex.split(command)[1]
    assert re.search(rf"(^|\s){re.escape(command)}( |$)", checked, re.MULTILINE) or f'"{target}"' in tried


@pytest.mark.parametrize(
    "command", [line for line in commands() if line.startswith(".venv/bin/analysis") and not line.startswith(PAGE)]
)
def test_every_analysis_command_works(command: str, tmp_path: Path) -> None:
    """It is run as it stands there, in a folder with the same data; it succeeds and leaves tables behind."""
    (tmp_path / "data").symlink_to(ROOT / "data")
    arguments = [sys.executable, "-m", "analysis", *shlex.split(command)[1:]]
    result = subprocess.run(arguments, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    assert list(tmp_path.glob("*/**/metrics.parquet"))


def test_what_a_command_prints_is_what_is_shown() -> None:
    """The sessions of the terminal."""
    sessions = code("console")
    assert sessions
    with chdir(ROOT):
        carry_out("".join(f"```console\n{session}```\n" for session in sessions))


@pytest.mark.parametrize(
    "page",
    [
        "README.md",
        "CONTRIBUTING.md",
        *(path.relative_to(ROOT).as_posix() for path in ROOT.glob("docs/*.md")),
        *(path.relative_to(ROOT).as_posix() for path in ROOT.glob("docs/decisions/*.md")),
    ],
)
def test_every_file_that_a_page_links_to_is_there(page: str) -> None:
    """Links inside the repository, of the README and of all documents; docs/guide is put together by ``make docs``."""
    path = ROOT / page
    links = re.findall(r"\]\((?!https?://|#)([^)#]+)", path.read_text(encoding="utf-8"))
    assert links or page != "README.md"
    assert [link for link in links if not (path.parent / link).exists()] == []
