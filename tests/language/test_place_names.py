from __future__ import annotations

from analysis.language.place_names import names, places
from analysis.lexicon.lexicon import Lexicon

LEXICON = Lexicon.default()
NONE: frozenset[str] = frozenset()


def test_places_of_the_dictionary_are_names() -> None:
    """Provinces and cities are, with and without their last character; words that only look so are not."""
    assert names([["北京", "城市"], ["河北省", "河北"]], LEXICON) == {"北京", "河北省", "河北"}
    assert not places(LEXICON) & LEXICON.words("not_name")


def test_word_before_the_authority_is_a_name() -> None:
    """Twice and in a quarter of its occurrences at least; once is not enough, nor is now and then."""
    assert names([["枫叶", "街道"]] * 2 + [["枫叶", "飘"]] * 5, LEXICON) == {"枫叶"}
    assert names([["枫叶", "街道"]], LEXICON) == NONE
    assert names([["枫叶", "街道"]] * 2 + [["枫叶", "飘落"]] * 8, LEXICON) == NONE


def test_word_beside_always_the_same_character_is_a_piece_of_a_name() -> None:
    """东|渡口 five times out of six; but not four times out of six, nor when the neighbour is a sign or a number."""
    assert names([["东", "渡口"]] * 5 + [["渡口"]], LEXICON) == {"渡口"}
    assert names([["渡口", "湾"]] * 5, LEXICON) == {"渡口"}
    assert names([["东", "渡口"]] * 4 + [["渡口"]] * 2, LEXICON) == NONE
    assert names([[",", "渡口"]] * 9 + [["3", "渡口"]] * 9, LEXICON) == NONE


def test_stop_words_never_are_names() -> None:
    """A word that every report has in every paragraph stands before 街道 now and then."""
    assert names([["群众", "街道"]] * 3, LEXICON) == NONE
