from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import pytest

from analysis.findings import priorities as compare
from analysis.tables.catalogue import SENTENCES
from analysis.tables.frame import frame
from analysis.tables.vocabularies import THEMES
from analysis.themes.attention import attention

if TYPE_CHECKING:
    from collections.abc import Sequence

DOCUMENTS = pd.DataFrame(
    {"doc_id": ["b", "a"], "plan_start": pd.to_datetime(["2022-01-01"] * 2), "district": ["乙", "甲"]}
)
NAMES = {"b": "乙 2022", "a": "甲 2022"}
WORDS = {theme: theme.upper() for theme in THEMES}
NO_METRICS = pd.DataFrame({"doc_id": [], "stance": [], "theme": [], "status": []}, dtype="str")


def report(
    doc_id: str, stance: str, sections: Sequence[Sequence[tuple[str, int]]], start: int = 0
) -> list[tuple[object, ...]]:
    """Sentences of one part: each section has a heading of its first theme and sentences of (theme, characters)."""
    rows: list[tuple[object, ...]] = []
    for section in sections:
        for place, (theme, size) in enumerate([(section[0][0], 1), *section]):
            name, text = f"{doc_id}-{stance}-{len(rows)}", "字" * size
            kind = "body" if place else "heading"
            at = start + 1000 * len(rows)
            rows.append((name, doc_id, None, at, at + size, kind, stance, theme, None, 1.0, "parsed", text))
    return rows


def shares_of(sentences: pd.DataFrame) -> pd.DataFrame:
    """What ``shares`` makes of the attention table of these sentences."""
    return compare.shares(attention(sentences, NO_METRICS), DOCUMENTS)


# The plan of a: six sections on safety (9 + 1 of 10 characters each, so 60) and six on party; of b: all on party.
PLAN_A = report("a", "plan", [[("safety", 9)]] * 6 + [[("party", 9)]] * 6)
PLAN_B = report("b", "plan", [[("party", 9)]] * 12)
REVIEW_A = report("a", "review", [[("economy", 9)]] * 12, 100_000)
TWO = frame(SENTENCES, [*PLAN_A, *REVIEW_A, *PLAN_B])


def test_shares_come_in_the_order_of_reports_parts_and_codebook() -> None:
    """Half of the plan of a is on safety; every theme has a row."""
    found = shares_of(TWO)
    assert list(dict.fromkeys(zip(found["doc_id"], found["stance"], strict=True))) == [
        ("b", "plan"), ("a", "review"), ("a", "plan"),
    ]  # fmt: skip
    assert found["theme"].tolist() == list(THEMES) * 3
    row = found[(found["doc_id"] == "a") & (found["stance"] == "plan")].set_index("theme").loc["safety"]
    assert row["share"] == 0.5
    assert row["share_low"] < 0.5 < row["share_high"]


def test_a_short_part_is_left_out_and_named() -> None:
    """Nine sentences are too few to be divided into thirteen themes, ten are enough."""
    themes = attention(frame(SENTENCES, [*PLAN_A[:10], *PLAN_B[:9]]), NO_METRICS)
    assert set(compare.shares(themes, DOCUMENTS)["doc_id"]) == {"a"}
    assert compare.left_out(themes).to_numpy().tolist() == [["b", "plan", 9]]


def test_spread_names_the_ends_of_each_theme_widest_first() -> None:
    """Party: half in a, all in b. Themes that no plan has are not listed; equal ones keep their order."""
    table = compare.spread(shares_of(TWO), "plan")
    assert set(table["theme"]) == {"party", "safety"}
    party = table.set_index("theme").loc["party"]
    assert list(party[["low_report", "low_share", "high_report", "high_share"]]) == ["a", 0.5, "b", 1.0]
    assert party["distance"] == 0.5


def test_without_general_the_rest_is_the_whole() -> None:
    """30 of 120 characters are a preamble: 60 of 120 become 60 of 90."""
    rows = report("a", "plan", [[("safety", 9)]] * 6 + [[("party", 9)]] * 3 + [[("general", 9)]] * 3)
    table = compare.without_general(shares_of(frame(SENTENCES, rows))).set_index("theme")
    assert "general" not in table.index
    assert table.loc["safety", "share_without"] == pytest.approx(60 / 90)
    assert table.loc["safety", "change"] == pytest.approx(60 / 90 - 60 / 120)
    assert table["share_without"].sum() == pytest.approx(1)


def test_a_part_of_nothing_but_general_has_no_other_shares() -> None:
    """No division by zero."""
    table = compare.without_general(shares_of(frame(SENTENCES, report("a", "plan", [[("general", 9)]] * 12))))
    assert (table["share_without"] == 0).all()


def test_sections_reach_from_heading_to_heading() -> None:
    """Twelve sections of ten characters each, in one column per theme."""
    chars = compare.section_chars(TWO, "a", "plan")
    assert chars.shape == (12, len(THEMES))
    assert chars[:, THEMES.index("safety")].tolist() == [10.0] * 6 + [0.0] * 6
    assert compare.section_chars(TWO, "b", "review").shape == (0, len(THEMES))


