from __future__ import annotations

import numpy as np
import pytest

from analysis.language.topic_quality import agreement, diversity, matched_jaccard


def test_agreement_of_the_same_labels_under_other_names_is_one() -> None:
    """And of labels drawn by chance about zero."""
    labels = np.array([0, 0, 1, 1, 2])
    assert agreement([labels, 2 - labels]) == 1
    random = np.random.default_rng(0)
    assert agreement([random.integers(0, 5, size=2000) for _ in range(4)]) == pytest.approx(0, abs=0.01)


def test_agreement_is_the_mean_over_pairs() -> None:
    """Two labelings the same, a third that parts every pair of theirs, by hand from the pairs of four rows.

    Of six pairs, each of the first two joins 2 and the third joins 2 others: none is shared, 2 * 2 / 6 expected, so
    (0 - 2/3) / (2 - 2/3) = -1/2, twice, and 1 once.
    """
    same, other = np.array([0, 0, 1, 1]), np.array([0, 1, 0, 1])
    assert agreement([same, same, other]) == pytest.approx((1 - 0.5 - 0.5) / 3)


def test_topics_are_matched_before_they_are_compared() -> None:
    """The same topics in another order are found again whole; half of the terms gives 1/3; none gives 0."""
    topics = [["a", "b"], ["c", "d"]]
    assert matched_jaccard(topics, [["d", "c"], ["b", "a"]]) == [1, 1]
    assert matched_jaccard(topics, [["a", "x"], ["y", "z"]]) == pytest.approx([1 / 3, 0])


def test_a_topic_without_a_match_is_lost() -> None:
    """Two topics, one in the other run: whatever is left over has 0."""
    assert matched_jaccard([["a", "b"], ["c", "d"]], [["c", "d"]]) == [0, 1]


def test_diversity_is_the_share_of_different_terms() -> None:
    """All different, one of four shared, all the same."""
    assert diversity([["a", "b"], ["c", "d"]]) == 1
    assert diversity([["a", "b"], ["b", "c"]]) == 0.75
    assert diversity([["a"], ["a"]]) == 0.5
