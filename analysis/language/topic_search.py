"""Which model of topics, and how many? A computation of its own, with a placebo beside every score."""

from __future__ import annotations

import os
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from sklearn.metrics import adjusted_mutual_info_score, adjusted_rand_score
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]  # published without type information

from analysis.language import coherence
from analysis.language.passages import Passages, Read, read_passages, shuffled
from analysis.language.topic_models import LARGEST, MODELS, Groups, fit
from analysis.language.topic_quality import agreement, diversity, matched_jaccard
from analysis.language.topic_scores import MEASURES, Scores, Topic, parameters, themes_digest
from analysis.themes.codebook import codebook

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from analysis.lexicon.lexicon import Lexicon

STABLE_SEEDS, STABLE_BOOTSTRAP = 0.9, 0.6
CLOSE = 0.02  # coherence that is nearer is the same: so much does that of a placebo move from shuffle to shuffle


@dataclass(frozen=True, slots=True)
class Effort:
    """How often a model is run: ``seeds`` from other random starts, ``redraws`` on sections drawn anew."""

    seeds: int
    redraws: int


FULL, PLACEBO = Effort(seeds=20, redraws=100), Effort(seeds=4, redraws=6)
PLACEBOS = 3  # shuffles of the words, each measured with the effort PLACEBO; the mean is shown


@dataclass(frozen=True, slots=True)
class Task:
    """One model with k topics, on some passages."""

    passages: Passages
    model: str
    k: int
    groups: Groups
    outside: coherence.Windows | None
    effort: Effort


@dataclass(frozen=True, slots=True)
class Found:
    """What ``measure`` finds: a value for each of MEASURES, and the topics of the first run with their stability."""

    scores: Mapping[str, float]
    topics: tuple[Topic, ...]


def measure(task: Task) -> Found:
    """Coherence, stability and agreement with themes of one model with k topics.

    ``npmi…``, ``ami_themes`` and ``diversity`` are those of the run with the first seed. Over seeds: mean adjusted Rand
    index of all pairs of runs. Over the bootstrap: whole sections are drawn with replacement, the model learns from
    their passages with a new seed and assigns all passages, and the mean adjusted Rand index with the first run is
    taken; a topic's stability is the mean Jaccard index of its top terms with those of the matched topic. Sections are
    drawn, not sentences, because a sentence is read with its section and would be half there when it is left out.
    """
    passages, effort = task.passages, task.effort
    run = partial(fit, passages, task.model, task.k, groups=task.groups)
    with threadpool_limits(1):
        runs = [run(seed=seed) for seed in range(effort.seeds)]
        codes, sections = pd.factorize(passages.table["section"])
        rows = [np.flatnonzero(codes == section) for section in range(len(sections))]
        random = np.random.default_rng(task.k)
        draws = random.integers(len(rows), size=(effort.redraws, len(rows)))
        redrawn = [
            run(seed=effort.seeds + at, rows=np.concatenate([rows[section] for section in draw]))
            for at, draw in enumerate(draws)
        ]
    first = runs[0]
    kept = np.mean([matched_jaccard(first.terms, again.terms) for again in redrawn], axis=0)
    scores = coherence.coherence(first.terms, passages.streams, task.outside) | {
        "stability_seeds": agreement([one.assigned for one in runs]),
        "stability_bootstrap": float(np.mean([adjusted_rand_score(first.assigned, one.assigned) for one in redrawn])),
        "ami_themes": float(adjusted_mutual_info_score(passages.table["theme"], first.assigned)),
        "diversity": diversity(first.terms),
    }
    found = zip(first.terms, kept.tolist(), strict=True)
    return Found(scores, tuple(Topic(tuple(terms), round(stability, 6)) for terms, stability in found))


def search(
    sentences: pd.DataFrame,
    read: Read,
    lexicon: Lexicon,
    outside: coherence.Windows | None,
    tell: Callable[[str], None],
) -> Scores | None:
    """Every model and number of topics measured, and one chosen; None where a corpus is too small for topics.

    Beside each score stands that of placebos: the same model on the same texts with their words shuffled. ``tell``
    hears of each candidate. All cores are used; the result does not depend on how many there are.
    """
    real = read_passages(sentences, read)
    if real is None:
        return None
    placebos = [read_passages(sentences, shuffled(read, seed)) for seed in range(PLACEBOS)]
    corpora = [(real, FULL), *((placebo, PLACEBO) for placebo in placebos if placebo)]
    candidates = [(model, k) for model in MODELS for k in _ks(model, codebook_groups(real.terms, lexicon))]
    tasks = [
        Task(thin(passages), model, k, codebook_groups(passages.terms, lexicon), outside, effort)
        for model, k in candidates
        for passages, effort in corpora
    ]
    rows, topics = [], {}
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        found = iter(pool.map(measure, tasks))
        for model, k in candidates:
            first, *others = [next(found) for _ in corpora]
            noise = pd.DataFrame([other.scores for other in others], columns=list(MEASURES), dtype=float).mean()
            both = {name: (first.scores[name], noise[name]) for name in MEASURES}
            beside = {
                f"{name}{end}": value
                for name, pair in both.items()
                for end, value in zip(("", "_placebo"), pair, strict=True)
            }
            rows.append({"model": model, "k": k} | beside)
            topics[model, k] = first.topics
            tell(f"{model} {k}: " + ", ".join(f"{name} {a:.2f} ({b:.2f})" for name, (a, b) in both.items()))
    table = pd.DataFrame(rows).round(6)
    chosen = choose(table)
    return Scores(real.digest, themes_digest(real.table), parameters(), chosen, table, topics[chosen])


def choose(table: pd.DataFrame) -> tuple[str, int]:
    """The (model, k) that is furthest above its placebo in coherence among those at both bars of stability.

    Coherence is the mean of all its measures: three windows in these reports, one in others. Of those that are CLOSE to
    the best, the steadiest over seeds is taken. The bars are 0.9 over seeds and 0.6 over redrawn sections. Where none
    is at both, the one of highest stability over redrawn sections; the first of equals.
    """
    stable = table[(table["stability_seeds"] >= STABLE_SEEDS) & (table["stability_bootstrap"] >= STABLE_BOOTSTRAP)]
    above = pd.DataFrame({name: stable[name] - stable[f"{name}_placebo"].fillna(0) for name in coherence.NAMES})
    mean = above.mean(axis=1)
    by = table["stability_bootstrap"] if stable.empty else stable.loc[mean >= mean.max() - CLOSE, "stability_seeds"]
    best = table.iloc[table.index.get_indexer(by.index)[int(by.to_numpy().argmax())]].to_dict()
    return str(best["model"]), int(best["k"])


def codebook_groups(terms: Sequence[str], lexicon: Lexicon) -> Groups:
    """For each theme of the codebook with any, the columns of the terms that name it by themselves."""
    column = {term: at for at, term in enumerate(terms)}
    found = (tuple(column[term] for term in theme.strong if term in column) for theme in codebook(lexicon))
    return tuple(group for group in found if group)


def thin(passages: Passages) -> Passages:
    """The passages that models learn from: at most LARGEST, evenly spread over the corpus."""
    rows = passages.thinned(LARGEST)
    return replace(
        passages,
        table=passages.table.iloc[rows].reset_index(drop=True),
        counts=passages.counts[rows],
        alone=passages.alone[rows],
        context=passages.context[rows],
    )


def _ks(model: str, groups: Groups) -> tuple[int, ...]:
    return MODELS[model].ks or ((len(groups),) if len(groups) > 1 else ())
