from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest

from analysis.findings import priorities as findings
from analysis.findings.attention import leading
from analysis.findings.yardstick import Yardstick
from analysis.wording import priorities as wording
from analysis.wording.words import Words
from tests.findings.shares import part

if TYPE_CHECKING:
    from collections.abc import Hashable

DOCUMENTS = pd.DataFrame(
    {"doc_id": ["a", "b", "c"], "district": ["甲", "乙", "丙"], "plan_start": [pd.Timestamp("2022-01-01")] * 3}
)
WORDS = Words.of(DOCUMENTS)
ONE, TWO = WORDS.about(["a"]), WORDS.about(["a", "b"])
YARD = Yardstick("next year", 38, 0.25, 0.15)
CHINESE = Words.of(DOCUMENTS, "zh")
SAFETY, PARTY = "Safety and emergencies", "Party building"


def led(doc_id: str, share: float, first: float, stance: str = "plan", error: float = 0.0) -> pd.DataFrame:
    """A part of safety and of party, of which safety comes first in this share of the draws."""
    return part(doc_id, stance, {"safety": share, "party": 1 - share}, error, first=first)


def page(words: Words, *parts: pd.DataFrame) -> list[str]:
    """Title, lead, badge, the point on what comes first and the one on other clear differences."""
    found = pd.concat([part("a", "plan", {}).iloc[:0], *parts])
    stance = findings.main_part(found)
    leads, between = leading(found), findings.between_reports(found, stance, YARD)
    pairs, clear = findings.pairs(between), findings.clearest(between)
    return [
        wording.answer(words, leads, clear, stance),
        wording.lead(words, leads, clear, pairs, YARD, stance),
        wording.badge(leads, clear, stance),
        wording.how_sure(words, leads, stance),
        wording.others(words, clear, pairs, stance),
    ]


def test_what_no_part_is_long_enough_for() -> None:
    """One report, or several: nothing is shown."""
    assert page(ONE)[0] == "No part of Jia 2022 is long enough to be divided into themes"
    assert page(WORDS)[0] == "No part of these 3 reports is long enough to be divided into themes"
    assert page(WORDS)[2] == "not-shown"


def test_one_report_says_what_comes_first_and_how_sure_that_is() -> None:
    """By hand or not; a review where there is no plan."""
    title, lead, badge, point, others = page(ONE, led("a", 0.6, 0.8))
    assert title == f"{SAFETY} takes the largest share of Jia 2022’s plan: 60%"
    assert lead.startswith("People gave the sentences their themes. The chance that")
    assert lead.endswith("is 80%.")
    assert (badge, others) == ("counted", "")
    assert point.endswith(
        "(60%), and would have had the same been labelled or worded otherwise (probability 80% or more)"
    )
    title, lead, badge, point, _ = page(ONE, led("a", 0.6, 0.79, "review", 0.03))
    assert title.endswith("Jia 2022’s review: 60%")
    assert lead.startswith("95% interval of labelling: 54% to 66%.")
    assert badge == "depends"
    assert point.endswith("another theme might")


def test_without_a_clear_difference_the_page_says_what_comes_first_in_most_plans() -> None:
    """Ten points apart are fewer than the fifteen of the yardstick."""
    title, lead, badge, point, others = page(TWO, led("a", 0.6, 0.9), led("b", 0.7, 0.7))
    assert title == f"{SAFETY} takes the largest share of 2 of 2 plans"
    assert lead == "The two plans are not shown to differ clearly in any theme."
    assert badge == "depends"
    assert "(60% to 70%); in 1 of these it would have" in point
    assert others == "The two plans have themes that are called different, none of them clearly"
    three = page(WORDS, led("a", 0.6, 0.9), led("b", 0.6, 0.9), led("c", 0.6, 0.9))
    assert three[1] == "No two of the plans are shown to differ clearly in any theme."
    assert three[2] == "counted"
    assert three[4] == "0 of 3 pairs of plans have themes that are called different, none of them clearly"


