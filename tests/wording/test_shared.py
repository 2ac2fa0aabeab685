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
        ("a", (), "There is no other report that Jia 2022 could share a passage with."),
        ("ab", (), "Jia 2022 and Yi 2022 share no run of 10 characters or more."),
        ("abc", (), "No two of these 3 reports share a run of 10 characters or more."),
        ("ab", (("a", "b", "x", 12),), "One passage, of 12 characters, stands in both Jia 2022 and Yi 2022."),
        (
            "abc",
            (("a", "b", "x", 12), ("a", "c", "x", 12), ("b", "c", "x", 12)),
            "One passage, of 12 characters, stands in more than two of these 3 reports.",
        ),
        (
            "ab",
            (("a", "b", "x", 15), ("a", "b", "y", 12)),
            "2 passages stand in both Jia 2022 and Yi 2022; the longest has 15 characters.",
        ),
        (
            "abc",
            (("a", "b", "x", 15), ("b", "c", "y", 12), ("b", "c", "z", 11)),
            "3 passages stand in two or more of these 3 reports, Yi 2022 and Bing 2022 sharing the most (2); "
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


def test_passages_lead_to_their_place_in_the_left_report() -> None:
    """The passage is the quote; beside it how long it is and who has it too."""
    passage = "坚持稳中求进工作总基调"
    columns = ["left", "right", "left_sentence", "right_sentence", "n_chars", "passage"]
    table = pd.DataFrame([("a", "b", "s1", "s2", 11, passage)], columns=columns)
    assert wording.rows(WORDS, table).to_dict("records") == [
        {"doc_id": "a", "sentence_id": "s1", "quote": passage, "n_chars": 11, "other_report": "Yi 2022"}
    ]
    chinese = Words.of(DOCUMENTS, "zh").about("ab")
    assert wording.passages(chinese, table.iloc[:0]) == "甲 2022和乙 2022没有10字以上连续相同的文字。"
