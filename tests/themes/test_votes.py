from __future__ import annotations

import numpy as np

from analysis.lexicon.lexicon import Lexicon
from analysis.tables.vocabularies import THEMES
from analysis.themes.votes import shares, votes

LEXICON = Lexicon.default()


def test_votes_are_sums_of_weights() -> None:
    """物业 and 业委会 are strong for property, 小区 is weak for it and for renewal."""
    row = votes(["小区物业和业委会"], LEXICON)[0]
    assert row[THEMES.index("property")] == 2 * 3 + 1
    assert row[THEMES.index("renewal")] == 1


def test_the_longest_of_overlapping_terms_counts() -> None:
    """老旧小区改造 is one vote, and 小区 in it none."""
    assert votes(["小区"], LEXICON)[0, THEMES.index("property")] == 1
    assert votes(["老旧小区改造"], LEXICON)[0, THEMES.index("property")] == 0


def test_each_text_has_its_own_votes() -> None:
    """Texts with and without terms in a row: each row is what its text gets by itself."""
    texts = ["", "小区物业", "啊", "业委会。垃圾分类", ""]
    assert (votes(texts, LEXICON) == np.vstack([votes([text], LEXICON) for text in texts])).all()


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
