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
        ([], "甲 2031 states no numeric target, so there is nothing to follow in 甲 2032."),
        (["met"], "甲 2031 states one numeric target, and the review in 甲 2032 tells: one met (100%)."),
        (
            ["silent"],
            "甲 2031 states one numeric target, and the review in 甲 2032 tells: one passed over in silence (100%).",
        ),
        (
            ["met", "not_met", "reported", "mentioned", "silent"],
            "Of 5 numeric targets in 甲 2031, the review in 甲 2032 tells: one met (20%), one not met (20%), "
            "one reported with the verdict open (20%), one mentioned without its number (20%) "
            "and one passed over in silence (20%).",
        ),
        (
            ["met", "met", "met", "silent"],
            "Of 4 numeric targets in 甲 2031, the review in 甲 2032 tells: 3 met (75%) "
            "and one passed over in silence (25%).",
        ),
        (
            ["not_met", "not_met", "reported", "reported", "mentioned", "mentioned", "silent", "silent"],
            "Of 8 numeric targets in 甲 2031, the review in 甲 2032 tells: 2 not met (25%), "
            "2 reported with the verdict open (25%), 2 mentioned without their numbers (25%) "
            "and 2 passed over in silence (25%).",
        ),
    ],
)
def test_what_became_of_the_targets(found: list[str], said: str) -> None:
    """Only outcomes that there are, each with its number and share."""
    assert wording.share(WORDS, rows(*found), ("a", "b")) == said


def test_a_pair_is_told_of_its_own_targets_only() -> None:
    """Three reports make two pairs; neither is told with the numbers of the other."""
    both = pd.concat([rows("met"), rows("silent", "silent", pair=("b", "c"))], ignore_index=True)
    assert "one met (100%)" in wording.share(WORDS, both, ("a", "b"))
    assert wording.share(WORDS, both, ("b", "c")).endswith("2 passed over in silence (100%).")


def test_silence_is_said_to_be_no_failure() -> None:
    """Wherever outcomes are shown."""
    assert wording.note(WORDS).startswith("Silence is not failure")


def test_the_title_shows_any_name() -> None:
    """Signs of Markdown in a name are shown, not carried out."""
    assert wording.heading("甲") == "# 甲: what became of the targets"
    assert "*" not in wording.heading("甲*乙*").replace("\\*", "").replace("&#42;", "")


def test_nothing_to_follow() -> None:
    """A page about a single report speaks of no other."""
    assert wording.nothing(WORDS.about(["a"])).startswith("No report of this district")
