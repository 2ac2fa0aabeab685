"""Which clusters of policy language appear, how stable they are, and how they lie to the themes of the codebook."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd

from analysis.findings.values import listed
from analysis.language.topic_models import TOP_TERMS
from analysis.language.topic_tables import representatives

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

# A mean Jaccard index of 1/3: half of the ten top terms of a topic are found again when sections are drawn anew.
STABLE = 1 / 3
CLOSE = 0.1  # two values of adjusted mutual information that are nearer are said to be the same


def names(topics: pd.DataFrame) -> dict[int, str]:
    """topic_id -> “3 词·词·词”, with “(unstable)” behind it where its stability is below STABLE."""
    return {
        int(row["topic_id"]): _called(row) + " (unstable)" * (row["stability"] < STABLE)
        for row in topics.drop_duplicates("topic_id").to_dict("records")
    }


def _called(row: Mapping[Hashable, Any]) -> str:
    return f"{row['topic_id']} {row['label']}"


def typical(assigned: pd.DataFrame, sentences: pd.DataFrame, topics: pd.DataFrame) -> pd.DataFrame:
    """One row per topic and typical sentence: topic, doc_id, sentence_id, theme, weight, text.

    ``assigned`` comes from ``language.topic_tables.assignments``; a typical sentence has its topic most strongly.
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
    """Which topics can be relied on and which not, in words; ``topics`` is the table."""
    if topics.empty:
        return "The corpus is too small for topics."
    firsts = topics.drop_duplicates("topic_id")
    stable = firsts["stability"] >= STABLE
    good, bad = ([_called(row) for row in rows.to_dict("records")] for rows in (firsts[stable], firsts[~stable]))
    start = "When sections are drawn anew,"
    if not good:
        return f"{start} no topic keeps half of its ten top terms: build nothing on them."
    steadiest = firsts["stability"].max()
    found = round(2 * TOP_TERMS * steadiest / (1 + steadiest))  # m of n terms in common: Jaccard m / (2n - m)
    kept = (
        f"{start} {len(good)} of {len(firsts)} topics keep{'s' * (len(good) == 1)} half of the ten top terms or more, "
        f"the steadiest about {found}: {listed(good)}."
    )
    if not bad:
        return f"{kept} None keeps fewer."
    fewer = "keeps fewer: build nothing on it" if len(bad) == 1 else "keep fewer: build nothing on them"
    return f"{kept} {listed(bad)} {fewer}."


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


def nearest(counts: pd.DataFrame) -> list[tuple[int, str]]:
    """The topic nearest to one theme and the most mixed one, each with the theme that it has most of.

    ``counts`` comes from ``language.topics.by_theme``.
    """
    purity = (counts.max(axis=1) / counts.sum(axis=1)).sort_values(kind="stable")
    return [(int(at), str(counts.loc[at].idxmax())) for at in (purity.index[-1], purity.index[0])]


def same_themes(shown: tuple[pd.DataFrame, float], other: tuple[pd.DataFrame, float]) -> bool:
    """Whether two results of ``language.topics.by_theme`` give ``seen_themes`` the same answer."""
    return nearest(shown[0]) == nearest(other[0]) and abs(shown[1] - other[1]) < CLOSE


def seen_themes(counts: pd.DataFrame, ami: float, topics: pd.DataFrame, themes: Mapping[str, str]) -> str:
    """How far topics are the themes, in one sentence; counts and ami come from ``language.topics.by_theme``."""
    if counts.empty:
        return "The corpus is too small for topics."
    called, share = names(topics), counts.max(axis=1) / counts.sum(axis=1)
    ends = [f"{called[at]} ({share[at]:.0%} {themes[theme]})" for at, theme in nearest(counts)]
    return (
        f"Topics and themes share adjusted mutual information of {ami:.2f} (0 is chance, 1 the same division of "
        f"sentences): nearest to one theme is {ends[0]}, most mixed is {ends[1]}."
    )
