from __future__ import annotations

from math import log

import numpy as np
import pytest

from analysis.language.topic_quality import agreement, matched_jaccard, npmi


def test_npmi_by_hand() -> None:
    """Windows of two in a b c a: ab, bc, ca. p(a) = p(b) = 2/3, p(ab) = 1/3."""
    expected = log((1 / 3) / (2 / 3) ** 2) / -log(1 / 3)
    assert npmi([["a", "b"]], [["a", "b", "c", "a"]], window=2) == pytest.approx([expected])


def test_npmi_takes_the_mean_over_pairs() -> None:
    """Texts of one window each: a and b always together, c with neither."""
    streams = [["a", "b"], ["a", "b"], ["c"], ["c"]]
    together = npmi([["a", "b"]], streams)[0]
    assert together == pytest.approx(1)  # log(.5 / .25) / -log(.5)
    assert npmi([["a", "b", "c"]], streams) == pytest.approx([(together - 1 - 1) / 3])


def test_npmi_at_its_ends() -> None:
    """-1 for words that never meet, 1 for words that are in every window, 0 for words that meet as chance has it."""
    assert npmi([["a", "b"]], [["a"], ["b"]]) == [-1]
    assert npmi([["a", "b"]], [["a", "b"], ["b", "a"]]) == [1]
    assert npmi([["a", "b"]], [["a", "b"], ["a"], ["b"], ["c"]]) == pytest.approx([0])


def test_npmi_agrees_with_counting_windows_one_by_one() -> None:
    """A slow count over sliding windows of five, on random words in two streams."""
    random = np.random.default_rng(1)
    streams = [[str(word) for word in random.integers(0, 9, size=size)] for size in (40, 3)]
    windows = [set(streams[0][at : at + 5]) for at in range(36)] + [set(streams[1])]

    def share(*words: str) -> float:
        return sum(set(words) <= window for window in windows) / len(windows)

    joint = share("1", "2")
    assert npmi([["1", "2"]], streams, window=5) == pytest.approx([log(joint / share("1") / share("2")) / -log(joint)])


def test_agreement_of_the_same_labels_under_other_names_is_one() -> None:
    """And of labels drawn by chance about zero."""
    labels = np.array([0, 0, 1, 1, 2])
    assert agreement([labels, 2 - labels]) == 1
    random = np.random.default_rng(0)
    assert agreement([random.integers(0, 5, size=2000) for _ in range(4)]) == pytest.approx(0, abs=0.01)


def test_topics_are_matched_before_they_are_compared() -> None:
    """The same topics in another order are found again whole; half of the terms gives 1/3; none gives 0."""
    topics = [["a", "b"], ["c", "d"]]
    assert matched_jaccard(topics, [["d", "c"], ["b", "a"]]) == [1, 1]
    assert matched_jaccard(topics, [["a", "x"], ["y", "z"]]) == pytest.approx([1 / 3, 0])
