"""Do the statements about topics hold without a segmenter, when texts are read as pairs of characters?

The pairs of neighbouring Chinese characters need no dictionary, no stop words and no list of names. What is found with
words and not with pairs may hang on where a word was cut; what is found with both does not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import pandas as pd
from sklearn.metrics import adjusted_mutual_info_score, adjusted_rand_score
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]  # published without type information

from analysis.findings.topics import CLOSE, chosen, makeup, nearest
from analysis.language.many_topics import MODEL
from analysis.language.passages import read_passages
from analysis.language.tokens import bigrams
from analysis.language.topic_models import fit
from analysis.language.topic_tables import assignments_of_many, by_theme
from analysis.themes.attention import parts

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping


class Agreement(NamedTuple):
    """The same sentences, grouped by words and by pairs: n, adjusted mutual information, adjusted Rand index."""

    n: int
    ami: float
    ari: float


class Statements(NamedTuple):
    """What one grouping of sentences answers."""

    themes: float  # adjusted mutual information with them
    nearest: str  # the theme that a topic is nearest to
    everywhere: int  # topics that every report has
    heaviest: str  # the report with the largest share of one topic
    crossing: int  # topics that cut across themes


def compare(
    sentences: pd.DataFrame, quality: pd.DataFrame, assigned: pd.DataFrame
) -> tuple[Statements, Statements, Agreement] | None:
    """(what is found by words, by pairs, agreement of the two groupings), by the chosen model and number of topics.

    ``quality`` is the ``topic_quality`` table, ``assigned`` comes from ``language.topic_tables.assignments``. None
    where there are no topics of either kind.
    """
    paired = _paired(sentences, chosen(quality)) if len(assigned) else None
    if paired is None:
        return None
    both = assigned.merge(paired[["sentence_id", "topic_id"]], on="sentence_id", suffixes=("", "_pairs"))
    groups = both["topic_id"], both["topic_id_pairs"]
    agreement = Agreement(len(both), float(adjusted_mutual_info_score(*groups)), float(adjusted_rand_score(*groups)))
    return statements(assigned), statements(paired), agreement


def _paired(sentences: pd.DataFrame, used: Mapping[Hashable, Any]) -> pd.DataFrame | None:
    """The topics of sentences that are read as pairs, by the model that is used; as ``assignments``."""
    model, k = str(used["model"]), int(used["k"])
    if model == MODEL:
        return assignments_of_many(bigrams(sentences.assign(part=parts(sentences))), k)
    passages = read_passages(sentences, bigrams)
    if passages is None:
        return None
    with threadpool_limits(1):
        return passages.table.assign(topic_id=fit(passages, model, k).assigned + 1)


def statements(assigned: pd.DataFrame) -> Statements:
    """The answers of one grouping."""
    counts, ami = by_theme(assigned)
    reports = assigned.groupby("topic_id")["doc_id"].nunique()
    shares = pd.crosstab(assigned["doc_id"], assigned["topic_id"], normalize="index")
    return Statements(
        themes=ami,
        nearest=nearest(counts)[0][1],
        everywhere=int((reports == assigned["doc_id"].nunique()).sum()),
        heaviest=str(shares.max(axis=1).idxmax()),
        crossing=int(makeup(assigned)["cuts_across"].sum()),
    )


def changed(words: Statements, pairs: Statements) -> list[str]:
    """The names of the statements that pairs answer otherwise; AMI does where it differs by CLOSE or more."""
    same = [mine == other for mine, other in zip(words, pairs, strict=True)]
    same[0] = abs(words.themes - pairs.themes) < CLOSE
    return [name for name, unchanged in zip(Statements._fields, same, strict=True) if not unchanged]