def test_an_evident_difference_between_reports_is_found() -> None:
    """All on party against all on economy, twelve sections each; themes that neither has are no test."""
    sentences = frame(SENTENCES, [*report("a", "plan", [[("economy", 9)]] * 12), *PLAN_B])
    pair = compare.between_reports(sentences, DOCUMENTS, "plan")
    assert set(pair["theme"]) == {"economy", "party"}
    row = pair.set_index("theme").loc["party"]
    assert (row["left"], row["left_share"], row["right_share"], row["difference"]) == ("b", 1.0, 0.0, 1.0)
    assert (pair["p_holm"] < 0.05).all()
    table = compare.by_theme(sentences, DOCUMENTS, "plan")
    assert table["theme"].tolist() == ["economy", "party"]
    assert (table["p_holm"] < 0.05).all()
    told = compare.seen_by_theme(table, WORDS)
    assert told.startswith("Attention differs in ECONOMY and PARTY among 2 reports, tested in 2 themes")


def test_reports_alike_are_not_called_different() -> None:
    """The same mixture in both: no difference, and the sentence says so."""
    mixed = [[("safety", 9), ("party", 9)], [("party", 9)], [("safety", 19)]] * 4
    sentences = frame(SENTENCES, [*report("a", "plan", mixed), *report("b", "plan", mixed)])
    assert np.allclose(compare.between_reports(sentences, DOCUMENTS, "plan")["difference"], 0)
    table = compare.by_theme(sentences, DOCUMENTS, "plan")
    assert (table["p_holm"] == 1).all()
    assert compare.seen_by_theme(table, WORDS).startswith("No difference of attention is shown among 2 reports")


def test_a_difference_is_found_among_any_number_of_reports() -> None:
    """Nineteen plans alike and one apart: the number of tests is that of themes, not of pairs."""
    alike = [row for i in range(19) for row in report(f"d{i}", "plan", [[("safety", 9)], [("party", 9)]] * 6)]
    sentences = frame(SENTENCES, [*alike, *report("x", "plan", [[("economy", 9)]] * 12)])
    documents = pd.DataFrame({"doc_id": [*(f"d{i}" for i in range(19)), "x"]})
    table = compare.by_theme(sentences, documents, "plan").set_index("theme")
    assert table.loc["economy", "p_holm"] == pytest.approx(3 / 5000)
    assert table["reports"].tolist() == [20] * 3


def test_too_few_sections_are_no_test() -> None:
    """A report of one section has shares but neither interval nor p."""
    one = report("a", "plan", [[("economy", 9)] * 12])
    sentences = frame(SENTENCES, [*one, *PLAN_B])
    pair = compare.between_reports(sentences, DOCUMENTS, "plan")
    assert pair["p"].isna().all()
    assert pair["difference"].notna().all()
    told = compare.seen_by_theme(compare.by_theme(sentences, DOCUMENTS, "plan"), WORDS)
    assert told == "There are not two reports with enough sections for a test."


def test_plan_is_set_against_the_review_of_the_same_report() -> None:
    """Only a has both parts: economy falls from all to none."""
    table = compare.between_stances(TWO, DOCUMENTS)
    assert set(table["doc_id"]) == {"a"}
    row = table.set_index("theme").loc["economy"]
    assert (row["review"], row["plan"], row["difference"]) == (1.0, 0.0, -1.0)
    assert row["p_holm"] < 0.05
    assert "甲 2022: ECONOMY -100 points" in compare.seen_stances(table, NAMES, WORDS)


def test_findings_name_the_first_theme_with_its_interval() -> None:
    """Plans come before reviews; an interval is told where there is one."""
    told = compare.seen_attention(shares_of(TWO), NAMES, WORDS)
    assert told.startswith("In its plan each report attends most to one policy theme: 乙 2022 PARTY (100%, interval")
    assert "SAFETY (50% in 甲 2022" not in told
    spread = compare.seen_spread(compare.spread(shares_of(TWO), "plan"), NAMES, WORDS)
    assert "50" in spread
    general = compare.seen_general(compare.without_general(shares_of(TWO)), NAMES, WORDS)
    assert "0.0 percentage points" in general


def test_without_reports_every_frame_is_empty_and_every_sentence_says_so() -> None:
    """No crash, the same columns."""
    none = frame(SENTENCES, [])
    found = shares_of(none)
    stances, reports = compare.between_stances(none, DOCUMENTS), compare.between_reports(none, DOCUMENTS, "plan")
    assert stances.empty
    assert reports.empty
    assert list(reports) == list(compare.between_reports(TWO, DOCUMENTS, "plan"))
    assert "long enough" in compare.seen_attention(found, NAMES, WORDS)
    assert "not two reports" in compare.seen_spread(compare.spread(found, "plan"), NAMES, WORDS)
    assert "not two reports" in compare.seen_by_theme(compare.by_theme(none, DOCUMENTS, "plan"), WORDS)
    assert "long enough" in compare.seen_stances(stances, NAMES, WORDS)
    assert "nothing to leave out" in compare.seen_general(compare.without_general(found), NAMES, WORDS)
