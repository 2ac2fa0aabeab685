from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
import pytest

from analysis.findings import priorities as compare
from analysis.findings.attention import SURE, leading
from analysis.findings.yardstick import Yardstick
from analysis.tables.vocabularies import THEMES
from tests.findings.shares import part

if TYPE_CHECKING:
    import analysis

DOCUMENTS = pd.DataFrame({"doc_id": ["b", "a"], "district": ["乙", "甲"]})
YARD = Yardstick("next year", 10, 0.25, 0.15)
THEMES_TABLE = pd.concat([
    part("a", "plan", {"safety": 0.5, "party": 0.5}),
    part("a", "review", {"economy": 1}),
    part("b", "plan", {"party": 1}),
], ignore_index=True)  # fmt: skip
FOUND = compare.shares(THEMES_TABLE, DOCUMENTS)


def test_shares_come_in_the_order_of_reports_parts_and_codebook() -> None:
    """Every theme has a row."""
    assert list(dict.fromkeys(zip(FOUND["doc_id"], FOUND["stance"], strict=True))) == [
        ("b", "plan"), ("a", "review"), ("a", "plan"),
    ]  # fmt: skip
    assert FOUND["theme"].tolist() == list(THEMES) * 3


def test_a_short_part_is_left_out_and_named() -> None:
    """Nine sentences are too few to be divided into thirteen themes, ten are enough."""
    themes = pd.concat([part("a", "plan", {"safety": 0.1}), part("b", "plan", {"safety": 0.09})])
    assert set(compare.shares(themes, DOCUMENTS)["doc_id"]) == {"a"}
    assert compare.left_out(themes).to_numpy().tolist() == [["b", "plan", 9]]


def test_spread_names_the_ends_of_each_theme_widest_first() -> None:
    """Party: half in a, all in b. Themes that no plan speaks of are not listed."""
    table = compare.spread(FOUND, "plan")
    assert set(table["theme"]) == {"party", "safety"}
    party = table.set_index("theme").loc["party"]
    assert list(party[["low_report", "low_share", "high_report", "high_share"]]) == ["a", 0.5, "b", 1.0]
    assert party["distance"] == 0.5


def test_without_general_the_rest_is_the_whole() -> None:
    """A quarter is a preamble: 0.5 becomes 0.5 / 0.75."""
    table = compare.without_general(part("a", "plan", {"safety": 0.5, "party": 0.25, "general": 0.25})).set_index(
        "theme"
    )
    assert "general" not in table.index
    assert table.loc["safety", "share_without"] == pytest.approx(2 / 3)
    assert table.loc["safety", "change"] == pytest.approx(1 / 6)
    assert table["share_without"].sum() == pytest.approx(1)


def test_a_part_of_nothing_but_general_has_no_other_shares() -> None:
    """No division by zero."""
    assert (compare.without_general(part("a", "plan", {"general": 1}))["share_without"] == 0).all()


def test_plan_is_set_against_the_review_of_the_same_report() -> None:
    """Only a has both parts: economy falls from all to none."""
    table = compare.between_stances(FOUND, YARD)
    assert set(table["doc_id"]) == {"a"}
    (row,) = table[table["theme"] == "economy"].to_dict("records")
    assert [row["left"], row["right"], row["difference"], row["clear"]] == [0, 1, -1, True]


def test_each_pair_of_reports_is_a_family_of_its_own() -> None:
    """A third report changes nothing between two."""
    unsure = [
        part(doc, "plan", {"safety": share, "party": 1 - share}, 0.03)
        for doc, share in (("a", 0.4), ("b", 0.52), ("c", 0.9))
    ]
    two, three = (compare.between_reports(pd.concat(unsure[:n]), "plan", YARD) for n in (2, 3))
    assert len(three) == 3 * len(THEMES)
    pd.testing.assert_frame_equal(three[(three["right_doc"] == "b") & (three["left_doc"] == "a")], two)
    assert two.set_index("theme").loc["safety", "p_holm"] == pytest.approx(13 * 2 * 0.00234, rel=0.01)  # z = 2.83


