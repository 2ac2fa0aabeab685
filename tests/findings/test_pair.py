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


def promises(doc_id: str, *binding: bool) -> pd.DataFrame:
    """Promises of one report that bind or do not, without numbers or dates."""
    number = range(len(binding))
    return pd.DataFrame({
        "doc_id": doc_id, "firmness": ["binding" if binds else "neutral" for binds in binding], "n_targets": 0,
        "due": pd.NaT, "start": list(number),
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


def test_heading_leads_to_both_reports() -> None:
    """The title has both names with their years; each has its profile and its source."""
    words = wording.heading(compare.both(DOCUMENTS, "甲", "乙"))
    assert words.startswith("# 甲 2022 and 乙 2023\n")
    assert all(f"({kind}-{doc}.html)" in words for kind in ("district", "evidence") for doc in "ab")


def test_promises_differ_where_they_do() -> None:
    """30 binding promises against 30 that do not bind differ; deadlines, which neither has, do not."""
    table = pd.concat([promises("a", *[True] * 30), promises("b", *[False] * 30)])
    tests = compare.promises(table, "a", "b")
    binding, _, deadline = tests.to_dict("records")
    assert (binding["left"], binding["right"], binding["difference"]) == (1, 0, 1)
    assert binding["p_holm"] < 0.05
    assert deadline["p"] == 1
    said = compare.seen_promises(tests, (30, 30), "甲", "乙")
    assert "100% and 0% bind (a difference)" in said
    assert "0% and 0% name a deadline (no difference shown)" in said


def test_too_few_promises_are_not_tested_and_none_are_not_compared() -> None:
    """Three promises on one side give shares without a test; none give nothing to compare."""
    few = compare.promises(pd.concat([promises("a", True, False, True), promises("b", *[False] * 30)]), "a", "b")
    assert few.p.isna().all()
    assert "not tested" in compare.seen_promises(few, (3, 30), "甲", "乙")
    none = compare.promises(promises("a"), "a", "b")
    assert compare.seen_promises(none, (0, 0), "甲", "乙") == "甲 states no promises and 乙 none: nothing to compare."


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
