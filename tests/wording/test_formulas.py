from __future__ import annotations

import pandas as pd
import pytest

from analysis.wording import formulas as wording
from analysis.wording.words import Words

DOCUMENTS = pd.DataFrame(
    {"doc_id": ["a", "b", "c"], "district": ["甲", "乙", "丙"], "plan_start": [pd.Timestamp("2022-01-01")] * 3}
)
WORDS = Words.of(DOCUMENTS)
Row = tuple[str, str, str | None, int]


@pytest.mark.parametrize(
    ("about", "rows", "said"),
    [
        ("a", (), "No numeric formula is found in Jia 2022."),
        ("abc", (), "No numeric formula is found in these 3 reports."),
        (
            "a",
            (("a", "3+N", None, 1),),
            "One numeric formula is found in Jia 2022; no other report has it. The text explains none.",
        ),
        (
            "a",
            (("a", "3+N", "三支队伍", 2),),
            "One numeric formula is found in Jia 2022; it stands in more than one report. The text explains it.",
        ),
        (
            "a",
            (("a", "3+N", "三支队伍", 2), ("a", "1+4", None, 1)),
            "2 numeric formulas are found in Jia 2022; one of them stands in more than one report. "
            "The text explains 1 of them.",
        ),
        (
            "ab",
            (("a", "3+N", None, 2), ("b", "3+N", "三支队伍", 2), ("b", "1+4", None, 1)),
            "2 numeric formulas are found in these 2 reports, most in Yi 2022 (2); one of them stands in more than one "
            "report. The text explains 1 of them.",
        ),
        (
            "abc",
            (("a", "3+N", None, 1), ("b", "1+4", None, 1)),
            "2 numeric formulas are found in these 3 reports; none of them stands in more than one report. "
            "The text explains none.",
        ),
    ],
)
def test_what_is_said_of_formulas(about: str, rows: tuple[Row, ...], said: str) -> None:
    """None, one, several; of one report and of several; no report has most of them where two have as many."""
    table = pd.DataFrame(rows, columns=["doc_id", "formula", "definition", "n_reports"])
    assert wording.found(WORDS.about(about), table) == said
