"""Which clusters of policy language appear, how stable they are, and how they lie to the themes of the codebook."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from analysis.compare.words import listed
from analysis.language.topics import representatives

if TYPE_CHECKING:
    from collections.abc import Mapping

# A mean Jaccard index of 1/3: half of the ten top terms of a topic are found again when sections are drawn anew.
STABLE = 1 / 3


def names(topics: pd.DataFrame) -> dict[int, str]:
    """topic_id -> “3 词·词·词”."""
    firsts = topics.drop_duplicates("topic_id")
    return {int(at): f"{at} {label}" for at, label in zip(firsts["topic_id"], firsts["label"], strict=True)}


def typical(assigned: pd.DataFrame, sentences: pd.DataFrame, topics: pd.DataFrame) -> pd.DataFrame:
    """One row per topic and typical sentence: topic, doc_id, sentence_id, theme, weight, text.

    ``assigned`` comes from ``analysis.language.topics.assignments``; a typical sentence has its topic most strongly.
    """
    texts = sentences[["sentence_id", "theme", "text"]]
    rows = representatives(assigned).merge(texts, on="sentence_id", how="left")
    called = names(topics)
    rows = rows.assign(topic=pd.Series([called[at] for at in rows["topic_id"]], index=rows.index, dtype="str"))
    return rows[["topic", "doc_id", "sentence_id", "theme", "weight", "text"]]


def seen_quality(quality: pd.DataFrame) -> str:
    """Which model is used and how good it is, in one sentence; ``quality`` is the ``topic_quality`` table."""
    if quality.empty:
        return "The corpus is too small for topics."
    row = quality[quality["chosen"]].iloc[0].to_dict()
    said = (
        f"{row['model']} with {row['k']} topics is used: NPMI {row['npmi']:.2f}, agreement over seeds "
        f"{row['stability_seeds']:.2f}, over resampled sections {row['stability_bootstrap']:.2f}"
    )
    worst = quality.sort_values("stability_seeds", kind="stable").iloc[0].to_dict()
    least = f"{worst['model']} with {worst['k']} agrees with itself least over seeds ({worst['stability_seeds']:.2f})"
    return f"Of {len(quality)} models tried, {said}; {least}."


def seen_topics(topics: pd.DataFrame) -> str:
    """Which topics are stable, in one sentence; ``topics`` is the table."""
    if topics.empty:
        return "The corpus is too small for topics."
    firsts, called = topics.drop_duplicates("topic_id"), names(topics)
    weak = firsts[firsts["stability"] < STABLE]
    unstable = f"not so {listed(called[int(at)] for at in weak['topic_id'])}" if len(weak) else "so none is unstable"
    return (
        f"Of {len(firsts)} topics {len(firsts) - len(weak)} keep half of their ten top terms or more when sections are "
        f"drawn anew; {unstable}."
    )


def seen_shares(shares: pd.DataFrame, topics: pd.DataFrame, reports: Mapping[str, str]) -> str:
    """Which topics all reports have and which is most one report's own, in one sentence; from the two tables."""
    if shares.empty:
        return "The corpus is too small for topics."
    called, by_topic = names(topics), shares.groupby("topic_id")["share"]
    common = [called[int(str(at))] for at in by_topic.min()[by_topic.min() > 0].index]
    everywhere = (
        f"{listed(common)} occur{'s' * (len(common) == 1)} in every report" if common else "no topic is in every report"
    )
    top = shares.sort_values("share", ascending=False, kind="stable").iloc[0].to_dict()
    others = shares[(shares["topic_id"] == top["topic_id"]) & (shares["doc_id"] != top["doc_id"])]["share"]
    beside = f", at most {others.max():.0%} of another" if len(others) else ""
    own = f"{called[int(top['topic_id'])]} takes {top['share']:.0%} of {reports[top['doc_id']]}{beside}"
    return f"{everywhere[0].upper()}{everywhere[1:]}; {own}."


def seen_themes(counts: pd.DataFrame, ami: float, topics: pd.DataFrame, themes: Mapping[str, str]) -> str:
    """How far topics are the themes, in one sentence; counts and ami come from ``language.topics.by_theme``."""
    if counts.empty:
        return "The corpus is too small for topics."
    purity = (counts.max(axis=1) / counts.sum(axis=1)).sort_values(kind="stable")
    called, ends = names(topics), []
    for at in (purity.index[-1], purity.index[0]):
        theme = str(counts.columns[int(counts.loc[at].to_numpy().argmax())])
        ends.append(f"{called[int(at)]} ({purity[at]:.0%} {themes[theme]})")
    return (
        f"Topics and themes share adjusted mutual information of {ami:.2f} (0 is chance, 1 the same division of "
        f"sentences): nearest to one theme is {ends[0]}, most mixed is {ends[1]}."
    )
