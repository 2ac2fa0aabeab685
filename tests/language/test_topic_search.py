from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import combinations
from typing import Any

import numpy as np
import pandas as pd
import pytest
from sklearn.metrics import adjusted_rand_score

from analysis.language import topic_models, topic_search
from analysis.language.coherence import NAMES, windows
from analysis.language.passages import Passages, read_passages, shuffled
from analysis.language.tokens import counted
from analysis.language.topic_models import MODELS, Model, fit
from analysis.language.topic_scores import MEASURES, Scores
from analysis.language.topic_search import Effort, Task, choose, codebook_groups, measure, search, thin
from analysis.lexicon.lexicon import Lexicon
from analysis.themes.codebook import codebook

LEXICON = Lexicon.default()
READ = partial(counted, lexicon=LEXICON)


@pytest.fixture(autouse=True)
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """A consensus of ten runs: enough for texts of five plain subjects."""
    monkeypatch.setattr(topic_models, "RUNS", 10)


def read(sentences: pd.DataFrame, seed: int | None = None) -> Passages:
    """The passages of sentences; with a seed, of those whose words are shuffled."""
    passages = read_passages(sentences, READ if seed is None else shuffled(READ, seed))
    assert passages is not None
    return passages


def task(passages: Passages, model: str = "nmf_consensus", seeds: int = 3, redraws: int = 4) -> Task:
    """Five topics by a model."""
    return Task(passages, model, 5, (), None, Effort(seeds, redraws))


def test_stability_is_recomputed_by_hand(planted: pd.DataFrame) -> None:
    """Over seeds all pairs of runs, over redraws each with the first run; sections are drawn whole."""
    passages = read(planted.sample(frac=1, random_state=1).sort_values(["doc_id", "section_id"]))
    found = measure(task(passages, "nmf_sentence"))
    runs = [fit(passages, "nmf_sentence", 5, seed=seed).assigned for seed in range(3)]
    by_seeds = [adjusted_rand_score(a, b) for a, b in combinations(runs, 2)]
    assert found.scores["stability_seeds"] == pytest.approx(np.mean(by_seeds))
    sections = list(dict.fromkeys(passages.table["section"]))
    by_draws = []
    for at, draw in enumerate(np.random.default_rng(5).integers(len(sections), size=(4, len(sections)))):
        rows = [row for one in draw for row in np.flatnonzero(passages.table["section"] == sections[one])]
        again = fit(passages, "nmf_sentence", 5, seed=3 + at, rows=np.array(rows))
        by_draws.append(adjusted_rand_score(runs[0], again.assigned))
    assert found.scores["stability_bootstrap"] == pytest.approx(np.mean(by_draws))


def test_planted_subjects_are_stable_and_their_placebo_is_not(planted: pd.DataFrame) -> None:
    """Five subjects without a word in common score near 1; with their words shuffled, far less.

    What is left is what a sentence has of its neighbours: here each section is one theme, so that its sentences are
    still alike, and like no others.
    """
    real, noise = (measure(task(passages)).scores for passages in (read(planted), read(planted, seed=0)))
    assert real["stability_seeds"] == real["ami_themes"] == 1
    assert real["stability_bootstrap"] > 0.9
    assert noise["stability_bootstrap"] < 0.4
    assert noise["ami_themes"] < 0.7
    assert real["npmi"] > noise["npmi"] + 0.2


def test_noise_without_context_is_found_again_no_better_than_chance(planted: pd.DataFrame) -> None:
    """Shuffled words, sentences alone: little is left, where the same subjects unshuffled are found again whole."""
    noise = measure(task(read(planted, seed=1), "nmf_sentence")).scores
    assert noise["stability_bootstrap"] < 0.25
    assert abs(noise["ami_themes"]) < 0.1


