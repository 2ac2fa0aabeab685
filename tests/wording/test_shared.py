from __future__ import annotations

import pandas as pd
import pytest

from analysis.wording import shared as wording
from analysis.wording.words import Words

DOCUMENTS = pd.DataFrame(
    {"doc_id": ["a", "b", "c"], "district": ["甲", "乙", "丙"], "plan_start": [pd.Timestamp("2022-01-01")] * 3}
)
WORDS = Words.of(DOCUMENTS)
Row = tuple[str, str, str, int]


@pytest.mark.parametrize(
    ("about", "rows", "said"),
    [
        ("a", (), "There is no other report that 甲 2022 could share a passage with."),
        ("ab", (), "甲 2022 and 乙 2022 share no run of 10 characters or more."),
        ("abc", (), "No two of these 3 reports share a run of 10 characters or more."),
        ("ab", (("a", "b", "x", 12),), "One passage, of 12 characters, stands in both 甲 2022 and 乙 2022."),
        (
            "abc",
            (("a", "b", "x", 12), ("a", "c", "x", 12), ("b", "c", "x", 12)),
            "One passage, of 12 characters, stands in more than two of these 3 reports.",
        ),
        (
            "ab",
            (("a", "b", "x", 15), ("a", "b", "y", 12)),
            "2 passages stand in both 甲 2022 and 乙 2022; the longest has 15 characters.",
        ),
        (
            "abc",
            (("a", "b", "x", 15), ("b", "c", "y", 12), ("b", "c", "z", 11)),
            "3 passages stand in two or more of these 3 reports, 乙 2022 and 丙 2022 sharing the most (2); "
            "the longest has 15 characters.",
        ),
        (
            "abc",
            (("a", "b", "x", 15), ("b", "c", "y", 12)),
            "2 passages stand in two or more of these 3 reports; the longest has 15 characters.",
        ),
    ],
)
def test_what_is_said_of_shared_passages(about: str, rows: tuple[Row, ...], said: str) -> None:
    """None, one, several; in one pair, in several; none shares the most where two pairs share as many."""
    table = pd.DataFrame(rows, columns=["left", "right", "passage", "n_chars"])
    assert wording.passages(WORDS.about(about), table) == said
