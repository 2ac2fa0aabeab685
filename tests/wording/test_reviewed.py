from __future__ import annotations

import pandas as pd
import pytest

from analysis.wording import reviewed as wording
from analysis.wording.words import Words

DOCUMENTS = pd.DataFrame(
    {"doc_id": ["a", "b", "c"], "district": ["甲", "乙", "丙"], "plan_start": [pd.Timestamp("2022-01-01")] * 3}
)
WORDS = Words.of(DOCUMENTS)


def counts(
    rows: int, reviewed: int = 0, changed: int = 0, added: int = 0, removed: int = 0, stale: int = 0
) -> pd.DataFrame:
    """What ``findings.reviewed.counts`` gives, in two tables, one of them empty."""
    names = ["rows", "n_reviewed", "changed", "added", "removed", "stale"]
    return pd.DataFrame([[0] * 6, [rows, reviewed, changed, added, removed, stale]], columns=names)


@pytest.mark.parametrize(
    ("about", "said"),
    [
        ([], "There is no report, so no row was reviewed."),
        (["a"], "Nobody has reviewed a row of Jia 2022: all is as the parser reads it."),
        (["a", "b"], "Nobody has reviewed a row of these 2 reports: all is as the parser reads it."),
        (["a", "b", "c"], "Nobody has reviewed a row of these 3 reports: all is as the parser reads it."),
    ],
)
def test_without_reviews_only_the_reports_of_the_page_are_spoken_of(about: list[str], said: str) -> None:
    """A page about one report says nothing of the others."""
    assert wording.layer(WORDS.about(about), counts(5)) == said


def test_one_row() -> None:
    """Singular throughout."""
    said = wording.layer(WORDS, counts(1200, 1, 1, 1, 1, 1))
    assert said == (
        "A person has reviewed one of 1,200 rows; one of them says something else than was read, one was added, and "
        "one more was taken out. One review is stale and not applied: its row or value is not there any more."
    )


def test_several_rows() -> None:
    """Plural throughout, and nothing of stale reviews where there is none."""
    assert wording.layer(WORDS, counts(1200, 600, 0, 2, 3, 0)) == (
        "People have reviewed 600 of 1,200 rows; none of them says anything else than was read, 2 were added, and 3 "
        "more were taken out."
    )
    assert wording.layer(WORDS, counts(9, 6, 4, 0, 0, 2)).endswith(
        "4 of them say something else than was read, 0 were added, and 0 more were taken out. 2 reviews are stale and "
        "not applied: their rows or values are not there any more."
    )


def test_stale_reviews_are_told_where_nothing_else_was_reviewed() -> None:
    """They are never silent."""
    assert "2 reviews are stale" in wording.layer(WORDS, counts(5, stale=2))


def test_by_hand_is_not_beyond_doubt() -> None:
    """With the agreement of readers as a range."""
    assert "gave 95% to 99% of the sentences the same theme" in wording.doubt(WORDS)
