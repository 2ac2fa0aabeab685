from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from analysis.evaluation import command
from analysis.evaluation.measures import definitions
from analysis.evaluation.score import Scores, evaluate

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def scores(annotation: Any, gold: Path) -> Scores:
    """Scores of tables with one wrong unit, in one of two reports."""
    found = annotation.copy()
    found.mention("3家")["unit"] = "[所]"
    found.sentences = [sentence for sentence in found.sentences if sentence["doc"] == "one"]
    found.mentions = [mention for mention in found.mentions if mention["doc"] == "one"]
    return evaluate(found.tables(), gold)


def test_score_table_fits_a_terminal(scores: Scores, capsys: pytest.CaptureFixture[str]) -> None:
    """Every measure is a row with its value, interval and numbers, in 80 columns; unscored reports are named."""
    command.print_scores(scores, by_report=False)
    lines = capsys.readouterr().out.splitlines()
    rows = {line.split()[0]: line.split() for line in lines if line}
    assert rows.keys() >= definitions().keys()
    assert rows["value_unit"] == ["value_unit", "F1", "0.750", "0.500–1.000", "0.750", "0.750", "4", "4", "3"]
    assert "Annotated, but not in the tables: two" in lines
    assert max(map(len, lines)) <= 80
    assert not any("…" in line for line in lines)


def test_scores_of_each_report_on_request(scores: Scores, capsys: pytest.CaptureFixture[str]) -> None:
    """With by_report the table of each report follows the one of all."""
    command.print_scores(scores, by_report=True)
    titles = [line.strip() for line in capsys.readouterr().out.splitlines()]
    assert titles.index("1 reports") < titles.index("one")


def test_errors_are_listed_in_context(scores: Scores, capsys: pytest.CaptureFixture[str]) -> None:
    """One line per error, long or with brackets as it may be: place, expected, found and the words around it."""
    command.print_errors(scores, ["value_unit", "money"])
    assert capsys.readouterr().out.splitlines() == [
        "value_unit: 1 errors",
        "  one 6–8  expected 3 家 | found 3 [所] | 去年新建食堂【3家】,改造约120户。 今年6月底前投入50万元慰问",
    ]
    command.print_errors(scores, ["money"])
    assert capsys.readouterr().out == "No errors.\n"
    command.print_errors(scores)
    assert "value_unit_bound: 1 errors" in capsys.readouterr().out


def test_run_prints_and_writes(
    scores: Scores, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The command prints the table and writes JSON, into a folder that it makes."""
    monkeypatch.setattr(command, "evaluate_reports", lambda reports, gold: scores)
    path = tmp_path / "build" / "evaluation.json"
    assert command.run(tmp_path, tmp_path, path) is scores
    said = capsys.readouterr().out
    assert "3 errors in their context" in said
    assert len(json.loads(path.read_text(encoding="utf-8"))["errors"]) == 3
