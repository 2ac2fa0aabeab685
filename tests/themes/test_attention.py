from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from scipy.stats import bootstrap

from analysis.tables.catalogue import ATTENTION
from analysis.tables.vocabularies import STANCES, THEMES
from analysis.themes.attention import attention, interval, parts

NO_METRICS = pd.DataFrame({"doc_id": [], "stance": [], "theme": [], "status": []}, dtype="str")


def sentences(*rows: tuple[str, str, str, str, int]) -> pd.DataFrame:
    """Sentences of (doc_id, type, stance, theme, number of characters)."""
    frame = pd.DataFrame(rows, columns=["doc_id", "type", "stance", "theme", "n"])
    return frame.assign(text=["字" * row[4] for row in rows]).drop(columns="n")


FOUR_PARTS = [
    row
    for theme, n in (("economy", 10), ("economy", 20), ("safety", 30), ("party", 40))
    for row in (("a", "heading", "plan", theme, 5), ("a", "body", "plan", theme, n))
]


def test_shares_by_hand() -> None:
    """Of 120 characters in four parts, 5+10+5+20 are about the economy."""
    rows = attention(sentences(*FOUR_PARTS), NO_METRICS).set_index("theme").to_dict("index")
    assert (rows["economy"]["n_chars"], rows["economy"]["n_sentences"]) == (40, 4)
    assert rows["economy"]["share"] == pytest.approx(40 / 120)
    assert [rows["rural"][name] for name in ("n_chars", "share", "share_low", "share_high")] == [0, 0, 0, 0]


def test_has_every_theme_of_each_stance_that_a_document_has() -> None:
    """Thirteen rows for each, in the order of the catalogue, shares adding up to 1; no row for other stances."""
    table = attention(
        sentences(*FOUR_PARTS, ("b", "body", "review", "party", 3), ("b", "body", "plan", "rural", 1)), NO_METRICS
    )
    assert list(table.columns) == list(ATTENTION.names)
    assert table.groupby(["doc_id", "stance"])["theme"].agg(tuple).to_dict() == {
        ("a", "plan"): THEMES, ("b", "review"): THEMES, ("b", "plan"): THEMES,
    }  # fmt: skip
    assert table.groupby(["doc_id", "stance"])["share"].sum().tolist() == pytest.approx([1, 1, 1])


def test_no_interval_from_fewer_than_three_parts() -> None:
    """Two parts tell nothing of how parts differ."""
    table = attention(sentences(*FOUR_PARTS[:4]), NO_METRICS)
    assert table["share_low"].isna().all()
    assert table["share_high"].isna().all()


def test_interval_agrees_with_scipy() -> None:
    """Percentile bootstrap of the ratio of sums over parts, by scipy.stats.bootstrap."""
    counts = np.random.default_rng(5).integers(0, 100, size=(25, len(THEMES))).astype(float)
    low, high = interval(counts, seed=(1,))
    theirs = bootstrap(
        (counts[:, 3], counts.sum(axis=1)), lambda part, whole, axis: part.sum(axis) / whole.sum(axis), vectorized=True,
        paired=True, n_resamples=20_000, method="percentile", rng=np.random.default_rng(1),
    ).confidence_interval  # fmt: skip
    assert low[3] == pytest.approx(theirs.low, abs=0.004)
    assert high[3] == pytest.approx(theirs.high, abs=0.004)


def test_interval_of_like_parts_is_a_point() -> None:
    """Where all parts have the same mix there is no difference to draw: the bounds are the share itself."""
    low, high = interval(np.tile([10.0, 30.0], (6, 1)), seed=(1,))
    assert low == pytest.approx([0.25, 0.75])
    assert high == pytest.approx([0.25, 0.75])


def test_interval_of_one_chapter_reaches_from_nothing() -> None:
    """A theme that hangs on one part of five is missing from a third of the samples."""
    low, high = interval(np.diag([20.0] * 5), seed=(1,))
    assert low == [0] * 5
    assert all(bound is not None and bound >= 0.6 for bound in high)


def test_another_report_changes_no_row() -> None:
    """The samples of a document depend on its own id and parts."""
    alone = attention(sentences(*FOUR_PARTS), NO_METRICS)
    other = [("b", *row[1:]) for row in reversed(FOUR_PARTS)]
    both = attention(sentences(*other, *FOUR_PARTS), NO_METRICS)
    pd.testing.assert_frame_equal(both[both["doc_id"] == "a"].reset_index(drop=True), alone)


def test_counts_quantities_and_targets() -> None:
    """Three quantities in plan sentences about safety, two of them targets; those of another stance stay out."""
    metrics = pd.DataFrame(
        [("a", "plan", "safety", status) for status in ("target", "target", "baseline")]
        + [("a", "review", "safety", "achieved")],
        columns=["doc_id", "stance", "theme", "status"],
    )
    row = attention(sentences(*FOUR_PARTS), metrics).set_index("theme").loc["safety"]
    assert (row["n_metrics"], row["n_targets"]) == (3, 2)


def test_part_reaches_to_the_next_heading_line() -> None:
    """Headings right after one another open one part together; each document is counted by itself."""
    types = ["body", "heading", "heading", "body", "body", "heading", "body"]
    frame = sentences(*[("a", kind, "plan", "rural", 1) for kind in types], ("b", "heading", "plan", "rural", 1))
    assert parts(frame).tolist() == [0, 1, 1, 1, 1, 2, 2, 1]


def test_registered_reports_have_whole_tables(tables: object) -> None:
    """Each report: its stances and no others, every share within its bounds."""
    table = tables.themes  # type: ignore[attr-defined]  # analysis.Tables
    assert set(table["stance"]) <= set(STANCES)
    bounded = table.dropna(subset=["share_low"])
    assert (bounded["share_low"] <= bounded["share"] + 1e-12).all()
    assert (bounded["share_high"] >= bounded["share"] - 1e-12).all()
