from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from analysis.tables.catalogue import ATTENTION
from analysis.tables.vocabularies import STANCES, THEMES
from analysis.themes.attention import attention, firsts, parts, redrawn
from analysis.themes.labelling import REACH

NO_METRICS = pd.DataFrame({"doc_id": [], "stance": [], "theme": [], "status": []}, dtype="str")


def sentences(*rows: tuple[str, str, str, str, int]) -> pd.DataFrame:
    """Sentences of (doc_id, type, stance, theme, number of characters)."""
    frame = pd.DataFrame(rows, columns=["doc_id", "type", "stance", "theme", "n"])
    text = pd.Series(["字" * row[4] for row in rows], dtype="str")
    return frame.drop(columns="n").assign(text=text)


def sure(frame: pd.DataFrame) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    """Probabilities that leave no doubt of the labels."""
    return np.array([[float(theme == own) for theme in THEMES] for own in frame["theme"]]).reshape(-1, len(THEMES))


FOUR_PARTS = [
    row
    for theme, n in (("economy", 10), ("economy", 20), ("safety", 30), ("party", 40))
    for row in (("a", "heading", "plan", theme, 5), ("a", "body", "plan", theme, n))
]


def test_shares_of_sure_labels_by_hand() -> None:
    """Of 120 characters in four parts, 5+10+5+20 are about the economy, and nothing is in doubt."""
    frame = sentences(*FOUR_PARTS)
    rows = attention(frame, NO_METRICS, sure(frame), 2.0).set_index("theme").to_dict("index")
    assert (rows["economy"]["n_chars"], rows["economy"]["n_sentences"]) == (40, 4)
    ends = [rows["economy"][name] for name in ("share", "share_low", "share_high")]
    assert ends == pytest.approx([40 / 120] * 3)
    assert rows["economy"]["origin"] == "parsed"
    assert [rows["rural"][name] for name in ("n_chars", "share", "share_low", "share_high")] == [0, 0, 0, 0]


def test_doubt_is_shared_and_bounded() -> None:
    """10 and 30 characters, 0.8 and 0.5 on economy: share 23 / 40; its variance (1/16 · 0.16 + 9/16 · 0.25), twice."""
    frame = sentences(("a", "body", "plan", "economy", 10), ("a", "body", "plan", "safety", 30))
    chances = np.zeros((2, len(THEMES)))
    chances[:, THEMES.index("economy")], chances[:, THEMES.index("safety")] = [0.8, 0.5], [0.2, 0.5]
    row = attention(frame, NO_METRICS, chances, 2.0).set_index("theme").to_dict("index")["economy"]
    assert row["share"] == pytest.approx(23 / 40)
    assert row["share_se"] == pytest.approx((2 * (0.16 / 16 + 9 * 0.25 / 16)) ** 0.5)
    assert (row["share_low"], row["share_high"]) == (0, 1)  # 0.58 ± 1.96 · 0.55, cut at what a share can be
    assert row["n_chars"] == 10  # labels are counted apart
    narrow = attention(frame, NO_METRICS, chances, 0.02).set_index("theme").loc["economy"]
    assert narrow["share_high"] - narrow["share"] == pytest.approx(REACH * narrow["share_se"])


def test_what_a_person_said_has_no_doubt() -> None:
    """One of two sentences by hand: it counts for its theme alone; the part is parsed until both are."""
    frame = sentences(("a", "body", "plan", "rural", 10), ("a", "body", "plan", "safety", 30))
    chances = np.full((2, len(THEMES)), 1 / len(THEMES))
    half = attention(frame.assign(origin=["reviewed", "parsed"]), NO_METRICS, chances, 1.0).set_index("theme")
    assert half.loc["rural", "share"] == pytest.approx((10 + 30 / 13) / 40)
    assert half["n_reviewed"].sum() == half.loc["rural", "n_reviewed"] == 1
    assert set(half["origin"]) == {"parsed"}
    whole = attention(frame.assign(origin="reviewed"), NO_METRICS, chances, 1.0).set_index("theme")
    assert whole.loc[["rural", "safety"], "share"].tolist() == [0.25, 0.75]
    assert (whole["share_low"] == whole["share_high"]).all()
    assert set(whole["origin"]) == {"reviewed"}


