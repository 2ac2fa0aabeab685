from __future__ import annotations

from math import isnan, log
from pathlib import Path

import numpy as np
import pytest

from analysis.language import coherence as coherence_module
from analysis.language.coherence import NAMES, Windows, coherence, read_windows, windows, write_windows


def of(topic: list[str], streams: list[list[str]], size: int = 50) -> float:
    """The coherence of one topic by the windows of some texts."""
    return windows(streams, size, topic).npmi(topic)


def test_npmi_by_hand() -> None:
    """Windows of two in a b c a: ab, bc, ca. p(a) = p(b) = 2/3, p(ab) = 1/3."""
    expected = log((1 / 3) / (2 / 3) ** 2) / -log(1 / 3)
    assert of(["a", "b"], [["a", "b", "c", "a"]], 2) == pytest.approx(expected)


def test_npmi_takes_the_mean_over_pairs() -> None:
    """Texts of one window each: a and b always together, c with neither."""
    streams = [["a", "b"], ["a", "b"], ["c"], ["c"]]
    assert of(["a", "b"], streams) == pytest.approx(1)  # log(.5 / .25) / -log(.5)
    assert of(["c", "b", "a"], streams) == pytest.approx((1 - 1 - 1) / 3)


def test_npmi_at_its_ends() -> None:
    """-1 for words that never meet, 1 for words that are in every window, 0 for words that meet as chance has it."""
    assert of(["a", "b"], [["a"], ["b"]]) == -1
    assert of(["a", "b"], [["a", "b"], ["b", "a"]]) == 1
    assert of(["a", "b"], [["a", "b"], ["a"], ["b"], ["c"]]) == pytest.approx(0)


def test_npmi_agrees_with_counting_windows_one_by_one() -> None:
    """A slow count over sliding windows of five, on random words in two streams; an empty text has no window."""
    random = np.random.default_rng(1)
    streams = [[str(word) for word in random.integers(0, 9, size=size)] for size in (40, 3)]
    slow = [set(streams[0][at : at + 5]) for at in range(36)] + [set(streams[1])]

    def share(*words: str) -> float:
        return sum(set(words) <= window for window in slow) / len(slow)

    joint = share("1", "2")
    expected = log(joint / share("1") / share("2")) / -log(joint)
    assert of(["1", "2"], [*streams, []], 5) == pytest.approx(expected)


def test_a_text_without_any_of_the_words_has_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    """They count among all, be the texts looked at together or one by one; no window reaches from one to the next."""
    streams = [["x"] * 4, ["a", "b"], ["x"], ["b", "y", "a"], ["a"]]
    for at_once in (1, 100):
        monkeypatch.setattr(coherence_module, "AT_ONCE", at_once)
        counts = windows(streams, 2, ["a", "b"])
        assert counts.total == 3 + 1 + 1 + 2 + 1
        assert counts.together == {("a", "a"): 3, ("a", "b"): 1, ("b", "b"): 2}


def test_words_that_a_corpus_does_not_have_are_left_out() -> None:
    """Nothing is known of them: they are no evidence against a topic; without any pair there is no value."""
    counts = windows([["a", "b"], ["a", "b"], ["c"]], 10, "abc")
    assert counts.npmi(["a", "x", "b"]) == counts.npmi(["a", "b"])
    assert isnan(counts.npmi(["a", "x"]))


def test_every_measure_has_its_own_windows() -> None:
    """Words twelve apart meet in windows of 20 and 50, not in those of 10; outside, other texts decide."""
    stream = ["a", *["x"] * 12, "b", *["x"] * 40]
    outside = windows([["a", "b"], ["x", "x"]], 10, "ab")
    found = coherence([["a", "b"]], [stream], outside)
    assert list(found) == list(NAMES)
    assert found["npmi"] == -1
    assert found["npmi_20"] > found["npmi"]
    assert found["npmi_outside"] == pytest.approx(1)
    assert isnan(coherence([["a", "b"]], [stream], None)["npmi_outside"])


def test_a_topic_of_unknown_words_has_no_part_in_the_mean() -> None:
    """One topic outside the other corpus, one within: the mean is that of the second."""
    outside = Windows(4, {("a", "a"): 2, ("b", "b"): 2, ("a", "b"): 2})
    assert coherence([["a", "b"], ["y", "z"]], [["a"]], outside)["npmi_outside"] == pytest.approx(1)


def test_windows_are_read_as_they_were_written(tmp_path: Path) -> None:
    """Pairs, single words and the number of all windows."""
    counts = windows([["企业", "招商", "企业"], ["消防"]], 2, ["企业", "招商", "消防"])
    assert counts.total == 3
    assert counts.together["企业", "招商"] == 2
    write_windows(counts, tmp_path / "counts.parquet")
    assert read_windows(tmp_path / "counts.parquet") == counts


def test_shipped_counts_hold_words_and_no_text() -> None:
    """Pairs of single words of county and national reports, each less often together than alone."""
    counts = read_windows(Path(__file__).parents[2] / "data/reference/word_windows.parquet")
    assert counts.total > 100_000
    assert all(n <= min(counts.together[a, a], counts.together[b, b]) for (a, b), n in counts.together.items())
    assert max(len(a) for a, _ in counts.together) < 12
