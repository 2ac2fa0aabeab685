from __future__ import annotations

import pandas as pd
import pytest

from analysis.errors import InputError
from analysis.findings import pair as compare
from analysis.wording import pair as wording

DOCUMENTS = pd.DataFrame({
    "doc_id": ["a", "b"], "district": ["甲", "乙"], "plan_start": pd.to_datetime(["2022-01-01", "2023-07-01"]),
    "plan_end": pd.to_datetime(["2022-12-31", "2023-12-31"]),
})  # fmt: skip
NAMES = {"a": "甲 2022", "b": "乙 2023"}


def test_both_puts_left_first() -> None:
    """In the order asked for, not in that of the table."""
    assert compare.both(DOCUMENTS, "乙", "甲").doc_id.tolist() == ["b", "a"]


@pytest.mark.parametrize(
    ("left", "right", "words"), [("甲", "甲", "another district"), ("丙", "甲", "left: found '丙'")]
)
def test_one_district_twice_or_an_unknown_one_is_an_error(left: str, right: str, words: str) -> None:
    """The message says which parameter and what is expected."""
    with pytest.raises(InputError, match=words):
        compare.both(DOCUMENTS, left, right)


def test_heading_leads_to_both_reports() -> None:
    """The title has both names with their years; each has its profile and its source."""
    words = wording.heading(compare.both(DOCUMENTS, "甲", "乙"))
    assert words.startswith("# 甲 2022 and 乙 2023\n")
    assert all(f"({kind}-{doc}.html)" in words for kind in ("district", "evidence") for doc in "ab")


def attention(p: float | None) -> pd.DataFrame:
    """One theme that differs by 30 points, with this corrected p value."""
    row = {"left": "a", "right": "b", "theme": "safety", "left_share": 0.4, "right_share": 0.1, "p": p, "p_holm": p}
    return pd.DataFrame([row]).astype({"p": float, "p_holm": float})


@pytest.mark.parametrize(
    ("p", "words"),
    [
        (0.01, "Of 1 themes 1 differs after correction for their number: 平安 (40% in 甲 2022, 10% in 乙 2023)."),
        (0.3, "No difference between the plans of 甲 2022 and 乙 2023 is shown in any of 1 themes"),
        (None, "too few sections for a test"),
    ],
)
def test_what_is_seen_of_attention(p: float | None, words: str) -> None:
    """A difference is named only where it holds after correction."""
    assert words in compare.seen_attention(attention(p), "plan", NAMES, {"safety": "平安"})


def test_parts_that_cannot_be_compared_are_said() -> None:
    """An empty comparison is no difference and no agreement."""
    assert compare.seen_attention(attention(0.1).iloc[:0], "review", NAMES, {}) == (
        "The two reviews are not both long enough to be compared."
    )