def test_has_every_theme_of_each_stance_that_a_document_has() -> None:
    """Thirteen rows for each, in the order of the catalogue, shares adding up to 1; no row for other stances."""
    frame = sentences(*FOUR_PARTS, ("b", "body", "review", "party", 3), ("b", "body", "plan", "rural", 1))
    table = attention(frame, NO_METRICS, sure(frame), 1.0)
    assert list(table.columns) == list(ATTENTION.names)
    assert table.groupby(["doc_id", "stance"])["theme"].agg(tuple).to_dict() == {
        ("a", "plan"): THEMES, ("b", "review"): THEMES, ("b", "plan"): THEMES,
    }  # fmt: skip
    assert table.groupby(["doc_id", "stance"])["share"].sum().tolist() == pytest.approx([1, 1, 1])


def test_a_report_without_sentences_has_no_rows() -> None:
    """An empty text is no error."""
    assert attention(sentences(), NO_METRICS, np.zeros((0, len(THEMES))), 1.0).empty


def test_few_sentences_have_no_interval_of_wording() -> None:
    """Nine are too few, ten are enough."""
    nine = sentences(*[("a", "body", "plan", "safety", 5)] * 9)
    ten = sentences(*[("a", "body", "plan", "safety", 5)] * 10)
    made = [attention(frame, NO_METRICS, sure(frame), 1.0) for frame in (nine, ten)]
    names = ["share_wording_low", "share_wording_high", "first_wording"]
    assert made[0][names].isna().all(axis=None)
    assert made[1].loc[made[1]["theme"] == "safety", names].to_numpy().tolist() == [[1, 1, 1]]


def test_redrawn_shares_agree_with_another_bootstrap() -> None:
    """Circular blocks laid out one by one, sentence by sentence: the same spread."""
    random = np.random.default_rng(5)
    chars = random.integers(0, 50, size=(64, 3)).astype(float)
    chars[:20, 0] += 80  # neighbours alike, so that blocks matter
    drawn = redrawn(chars, (1, 2), rounds=4000)
    theirs = []
    for _ in range(4000):
        at = [(start + step) % 64 for start in random.integers(64, size=16) for step in range(4)]
        theirs.append(chars[at].sum(axis=0) / chars[at].sum())
    assert drawn.std(axis=0) == pytest.approx(np.std(theirs, axis=0), rel=0.06)
    assert np.percentile(drawn, [2.5, 97.5], axis=0) == pytest.approx(
        np.percentile(theirs, [2.5, 97.5], axis=0), abs=0.02
    )


def test_like_sentences_have_nothing_to_draw() -> None:
    """Where all have the same mix, the bounds are the share itself."""
    assert redrawn(np.tile([10.0, 30.0], (12, 1)), (1, 2)) == pytest.approx(np.tile([0.25, 0.75], (1000, 1)))


def test_the_first_policy_theme_of_each_draw() -> None:
    """General is never first, however large."""
    drawn = np.zeros((4, len(THEMES)))
    drawn[:, THEMES.index("general")] = 0.9
    drawn[:3, THEMES.index("rural")] = 0.1
    drawn[3, THEMES.index("party")] = 0.1
    made = dict(zip(THEMES, firsts(drawn).tolist(), strict=True))
    assert (made["rural"], made["party"], made["general"]) == (0.75, 0.25, 0)


def test_another_report_changes_no_row() -> None:
    """The draws of a document depend on its own id and sentences."""
    rows = FOUR_PARTS * 2
    frame = sentences(*rows)
    alone = attention(frame, NO_METRICS, sure(frame), 1.0)
    both = sentences(*[("b", *row[1:]) for row in reversed(rows)], *rows)
    made = attention(both, NO_METRICS, sure(both), 1.0)
    pd.testing.assert_frame_equal(made[made["doc_id"] == "a"].reset_index(drop=True), alone)


def test_counts_quantities_and_targets() -> None:
    """Three quantities in plan sentences about safety, two of them targets; those of another stance stay out."""
    metrics = pd.DataFrame(
        [("a", "plan", "safety", status) for status in ("target", "target", "baseline")]
        + [("a", "review", "safety", "achieved")],
        columns=["doc_id", "stance", "theme", "status"],
    )
    frame = sentences(*FOUR_PARTS)
    row = attention(frame, metrics, sure(frame), 1.0).set_index("theme").loc["safety"]
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
    assert (table["share_low"] <= table["share"] + 1e-12).all()
    assert (table["share_high"] >= table["share"] - 1e-12).all()
