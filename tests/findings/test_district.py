from __future__ import annotations

import pandas as pd
import pytest

from analysis.errors import InputError
from analysis.findings import district as compare
from analysis.findings.yardstick import Yardstick
from tests.findings.shares import part

DOCUMENTS = pd.DataFrame({
    "doc_id": ["a-2021", "b-2022", "a-2022"], "district": ["甲", "乙", "甲"],
    "plan_start": pd.to_datetime(["2021-01-01", "2022-01-01", "2022-01-01"]),
    "plan_end": pd.to_datetime(["2021-12-31", "2022-12-31", "2022-12-31"]),
})  # fmt: skip
YARD = Yardstick("next year", 10, 0.25, 0.15)
THEMES = {"safety": "平安", "culture": "文化", "economy": "经济"}


def metrics(*rows: tuple[str, str, str, float]) -> pd.DataFrame:
    """Quantities from (doc_id, status, theme, value), in reading order."""
    frame = pd.DataFrame(rows, columns=["doc_id", "status", "theme", "value_low"])
    number = range(len(frame))
    return frame.assign(
        value_high=frame.value_low, sentence_id="s", metric_id=[f"m{i}" for i in number], start=[9 * i for i in number],
        indicator="某数", unit="个", per=None, bound="over", sign=None, quote="若干",
        period_start=pd.Timestamp("2022-01-01"), period_end=pd.Timestamp("2022-12-31"),
        due=pd.Series(pd.NaT, frame.index),
    )  # fmt: skip


def test_a_district_is_found_by_name_or_id_the_latest_report_first() -> None:
    """甲 has two reports: its name means the later one, an id the one it names."""
    assert compare.find(DOCUMENTS, "甲") == "a-2022"
    assert compare.find(DOCUMENTS, "a-2021") == "a-2021"
    assert compare.find(DOCUMENTS, "乙") == "b-2022"


def test_an_unknown_district_is_told_with_those_there_are() -> None:
    """One line that names the parameter, the wrong word and the known districts, each once."""
    with pytest.raises(
        InputError, match=r"^left: found '丙'; expected one of the districts: 甲, 乙\. Choose one"
    ) as error:
        compare.find(DOCUMENTS, "丙", "left")
    assert "\n" not in str(error.value)


def test_the_others_count_the_same_however_long() -> None:
    """Own share 1.0; others 0.5 and 0.0, whatever their length: their mean is 0.25, its error √(0.04² + 0) / 2."""
    found = pd.concat([
        part("a-2022", "plan", {"safety": 1}), part("b-2022", "plan", {"safety": 0.5, "culture": 0.5}, 0.04),
        part("a-2021", "plan", {"culture": 1}),
    ])  # fmt: skip
    table = compare.against_others(found, "a-2022", "plan", YARD)
    safety = table.iloc[0]
    assert (safety["theme"], safety["left"], safety["others"]) == ("safety", 1, 2)
    assert safety["right"] == pytest.approx(0.25)
    assert (safety["others_low"], safety["others_high"]) == pytest.approx((0, 0.5))
    assert safety["low"] == pytest.approx(0.75 - 1.96 * 0.02, abs=1e-4)
    assert safety["clear"]


def test_like_texts_are_not_different() -> None:
    """The same shares on both sides."""
    found = pd.concat([part(doc, "plan", {"safety": 0.5, "culture": 0.5}, 0.05) for doc in ("a-2022", "b-2022")])
    assert not compare.against_others(found, "a-2022", "plan", YARD)["different"].any()


@pytest.mark.parametrize("others", [[], ["review"]])
def test_a_part_without_a_counterpart_is_not_compared(others: list[str]) -> None:
    """Alone, or beside other parts only, there is nothing to compare."""
    found = pd.concat(
        [part("a-2022", "plan", {"safety": 1}), *(part("b-2022", stance, {"party": 1}) for stance in others)]
    )
    assert compare.against_others(found, "a-2022", "plan", YARD).empty
    assert compare.against_others(found, "b-2022", "plan", YARD).empty


