from __future__ import annotations

import re

import pytest

from analysis.lexicon.lexicon import Lexicon
from analysis.tables.vocabularies import THEMES
from analysis.themes.codebook import Theme, codebook

LEXICON = Lexicon.default()


def test_has_the_themes_of_the_catalogue_in_their_order() -> None:
    """The codes are the vocabulary of every theme column."""
    assert tuple(theme.code for theme in codebook(LEXICON)) == THEMES


@pytest.mark.parametrize("theme", codebook(LEXICON), ids=lambda theme: theme.code)
def test_theme_is_told_in_both_languages_and_has_whole_words(theme: Theme) -> None:
    """A name, a Chinese label, a definition; terms of two characters or more."""
    assert theme.name
    assert theme.label
    assert theme.definition.endswith(".")
    assert all(re.fullmatch(r"[\w“”.、]{2,}", term) for term in theme.terms)


def test_no_two_themes_claim_a_strong_term() -> None:
    """What names a theme by itself can name one only."""
    strong = [term for theme in codebook(LEXICON) for term in theme.strong]
    assert len(strong) == len(set(strong))
