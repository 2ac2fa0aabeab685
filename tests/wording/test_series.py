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
            "3 reports of Yi make a series from 2030 to 2033, with one year missing. It was called Jia before.",
        ),
        (
            ("counts", "counts", "other_genre"),
            "2 reports of Yi make a series from 2030 to 2031. It was called Jia before. "
            "Not part of it: Yi 2033 (of another kind: plan).",
        ),
        (
            ("undated", "earlier_edition", "counts"),
            "One report of Yi counts (2033), and one makes no series. It was called Jia before. Not part of it: "
            "Jia 2030 (neither plans a year nor looks back on one) and Yi 2031 "
            "(there is a later edition for that year).",
        ),
    ],
)  # fmt: skip
def test_what_makes_the_series(roles: tuple[str, str, str], said: str) -> None:
    """One report and several; what it was called before; what is left out, and why."""
    assert wording.reports(WORDS, DOCUMENTS, members(*roles)) == said


def test_without_a_dated_report() -> None:
    """There is no series, and no year is invented."""
    only = members("undated", "undated", "undated").iloc[1:2]
    assert wording.reports(WORDS, DOCUMENTS, only) == (
        "No report of Yi is of a known year, so there is no series. "
        "Not part of it: Yi 2031 (neither plans a year nor looks back on one)."
    )


def test_the_reports_of_a_place_lead_to_their_texts() -> None:
    """Each by its name and title, with the part that it plays."""
    untitled = wording.rows(WORDS, DOCUMENTS.assign(title=None), members("counts", "counts", "counts"))
    assert untitled[0]["text"] == "the report, which has no title"
    told = wording.rows(WORDS, DOCUMENTS.assign(title="总结"), members("counts", "earlier_edition", "counts"))
    assert [row["href"] for row in told] == ["evidence-a.html", "evidence-b.html", "evidence-c.html"]
    assert told[1] == {
        "head": "Yi 2031", "text": "总结", "href": "evidence-b.html", "note": "an earlier edition of that year"
    }  # fmt: skip


def moved(*rows: tuple[str, str, str, float, float, bool, bool]) -> pd.DataFrame:
    """Plans compared, of (earlier, later, theme, left, right, different, clear)."""
    columns = ["earlier", "later", "theme", "left", "right", "different", "clear"]
    table = pd.DataFrame(rows, columns=columns).assign(stance="plan")
    return table.assign(difference=table["left"] - table["right"])


Moved = tuple[str, str, str, float, float, bool, bool]
LARGE: Moved = ("a", "b", "economy", 0.3, 0.1, True, False)
CLEAR: Moved = ("b", "c", "culture", 0.1, 0.25, True, True)
ALIKE: Moved = ("a", "b", "safety", 0.2, 0.1, False, False)
ALL = members("counts", "counts", "counts")


@pytest.mark.parametrize(
    ("rows", "said", "badge"),
    [
        ((), "Yi: too little text of any year to compare", "not-shown"),
        ((ALIKE,), "No theme is shown to gain or lose in Yi’s reports", "not-shown"),
        ((ALIKE, LARGE), "Yi 2031: its plan gives Economic development 20 points more", "depends"),
        ((LARGE, CLEAR), "Yi 2033: its plan gives Culture, education and civic virtue 15 points less", "clear"),
    ],
)
def test_the_title_is_the_largest_change(rows: tuple[Moved, ...], said: str, badge: str) -> None:
    """Nothing to compare, nothing different, one difference; a clear one comes before a larger one that is not."""
    assert wording.answer(WORDS, DOCUMENTS, ALL, moved(*rows)) == said
    assert wording.badge(moved(*rows)) == badge


def test_without_two_reports_there_is_no_series() -> None:
    """Whatever else there is."""
    assert wording.answer(WORDS, DOCUMENTS, members("undated", "counts", "undated"), moved()) == (
        "One report of Yi makes no series"
    )
    assert wording.answer(WORDS, DOCUMENTS, members(*["undated"] * 3), moved()) == "No report of Yi is of a known year"


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ((), "There are not two reports whose plan is long enough to be compared"),
        ((ALIKE,), "No theme of the plan is called different from one report to the next"),
        ((LARGE,), "Economic development: 10% of the plan in Jia 2030, 30% in Yi 2031"),
        (
            (LARGE, CLEAR),
            "Culture, education and civic virtue: 25% of the plan in Yi 2031, 10% in Yi 2033, a clear difference; "
            "one more change is called different",
        ),
    ],
)
def test_attention_year_by_year(rows: tuple[Moved, ...], said: str) -> None:
    """No pair, nothing different, one, several; of the part that is asked for."""
    assert wording.headline(WORDS, moved(*rows), "plan") == said
    assert "review" in wording.headline(WORDS, moved(*rows), "review")


