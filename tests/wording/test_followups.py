from __future__ import annotations

import pandas as pd
import pytest

from analysis.findings.followups import outcomes
from analysis.wording import followups as wording
from analysis.wording.words import Words

DOCUMENTS = pd.DataFrame(
    {"doc_id": ["a", "b", "c"], "district": ["甲"] * 3, "plan_start": pd.to_datetime(["2031", "2032", "2033"])}
)
WORDS = Words.of(DOCUMENTS)


def rows(*found: str, pair: tuple[str, str] = ("a", "b")) -> pd.DataFrame:
    """The table of outcomes of one pair of reports."""
    return outcomes(pd.DataFrame({"from_doc": pair[0], "to_doc": pair[1], "outcome": list(found)}))


@pytest.mark.parametrize(
    ("found", "said"),
    [
        ([], "No target of Jia can be followed"),
        (["met"], "Jia: the only numeric target met"),
        (["silent"], "Jia: the only numeric target passed over in silence"),
        (["reported"], "Jia: the only numeric target not told as met"),
        (["met", "met", "not_met"], "Jia: 2 of 3 numeric targets met, 0 passed over in silence"),
    ],
)
def test_the_title_is_the_answer(found: list[str], said: str) -> None:
    """None, one, several; silence is counted apart from what was not met."""
    assert wording.answer(WORDS, "Jia", rows(*found)) == said


def test_the_lead_says_that_silence_is_no_failure() -> None:
    """Of one pair of years and of several; without any there is nothing to be silent of."""
    both = pd.concat([rows("met"), rows("silent", pair=("b", "c"))], ignore_index=True)
    assert "of one plan, each looked for" in wording.lead(WORDS, rows("met"))
    assert "of 2 plans, each looked for" in wording.lead(WORDS, both)
    assert "Silence is not failure" in wording.lead(WORDS, both)
    assert wording.lead(WORDS, rows()).startswith("No report of this district")


@pytest.mark.parametrize(
    ("found", "said"),
    [
        ([], "Jia 2031 states no numeric target, so there is nothing to follow in Jia 2032."),
        (["met"], "Jia 2031 states one numeric target, and the review in Jia 2032 tells: one met (100%)."),
        (
            ["met", "not_met", "reported", "mentioned", "silent"],
            "Of 5 numeric targets in Jia 2031, the review in Jia 2032 tells: one met (20%), one not met (20%), "
            "one reported with the verdict open (20%), one mentioned without its number (20%) "
            "and one passed over in silence (20%).",
        ),
        (
            ["not_met", "not_met", "reported", "reported", "mentioned", "mentioned", "silent", "silent"],
            "Of 8 numeric targets in Jia 2031, the review in Jia 2032 tells: 2 not met (25%), "
            "2 reported with the verdict open (25%), 2 mentioned without their numbers (25%) "
            "and 2 passed over in silence (25%).",
        ),
    ],
)
def test_what_became_of_the_targets(found: list[str], said: str) -> None:
    """Only outcomes that there are, each with its number and share."""
    assert wording.share(WORDS, rows(*found), ("a", "b")) == said


def test_a_pair_is_told_of_its_own_targets_only() -> None:
    """Three reports make two pairs; neither is told with the numbers of the other; the last one comes first."""
    both = pd.concat([rows("met"), rows("silent", "silent", pair=("b", "c"))], ignore_index=True)
    assert "one met (100%)" in wording.share(WORDS, both, ("a", "b"))
    assert wording.share(WORDS, both, ("b", "c")).endswith("2 passed over in silence (100%).")
    assert wording.headline(WORDS, both) == "0 of 2 targets in Jia 2032 were met, 1 of 1 in Jia 2031"
    assert wording.headline(WORDS, rows("met", "silent")) == "1 of 2 targets in Jia 2031 were met"


def test_a_target_is_a_row_with_its_answer_in_quotation_marks() -> None:
    """It leads to its number; one that nothing is said of has no note."""
    told = pd.DataFrame({
        "doc_id": "a", "metric_id": ["a-1", "a-2"], "outcome": ["met", "silent"], "target_sentence": "新建公园3个。",
        "answer_sentence": ["建成公园3个。", None], "why": ["same_code;narrower", None],
    })  # fmt: skip
    first, second = wording.rows(WORDS, told, ("a", "b"))
    assert first == {
        "head": "met", "text": "新建公园3个。", "href": "evidence-a.html#a-1",
        "note": "Jia 2032: “建成公园3个。” (same indicator and narrower scope)",
    }  # fmt: skip
    assert second["note"] == ""
    chinese = wording.rows(Words.of(DOCUMENTS, "zh"), told, ("a", "b"))
    assert chinese[0]["note"] == "甲 2032：“建成公园3个。”（同一指标和范围较窄）"
