from __future__ import annotations

from functools import partial

import pandas as pd
import pytest

from analysis.findings import methods, priorities
from analysis.lexicon.lexicon import Lexicon
from analysis.tables.vocabularies import THEMES
from analysis.themes.codebook import codebook

LEXICON = Lexicon.default()


def test_every_theme_has_its_words() -> None:
    """The terms of the codebook, all of them, in its order."""
    table = methods.theme_words(LEXICON)
    assert table["theme"].tolist() == list(THEMES)
    for theme, row in zip(codebook(LEXICON), table.to_dict("records"), strict=True):
        assert row["n"] == len(theme.terms)
        assert row["strong"].split("; ") == list(theme.strong)


def test_lists_are_those_in_use() -> None:
    """The stop words that the tokenizer leaves out; the verbs once each."""
    words = methods.counted_words(LEXICON).set_index("list")
    assert set(words["words"]["stop"].split("; ")) == LEXICON.words("stop")
    promises = methods.promise_words(LEXICON).set_index("list")
    verbs = promises["words"]["verbs"].split("; ")
    assert len(verbs) == len(set(verbs)) == promises["n"]["verbs"]
    assert "确保" in promises["words"]["binding"].split("; ")


def test_weights_are_named() -> None:
    """One leaning for each theme, and a number beside every name."""
    table = methods.theme_weights(LEXICON)
    assert table.loc[table["part"] == "themes", "name"].tolist() == list(THEMES)
    assert table["weight"].notna().all()


@pytest.mark.parametrize(
    "make",
    [
        partial(methods.attention_parameters, LEXICON),
        methods.topic_parameters,
        partial(methods.language_parameters, 5),
        methods.promise_parameters,
    ],
)
def test_parameters_have_values(make: object) -> None:
    """Each is named once and stated."""
    assert callable(make)
    table: pd.DataFrame = make()
    assert table["parameter"].is_unique
    assert (table["value"].str.len() > 0).all()


def test_parameters_follow_the_code(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is printed is what is used."""
    monkeypatch.setattr(priorities, "MIN_SENTENCES", 77)
    table = methods.attention_parameters(LEXICON).set_index("parameter")
    assert table.loc["sentences_of_a_part", "value"] == "77"
