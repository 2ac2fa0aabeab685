from __future__ import annotations

import pandas as pd
import pytest

from analysis.findings import priorities as findings
from analysis.findings.attention import leading
from analysis.findings.yardstick import Yardstick
from analysis.wording import priorities as wording
from analysis.wording.words import Words
from tests.findings.shares import part

DOCUMENTS = pd.DataFrame(
    {"doc_id": ["a", "b", "c"], "district": ["甲", "乙", "丙"], "plan_start": [pd.Timestamp("2022-01-01")] * 3}
)
WORDS = Words.of(DOCUMENTS)
ONE, TWO = WORDS.about(["a"]), WORDS.about(["a", "b"])
YARD = Yardstick("next year", 38, 0.25, 0.15)
SAFETY, PARTY = "平安与应急 safety", "党建 party"


def led(doc_id: str, first: float, stance: str = "plan") -> pd.DataFrame:
    """A part by hand with 60 % of safety, which comes first in this share of the draws."""
    return part(doc_id, stance, {"safety": 0.6, "party": 0.4}, first=first)


def lead(*parts: pd.DataFrame) -> pd.DataFrame:
    """What leads each part."""
    return leading(pd.concat([part("a", "plan", {}).iloc[:0], *parts]))


def test_what_no_part_is_long_enough_for() -> None:
    """One report, or several."""
    assert wording.leading(ONE, lead()) == "No part of 甲 2022 is long enough to be divided into themes."
    assert wording.leading(WORDS, lead()) == "No part of these 3 reports is long enough to be divided into themes."


def test_a_theme_is_said_to_lead_where_that_is_sure() -> None:
    """0.8 is enough; one report, two, with one in doubt, all in doubt; reviews only where there is no plan."""
    first = f"The plan of 甲 2022 attends most to {SAFETY} (60%, by hand; probability 80%)"
    assert wording.leading(ONE, lead(led("a", 0.8))) == f"{first}."
    second = f"; the plan of 乙 2022 attends most to {SAFETY} (60%, by hand; probability 95%)."
    assert wording.leading(TWO, lead(led("a", 0.8), led("b", 0.95), led("c", 1, "review"))) == first + second
    doubt = "; of the plan of 乙 2022 no theme can be said to with a probability of 80%."
    assert wording.leading(TWO, lead(led("a", 0.8), led("b", 0.79))) == first + doubt
    both = "; of the plans of 乙 2022 and 丙 2022 no theme can be said to with a probability of 80%."
    assert wording.leading(WORDS, lead(led("a", 0.8), led("b", 0.7), led("c", 0.1))) == first + both
    alone = "Which policy theme the review of 甲 2022 attends to most cannot be said with a probability of 80%."
    assert wording.leading(ONE, lead(led("a", 0.5, "review"))) == alone
    none = "Which policy theme it attends to most cannot be said with a probability of 80% of any of the 2 plans."
    assert wording.leading(TWO, lead(led("a", 0.5), led("b", 0.5))) == none


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([], "No part is left out for being too short."),
        ([("a", "review", 1)], "Parts of fewer than 10 sentences are left out (甲 2022, review (1))."),
        (
            [("a", "review", 1), ("b", "plan", 9)],
            "Parts of fewer than 10 sentences are left out (甲 2022, review (1); 乙 2022, plan (9)).",
        ),
    ],
)
def test_short_parts_are_named(rows: list[tuple[str, str, int]], said: str) -> None:
    """None, one, two."""
    assert wording.left_out(WORDS, pd.DataFrame(rows, columns=["doc_id", "stance", "n_sentences"])) == said


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([], "There are not two plans to compare."),
        ([(0, 0)], "The two plans have no theme that is called different."),
        ([(2, 0)], "The two plans have at least one theme that is called different, none of them clearly."),
        ([(2, 1)], "The two plans have at least one theme that is called different, and clearly so."),
        (
            [(2, 1), (1, 0), (0, 0)],
            "Of 3 pairs of plans 2 have at least one theme that is called different, 1 a clear difference.",
        ),
        (
            [(1, 0), (0, 0)],
            "Of 2 pairs of plans 1 has at least one theme that is called different, 0 a clear difference.",
        ),
    ],
)  # fmt: skip
def test_pairs_are_counted(rows: list[tuple[int, int]], said: str) -> None:
    """No pair, one, several."""
    assert wording.pairs(WORDS, pd.DataFrame(rows, columns=["different", "clear"]), "plan") == said


def test_the_largest_difference_is_an_estimate() -> None:
    """With its interval, by hand without; none where nothing is called different."""
    by_hand = pd.concat(
        [part("a", "plan", {"safety": 0.7, "party": 0.3}), part("b", "plan", {"safety": 0.3, "party": 0.7})]
    )
    table = findings.between_reports(by_hand, "plan", YARD)
    start = f"The largest difference by the estimates is in {SAFETY}: 70% in 甲 2022, 30% in 乙 2022"
    assert wording.widest(TWO, table, "plan") == f"{start}, both by hand."
    unsure = pd.concat(
        [part("a", "plan", {"safety": 0.7, "party": 0.3}, 0.03), part("b", "plan", {"safety": 0.3, "party": 0.7}, 0.04)]
    )
    said = wording.widest(TWO, findings.between_reports(unsure, "plan", YARD), "plan")
    assert said == f"{start}; 95% interval of the difference by labelling: 30 to 50 points."
    nothing = "No theme is called different between any two plans."
    assert wording.widest(TWO, table.assign(different=False), "plan") == nothing
    assert wording.widest(TWO, table.iloc[:0], "plan") == nothing


def test_plans_against_reviews() -> None:
    """No report has both; one has, with and without a difference; two have."""
    none = findings.between_stances(part("a", "plan", {"safety": 1}), YARD)
    assert wording.stances(ONE, none) == "甲 2022 has not both a review and a plan long enough to compare."
    assert wording.stances(WORDS, none).startswith("None of these 3 reports has both")
    moved = pd.concat(
        [part("a", "plan", {"safety": 0.6, "party": 0.4}), part("a", "review", {"safety": 0.5, "party": 0.5})]
    )
    still = pd.concat([part("b", stance, {"safety": 1}) for stance in ("plan", "review")])
    first = f"Plan against review: 甲 2022: {PARTY} −10 points and {SAFETY} +10 points"
    said = wording.stances(ONE, findings.between_stances(moved, YARD))
    assert sorted(said[:-1].split(": ")[2].split(" and ")) == sorted(first.split(": ")[2].split(" and "))
    both = wording.stances(TWO, findings.between_stances(pd.concat([moved, still]), YARD))
    assert both.endswith("; 乙 2022: no theme called different.")


def test_what_preambles_change() -> None:
    """Nothing to leave out, or the largest change with its place."""
    found = part("a", "plan", {"safety": 0.5, "party": 0.25, "general": 0.25})
    said = wording.general(ONE, findings.without_general(found))
    assert said.endswith(f"the largest change is 16.7 percentage points ({SAFETY}, 甲 2022, plan).")
    assert wording.general(ONE, findings.without_general(found.iloc[:0])) == "There is nothing to leave out."
