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
