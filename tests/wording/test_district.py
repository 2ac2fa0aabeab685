"""What the page of a district says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest

from analysis.findings.attention import COLUMNS
from analysis.findings.district import against_others
from analysis.findings.yardstick import Yardstick
from analysis.wording import district
from analysis.wording.words import Words
from tests.findings.shares import part

if TYPE_CHECKING:
    from collections.abc import Hashable

DOCUMENTS = pd.DataFrame(
    {"doc_id": ["a", "b", "c"], "district": ["甲", "乙", "丙"], "plan_start": [pd.Timestamp("2022-01-01")] * 3}
)
WORDS = Words.of(DOCUMENTS)
CHINESE = Words.of(DOCUMENTS, "zh")
YARD = Yardstick("next year", 38, 0.25, 0.15)
NONE = pd.DataFrame(columns=[*COLUMNS, "others"])


def against(**safety: float) -> pd.DataFrame:
    """The plan of a against the others; of each the share of safety, the rest is of party."""
    plans = [part(doc, "plan", {"safety": share, "party": 1 - share}) for doc, share in safety.items()]
    return against_others(pd.concat(plans), "a", "plan", YARD)


def leading(probability: float) -> pd.DataFrame:
    """Safety comes first in the plan, so surely."""
    return pd.DataFrame([{"stance": "plan", "theme": "safety", "share": 0.6, "probability": probability}])


@pytest.mark.parametrize(
    ("out", "plans", "probability", "said", "badge"),
    [
        (["promise deadline"], NONE, 0.9, "Jia 2022 says by when more often than any other report", "clear"),
        (
            ["sentence binding", "promise number", "promise deadline"], NONE, 0.9,
            "Jia 2022 binds itself and puts numbers to its promises more often than any other report", "clear",
        ),
        (
            [], against(a=0.6, b=0.3, c=0.3), 0.3,
            "The plan of Jia 2022 gives far more to Safety and emergencies than the others", "clear",
        ),
        ([], NONE, 0.9, "The plan of Jia 2022 is most about Safety and emergencies", "clear"),
        ([], NONE, 0.6, "Safety and emergencies leads the plan of Jia 2022, but not surely", "depends"),
        ([], NONE, 0.3, "No theme surely leads the plan of Jia 2022; Safety and emergencies has 60%", "depends"),
    ],
)  # fmt: skip
def test_the_title_is_what_sets_it_apart_or_what_it_is_about(
    out: list[str], plans: pd.DataFrame, probability: float, said: str, badge: str
) -> None:
    """In what it stands out, else a theme far above the others, else the theme that leads, as surely as it does."""
    first = leading(probability)
    assert district.answer(WORDS, "Jia 2022", out, plans, first) == said
    assert district.badge(out, plans, first) == badge


def test_a_report_too_short_for_themes() -> None:
    """It has a title all the same; alone with one other it is not above “any other”."""
    nothing = leading(0.9).iloc[:0]
    assert district.answer(WORDS, "Jia 2022", [], NONE, nothing) == "Jia 2022 is too short to have a main theme"
    assert district.badge([], NONE, nothing) == "not-shown"
    two = Words.of(DOCUMENTS.head(2))
    said = district.answer(two, "Jia 2022", ["promise number"], NONE, nothing)
    assert said == "Jia 2022 puts numbers to its promises more often than the other report"


def test_the_title_in_chinese() -> None:
    """Two things are joined as Chinese joins them."""
    out = ["promise deadline", "promise number"]
    said = district.answer(CHINESE, "甲 2022", out, NONE, leading(0.9))
    assert said == "甲 2022比其他任何一份报告更常写明何时完成，也更常给承诺写上数字"


@pytest.mark.parametrize(
    ("probability", "said"),
    [
        (0.9, ", and surely comes first."),
        (0.6, ", and comes first with a probability of 60%: with other sentences of its kind the text might lead with "
         "another theme."),
        (0.2, ", but with other sentences of its kind the text might as well lead with another theme."),
    ],
)  # fmt: skip
def test_how_sure_it_is_that_a_theme_leads(probability: float, said: str) -> None:
    """Surely, rather, or not to be told; of a report without parts nothing."""
    assert district.first(WORDS, leading(probability)) == f"Safety and emergencies has most of the plan (60%){said}"
    assert district.first(WORDS, leading(probability).iloc[:0]) == ""


def test_more_and_less_than_the_others() -> None:
    """The largest difference of each side; none; nobody to compare with."""
    table = against(a=0.6, b=0.3, c=0.3)
    assert district.against(WORDS, table, "Jia 2022", "plan") == (
        "More on Safety and emergencies (60% against 30%), less on Party building (40% against 70%)"
    )
    same = district.against(WORDS, against(a=0.6, b=0.6), "Jia 2022", "plan")
    assert same == "In no theme is the plan called different from the other report"
    alone = district.against(WORDS, NONE, "Jia 2022", "review")
    assert alone == "Jia 2022 has no review that is long enough to be compared with another one."


def test_a_lead_says_where_from_and_how_much() -> None:
    """What is not known of a place is left out; none, one and several have their forms."""
    report: dict[Hashable, Any] = {
        "province": "浙江省",
        "city": "舟山市",
        "county": None,
        "genre": "plan",
        "n_chars": 1200,
    }
    assert district.lead(WORDS, report, 1, 0, 2) == (
        "Zhoushan, Zhejiang: 1,200 characters (plan), with one promise, no quantity and 2 amounts of money."
    )
    nowhere = report | {"province": None, "city": None}
    assert district.lead(CHINESE, nowhere, 1, 0, 2) == "全文1,200字（计划），有承诺1条，没有数量表述，金额2笔。"


def test_most_and_least() -> None:
    """One measure is named, several are counted; a tie at the top is no first place."""
    rows = [("promises", 1, 1), ("quantities", 3, 3), ("promise number", 1, 2), ("promise deadline", 1, 1)]
    table = pd.DataFrame(rows, columns=["measure", "first", "last"]).assign(reports=3)
    assert district.placed(WORDS, table, "Jia 2022") == (
        "Jia 2022 has most of all in 2 of 4 counts, least in quantities per 1,000 characters"
    )
    middle = table.assign(first=2, last=2)
    assert district.placed(WORDS, middle, "Jia 2022") == "Jia 2022 has neither most nor least of anything counted here"


def test_targets_are_quoted_with_what_they_are() -> None:
    """The value in the words of the edition, day and firmness behind it; the quote leads to its sentence."""
    rows = pd.DataFrame([{
        "doc_id": "a", "sentence_id": "a-s1", "metric_id": "m", "theme": "economy", "firmness": "binding",
        "due": pd.Timestamp("2022-06-30"), "text": "6月底前完成税收5亿元",
    }])  # fmt: skip
    metrics = pd.DataFrame([{
        "metric_id": "m", "indicator_code": "tax_revenue", "indicator": "税收", "base_low": 5e8, "base_high": 5e8,
        "base_unit": "元", "bound": "exact", "sign": None,
    }])  # fmt: skip
    (told,) = district.telling(WORDS, rows, metrics)
    assert told == {
        "head": "Economic development", "text": "6月底前完成税收5亿元", "href": "evidence-a.html#a-s1",
        "note": "Tax revenue: 500 million yuan · by 30 Jun 2022 · binding",
    }  # fmt: skip
    (told,) = district.telling(CHINESE, rows, metrics)
    assert told["note"] == "税收收入：5亿元 · 2022年6月30日前 · 刚性"


def test_what_is_empty_is_one_line() -> None:
    """Nothing is missing; one thing; several."""
    assert district.nothing(WORDS, []) == ""
    assert district.nothing(WORDS, ["money"]) == "Not found in this report: an amount of money."
    assert district.nothing(CHINESE, ["money", "formula"]) == "这份报告中没有找到：金额和数字提法。"


def test_the_way_leads_to_pairs_of_few_and_to_pages_of_many() -> None:
    """Nearest first; the report that is registered first stands first in the name of a pair page."""
    rows = district.beside(WORDS, DOCUMENTS, "b", {"c": 0.1})
    assert [row["href"] for row in rows] == ["evidence-b.html", "pair-b--c.html", "pair-a--b.html"]
    assert [row.get("note") for row in rows] == [None, "plans lie 10 points apart", ""]
    many = pd.DataFrame({
        "doc_id": [f"d{i}" for i in range(33)], "district": [f"第{i}" for i in range(33)],
        "plan_start": [pd.Timestamp("2022-01-01")] * 33,
    })  # fmt: skip
    rows = district.beside(Words.of(many), many, "d0", {})
    assert len(rows) == 1 + district.LINKED
    assert rows[1]["href"] == "district-d1.html"


def test_a_place_is_told_with_its_value() -> None:
    """A share in per cent, what is told for 1,000 characters as a number; places that are shared."""
    row: dict[Hashable, Any] = {
        "measure": "promise number",
        "value": 0.281,
        "first": 1,
        "last": 1,
        "reports": 5,
        "n": 9,
    }
    assert district.place(WORDS, row) == "28% · 1 of 5"
    dense = row | {"measure": "quantities", "value": 1.3, "first": 2, "last": 4}
    assert district.place(CHINESE, dense) == "1.3 · 第2～4位，共5份"
    (told,) = district.places_of(WORDS, pd.DataFrame([row])).to_dict("records")
    assert told == {"measure": "promises with a number", "n": 9, "value": "28% · 1 of 5"}
