from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.lexicon.lexicon import Lexicon
from analysis.tables.vocabularies import THEMES
from analysis.themes.codebook import codebook
from analysis.themes.votes import found_terms, shares, votes

LEXICON = Lexicon.default()
ALL_TERMS = {term for theme in codebook(LEXICON) for term in theme.terms}
LONGEST = max(map(len, ALL_TERMS))


def naive_terms(text: str) -> list[tuple[int, str]]:
    """Leftmost, then longest, by trying every length at every position."""
    found, at = [], 0
    while at < len(text):
        lengths = [length for length in range(LONGEST, 1, -1) if text[at : at + length] in ALL_TERMS]
        if lengths:
            found.append((at, text[at : at + lengths[0]]))
        at += lengths[0] if lengths else 1
    return found


def test_longest_of_overlapping_terms_counts() -> None:
    """老旧小区改造 is one vote, and 小区 in it none."""
    assert [term for _, term in found_terms("推进老旧小区改造。", LEXICON)] == ["老旧小区改造"]


@settings(deadline=None)  # a busy machine is no failure
@given(st.lists(st.sampled_from([*sorted(ALL_TERMS), "的", "区", "a", "\n"]), max_size=12).map("".join))
def test_finds_what_a_naive_search_finds(text: str) -> None:
    """The index by first two characters changes the speed only."""
    assert found_terms(text, LEXICON) == naive_terms(text)


def test_votes_are_sums_of_weights() -> None:
    """物业 and 业委会 are strong for property, 小区 is weak for it and for renewal."""
    row = votes(["小区物业和业委会"], LEXICON)[0]
    assert row[THEMES.index("property")] == 2 * 3 + 1
    assert row[THEMES.index("renewal")] == 1


def test_white_space_inside_a_word_is_passed_over() -> None:
    """Sources have stray spaces inside words, and no term reaches over the end of a text."""
    assert (votes(["垃 圾\u3000分类"], LEXICON) == votes(["垃圾分类"], LEXICON)).all()
    assert not votes(["垃", "圾"], LEXICON).any()


def test_texts_without_terms_have_no_votes() -> None:
    """Empty texts and no texts at all are fine."""
    assert votes([], LEXICON).shape == (0, len(THEMES))
    assert not votes(["", "!!! 123", "啊"], LEXICON).any()


def test_shares_are_held_back_by_the_reserve() -> None:
    """6 and 2 votes of 8, with 2 in reserve: 0.6 and 0.2; none stay 0."""
    assert np.allclose(shares(np.array([[6.0, 2.0], [0.0, 0.0]])), [[0.6, 0.2], [0.0, 0.0]])
