from __future__ import annotations

import re

import pandas as pd
import pytest

from analysis.findings import concepts as compare
from analysis.wording import concepts as wording
from analysis.wording.words import Words

DOCUMENTS = pd.DataFrame(
    {"doc_id": ["a", "b", "c"], "district": ["甲", "乙", "丙"], "plan_start": [pd.Timestamp("2022-01-01")] * 3}
)
WORDS, CHINESE = Words.of(DOCUMENTS), Words.of(DOCUMENTS, "zh")


def whole(**counts: dict[str, int]) -> pd.DataFrame:
    """Concepts from places in each report, of 1,000 characters each."""
    rows = [(doc, name, n, float(n)) for name, own in counts.items() for doc, n in own.items()]
    return pd.DataFrame(rows, columns=["doc_id", "concept", "count", "per_1000_chars"])


@pytest.mark.parametrize(
    ("about", "counts", "said"),
    [
        ("abc", {}, "No word of these concepts is found"),
        ("abc", {"养老": {"a": 0}}, "No word of these concepts is found"),
        ("a", {"养老": {"a": 2}}, "“养老” is found in Jia 2022"),
        ("a", {"养老": {"a": 2}, "创新": {"a": 1}}, "2 concepts are found in Jia 2022"),
        ("ab", {"养老": {"a": 2, "b": 1}}, "Jia 2022 speaks most of “养老”"),
        ("ab", {"养老": {"a": 2, "b": 2}}, "Several reports speak as much of “养老”"),
        ("ab", {"养老": {"a": 2, "b": 2}, "创新": {"a": 1, "b": 1}}, "No single report speaks most of a concept"),
        ("ab", {"养老": {"a": 2, "b": 1}, "创新": {"a": 0, "b": 1}},
         "A different report speaks most of each of 2 concepts"),
        ("ab", {"养老": {"a": 2, "b": 1}, "创新": {"a": 1, "b": 1}},
         "No report speaks most of more than one of 2 concepts"),
        ("ab", {"养老": {"a": 2, "b": 1}, "创新": {"a": 1, "b": 0}}, "Jia 2022 speaks most of 2 of 2 concepts"),
    ],
)  # fmt: skip
def test_the_title_is_the_answer(about: str, counts: dict[str, dict[str, int]], said: str) -> None:
    """None, one, several concepts; one report, several; a clear first, and none."""
    assert wording.answer(WORDS.about(about), whole(**counts)) == said


@pytest.mark.parametrize(
    ("about", "counts", "note", "out"),
    [
        ("a", {"a": 0}, "no word of it is found", False),
        ("a", {"a": 1}, "1.0 for each 1,000 characters (one place)", True),
        ("ab", {"a": 2, "b": 0}, "2.0 in Jia 2022 (2 places); one report has no word of it", True),
        ("abc", {"a": 2, "b": 0, "c": 0}, "2.0 in Jia 2022 (2 places); 2 reports have no word of it", True),
        ("ab", {"a": 1, "b": 1}, "as much in 2 reports, 1.0 for each 1,000 characters", False),
    ],
)
def test_a_row_says_where_a_concept_has_most(about: str, counts: dict[str, int], note: str, out: bool) -> None:
    """None, one place, several; a tie; what is lacking is counted; every report has its dot."""
    rows = wording.attention_rows(WORDS.about(about), whole(养老=counts))
    assert rows[["name", "note", "out"]].values.tolist() == [["“养老”", note, out]]
    assert rows["values"][0] == [float(n) for n in counts.values()]


def test_of_many_concepts_the_first_are_named() -> None:
    """Three, and how many more."""
    counts = {name: {"a": 2, "b": 1} for name in "甲乙丙丁戊"}
    said = wording.attention(WORDS, whole(**counts))
    assert said.endswith("“丙” in Jia 2022 and 2 more")
    assert wording.attention(WORDS, whole(甲={"a": 1, "b": 1})) == "No report has more of a concept than every other"


def test_review_and_plan() -> None:
    """No report with both parts; one; several."""
    columns = ["concept", "difference"]
    assert wording.parts(WORDS, pd.DataFrame(columns=columns)).startswith("No report has both a review and a plan")
    one = pd.DataFrame([("养老", 1.0), ("创新", -1.0), ("水", 0.0)], columns=columns)
    assert wording.parts(WORDS, one) == (
        "Plans against reviews, for each 1,000 characters: “养老” has more in the plan; “创新” has less in the plan; "
        "“水” has as much in both."
    )
    many = pd.DataFrame([("养老", 1.0), ("养老", 2.0), ("养老", -1.0)], columns=columns)
    assert "“养老” has more in 2 of 3 plans and less in 1." in wording.parts(WORDS, many)


def leading(first: str | None, without: str | None) -> pd.DataFrame:
    """One concept, of which the word 养老 carries three quarters."""
    return pd.DataFrame([("养老", "养老", 3, 0.75, first, without)], columns=compare.LEADING)


FOUND = pd.DataFrame([("养老", "养老", 3, 0.75, 2), ("养老", "助餐", 1, 0.25, 1)],
                     columns=["concept", "word", "n", "share", "reports"])  # fmt: skip


@pytest.mark.parametrize(
    ("first", "without", "point", "note", "out"),
    [
        ("a", "a", "comes first in the one concept", " · without the first, the same report leads", False),
        ("a", "b", "another report comes first in “养老”", " · without the first, Yi 2022 leads", True),
        ("a", None, "another report comes first in “养老”", " · without the first, no report leads", True),
        (None, "b", "No report comes first", "", False),
    ],
)  # fmt: skip
def test_how_much_hangs_on_one_word(first: str | None, without: str | None, point: str, note: str, out: bool) -> None:
    """The order of the reports stands without it, or another comes first, or none; there may be no first one."""
    table = leading(first, without)
    assert point in wording.leading(WORDS, table)
    rows = wording.leading_rows(WORDS, table, FOUND)
    assert rows.values.tolist() == [["“养老”", 0.75, f"“养老” 75% · “助餐” 25%{note}", out]]
    assert wording.leading_headline(WORDS, table) == "One word carries 75% of the concept"


def test_in_chinese() -> None:
    """The same statements without an English word."""
    counts = whole(养老={"a": 2, "b": 1}, 创新={"a": 1, "b": 0})
    told = [
        wording.answer(CHINESE, counts),
        wording.lead(CHINESE, FOUND),
        wording.attention(CHINESE, counts),
        *wording.attention_rows(CHINESE, counts)["note"],
        wording.leading(CHINESE, leading("a", "b")),
        *wording.leading_rows(CHINESE, leading("a", "b"), FOUND)["note"],
    ]
    assert told[0] == "2个概念中有2个以甲 2022谈得最多"
    assert "1个概念的2个词共出现4处" in told[1]
    assert not re.search("[A-Za-z]", "".join(told))