def test_a_clear_difference_is_the_title() -> None:
    """The largest first, by name of theme; a share of 0 is none; the other themes follow."""
    title, lead, badge, _, others = page(TWO, led("a", 0.6, 0.9), led("b", 0.3, 0.9))
    assert title == f"{SAFETY} takes 60% of Jia 2022’s plan, 30% of Yi 2022’s"
    assert lead.startswith("The two plans differ clearly in 2 themes: by more than 15 points")
    assert badge == "clear"
    assert others == f"One other theme differs clearly: {PARTY} (Yi 2022 70%, Jia 2022 40%)"
    three = page(WORDS, led("a", 0.6, 0.9), led("b", 0.6, 0.9), part("c", "plan", {"economy": 1}))
    assert three[0] == "Economic development takes 100% of Bing 2022’s plan, none of Jia 2022’s"
    assert three[1].startswith("2 of 3 pairs of plans differ clearly in a theme: by more than 15 points")
    assert three[4].startswith("2 other themes differ clearly; the largest differences: ")


def test_the_chinese_page_says_the_same() -> None:
    """A clear difference, and what comes first."""
    title, lead, _, point, _ = page(CHINESE, led("a", 0.6, 0.9), part("b", "plan", {"party": 1}))
    assert title == "平安与应急占甲 2022计划的60%，乙 2022计划中没有"
    assert lead.startswith("两份计划有2个主题差异明显：相差超过15个百分点")
    assert point.startswith("2份计划中，1份着墨最多的是")
    assert page(CHINESE.about(["a"]), led("a", 0.6, 0.9))[0] == "甲 2022的计划着墨最多的是平安与应急：占60%"


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([], "No part is left out for being too short."),
        ([("a", "review", 1)], "Parts of fewer than 10 sentences are left out (Jia 2022, review: one sentence)."),
        (
            [("a", "review", 1), ("b", "plan", 9)],
            "Parts of fewer than 10 sentences are left out (Jia 2022, review: one sentence; Yi 2022, plan: "
            "9 sentences).",
        ),
    ],
)
def test_short_parts_are_named(rows: list[tuple[str, str, int]], said: str) -> None:
    """None, one, two."""
    assert wording.left_out(WORDS, pd.DataFrame(rows, columns=["doc_id", "stance", "n_sentences"])) == said


def test_words_beside_a_strip() -> None:
    """One report has no ends; of a move, the sign."""
    row: dict[Hashable, Any] = {
        "reports": 2,
        "low_report": "a",
        "low_share": 0.1,
        "high_report": "b",
        "high_share": 0.5,
    }
    assert wording.ends(WORDS, row) == "Jia 2022 10% – Yi 2022 50%"
    assert wording.ends(WORDS, row | {"reports": 1}) == "50%"
    moves = pd.DataFrame({"doc_id": ["a", "b"], "difference": [0.05, -0.12]})
    assert wording.furthest(WORDS, moves) == "Yi 2022 −12"
    assert wording.furthest(WORDS, moves[:1]) == "Jia 2022 +5"


def test_plans_against_reviews() -> None:
    """No report has both; none moves clearly; one theme moves one way in most reports."""
    none = findings.between_stances(part("a", "plan", {"safety": 1}), YARD)
    assert wording.moved(WORDS, none) == "No report has both a review and a plan long enough to compare"
    still = findings.between_stances(pd.concat([led("a", 0.6, 1), led("a", 0.5, 1, "review")]), YARD)
    assert (
        wording.moved(WORDS, still) == "No theme gets clearly more or less of the plan than of the review of Jia 2022"
    )
    b = [led("b", 0.6, 1), part("b", "review", {"safety": 0.2, "economy": 0.8})]
    moved = findings.between_stances(pd.concat([led("a", 0.6, 1), led("a", 0.3, 1, "review"), *b]), YARD)
    said = f"{SAFETY} gets clearly more of the plan than of the review in 2 of 2 reports"
    assert wording.moved(WORDS, moved[moved["theme"] != "party"]) == said
    assert (
        wording.moved(CHINESE, moved[moved["theme"] != "party"]) == "2份报告中，有2份的计划对平安与应急着墨明显多于回顾"
    )


def test_what_preambles_change() -> None:
    """Nothing to leave out, or the largest change with its place."""
    found = part("a", "plan", {"safety": 0.5, "party": 0.25, "general": 0.25})
    said = wording.general(ONE, findings.without_general(found))
    assert said.endswith(f"the largest change is 16.7 percentage points ({SAFETY}, Jia 2022, plan).")
    assert wording.general(ONE, findings.without_general(found.iloc[:0])) == ""
