from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from scipy import sparse
from sklearn.decomposition import LatentDirichletAllocation
from sklearn.metrics import adjusted_rand_score

from analysis.language.lda import LDA


@pytest.fixture(scope="module")
def planted() -> tuple[Any, Any]:
    """(text × term counts, topic of each text): 120 texts of 30 words, three topics of ten terms each."""
    random = np.random.default_rng(0)
    topics = np.kron(np.eye(3), np.full(10, 0.97 / 10)) + 0.03 / 30
    truth = np.arange(120) % 3
    return sparse.csr_array(np.stack([random.multinomial(30, topics[at]) for at in truth])), truth


def test_finds_planted_topics(planted: tuple[Any, Any]) -> None:
    """Every text has its topic, and every topic its ten terms."""
    counts, truth = planted
    model = LDA(3, random_state=1)
    assert adjusted_rand_score(truth, model.fit_transform(counts).argmax(axis=1)) == 1
    tops = {frozenset(np.argsort(-row)[:10].tolist()) for row in model.components_}
    assert tops == {frozenset(range(at, at + 10)) for at in (0, 10, 20)}


def test_counts_are_shared_out_among_topics(planted: tuple[Any, Any]) -> None:
    """Topic × term sums over topics are the counts of the terms; shares of a text sum to 1."""
    counts, _ = planted
    model = LDA(3, random_state=1)
    shares = model.fit_transform(counts)
    assert model.components_.sum(axis=0) == pytest.approx(counts.sum(axis=0))
    assert shares.sum(axis=1) == pytest.approx(np.ones(120))


def test_new_texts_are_read_by_the_topics_learned(planted: tuple[Any, Any]) -> None:
    """Half of the texts teach, all are assigned."""
    counts, truth = planted
    model = LDA(3, random_state=1).fit(counts[:60])
    learned = model.components_.copy()
    assert adjusted_rand_score(truth, model.transform(counts).argmax(axis=1)) == 1
    assert (model.components_ == learned).all()


def test_agrees_with_scikit_learn(planted: tuple[Any, Any]) -> None:
    """The same topics as the variational estimator, term by term."""
    counts, _ = planted
    ours = LDA(3, random_state=1)
    ours.fit(counts)
    theirs = LatentDirichletAllocation(3, random_state=1, max_iter=50).fit(counts)
    both = (ours.components_, theirs.components_)
    normal = [np.sort(rows / rows.sum(axis=1, keepdims=True), axis=0) for rows in both]
    assert np.abs(normal[0] - normal[1]).max() < 0.02


def test_texts_without_structure_are_not_clustered_alike() -> None:
    """Words drawn from one distribution: two seeds agree no better than chance."""
    counts = sparse.csr_array(np.random.default_rng(3).multinomial(12, np.full(60, 1 / 60), size=300))
    runs = [LDA(4, random_state=seed).fit_transform(counts).argmax(axis=1) for seed in (1, 2)]
    assert adjusted_rand_score(*runs) < 0.1
