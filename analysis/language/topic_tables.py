"""Clusters of policy language: the topic tables, and the sentences and themes behind each topic."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from sklearn.metrics import adjusted_mutual_info_score
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]  # published without type information

from analysis.language.passages import read_passages
from analysis.language.tokens import counted
from analysis.language.topic_models import MODELS, Fitted, fit, measure, thin
from analysis.tables.catalogue import TOPIC_QUALITY, TOPIC_SHARES, TOPICS
from analysis.tables.frame import frame
from analysis.tables.vocabularies import THEMES

if TYPE_CHECKING:
    from analysis.lexicon.lexicon import Lexicon

LABEL_TERMS = 3
STABLE_SEEDS, STABLE_BOOTSTRAP = 0.9, 0.6
DECIMALS = 6


@dataclass(frozen=True, slots=True)
class TopicTables:
    """The tables `topics`, `topic_shares` and `topic_quality`; all empty where a corpus is too small."""

    topics: pd.DataFrame
    topic_shares: pd.DataFrame
    topic_quality: pd.DataFrame


def topics(sentences: pd.DataFrame, lexicon: Lexicon) -> TopicTables:
    """The topics of a corpus; its passages are the body sentences with at least four different counted words.

    Every model and number of topics is measured (``topic_models.measure``), one is chosen (``choose``), and the other
    two tables are made with it. A topic's label is its three heaviest terms. Computed in one thread, to the same bits
    always.
    """
    passages = read_passages(sentences, partial(counted, lexicon=lexicon))
    if passages is None:
        return TopicTables(frame(TOPICS, ()), frame(TOPIC_SHARES, ()), frame(TOPIC_QUALITY, ()))
    with threadpool_limits(1):
        sample = thin(passages)
        found = {(model, k): measure(sample, model, k) for model, (_, _, ks) in MODELS.items() for k in ks}
        measures = [
            (*key, one.npmi, one.stability_seeds, one.stability_bootstrap, one.ami_themes) for key, one in found.items()
        ]
        quality = pd.DataFrame(measures, columns=list(TOPIC_QUALITY.names[:-1])).round(DECIMALS)
        model, k = choose(quality)
        fitted = fit(passages, model, k)
    chosen = (quality["model"] == model) & (quality["k"] == k)
    return TopicTables(
        frame(TOPICS, _topic_rows(fitted, found[model, k].topics)),
        frame(TOPIC_SHARES, _share_rows(fitted, passages.table["doc_id"])),
        frame(TOPIC_QUALITY, quality.assign(chosen=chosen).itertuples(index=False, name=None)),
    )


def choose(quality: pd.DataFrame) -> tuple[str, int]:
    """The (model, k) of highest NPMI among those with stability over seeds ≥ 0.9 and over the bootstrap ≥ 0.6.

    Where none is so stable, the one of highest stability over the bootstrap; the first of equals.
    """
    stable = quality[
        (quality["stability_seeds"] >= STABLE_SEEDS) & (quality["stability_bootstrap"] >= STABLE_BOOTSTRAP)
    ]
    rows, by = (quality, "stability_bootstrap") if stable.empty else (stable, "npmi")
    best = rows.sort_values(by, ascending=False, kind="stable").iloc[0]
    return str(best["model"]), int(best["k"])


def assignments(sentences: pd.DataFrame, topic_quality: pd.DataFrame, lexicon: Lexicon) -> pd.DataFrame:
    """One row per passage: sentence_id, doc_id, theme, topic_id, weight, by the model marked as chosen.

    ``weight`` is how strongly the sentence has the topic, on the model's own scale. Empty where there are no topics.
    """
    passages = read_passages(sentences, partial(counted, lexicon=lexicon)) if len(topic_quality) else None
    if passages is None:
        return pd.DataFrame(columns=["sentence_id", "doc_id", "theme", "topic_id", "weight"])
    chosen = topic_quality[topic_quality["chosen"]].iloc[0]
    with threadpool_limits(1):
        fitted = fit(passages, str(chosen["model"]), int(chosen["k"]))
    weight = fitted.weights[np.arange(len(fitted.assigned)), fitted.assigned].round(DECIMALS)
    return passages.table.drop(columns="section").assign(topic_id=fitted.assigned + 1, weight=weight)


def representatives(assigned: pd.DataFrame, n: int = 3) -> pd.DataFrame:
    """The n sentences that have each topic most strongly: topic_id, rank, sentence_id, doc_id, weight."""
    order = assigned.sort_values(["topic_id", "weight", "sentence_id"], ascending=[True, False, True])
    rank = order.groupby("topic_id").cumcount() + 1
    columns = ["topic_id", "rank", "sentence_id", "doc_id", "weight"]
    return order.assign(rank=rank).loc[rank <= n, columns].reset_index(drop=True)


def by_theme(assigned: pd.DataFrame) -> tuple[pd.DataFrame, float]:
    """(topic × theme: passages, adjusted mutual information of the two): 1 where topics are themes, 0 at chance."""
    table = pd.crosstab(assigned["topic_id"], assigned["theme"]).reindex(columns=list(THEMES), fill_value=0)
    return table, float(adjusted_mutual_info_score(assigned["theme"], assigned["topic_id"]))


def _topic_rows(fitted: Fitted, stability: tuple[float, ...]) -> list[tuple[object, ...]]:
    labels = ["·".join(terms[:LABEL_TERMS]) for terms in fitted.terms]
    return [
        (at + 1, labels[at], rank, term, round(weight, DECIMALS), round(stability[at], DECIMALS))
        for at, topic in enumerate(fitted.topics)
        for rank, (term, weight) in enumerate(topic, start=1)
    ]


def _share_rows(fitted: Fitted, doc_ids: pd.Series[str]) -> list[tuple[object, ...]]:
    documents = pd.unique(doc_ids)
    counts = np.array([np.bincount(fitted.assigned[doc_ids == one], minlength=len(fitted.topics)) for one in documents])
    shares = (counts / counts.sum(axis=1, keepdims=True)).round(DECIMALS)
    return [(one, at + 1, share) for one, row in zip(documents, shares, strict=True) for at, share in enumerate(row)]
