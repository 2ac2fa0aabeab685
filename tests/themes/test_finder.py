from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.themes.finder import Finder

WORDS = ["老旧小区", "小区", "老旧小区改造", "小区改造工程", "改造", "旧小", "程a"]
FINDER = Finder(WORDS)


def found(text: str) -> list[tuple[int, str]]:
    """(position, word) of those found."""
    places, numbers = FINDER.find(text)
    return [(at, WORDS[number]) for at, number in zip(places.tolist(), numbers.tolist(), strict=True)]


def naive(text: str) -> list[tuple[int, str]]:
    """Leftmost, then longest, by trying every word at every position."""
    here, at = [], 0
    while at < len(text):
        longest = max((word for word in WORDS if text.startswith(word, at)), key=len, default="")
        if longest:
            here.append((at, longest))
        at += len(longest) or 1
    return here


def test_of_overlapping_words_the_leftmost_then_the_longest_counts() -> None:
    """老旧小区改造 leaves 小区改造工程 no room; a longer word that breaks off leaves the shorter one inside it."""
    assert found("推进老旧小区改造工程") == [(2, "老旧小区改造")]
    assert found("小区改造工") == [(0, "小区"), (2, "改造")]
    assert found("老旧小") == [(1, "旧小")]


@settings(deadline=None)  # a busy machine is no failure
@given(st.lists(st.sampled_from([*WORDS, *"老旧小区改造工程a的\n\0🙂\ud800"]), max_size=12).map("".join))
def test_finds_what_a_naive_search_finds(text: str) -> None:
    """Texts of words and pieces of words, of characters outside the usual planes and of halves of such."""
    assert found(text) == naive(text)
