from __future__ import annotations

from math import log
from pathlib import Path

import pandas as pd
import pytest

from analysis.findings import outside
from analysis.language.log_odds import PRIOR

TERMS = pd.DataFrame(
    [("a", "渔港", 8), ("a", "发展", 2), ("b", "发展", 10)], columns=["doc_id", "term", "count"]
).assign(log_odds=0.0, z=0.0)
BODIES = pd.DataFrame({"national": [90, 10], "county": [50, 0]}, index=pd.Index(["发展", "null"], name="term"))


def test_log_odds_against_a_body_by_hand() -> None:
    """渔港 is 8 of 10 words of a and none of 100 national ones; report b plays no part in it."""
    rows = pd.DataFrame({"doc_id": ["a", "b"], "term": ["渔港", "发展"]})
    found = outside.beside(rows, TERMS, BODIES)
    prior = PRIOR * 8 / 110
    odds = log((8 + prior) / (10 + PRIOR - 8 - prior)) - log(prior / (100 + PRIOR - prior))
    assert found["log_odds_national"].iloc[0] == pytest.approx(odds, abs=1e-6)
    assert found["count_national"].tolist() == [0, 90]
    assert found["log_odds_county"].iloc[1] == 0  # 发展 is all that either says
    assert found["count_county"].tolist() == [0, 50]


def test_body_that_says_the_same_as_the_report_is_no_different() -> None:
    """Equal counts, log-odds of 0."""
    same = pd.DataFrame({"national": [8, 2], "county": [80, 20]}, index=["渔港", "发展"])
    found = outside.beside(TERMS[TERMS["doc_id"] == "a"][["doc_id", "term"]], TERMS, same)
    assert found["log_odds_national"].tolist() == [0, 0]
    assert found["log_odds_county"].abs().max() < 0.2  # rarer evidence is drawn to no difference


def test_without_the_counts_nothing_is_set_beside(tmp_path: Path) -> None:
    """Empty columns, no error; and no rows are no error either."""
    rows = TERMS[["doc_id", "term"]]
    found = outside.beside(rows, TERMS, outside.read(tmp_path / "none.csv.gz"))
    assert found[["log_odds_national", "log_odds_county"]].isna().all(axis=None)
    assert outside.beside(rows.iloc[:0], TERMS, BODIES).empty


def test_counts_that_are_shipped_are_sorted_whole_numbers_of_chinese_words(root: Path) -> None:
    """No word twice, none that stands nowhere, nothing but a word in the first column."""
    counts = outside.read(root / outside.COUNTS)
    assert counts.index.is_monotonic_increasing
    assert counts.index.is_unique
    assert counts.index.str.fullmatch("[\u3400-\u4dbf\u4e00-\u9fff]{2,}").all()
    assert (counts.sum(axis=1) > 0).all()
    assert counts.dtypes.tolist() == ["int64", "int64"]