def test_pairs_are_counted_furthest_apart_first() -> None:
    """a and b differ in two themes by half; a and c not at all."""
    three = pd.concat([FOUND[FOUND["stance"] == "plan"], part("c", "plan", {"safety": 0.5, "party": 0.5})])
    table = compare.pairs(compare.between_reports(three, "plan", YARD))
    assert table.to_numpy().tolist() == [["b", "a", 0.5, 2, 2], ["b", "c", 0.5, 2, 2], ["a", "c", 0.0, 0, 0]]


def test_the_clearest_difference_of_a_theme_has_its_two_ends() -> None:
    """Safety: none in b, half in a and c, so two pairs; the first of the largest is named, high end first."""
    three = pd.concat([FOUND[FOUND["stance"] == "plan"], part("c", "plan", {"safety": 0.5, "party": 0.5})])
    table = compare.clearest(compare.between_reports(three, "plan", YARD)).set_index("theme")
    assert set(table.index) == {"safety", "party"}
    assert list(table.loc["safety"]) == ["a", 0.5, "b", 0.0, 2]
    assert list(table.loc["party"]) == ["b", 1.0, "a", 0.5, 2]
    assert compare.main_part(three) == "plan"
    assert compare.main_part(FOUND[FOUND["stance"] == "review"]) == "review"


def test_what_nobody_speaks_of_has_no_line() -> None:
    """Half a percent on either side is enough."""
    table = pd.DataFrame({"left": [0.004, 0.0, 0.3], "right": [0.003, 0.005, 0.0]})
    assert compare.spoken_of(table).index.tolist() == [1, 2]


def test_without_reports_every_frame_is_empty() -> None:
    """No crash, the same columns."""
    none = THEMES_TABLE.iloc[:0]
    found = compare.shares(none, DOCUMENTS)
    for empty, full in (
        (compare.between_stances(found, YARD), compare.between_stances(FOUND, YARD)),
        (compare.between_reports(found, "plan", YARD), compare.between_reports(FOUND, "plan", YARD)),
    ):
        assert empty.empty
        assert list(empty) == list(full)
    assert compare.pairs(compare.between_reports(found, "plan", YARD)).empty
    assert compare.without_general(found).empty
    assert compare.spread(found, "plan").empty
    assert compare.clearest(compare.between_reports(found, "plan", YARD)).empty


def test_what_the_parse_calls_different_is_so_by_hand(tables: analysis.Tables, by_hand: analysis.Tables) -> None:
    """On the registered reports: same direction, and the difference by hand lies within the interval."""
    documents = tables.documents
    hand = by_hand.themes
    assert (hand["origin"] == "reviewed").all()
    for stance in compare.PARTS:
        parsed, right = (
            compare.between_reports(compare.shares(themes, documents), stance, YARD) for themes in (tables.themes, hand)
        )
        sure = parsed["different"].to_numpy(bool)
        assert sure.any()
        moved, true = (table["difference"].to_numpy(float)[sure] for table in (parsed, right))
        assert (moved * true > 0).all()
        assert (true >= parsed["low"].to_numpy(float)[sure]).all()
        assert (true <= parsed["high"].to_numpy(float)[sure]).all()


def test_no_lead_that_is_said_is_another_by_hand(tables: analysis.Tables, by_hand: analysis.Tables) -> None:
    """Where the parse names a first theme as sure, people found the same; what they doubt is not named either."""
    both = (tables.themes, by_hand.themes)
    parsed, right = (leading(compare.shares(themes, tables.documents)) for themes in both)
    said = (parsed["probability"] >= SURE).to_numpy(bool)
    assert (parsed["theme"] == right["theme"]).to_numpy(bool)[said].all()
    # By labelling alone, too: a lead with a probability of 0.8 or more is the lead by hand.
    sure = (parsed["labelling"] >= SURE).to_numpy(bool)
    assert sure.any()
    assert (parsed["theme"] == right["theme"]).to_numpy(bool)[sure].all()