def test_every_change_is_in_the_table() -> None:
    """With both shares, the earlier first."""
    table = wording.moves(WORDS, moved(ALIKE, LARGE))
    assert table[["earlier", "later", "share_before", "share_after"]].values.tolist() == [
        ["Jia 2030", "Yi 2031", 0.1, 0.3]
    ]


def test_in_chinese() -> None:
    """Title and headline."""
    words = Words.of(DOCUMENTS, "zh")
    assert wording.answer(words, DOCUMENTS, ALL, moved(LARGE)) == "乙 2031：计划中“经济发展”增加20个百分点"
    assert wording.headline(words, moved(LARGE), "plan") == "“经济发展”在甲 2030的计划中占10%，在乙 2031中占30%"


@pytest.mark.parametrize(
    ("reports", "said"),
    [
        ([], "No quantity can be compared over the years."),
        ([2], "One quantity can be compared over the years, though not in all 3 reports."),
        ([3], "One quantity can be compared over the years, in all 3 reports."),
        ([2, 3], "2 quantities can be compared over the years, one of them in all 3 reports."),
        ([3, 3], "2 quantities can be compared over the years, 2 of them in all 3 reports."),
    ],
)
def test_lines_over_the_years(reports: list[int], said: str) -> None:
    """A line counts once, however many reports have a value on it."""
    rows = [dict.fromkeys(LINE, f"x{at}") | {"reports": n} for at, n in enumerate(reports) for _ in range(n)]
    assert wording.indicators(WORDS, pd.DataFrame(rows, columns=[*LINE, "reports"])) == said


def test_lines_of_two_reports() -> None:
    """What two or more have, both have."""
    rows = [dict.fromkeys(LINE, "x") | {"reports": 2}] * 2
    assert (
        wording.indicators(WORDS.about("ab"), pd.DataFrame(rows))
        == "One quantity can be compared over the years, in both reports."
    )


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
    row: dict[str, object] = {
        "indicator_code": "lift_retrofit", "period": "2030", "doc_id": "a", "sentence_id": "s",
        "metric_id": "m", "indicator": "加装电梯", "other_doc": "b", "other_indicator": "加装电梯", "change": -0.15,
    }  # fmt: skip
    for side, amount in (("", 20.0), ("other_", 17.0)):
        of_side = {"base_low": amount, "base_high": amount, "base_unit": "台", "bound": "exact", "sign": None}
        row |= {f"{side}{name}": value for name, value in of_side.items()}
    table = pd.DataFrame([row] * n, columns=list(row))
    assert wording.restated(WORDS, table) == said
    told = wording.restated_rows(WORDS, table)
    assert told["value"].tolist() == ["20 machines (“台”)"] * n
    assert told["change"].tolist() == ["-15.0%"] * n
    assert told["other_report"].tolist() == ["Yi 2031"] * n
    assert wording.restated_rows(WORDS, table.assign(change=float("nan")))["change"].tolist() == [""] * n


@pytest.mark.parametrize(
    ("moves", "said"),
    [
        (["", ""], "Of one measure of the profile, none rises and none falls"),
        (["", "up"], "Of one measure of the profile, one rises once and none falls"),
        (
            ["up", "down", "down", "up"],
            "Of one measure of the profile, rises are seen 2 times and falls are seen 2 times",
        ),
    ],
)
def test_measures_over_the_years(moves: list[str], said: str) -> None:
    """None, one, several."""
    table = pd.DataFrame({"part": "plan", "measure": "specificity", "moved": moves})
    assert wording.measures(WORDS, table) == f"{said} beyond the intervals of two successive reports."
    assert wording.measures(WORDS, table[:0]) == "The profiles of two reports have no measure in common."
