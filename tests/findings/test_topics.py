from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

import analysis
from analysis.findings import topics as findings
from analysis.language import topic_scores
from analysis.language.topic_scores import Scores
from analysis.language.topic_tables import by_theme


def sentences(*groups: tuple[str, int, str, int]) -> pd.DataFrame:
    """Assigned sentences from (doc_id, topic_id, theme, how many)."""
    rows = [(doc, topic, theme) for doc, topic, theme, n in groups for _ in range(n)]
    table = pd.DataFrame(rows, columns=["doc_id", "topic_id", "theme"])
    return table.assign(sentence_id=[f"s{at}" for at in range(len(table))], weight=1.0)


def quality(*rows: tuple[str, float, bool]) -> pd.DataFrame:
    """Rows of topic_quality: (model, stability_bootstrap, chosen)."""
    return pd.DataFrame(rows, columns=["model", "stability_bootstrap", "chosen"])


def test_were_models_measured_on_these_reports() -> None:
    """By the row that is chosen; else the scores beside the registry are others, or there are none."""
    scores = Scores("", "", {}, ("a", 2), pd.DataFrame(), ())
    assert findings.state(quality(("a", 0.1, False), ("b", 0.6, True)), scores) == findings.MEASURED
    unknown = quality(("a", float("nan"), True))
    assert findings.state(unknown, scores) == findings.OTHER
    assert findings.state(unknown, None) == findings.NEVER
    assert findings.chosen(quality(("a", 0.1, False), ("b", 0.6, True)))["model"] == "b"


def test_typical_sentences_are_the_strongest_of_each_topic() -> None:
    """At most three a topic, strongest first, with their text and theme."""
    number = range(5)
    assigned = pd.DataFrame({
        "sentence_id": [f"s{i}" for i in number], "doc_id": "a", "theme": "renewal", "topic_id": [1, 1, 1, 1, 2],
        "weight": [0.1, 0.9, 0.5, 0.7, 0.3],
    })  # fmt: skip
    told = pd.DataFrame(
        {"sentence_id": [f"s{i}" for i in number], "theme": "renewal", "text": [f"第{i}句" for i in number]}
    )
    found = findings.typical(assigned, told)
    assert found[["topic_id", "text"]].values.tolist() == [[1, "第1句"], [1, "第3句"], [1, "第2句"], [2, "第4句"]]


def test_a_topic_of_four_fifths_is_that_of_one_report() -> None:
    """8 of 10 are, 7 of 10 are not; where there is one report only, that says nothing."""
    assigned = sentences(("a", 1, "party", 8), ("b", 1, "party", 2), ("a", 2, "party", 7), ("b", 2, "party", 3))
    found = findings.main_reports(assigned)
    assert found[["topic_id", "n", "doc_id", "share"]].values.tolist() == [[1, 10, "a", 0.8], [2, 10, "a", 0.7]]
    assert found["alone"].tolist() == [True, False]
    assert findings.main_reports(assigned[assigned["doc_id"] == "a"]).empty
    assert findings.main_reports(assigned[:0]).empty


def test_a_topic_cuts_across_themes_where_none_has_half() -> None:
    """By hand: 5 of 10 is half; 4, 3, 2 and 1 of 10 are not, and the one below a fifth is not named."""
    assigned = sentences(
        ("a", 1, "party", 5), ("a", 1, "safety", 5),
        ("a", 2, "rural", 1), ("a", 2, "safety", 2), ("a", 2, "party", 4), ("b", 2, "economy", 3),
    )  # fmt: skip
    table = findings.makeup(assigned).set_index("topic_id")
    assert (table["n"].tolist(), table["cuts_across"].tolist()) == ([10, 10], [False, True])
    assert table.loc[2, "themes"] == ["party", "economy", "safety"]
    assert table.loc[2, "shares"] == pytest.approx([0.4, 0.3, 0.2])


def test_the_largest_theme_is_named_however_small() -> None:
    """Seven themes of one sentence each: none has a fifth, and none is left out of all."""
    themes = ["party", "safety", "rural", "economy", "renewal", "culture", "general"]
    row = findings.makeup(sentences(*[("a", 1, theme, 1) for theme in themes])).iloc[0]
    assert len(row["themes"]) == 1
    assert row["cuts_across"]


def test_a_theme_in_several_topics() -> None:
    """The one that is spread widest comes first; topics with less than a fifth of it, and rare themes, are left out."""
    assigned = sentences(
        ("a", 1, "party", 9), ("a", 2, "party", 1), ("a", 1, "safety", 4), ("a", 2, "safety", 3), ("a", 3, "safety", 3),
        ("a", 1, "rural", 5), ("a", 2, "rural", 4),
    )  # fmt: skip
    table = findings.spread_themes(assigned)
    assert table["theme"].tolist() == ["safety", "party"]
    assert table["topics"].tolist() == [[1, 2, 3], [1]]
    assert table["n"].tolist() == [10, 10]
    assert table["shares"][0] == pytest.approx([0.4, 0.3, 0.3])


def test_themes_that_share_a_cluster() -> None:
    """Both have half or more of their sentences there; a theme with less has no part in it, nor one that is alone."""
    assigned = sentences(
        ("a", 1, "party", 9), ("a", 2, "party", 1), ("a", 1, "safety", 10), ("a", 1, "rural", 4), ("a", 2, "rural", 3),
        ("a", 3, "rural", 3), ("a", 2, "culture", 10),
    )  # fmt: skip
    table = findings.shared(findings.spread_themes(assigned))
    assert table.values.tolist() == [[1, ["safety", "party"], [1.0, 0.9]]]
    assert findings.shared(findings.spread_themes(assigned[:10])).empty
    assert findings.shared(findings.spread_themes(assigned[:0])).empty


def test_nothing_assigned_has_no_makeup() -> None:
    """Empty frames with their columns."""
    assert findings.makeup(sentences()).empty
    assert findings.spread_themes(sentences()).empty
    assert "cuts_across" in findings.makeup(sentences())


def test_the_purest_and_the_most_mixed_topic() -> None:
    """Each with its largest theme and its share of the topic."""
    assigned = sentences(("a", 1, "party", 9), ("a", 1, "rural", 1), ("a", 2, "party", 4), ("a", 2, "rural", 6))
    assert findings.nearest(by_theme(assigned)[0]) == [(1, "party", 0.9), (2, "rural", 0.6)]


def test_stored_scores_are_those_of_the_registered_reports(tables: analysis.Tables, root: Path) -> None:
    """Where this fails, the reading has changed since models were measured: `make topics`, and read the new topics."""
    scores = topic_scores.read(root / "data/reports")
    assert scores is not None
    assert findings.state(tables.topic_quality, scores) == findings.MEASURED
    assert not tables.topics[["stability", "name_en", "name_zh"]].isna().any(axis=None)


def test_the_chosen_model_is_at_both_bars(by_hand: analysis.Tables) -> None:
    """And above its placebo in every score but diversity, where there is little room."""
    row = findings.chosen(by_hand.topic_quality)
    assert row["stability_seeds"] >= 0.9
    assert row["stability_bootstrap"] >= 0.6
    assert all(row[name] > row[f"{name}_placebo"] for name in topic_scores.MEASURES if name != "diversity")
