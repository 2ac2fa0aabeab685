from __future__ import annotations

import pandas as pd
import pytest

from analysis.errors import InputError
from analysis.findings import pair as compare

DOCUMENTS = pd.DataFrame({
    "doc_id": ["a", "b"], "district": ["甲", "乙"], "plan_start": pd.to_datetime(["2022-01-01", "2023-07-01"]),
    "plan_end": pd.to_datetime(["2022-12-31", "2023-12-31"]),
})  # fmt: skip


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


def test_measures_lie_side_by_side_largest_difference_first() -> None:
    """Shares of both sides in the order asked for, with the test of the pair; what one has none of is left out."""
    rows = [("a", "number", 1, 10, 0.1), ("b", "number", 2, 10, 0.2), ("a", "deadline", 0, 10, 0.0),
            ("b", "deadline", 5, 10, 0.5)]  # fmt: skip
    shares = pd.DataFrame(rows, columns=["doc_id", "measure", "k", "n", "share"])
    shares = shares.assign(unit="promise", low=shares["share"], high=shares["share"], origin="reviewed")
    tests = pd.DataFrame({
        "left": ["a", "a"], "right": ["b", "b"], "measure": ["number", "deadline"], "p": [0.5, 0.001],
        "p_holm": [1.0, 0.01],
    })  # fmt: skip
    none = shares.assign(unit="sentence", measure="specific", n=0, k=0)
    found = compare.measures({"promise": tests, "sentence": tests}, [shares, none], ("b", "a"))
    assert found["measure"].tolist() == ["deadline", "number"]
    assert found[["left_share", "right_share", "p_holm"]].to_numpy().tolist() == [[0.5, 0.0, 0.01], [0.2, 0.1, 1.0]]
