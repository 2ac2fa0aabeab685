from __future__ import annotations

import pandas as pd
import pytest

from analysis.findings.alike import LINE
from analysis.wording import series as wording
from analysis.wording.words import Words

DOCUMENTS = pd.DataFrame({
    "doc_id": list("abc"), "district": ["甲", "乙", "乙"],
    "plan_start": pd.to_datetime(["2030-01-01", "2031-01-01", "2033-01-01"]),
})  # fmt: skip
WORDS = Words.of(DOCUMENTS)


def members(*roles: str) -> pd.DataFrame:
    """Reports a, b, c of 乙, which was 甲 in the first, in these roles."""
    rows = [
        ("乙", district, doc, year, "plan")
        for doc, district, year in zip("abc", "甲乙乙", (2030, 2031, 2033), strict=True)
    ]
    return pd.DataFrame(rows, columns=["place", "district", "doc_id", "year", "genre"]).assign(role=roles)


@pytest.mark.parametrize(
    ("roles", "said"),
    [
        (
            ("counts", "counts", "counts"),
            "3 reports of 乙 make a series from 2030 to 2033, with one year missing. It was called 甲 before.",
        ),
        (
            ("counts", "counts", "other_genre"),
            "2 reports of 乙 make a series from 2030 to 2031. It was called 甲 before. "
            "Not part of it: 乙 2033 (of another kind: 计划 plan).",
        ),
        (
            ("undated", "earlier_edition", "counts"),
            "One report of 乙 counts (2033), and one makes no series. It was called 甲 before. Not part of it: 甲 2030 "
            "(neither plans a year nor looks back on one) and 乙 2031 (there is a later edition for that year).",
        ),
    ],
)  # fmt: skip
def test_what_makes_the_series(roles: tuple[str, str, str], said: str) -> None:
    """One report and several; what it was called before; what is left out, and why."""
    assert wording.reports(WORDS, members(*roles)) == said


def test_without_a_dated_report() -> None:
    """There is no series, and no year is invented."""
    only = members("undated", "undated", "undated").iloc[1:2]
    assert wording.reports(WORDS, only) == (
        "No report of 乙 is of a known year, so there is no series. "
        "Not part of it: 乙 2031 (neither plans a year nor looks back on one)."
    )


def test_the_heading_leads_to_the_reports_that_count() -> None:
    """By the name that each goes by."""
    head = wording.heading(WORDS, members("counts", "earlier_edition", "counts"))
    assert head == (
        "# 乙 over the years\n\nThe reports, with everything read from them marked: "
        "[甲 2030](evidence-a.html), [乙 2033](evidence-c.html)."
    )


def moved(*rows: tuple[str, str, str, float, float, bool, bool]) -> pd.DataFrame:
    """Plans compared, of (earlier, later, theme, left, right, different, clear)."""
    columns = ["earlier", "later", "theme", "left", "right", "different", "clear"]
    table = pd.DataFrame(rows, columns=columns).assign(stance="plan")
    return table.assign(difference=table["left"] - table["right"])


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ((), "There are not two reports whose plan is long enough to be compared."),
        (
            (("a", "b", "economy", 0.2, 0.1, False, False),),
            "From 甲 2030 to 乙 2031 no theme of the plan is called different.",
        ),
        (
            (("a", "b", "economy", 0.3, 0.1, True, True), ("a", "b", "culture", 0.1, 0.2, True, False)),
            "From 甲 2030 to 乙 2031 the plan gives more to 经济发展 economy (30% against 10%, a clear difference), "
            "less to 文化教育与文明创建 culture (10% against 20%).",
        ),
        (
            (("a", "b", "economy", 0.3, 0.1, True, False), ("b", "c", "economy", 0.1, 0.3, True, False)),
            "From 甲 2030 to 乙 2031 the plan gives more to 经济发展 economy (30% against 10%). "
            "From 乙 2031 to 乙 2033 the plan gives less to 经济发展 economy (10% against 30%).",
        ),
    ],
)
def test_attention_year_by_year(rows: tuple[tuple[str, str, str, float, float, bool, bool], ...], said: str) -> None:
    """No pair, nothing different, both directions, and several pairs."""
    assert wording.attention(WORDS, moved(*rows), "plan") == said
    assert "review" in wording.attention(WORDS, moved(*rows), "review")


@pytest.mark.parametrize(
    ("reports", "said"),
    [
        ([], "No quantity of one of these reports can be laid beside one of another."),
        ([2], "On one line stand values of two or more of these 3 reports, on none of all."),
        ([3], "On one line stand values of two or more of these 3 reports, on one of all."),
        ([2, 3], "On 2 lines stand values of two or more of these 3 reports, on one of all."),
        ([3, 3], "On 2 lines stand values of two or more of these 3 reports, on 2 of all."),
    ],
)
def test_lines_over_the_years(reports: list[int], said: str) -> None:
    """A line counts once, however many reports have a value on it."""
    rows = [dict.fromkeys(LINE, f"x{at}") | {"reports": n} for at, n in enumerate(reports) for _ in range(n)]
    assert wording.indicators(WORDS, pd.DataFrame(rows, columns=[*LINE, "reports"])) == said


def test_lines_of_two_reports() -> None:
    """What two or more have, both have."""
    rows = [dict.fromkeys(LINE, "x") | {"reports": 2}] * 2
    assert wording.indicators(WORDS.about("ab"), pd.DataFrame(rows)) == "On one line stand values of both reports."


@pytest.mark.parametrize(
    ("n", "said"),
    [
        (0, "No value is told differently by a later report."),
        (1, "One value is told differently by a later report."),
        (2, "2 values are told differently by a later report."),
    ],
)
def test_restated_values(n: int, said: str) -> None:
    """None, one, several; a change of unknown size has none."""
    row = {
        "indicator_code": "lift_retrofit", "base_unit": "台", "period": "2030", "doc_id": "a", "sentence_id": "s",
        "metric_id": "m", "indicator": "加装电梯", "value": "20", "other_doc": "b", "other_sentence": "t",
        "other_indicator": "加装电梯", "other_value": "17", "change": -0.15,
    }  # fmt: skip
    table = pd.DataFrame([row] * n, columns=list(row))
    assert wording.restated(WORDS, table) == said
    told = wording.restated_rows(WORDS, table)
    assert told["change"].tolist() == ["-15.0%"] * n
    assert told["other_report"].tolist() == ["乙 2031"] * n
    assert wording.restated_rows(WORDS, table.assign(change=float("nan")))["change"].tolist() == [""] * n


@pytest.mark.parametrize(
    ("moves", "said"),
    [
        (["", ""], "Of one measure, none rises and none falls"),
        (["", "up"], "Of one measure, one rises once and none falls"),
        (["up", "down", "down", "up"], "Of one measure, rises are seen 2 times and falls are seen 2 times"),
    ],
)
def test_measures_over_the_years(moves: list[str], said: str) -> None:
    """None, one, several."""
    table = pd.DataFrame({"part": "plan", "measure": "specificity", "moved": moves})
    assert wording.measures(WORDS, table) == f"{said} beyond the intervals of two successive reports."
    assert wording.measures(WORDS, table[:0]) == "The profiles of two reports have no measure in common."