def test_shuffling_keeps_the_words_of_each_report(planted: pd.DataFrame) -> None:
    """And the number of words of each sentence; the words move, with the seed."""
    own = planted.assign(
        text=planted["text"].where(planted["doc_id"] == "a", planted["text"].str.replace("企业", "港口"))
    )
    before, after = READ(own), shuffled(READ, 1)(own)
    for doc_id in ("a", "b"):
        words = [table.loc[table["doc_id"] == doc_id, "words"] for table in (before, after)]
        assert sorted(words[0].explode()) == sorted(words[1].explode())
        assert words[0].map(len).tolist() == words[1].map(len).tolist()
        assert words[0].tolist() != words[1].tolist()
    assert shuffled(READ, 1)(own)["words"].tolist() == after["words"].tolist()
    assert shuffled(READ, 2)(own)["words"].tolist() != after["words"].tolist()


class Here:
    """A pool of one process: this one."""

    def __init__(self, _: object) -> None: ...

    def __enter__(self) -> Here:
        return self

    def __exit__(self, *_: object) -> None: ...

    def map(self, function: Callable[[Task], Any], tasks: Iterable[Task]) -> Iterator[Any]:
        """Each task in turn."""
        return map(function, tasks)


@pytest.fixture
def little(monkeypatch: pytest.MonkeyPatch) -> None:
    """Few runs, of three models."""
    monkeypatch.setattr(topic_search, "ProcessPoolExecutor", Here)
    for name in ("FULL", "PLACEBO"):
        monkeypatch.setattr(topic_search, name, Effort(2, 2))
    monkeypatch.setattr(topic_search, "PLACEBOS", 1)
    kept = {"nmf_consensus": (5,), "nmf_seeded": (), "lda_sentence": (5,)}
    few = {name: Model(MODELS[name].learn, MODELS[name].matrix, ks) for name, ks in kept.items()}
    monkeypatch.setattr(topic_search, "MODELS", few)


@pytest.mark.usefixtures("little")
def test_every_score_has_its_placebo(planted: pd.DataFrame) -> None:
    """A row per candidate; the planted number of topics is chosen, with the stability of each; each is told of."""
    told: list[str] = []
    outside = windows([["企业", "招商", "税收"]], 10, ["企业", "招商", "税收"])
    found = search(planted, READ, LEXICON, outside, told.append)
    assert isinstance(found, Scores)
    assert found.table[["model", "k"]].values.tolist()[::2] == [["nmf_consensus", 5], ["lda_sentence", 5]]
    assert found.table["model"].tolist()[1] == "nmf_seeded"
    assert found.chosen[0] in ("nmf_consensus", "nmf_seeded")
    assert not found.table[[f"{name}_placebo" for name in MEASURES if name != "npmi_outside"]].isna().any(axis=None)
    assert (found.table["npmi"] > found.table["npmi_placebo"]).iloc[0]
    assert len(found.topics) >= 5
    assert len(told) == 3
    assert found.of(read(planted).digest)
    again = search(planted, READ, LEXICON, outside, told.append)
    assert again is not None
    pd.testing.assert_frame_equal(again.table, found.table)


@pytest.mark.usefixtures("little")
@pytest.mark.parametrize("least", [0, 1])
def test_too_small_a_corpus_is_not_measured(planted: pd.DataFrame, least: int) -> None:
    """No report, or one."""
    assert search(planted[planted["doc_id"].isin(["a"][:least])], READ, LEXICON, None, print) is None


def candidates(*rows: tuple[str, int, float, float, float, float]) -> pd.DataFrame:
    """Rows of (model, k, coherence by every measure, that of its placebo, stability_seeds, stability_bootstrap)."""
    columns = ["model", "k", "npmi", "npmi_placebo", "stability_seeds", "stability_bootstrap"]
    table = pd.DataFrame(rows, columns=columns)
    return table.assign(**{name + end: table[f"npmi{end}"] for name in NAMES for end in ("", "_placebo")})


