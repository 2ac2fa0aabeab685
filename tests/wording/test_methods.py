"""What the pages were computed with, in the words of each edition."""

from __future__ import annotations

import re

import pandas as pd
import pytest

from analysis.findings import methods
from analysis.lexicon.lexicon import Lexicon
from analysis.themes.codebook import codebook
from analysis.wording import methods as wording
from analysis.wording.catalogue import Catalogue
from analysis.wording.words import Words

LEXICON = Lexicon.default()
EDITIONS = {edition: Words(Catalogue.of(edition), {}) for edition in ("en", "zh")}
LATIN = re.compile("[A-Za-z]{2,}")


@pytest.mark.parametrize(
    "table",
    [
        methods.attention_parameters(LEXICON),
        methods.topic_parameters(),
        methods.language_parameters(5),
        methods.promise_parameters(),
    ],
    ids=["attention", "topics", "language", "promises"],
)
def test_every_parameter_has_a_name_of_its_own(table: pd.DataFrame) -> None:
    """In both editions; numbers stay as they are."""
    for edition, words in EDITIONS.items():
        told = wording.parameters(words, table)
        assert told["parameter"].is_unique
        assert (told["value"] == table["value"])[table["value"].str.fullmatch(r"[\d., –]+")].all()
        if edition == "zh":
            codes = " ".join([*told["parameter"], *told["value"]]).replace("LDA", "")
            assert LATIN.findall(codes) == []


def test_lists_say_what_they_do() -> None:
    """Which words are counted, and which promises are read with."""
    counted = wording.lists(EDITIONS["en"], methods.counted_words(LEXICON))
    assert counted["effect"].tolist()[0] == "not counted"
    promised = wording.lists(EDITIONS["zh"], methods.promise_words(LEXICON))
    assert promised["list"].tolist() == ["刚性词", "争取性词", "动词"]


def test_themes_mean_what_the_codebook_says() -> None:
    """In English word for word; terms are set apart as the edition does."""
    table = methods.theme_words(LEXICON)
    told = wording.theme_words(EDITIONS["en"], table)
    assert told["definition"].tolist() == [theme.definition for theme in codebook(LEXICON)]
    assert told["strong"].tolist() == table["strong"].tolist()
    assert "；" in wording.theme_words(EDITIONS["zh"], table)["strong"].iloc[0]


def test_weights_are_named() -> None:
    """No code is left."""
    told = wording.theme_weights(EDITIONS["zh"], methods.theme_weights(LEXICON))
    assert LATIN.findall(" ".join([*told["part"], *told["name"]])) == []
