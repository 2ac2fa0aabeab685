"""What sets a profile apart, and which year its wording is nearest to, by hand and on the registered reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import pytest

from analysis.findings import profiles as compare
from analysis.profiles import echo

if TYPE_CHECKING:
    import analysis

NATIONAL = echo.fingerprints({2030: "建设美丽海岸城市", 2031: "发展深海养殖产业", 2032: "守护江河湖泊安澜"})


def rows(*of: tuple[str, float, float, float]) -> pd.DataFrame:
    """Rows of the table, of one measure of plans: doc_id, value, low, high."""
    frame = pd.DataFrame(of, columns=["doc_id", "value", "low", "high"])
    return frame.assign(measure="specificity", part="plan", method="blocks")


def sides(*of: tuple[str, float, float, float]) -> list[str]:
    """The sides of these rows."""
    return compare.told(rows(*of), "specificity", "plan")["side"].tolist()


def test_a_report_is_apart_where_its_interval_is() -> None:
    """0.5–0.7 begins behind 0.4; 0.1–0.2 and 0.15–0.4 share what they hold."""
    assert sides(("a", 0.6, 0.5, 0.7), ("b", 0.15, 0.1, 0.2), ("c", 0.3, 0.15, 0.4)) == ["above", "none", "none"]
    assert sides(("a", 0.6, 0.5, 0.7), ("b", 0.1, 0.0, 0.2)) == ["above", "below"]


def test_where_intervals_overlap_there_is_no_difference() -> None:
    """Nor where they touch, nor of one report, nor of none, nor of one without an interval."""
    assert sides(("a", 0.5, 0.3, 0.7), ("b", 0.6, 0.4, 0.8)) == ["none", "none"]
    assert sides(("a", 0.5, 0.4, 0.6), ("b", 0.3, 0.2, 0.4)) == ["none", "none"]
    assert sides(("a", 0.5, 0.4, 0.6)) == ["none"]
    assert sides() == []
    assert sides(("a", 0.5, np.nan, np.nan), ("b", 0.3, 0.2, 0.4)) == ["none"]


def test_who_stands_out_of_few_and_of_many() -> None:
    """The one apart; of ten without such a one, those whose interval excludes the median; of nine nobody."""
    apart = compare.told(rows(("a", 0.6, 0.5, 0.7), ("b", 0.15, 0.1, 0.2)), "specificity", "plan")
    assert compare.standing_out(apart) == ["a", "b"]
    assert compare.certainty(apart) == "clear"
    wide = [(f"d{at}", 0.5, 0.3, 0.7) for at in range(8)]
    many = compare.told(rows(*wide, ("high", 0.65, 0.55, 0.9), ("low", 0.4, 0.2, 0.45)), "specificity", "plan")
    assert (many["side"] == "none").all()
    assert compare.standing_out(many) == ["high", "low"]
    assert compare.standing_out(many[1:]) == []
    assert compare.certainty(many) == "counted"
    assert compare.certainty(many.assign(method="blocks;reading")) == "estimated"
    assert compare.certainty(many[:0]) == "not-shown"


def test_measures_that_set_apart_come_first() -> None:
    """Of the plan, or of the review where no plan is long enough; what nothing is known of is left out."""
    alike = rows(("a", 0.5, 0.3, 0.7), ("b", 0.6, 0.4, 0.8))
    apart = rows(("a", 0.6, 0.5, 0.7), ("b", 0.1, 0.0, 0.2)).assign(measure="vagueness", part="review")
    assert compare.measured(pd.concat([alike, apart])) == [("vagueness", "review"), ("specificity", "plan")]
    assert compare.measured(alike[:0]) == []


def documents(*years: int) -> pd.DataFrame:
    """Reports a, b … with plans of these years."""
    days = [pd.Timestamp(year, 1, 1) for year in years]
    return pd.DataFrame({"doc_id": list("abc"[: len(years)]), "plan_start": days, "review_end": pd.NaT})


def test_the_own_year_is_set_against_the_others_by_hand() -> None:
    """3 runs of 2031 and 3 of 2030 in 8 letters and 80 of nothing: no difference; without the second, 3 of 80."""
    own, other, none = "发展深海养殖产业", "建设美丽海岸城市", "甲乙丙丁戊己庚辛"
    texts = [("a", text) for text in [own, *[none] * 9]] + [("b", text) for text in [own, other, *[none] * 8]]
    sentences = pd.DataFrame(texts, columns=["doc_id", "text"])
    table = compare.own_years(sentences, documents(2031, 2031), NATIONAL).set_index("doc_id")
    assert list(table.reset_index().columns) == compare.OWN
    alone = ["own", "nearest", "rank", "rival_value", "placebo"]
    assert [table[name]["a"] for name in alone] == [37.5, 2031, 1, 0, 0]
    against = ["own", "rival", "rival_value", "placebo", "difference"]
    assert [table[name]["b"] for name in against] == [37.5, 2030, 37.5, 18.75, 0]
    assert table["low"]["b"] <= 0 <= table["high"]["b"]


def test_without_a_national_report_of_the_year_it_is_said() -> None:
    """Of 2029 there is none; a report without a sentence is no error."""
    sentences = pd.DataFrame({"doc_id": ["a"], "text": ["发展深海养殖产业"]})
    table = compare.own_years(sentences, documents(2029, 2030), NATIONAL)
    assert table["known"].tolist() == [False, True]
    assert table["nearest"].tolist() == [2031, 0]
    assert np.isnan(table["own"][0])
    assert table["own"][1] == 0


def test_echoes_mark_the_own_year() -> None:
    """One row a year, the own one marked; formula is none of them."""
    table = pd.DataFrame({
        "doc_id": "a", "measure": ["formula", "echo_2030", "echo_2031"], "value": 1.0, "low": 0.0, "high": 2.0,
    })  # fmt: skip
    found = compare.echoes(table, documents(2031))
    assert found[["year", "own"]].to_numpy().tolist() == [[2030, False], [2031, True]]


def test_two_of_four_reports_are_nearest_to_their_own_year(by_hand: analysis.Tables) -> None:
    """Placebo: by accident one in ten would be. The other two share next to nothing; of 2020 nothing is at hand."""
    table = compare.own_years(by_hand.sentences, by_hand.documents, echo.shipped()).set_index("doc_id")
    known = table[table["known"]]
    assert set(known.index) == set(table.index) - {"shenjiamen-2020"}
    nearest = known[known["rank"] == 1]
    assert set(nearest.index) == {"xinhualu-2024", "nanmatou-2021"}
    assert (nearest["own"] > 1.7 * nearest["placebo"]).all()
    assert nearest["own"].min() > 2 * known.drop(nearest.index)["own"].max()


@pytest.mark.parametrize(("doc_id", "years"), [("xinhualu-2024", {2024: 35.6, 2025: 26.9, 2015: 5.7}),
                                               ("nanmatou-2021", {2021: 17.7, 2024: 10.8})])  # fmt: skip
def test_echo_is_that_of_an_independent_count(by_hand: analysis.Tables, doc_id: str, years: dict[int, float]) -> None:
    """Counted before, in another way, with formula among it: echo and formula together, within half a run per 1,000."""
    rows = by_hand.profiles[by_hand.profiles["doc_id"] == doc_id].set_index("measure")["value"]
    for year, wanted in years.items():
        assert rows[f"echo_{year}"] + rows["formula"] == pytest.approx(wanted, abs=0.5)


def test_vague_words_are_listed_with_what_they_do_not_stand_in() -> None:
    """持续 is none in 可持续."""
    listed = compare.vague_words().set_index("word")["not_in"]
    assert listed["持续"] == "可持续"
    assert listed["进一步"] == ""