def test_the_stable_model_furthest_above_its_placebo_is_chosen() -> None:
    """Coherence does not make up for instability of either kind, nor for a placebo that is as coherent."""
    table = candidates(
        ("a", 5, 0.9, 0, 0.89, 0.9), ("b", 5, 0.8, 0, 0.9, 0.59), ("c", 6, 0.4, 0.3, 0.9, 0.6), ("d", 7, 0.3, 0, 1, 0.7)
    )
    assert choose(table) == ("d", 7)
    assert choose(table.assign(**{f"{name}_placebo": float("nan") for name in NAMES})) == ("c", 6)


def test_of_the_equally_coherent_the_steadiest_is_chosen() -> None:
    """A hundredth of coherence is noise, three are not."""
    table = candidates(("a", 5, 0.31, 0, 0.91, 0.7), ("b", 6, 0.3, 0, 0.95, 0.65), ("c", 7, 0.28, 0, 1, 0.9))
    assert choose(table) == ("b", 6)
    assert choose(table.assign(stability_seeds=[0.97, 0.95, 1])) == ("a", 5)


def test_all_measures_of_coherence_have_the_same_weight() -> None:
    """What one window loses another corpus may win; one that was not measured is left out."""
    table = candidates(("a", 5, 0.3, 0, 1, 1), ("b", 6, 0.2, 0, 1, 1))
    assert choose(table.assign(npmi_outside=[0.3, 0.7])) == ("b", 6)
    assert choose(table.assign(npmi_outside=float("nan"))) == ("a", 5)


def test_the_most_stable_is_chosen_where_none_is_at_both_bars() -> None:
    """Stability over redrawn sections decides; the first of equals."""
    table = candidates(("a", 5, 0.9, 0, 1, 0.1), ("b", 6, 0.1, 0, 0.5, 0.3), ("c", 7, 0.2, 0, 0.5, 0.3))
    assert choose(table) == ("b", 6)


def test_the_codebook_seeds_a_topic_for_each_theme_that_has_a_term() -> None:
    """Terms that name a theme by themselves, by their columns; themes without one have no group."""
    strong = {theme.code: theme.strong for theme in codebook(LEXICON)}
    themes = [code for code, terms in strong.items() if terms][:2]
    terms = [strong[themes[1]][0], "无关词", strong[themes[0]][0]]
    assert codebook_groups(terms, LEXICON) == ((2,), (0,))
    assert codebook_groups(["无关词"], LEXICON) == ()


def test_seeded_topics_grow_from_their_seeds(planted: pd.DataFrame) -> None:
    """Seeded with three words of each planted subject, every subject is a topic; without seeds the start is another."""
    passages = read(planted)
    column = {term: at for at, term in enumerate(passages.terms)}
    seeds = [["企业", "招商", "税收"], ["消防", "隐患", "治安"], ["养老", "就业", "医疗"], ["阅读", "演出", "体育"],
             ["垃圾", "河道", "绿化"]]  # fmt: skip
    groups = tuple(tuple(column[word] for word in words) for words in seeds)
    found = fit(passages, "nmf_seeded", 5, groups=groups)
    by_subject = pd.crosstab(passages.table["theme"], found.assigned)
    assert sorted(by_subject.max(axis=1)) == [24] * 5
    assert fit(passages, "nmf_seeded", 5).topics != found.topics


def test_large_corpus_is_thinned_evenly(planted: pd.DataFrame, monkeypatch: pytest.MonkeyPatch) -> None:
    """120 passages and room for 50: every third is kept, with its rows of all matrices, and all are assigned."""
    monkeypatch.setattr(topic_search, "LARGEST", 50)
    monkeypatch.setattr(topic_models, "LARGEST", 50)
    passages = read(planted)
    few = thin(passages)
    assert few.table["sentence_id"].tolist() == passages.table["sentence_id"].tolist()[::3]
    assert {few.counts.shape[0], few.alone.shape[0], few.context.shape[0]} == {40}
    whole, part = fit(passages, "nmf_consensus", 5), fit(few, "nmf_consensus", 5)
    assert len(whole.assigned) == 120
    assert adjusted_rand_score(whole.assigned[::3], part.assigned) == 1