def test_stated_quantities_come_theme_by_theme_in_words() -> None:
    """Codebook order, then reading order; only this report and status; bound and period in words."""
    table = metrics(
        ("b-2022", "target", "safety", 3), ("b-2022", "target", "economy", 20000),
        ("b-2022", "achieved", "economy", 1), ("a-2022", "target", "economy", 7),
    )  # fmt: skip
    found = compare.stated(table, "b-2022", "target")
    assert found[["theme", "value", "unit", "period"]].values.tolist() == [
        ["economy", "≥2万", "个", "2022"], ["safety", "≥3", "个", "2022"],
    ]  # fmt: skip
    assert compare.stated(table.iloc[:0], "b-2022", "target").empty


def test_the_leading_theme_is_the_commonest() -> None:
    """That of most quantities; None for a report that states none."""
    table = metrics(("b-2022", "target", "safety", 3), ("b-2022", "achieved", "safety", 1))
    assert compare.leading(table, "b-2022") == "safety"
    assert compare.leading(table, "a-2022") is None


def promised(*rows: tuple[str, str, str | None, int]) -> pd.DataFrame:
    """Promises with a number from (theme, firmness, due, start of its ten characters), of one report."""
    frame = pd.DataFrame(rows, columns=["theme", "firmness", "due", "start"])
    return frame.assign(
        doc_id="b-2022", commitment_id=[f"c{i}" for i in range(len(frame))], end=frame["start"] + 10, n_targets=1,
        due=pd.to_datetime(frame["due"]),
    )  # fmt: skip


def targets(*rows: tuple[int, float, str | None, str | None, str | None]) -> pd.DataFrame:
    """Targets from (start, value, indicator_code, per, caveats)."""
    frame = pd.DataFrame(rows, columns=["start", "base_high", "indicator_code", "per", "caveats"])
    return frame.assign(
        doc_id="b-2022", status="target", end=frame["start"] + 2, metric_id=[f"m{i}" for i in range(len(frame))]
    )


def test_the_targets_that_tell_most_come_from_many_themes() -> None:
    """A dated one first, one of each theme before a second; no weekly meeting, no part of another target."""
    commitments = promised(
        ("safety", "neutral", None, 0), ("safety", "binding", "2022-06-30", 20), ("culture", "neutral", None, 40),
        ("economy", "neutral", None, 60), ("economy", "binding", None, 80),
    )  # fmt: skip
    metrics = targets(
        (2, 5, None, None, None), (22, 7, "patrols", None, None), (42, 3, "fitness", None, None),
        (62, 1, "meetings_each", "周", None), (82, 4, None, None, "subtotal_of"),
    )  # fmt: skip
    found = compare.telling(commitments, metrics, "b-2022")
    assert found["commitment_id"].tolist() == ["c1", "c2", "c0"]
    assert found["metric_id"].tolist() == ["m1", "m2", "m0"]
    assert compare.telling(commitments, metrics, "a-2022").empty
    assert len(compare.telling(commitments, metrics, "b-2022", most=1)) == 1


def test_the_nearest_plan_comes_first() -> None:
    """0.6 against 0.5 of safety is 10 points apart; a report without a plan is near to none."""
    found = pd.concat([
        part("a-2021", "plan", {"safety": 0.6, "party": 0.4}), part("b-2022", "plan", {"safety": 0.1, "party": 0.9}),
        part("a-2022", "plan", {"safety": 0.5, "party": 0.5}),
    ])  # fmt: skip
    assert compare.distances(found, "a-2021", "plan") == pytest.approx({"a-2022": 0.1, "b-2022": 0.5})
    assert list(compare.distances(found, "a-2021", "plan")) == ["a-2022", "b-2022"]
    assert compare.distances(found, "none", "plan") == {}
