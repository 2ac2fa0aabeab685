"""What is said of texts that nobody here had seen."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.errors import InputError
from analysis.evaluation.unseen import unseen

SET = '[[measured]]\nset = "a"\ninvented = true\nday = 2031-01-01\nversion = "1"\nannotated = "blind"\n'


def test_a_count_has_an_interval(tmp_path: Path) -> None:
    """Eight of ten: 0.8, Wilson 95 % 0.490-0.943 (as in Newcombe 1998); a percentage that was handed on has none."""
    (tmp_path / "unseen.toml").write_text(
        SET + 'scores = [{measure = "value", n = 10, right = 8}, {measure = "F1", score = 0.7}]\n', encoding="utf-8"
    )
    counted, told = unseen(tmp_path).to_dict("records")
    assert (counted["score"], round(counted["low"], 3), round(counted["high"], 3)) == (0.8, 0.490, 0.943)
    assert told["score"] == 0.7
    assert told["low"] != told["low"]  # not a number


def test_nothing_measured_is_no_row(tmp_path: Path) -> None:
    """A corpus of somebody else has no such file."""
    assert unseen(tmp_path).empty


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ('[[measured]]\nset = "a"\n', "no invented, day, version, annotated, scores in the 1"),
        (SET + 'scores = [{measure = "value", n = 10}]\n', "'n': 10} in the 1. .*expected .* n and right, or score"),
    ],
)
def test_a_measure_without_its_facts_is_told(tmp_path: Path, written: str, told: str) -> None:
    """Day, version and annotator belong to each figure, and how many cases of how many."""
    (tmp_path / "unseen.toml").write_text(written, encoding="utf-8")
    with pytest.raises(InputError, match=told):
        unseen(tmp_path)


def test_the_shipped_figures_are_complete() -> None:
    """Every figure is a fraction between its limits."""
    rows = unseen(Path(__file__).parents[2] / "data/gold")
    assert len(rows) >= 7
    assert rows["score"].between(0, 1).all()
    bounded = rows.dropna(subset="low")
    assert ((bounded["low"] <= bounded["score"]) & (bounded["score"] <= bounded["high"])).all()
