from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from scipy import sparse
from sklearn.metrics import adjusted_rand_score

from analysis.language.consensus import clusters, consensus_matrix, likeness, profiles


def test_consensus_matrix_by_hand() -> None:
    """Three rows, three labelings: 0 and 1 are together in all but the last, 1 and 2 in the last alone."""
    labelings = [np.array([0, 0, 1]), np.array([1, 1, 0]), np.array([0, 1, 1])]
    third = 1 / 3
    expected = np.array([[1, 2 * third, 0], [2 * third, 1, third], [0, third, 1]])
    assert consensus_matrix(labelings) == pytest.approx(expected)


def test_names_of_labels_do_not_matter() -> None:
    """A labeling under other names counts the same; one labeling alone gives ones and zeros."""
    labels = np.array([0, 2, 1, 2])
    assert (consensus_matrix([labels]) == consensus_matrix([2 - labels])).all()
    assert (consensus_matrix([labels]) == (labels[:, None] == labels[None, :])).all()


def test_clusters_join_what_is_together_most() -> None:
    """By average linkage, by hand: 0 with 1 (2/3), 2 with 3 (1); the two pairs meet at the mean of four shares."""
    consensus = np.array([[1, 0.6, 0.1, 0.1], [0.6, 1, 0.3, 0.1], [0.1, 0.3, 1, 1], [0.1, 0.1, 1, 1]])
    assert adjusted_rand_score(clusters(consensus, 2), [0, 0, 1, 1]) == 1
    assert adjusted_rand_score(clusters(consensus, 3), [0, 1, 2, 2]) == 1
    assert len(set(clusters(consensus, 1).tolist())) == 1


def test_rows_that_no_run_parts_are_one_cluster() -> None:
    """However many clusters are asked for: ties are not broken by chance."""
    assert clusters(np.ones((3, 3)), 2).tolist() == [0, 0, 0]


def test_profiles_are_means_and_likeness_is_a_cosine() -> None:
    """The mean row of each cluster, zeros for one without rows; 3-4-5 by hand."""
    data: Any = sparse.csr_array(np.array([[1.0, 0], [0.6, 0.8], [0, 1]]))
    found = profiles(data, np.array([0, 0, 1]), 3)
    assert found == pytest.approx(np.array([[0.8, 0.4], [0, 1], [0, 0]]))
    length = np.hypot(0.8, 0.4)
    assert likeness(data, found) == pytest.approx(
        np.array([[0.8 / length, 0, 0], [(0.48 + 0.32) / length, 0.8, 0], [0.4 / length, 1, 0]])
    )
