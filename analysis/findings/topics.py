"""Which clusters of policy language appear, how stable they are, and how they lie to the themes of the codebook."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd

from analysis.language.topic_tables import by_theme, representatives

if TYPE_CHECKING:
    from collections.abc import Hashable

    from analysis.language.topic_scores import Scores

# A mean Jaccard index of 1/3: half of the ten top terms of a topic are found again when sections are drawn anew.
STABLE = 1 / 3
CLOSE = 0.1  # two values of adjusted mutual information that are nearer are said to be the same
ONE_REPORT = 0.8  # a topic with more of its sentences in one report is that report's
HALF = 0.5  # a topic in which no theme has so many of the sentences cuts across themes
FEWEST = 10  # sentences of a theme of which something is said
PART = 0.2  # the smallest share of a topic's sentences, or of a theme's, that is named

MEASURED, OTHER, NEVER = "measured", "other", "never"


def chosen(quality: pd.DataFrame) -> dict[Hashable, Any]:
    """The row of the ``topic_quality`` table that topics are made with."""
    return quality[quality["chosen"]].iloc[0].to_dict()


def state(quality: pd.DataFrame, scores: Scores | None) -> str:
    """Were models measured on these reports (MEASURED), on others (OTHER), or on none (NEVER)?

    ``scores`` are those beside the registry.
    """
    if pd.notna(chosen(quality)["stability_bootstrap"]):
        return MEASURED
    return OTHER if scores else NEVER


def typical(assigned: pd.DataFrame, sentences: pd.DataFrame) -> pd.DataFrame:
    """One row per topic and typical sentence: topic_id, doc_id, sentence_id, theme, weight, text.

    ``assigned`` comes from ``language.topic_tables.assignments``; a typical sentence has its topic most strongly.
    """
    texts = sentences[["sentence_id", "theme", "text"]]
    rows = representatives(assigned).merge(texts, on="sentence_id", how="left")
    return rows[["topic_id", "doc_id", "sentence_id", "theme", "weight", "text"]]


def main_reports(assigned: pd.DataFrame) -> pd.DataFrame:
    """One row per topic: topic_id, n (its sentences), doc_id (the report with most of them), share, alone.

    A topic with ONE_REPORT of its sentences or more in one report is that report's alone. Empty where there is but one.
    """
    counts = pd.crosstab(assigned["topic_id"], assigned["doc_id"])
    if counts.shape[1] < 2:
        return pd.DataFrame(columns=["topic_id", "n", "doc_id", "share", "alone"]).astype({"alone": bool})
    n, most = counts.sum(axis=1), counts.max(axis=1)
    found = pd.DataFrame({"n": n, "doc_id": counts.idxmax(axis=1), "share": most / n}).reset_index()
    return found.assign(alone=found["share"] >= ONE_REPORT)


def makeup(assigned: pd.DataFrame) -> pd.DataFrame:
    """One row per topic: topic_id, n (its sentences), themes, shares, cuts_across.

    ``themes`` are those with PART of the sentences or more, and the largest whatever its part; ``shares`` are theirs.
    A topic cuts across themes where no theme has HALF of its sentences.
    """
    rows = [
        (at, int(row.sum()), *_largest(row / row.sum()))
        for at, row in ((int(str(at)), row) for at, row in by_theme(assigned)[0].iterrows())
    ]
    table = pd.DataFrame(rows, columns=["topic_id", "n", "themes", "shares"])
    return table.assign(cuts_across=[shares[0] < HALF for shares in table["shares"]])


def spread_themes(assigned: pd.DataFrame) -> pd.DataFrame:
    """One row per theme of FEWEST sentences or more: theme, n, topics, shares; the one that is spread widest first.

    ``topics`` are those with PART of the theme's sentences or more, and the largest whatever its part. A theme that
    lies in several clusters speaks of several things.
    """
    counts = by_theme(assigned)[0]
    rows = [
        (str(theme), int(column.sum()), *_largest(column / column.sum()))
        for theme, column in counts.items()
        if column.sum() >= FEWEST
    ]
    table = pd.DataFrame(rows, columns=["theme", "n", "topics", "shares"])
    order = sorted(table.index, key=lambda at: (-len(table["topics"][at]), -table["n"][at]))
    return table.loc[order].reset_index(drop=True)


def shared(spread: pd.DataFrame) -> pd.DataFrame:
    """One row per topic that has HALF of two themes or more: topic_id, themes, shares (of each theme, in the topic).

    ``spread`` comes from ``spread_themes``. Such themes are two to the codebook, and one vocabulary to the texts.
    """
    homes = pd.DataFrame(
        [
            (topics[0], theme, parts[0])
            for theme, topics, parts in zip(spread["theme"], spread["topics"], spread["shares"], strict=True)
            if parts[0] >= HALF
        ],
        columns=["topic_id", "theme", "share"],
    ).sort_values(["topic_id", "share"], ascending=[True, False], kind="stable")
    groups = [(int(str(at)), list(own["theme"]), list(own["share"])) for at, own in homes.groupby("topic_id")]
    return pd.DataFrame([row for row in groups if len(row[1]) > 1], columns=["topic_id", "themes", "shares"])


def nearest(counts: pd.DataFrame) -> list[tuple[int, str, float]]:
    """The topic nearest to one theme and the most mixed one, each with the theme that it has most of and its share.

    ``counts`` comes from ``language.topic_tables.by_theme``.
    """
    purity = (counts.max(axis=1) / counts.sum(axis=1)).sort_values(kind="stable")
    return [(int(at), str(counts.loc[at].idxmax()), float(purity[at])) for at in (purity.index[-1], purity.index[0])]


def _largest(shares: pd.Series[float]) -> tuple[list[Any], list[float]]:
    """The names of the largest share and of all from PART on, largest first, and the shares."""
    ordered = shares.sort_values(ascending=False, kind="stable")
    kept = ordered.iloc[: max(1, int((ordered >= PART).sum()))]
    return list(kept.index), [float(share) for share in kept]
