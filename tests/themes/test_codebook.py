from __future__ import annotations

import re

import pytest

from analysis.tables.vocabularies import THEMES
from analysis.themes.codebook import Theme, codebook


def test_has_the_themes_of_the_catalogue_in_their_order() -> None:
    """The codes are the vocabulary of every theme column."""
    assert tuple(theme.code for theme in codebook()) == THEMES


@pytest.mark.parametrize("theme", codebook(), ids=lambda theme: theme.code)
def test_theme_is_told_in_both_languages_and_has_whole_words(theme: Theme) -> None:
    """A name, a Chinese label, a definition; terms of two characters or more, none of them twice."""
    assert theme.name
    assert theme.label
    assert theme.definition.endswith(".")
    assert len(theme.terms) == len(set(theme.terms))
    assert all(re.fullmatch(r"[\w“”.、]{2,}", term) for term in theme.terms)


def test_no_two_themes_claim_a_strong_term() -> None:
    """What names a theme by itself can name one only."""
    strong = [term for theme in codebook() for term in theme.strong]
    assert len(strong) == len(set(strong))
