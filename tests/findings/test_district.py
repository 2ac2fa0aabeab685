from __future__ import annotations

import pandas as pd
import pytest

from analysis.errors import InputError
from analysis.findings import district as compare
from analysis.wording import district as wording

DOCUMENTS = pd.DataFrame({
    "doc_id": ["a-2021", "b-2022", "a-2022"], "district": ["甲", "乙", "甲"],
    "plan_start": pd.to_datetime(["2021-01-01", "2022-01-01", "2022-01-01"]),
    "plan_end": pd.to_datetime(["2021-12-31", "2022-12-31", "2022-12-31"]),
})  # fmt: skip
THEMES = {"safety": "平安", "culture": "文化", "economy": "经济"}


def text(doc_id: str, *themes: str) -> pd.DataFrame:
    """A plan with one section per theme given: a heading of 2 characters and a sentence of 18."""
    rows = [(doc_id, "plan", theme, kind, "字" * n) for theme in themes for kind, n in (("heading", 2), ("body", 18))]
    return pd.DataFrame(rows, columns=["doc_id", "stance", "theme", "type", "text"])


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
    """Own share 1.0; others 0.5 of 20 and 0.0 of 40 sections: their mean is 0.25, not the pooled 1/6."""
    sentences = pd.concat([
        text("a-2022", *["safety"] * 12),
        text("b-2022", *["safety", "culture"] * 10),
        text("a-2021", *["culture"] * 40),
    ], ignore_index=True)  # fmt: skip
    safety, culture = compare.against_others(sentences, DOCUMENTS, "a-2022", "plan").to_dict("records")
    assert (safety["theme"], culture["theme"]) == ("safety", "culture")  # themes that occur, largest difference first
    assert safety["share"] == 1
    assert safety["others"] == pytest.approx(0.25)
    assert (safety["others_low"], safety["others_high"]) == pytest.approx((0, 0.5))
    assert safety["p_holm"] < 0.05


def test_what_is_seen_says_more_less_or_no_difference() -> None:
    """A clear difference is named with both shares; the same text on both sides is no difference."""
    unlike = pd.concat([text("a-2022", *["safety"] * 20), text("b-2022", *["culture"] * 20)], ignore_index=True)
    said = compare.seen_against(compare.against_others(unlike, DOCUMENTS, "a-2022", "plan"), "甲", "plan", THEMES)
    start = "Against the mean of the others, the plan of 甲 gives"
    assert said == f"{start} more to 平安 (100% against 0%), less to 文化 (0% against 100%)."
    alike = pd.concat([text(doc, *["safety", "culture"] * 10) for doc in ("a-2022", "b-2022")], ignore_index=True)
    said = compare.seen_against(compare.against_others(alike, DOCUMENTS, "a-2022", "plan"), "甲", "plan", THEMES)
    assert said.startswith(
        "No difference between the plan of 甲 and the mean of the others is shown in any of 2 themes"
    )


@pytest.mark.parametrize("other", [0, 4])
def test_a_part_without_a_counterpart_is_not_compared(other: int) -> None:
    """Alone, or beside reports that are too short, there is nothing to compare, and the sentence says so."""
    sentences = pd.concat([text("a-2022", *["safety"] * 20), text("b-2022", *["culture"] * other)])
    table = compare.against_others(sentences, DOCUMENTS, "a-2022", "plan")
    assert table.empty
    assert compare.seen_against(table, "甲", "plan", THEMES).startswith("甲 has no plan that is long enough")


def test_long_sections_are_compared_but_not_tested_when_they_are_few() -> None:
    """Three sections of several sentences a side: shares and differences are given, no p value."""
    long = text("a-2022", *["safety"] * 3).loc[[0, 1, 1, 1, 1, 2, 3, 3, 3, 3, 4, 5]]
    sentences = pd.concat([long, long.assign(doc_id="b-2022")], ignore_index=True)
    table = compare.against_others(sentences, DOCUMENTS, "a-2022", "plan")
    assert table.p.isna().all()
    assert "too few sections" in compare.seen_against(table, "甲", "plan", THEMES)


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


def test_the_heading_leads_to_evidence_and_to_pairs_in_registered_order() -> None:
    """The report that is registered first stands first in the name of a pair page."""
    words = wording.heading(DOCUMENTS, "b-2022", "乙 2022")
    assert words.startswith("# 乙 2022\n\n[The report itself")
    assert "(evidence-b-2022.html)" in words
    assert "(pair-a-2021--b-2022.html)" in words
    assert "(pair-b-2022--a-2022.html)" in words
    assert "pair-" not in wording.heading(DOCUMENTS.iloc[:1], "a-2021", "甲 2021")
