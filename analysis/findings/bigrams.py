"""Do the statements about topics and words hold without a segmenter, when texts are read as pairs of characters?

The pairs of neighbouring Chinese characters need no dictionary, no stop words and no list of names. What is found with
words and not with pairs may hang on where a word was cut; what is found with both does not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pandas as pd
from sklearn.metrics import adjusted_mutual_info_score, adjusted_rand_score
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]  # published without type information

from analysis.findings.topics import CLOSE, nearest
from analysis.findings.values import counted
from analysis.language.keyness import count_table, keyness
from analysis.language.passages import read_passages
from analysis.language.tokens import bigrams
from analysis.language.topic_models import fit, measure, thin
from analysis.language.topic_tables import STABLE_BOOTSTRAP, STABLE_SEEDS, by_theme

if TYPE_CHECKING:
    from collections.abc import Mapping


class Agreement(NamedTuple):
    """The same sentences, grouped by words and by pairs: n, adjusted mutual information, adjusted Rand index."""

    n: int
    ami: float
    ari: float


def topics(
    sentences: pd.DataFrame,
    quality: pd.DataFrame,
    assigned: pd.DataFrame,
    names: Mapping[str, str],
    themes: Mapping[str, str],
) -> tuple[pd.DataFrame, Agreement] | None:
    """(one row per statement of the topics page: statement, words, pairs, holds; agreement of the two groupings).

    The chosen model and number of topics, on passages of character pairs. ``quality`` is the ``topic_quality`` table,
    ``assigned`` comes from ``language.topic_tables.assignments``. None where there are no topics of either kind.
    """
    passages = read_passages(sentences, bigrams) if len(assigned) else None
    if passages is None:
        return None
    chosen = quality[quality["chosen"]].iloc[0]
    model, k = str(chosen["model"]), int(chosen["k"])
    with threadpool_limits(1):
        fitted, again = fit(passages, model, k), measure(thin(passages), model, k)
    paired = passages.table.assign(topic_id=fitted.assigned + 1)
    both = assigned.merge(paired[["sentence_id", "topic_id"]], on="sentence_id", suffixes=("", "_pairs"))
    groups = both["topic_id"], both["topic_id_pairs"]
    agreement = Agreement(len(both), float(adjusted_mutual_info_score(*groups)), float(adjusted_rand_score(*groups)))
    seeds, drawn = (float(chosen["stability_seeds"]), again.stability_seeds), (
        float(chosen["stability_bootstrap"]), again.stability_bootstrap
    )  # fmt: skip
    rows = [
        _bar(f"stable over seeds (at least {STABLE_SEEDS})", *seeds, STABLE_SEEDS),
        _bar(f"stable over redrawn sections (at least {STABLE_BOOTSTRAP})", *drawn, STABLE_BOOTSTRAP),
    ]
    ami = by_theme(assigned)[1], by_theme(paired)[1]
    rows.append(("topics and themes: adjusted mutual information", *_decimals(*ami), abs(ami[0] - ami[1]) < CLOSE))
    rows.append(
        _same("the topic nearest to one theme is about", *(_nearest(one, themes) for one in (assigned, paired)))
    )
    rows.append(_same("topics that every report has", *(_everywhere(one, k) for one in (assigned, paired))))
    rows.append(_same("the largest share of one topic is in", *(_heaviest(one, names) for one in (assigned, paired))))
    return pd.DataFrame(rows, columns=["statement", "words", "pairs", "holds"]), agreement


def _decimals(*values: float) -> tuple[str, ...]:
    return tuple(f"{value:.2f}" for value in values)


def _bar(statement: str, words: float, pairs: float, least: float) -> tuple[object, ...]:
    return statement, *_decimals(words, pairs), (words >= least) == (pairs >= least)


def _same(statement: str, words: str, pairs: str) -> tuple[object, ...]:
    return statement, words, pairs, words == pairs


def _nearest(assigned: pd.DataFrame, themes: Mapping[str, str]) -> str:
    (_, theme), _ = nearest(by_theme(assigned)[0])
    return themes[theme]


def _everywhere(assigned: pd.DataFrame, k: int) -> str:
    reports = assigned.groupby("topic_id")["doc_id"].nunique()
    return f"{int((reports == assigned['doc_id'].nunique()).sum())} of {k}"


def _heaviest(assigned: pd.DataFrame, names: Mapping[str, str]) -> str:
    shares = pd.crosstab(assigned["doc_id"], assigned["topic_id"], normalize="index")
    return names[str(shares.max(axis=1).idxmax())]


def words(distinctive: pd.DataFrame, sentences: pd.DataFrame) -> pd.DataFrame:
    """The rows of ``analysis.findings.language.distinctive`` with ``z_pairs``.

    That is the smallest log-odds z, in the same report, of the pairs of characters that the word is made of (nan for a
    document whose pairs are not compared). A pair is also part of other words, so a word may be particular to a report
    and its pairs not.
    """
    pairs = bigrams(sentences)[["doc_id", "words"]].explode("words").dropna()
    found = keyness(count_table(pairs, "words")) if len(pairs) else pd.DataFrame(columns=["doc_id", "term", "z"])
    z = {(doc_id, term): value for doc_id, term, value in zip(found["doc_id"], found["term"], found["z"], strict=True)}
    weakest = [
        min(z.get((row["doc_id"], row["term"][at : at + 2]), float("nan")) for at in range(len(row["term"]) - 1))
        for row in distinctive.to_dict("records")
    ]
    return distinctive.assign(z_pairs=pd.Series(weakest, index=distinctive.index, dtype=float))


def seen_topics(table: pd.DataFrame, agreement: Agreement) -> str:
    """Whether topics are the same by words and by pairs, in one sentence; from ``topics``."""
    changed = table[~table["holds"]]
    rows = changed.to_dict("records")
    said = [f"{row['statement']} ({row['words']} by words, {row['pairs']} by pairs)" for row in rows]
    verdict = f"not so: {'; '.join(said)}" if said else "none changes"
    return (
        f"Read as pairs of characters, {agreement.n} sentences fall into groups that agree with those by words with an "
        f"adjusted mutual information of {agreement.ami:.2f} and an adjusted Rand index of {agreement.ari:.2f} (0 is "
        f"chance, 1 the same groups); {int(table['holds'].sum())} of {counted(len(table), 'statement')} of this page "
        f"hold, {verdict}."
    )


def caveat(found: tuple[pd.DataFrame, Agreement] | None, about: str) -> str:
    """What pairs say otherwise of the statements that begin with ``about``; for the note below a finding."""
    if found is None:
        return ""
    rows = found[0][found[0]["statement"].str.startswith(about) & ~found[0]["holds"]].to_dict("records")
    said = [f"{row['statement']}: {row['pairs']} instead of {row['words']}" for row in rows]
    return f"Read as pairs of characters, this changes: {'; '.join(said)}." if said else ""
