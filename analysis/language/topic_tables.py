"""Clusters of policy language: the topic tables, and the sentences and themes behind each topic.

The model was chosen before (``topic_search``); here it is fitted, and what is known of it is put beside it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from sklearn.metrics import adjusted_mutual_info_score
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]  # published without type information

from analysis.language import topic_scores
from analysis.language.coherence import coherence
from analysis.language.many_topics import MODEL, Parts, assigned_to_many, many_topics
from analysis.language.passages import Passages, counts_of, passages_of, read_passages
from analysis.language.tokens import counted, read_words
from analysis.language.topic_models import Fitted, Topics, fit
from analysis.language.topic_names import Name, read_names
from analysis.language.topic_quality import diversity
from analysis.language.topic_search import codebook_groups
from analysis.tables.catalogue import TOPIC_QUALITY, TOPIC_SHARES, TOPICS
from analysis.tables.frame import frame
from analysis.tables.vocabularies import THEMES

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from analysis.lexicon.lexicon import Lexicon

DEFAULT = ("nmf_consensus", 10)  # for reports that nobody has measured models on: what was chosen for the five
LABEL_TERMS = 3
DECIMALS = 6


@dataclass(frozen=True, slots=True)
class TopicTables:
    """The tables `topics`, `topic_shares` and `topic_quality`; all empty where a corpus is too small."""

    topics: pd.DataFrame
    topic_shares: pd.DataFrame
    topic_quality: pd.DataFrame


def topics(sentences: pd.DataFrame, lexicon: Lexicon, folder: Path) -> TopicTables:
    """The topics of a corpus; its passages are the body sentences with at least four different counted words.

    ``folder`` has the registry, and beside it the scores of models and the names of topics, where there are any. The
    model is the one chosen there, else DEFAULT. Where the scores were measured on these very words, all of them are
    shown, and each topic has its stability; else only what one fit can tell of the model that is used. A topic's label
    is its three heaviest terms. Computed in one thread, to the same bits always.
    """
    return topics_among(read_words(sentences, lexicon), lexicon, folder)


def topics_among(said: pd.DataFrame, lexicon: Lexicon, folder: Path) -> TopicTables:
    """The topics of sentences with their ``words``, as ``tokens.read_words`` reads them; as ``topics``."""
    passages = passages_of(said)
    if passages is None:
        return _none()
    stored = topic_scores.read(folder)
    model, k = stored.chosen if stored else DEFAULT
    fitted = _fitted(passages, model, k, lexicon)
    known = stored if stored and stored.of(passages.digest) else None
    return TopicTables(
        frame(TOPICS, _topic_rows(fitted.topics, known, read_names(folder))),
        frame(TOPIC_SHARES, _share_rows(_counts(fitted, passages.table["doc_id"]))),
        frame(TOPIC_QUALITY, _quality(passages, fitted, model, k, known).itertuples(index=False, name=None)),
    )


def topics_of_many(parts: Parts, folder: Path) -> TopicTables:
    """The topics of a corpus that is read part by part: one too large for a consensus of all (``many_topics``).

    The number of topics is the one chosen beside the registry, else that of DEFAULT. Nothing but ``diversity`` is
    measured of them, and no topic has a stability; names hold as for others.
    """
    stored = topic_scores.read(folder)
    _, k = stored.chosen if stored else DEFAULT
    found = many_topics(parts, k)
    if found is None:
        return _none()
    terms = [[term for term, _ in topic] for topic in found.topics]
    told = {"model": MODEL, "k": k, "diversity": round(diversity(terms), DECIMALS), "chosen": True}
    return TopicTables(
        frame(TOPICS, _topic_rows(found.topics, None, read_names(folder))),
        frame(TOPIC_SHARES, _share_rows(found.counts)),
        frame(TOPIC_QUALITY, [[told.get(name) for name in TOPIC_QUALITY.names]]),
    )


def _none() -> TopicTables:
    return TopicTables(frame(TOPICS, ()), frame(TOPIC_SHARES, ()), frame(TOPIC_QUALITY, ()))


def assignments(sentences: pd.DataFrame, topic_quality: pd.DataFrame, lexicon: Lexicon) -> pd.DataFrame:
    """One row per passage: sentence_id, doc_id, theme, topic_id, weight, by the model marked as chosen.

    ``weight`` is how strongly the sentence has the topic, on the model's own scale. Empty where there are no topics.
    """
    none = pd.DataFrame(columns=["sentence_id", "doc_id", "theme", "topic_id", "weight"])
    if topic_quality.empty:
        return none
    chosen = topic_quality[topic_quality["chosen"]].iloc[0]
    if chosen["model"] == MODEL:
        found = assignments_of_many(read_words(sentences, lexicon), int(chosen["k"]))
        return none if found is None else found
    passages = read_passages(sentences, partial(counted, lexicon=lexicon))
    if passages is None:
        return none
    fitted = _fitted(passages, str(chosen["model"]), int(chosen["k"]), lexicon)
    weight = fitted.weights[np.arange(len(fitted.assigned)), fitted.assigned].round(DECIMALS)
    return passages.table.drop(columns="section").assign(topic_id=fitted.assigned + 1, weight=weight)


def assignments_of_many(said: pd.DataFrame, k: int) -> pd.DataFrame | None:
    """The same by the model of many reports, of sentences with their ``words``; None where there are no topics."""
    found = assigned_to_many(lambda: [counts_of(said)], k)
    if found is None:
        return None
    table = found.assign(topic_id=found["topic"] + 1, weight=found["weight"].round(DECIMALS))
    return table[["sentence_id", "doc_id", "theme", "topic_id", "weight"]]


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


def _fitted(passages: Passages, model: str, k: int, lexicon: Lexicon) -> Fitted:
    with threadpool_limits(1):
        return fit(passages, model, k, groups=codebook_groups(passages.terms, lexicon))


def _topic_rows(
    topics: Topics, known: topic_scores.Scores | None, names: Mapping[frozenset[str], Name]
) -> list[tuple[object, ...]]:
    stability = {frozenset(topic.terms): topic.stability for topic in known.topics} if known else {}
    rows: list[tuple[object, ...]] = []
    for at, topic in enumerate(topics):
        terms = [term for term, _ in topic]
        name = names.get(frozenset(terms))
        told = (stability.get(frozenset(terms)), name and name.en, name and name.zh)
        label = "·".join(terms[:LABEL_TERMS])
        rows += [
            (at + 1, label, rank, term, round(weight, DECIMALS), *told) for rank, (term, weight) in enumerate(topic, 1)
        ]
    return rows


def _counts(fitted: Fitted, doc_ids: pd.Series[str]) -> pd.DataFrame:
    """Document × topic: how many of its passages."""
    table = pd.crosstab(doc_ids.to_numpy(), fitted.assigned)
    return table.reindex(index=pd.unique(doc_ids), columns=range(len(fitted.topics)), fill_value=0)


def _share_rows(counts: pd.DataFrame) -> list[tuple[object, ...]]:
    found = counts.to_numpy()
    shares = (found / found.sum(axis=1, keepdims=True)).round(DECIMALS)
    return [(one, at + 1, share) for one, row in zip(counts.index, shares, strict=True) for at, share in enumerate(row)]


def _quality(passages: Passages, fitted: Fitted, model: str, k: int, known: topic_scores.Scores | None) -> pd.DataFrame:
    """The rows of `topic_quality`: what was measured of these words, and what this fit tells of the chosen model.

    Agreement with themes is always that of this fit, since themes change where words do not (people correct them); of
    models that are not fitted here it is left out where the themes are others than those that were measured.
    """
    ami = adjusted_mutual_info_score(passages.table["theme"], fitted.assigned)
    if known is None:
        told = {"ami_themes": ami, "diversity": diversity(fitted.terms)}
        table = pd.DataFrame([{"model": model, "k": k} | coherence(fitted.terms, passages.streams, None) | told])
    else:
        table = known.table.copy()
        if known.themes != topic_scores.themes_digest(passages.table):
            table[["ami_themes", "ami_themes_placebo"]] = np.nan
        table.loc[(table["model"] == model) & (table["k"] == k), "ami_themes"] = ami
    chosen = (table["model"] == model) & (table["k"] == k)
    table = table.round(DECIMALS).assign(chosen=chosen).reindex(columns=list(TOPIC_QUALITY.names))
    return table.astype(object).where(table.notna(), None)
