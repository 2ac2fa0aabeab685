"""What the pages were computed with, in words: the frames of ``analysis.findings.methods``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.language.topic_models import MODELS

if TYPE_CHECKING:
    import pandas as pd

    from analysis.wording.words import Words

_SAID = ("holm", "themes")  # values that are no numbers


def parameters(words: Words, table: pd.DataFrame) -> pd.DataFrame:
    """Parameters under the names that they go by: parameter, value."""
    values = [words.say(f"parameter-is-{value}") if value in _SAID else value for value in table["value"]]
    return table.assign(parameter=[_parameter(words, code) for code in table["parameter"]], value=values)


def lists(words: Words, table: pd.DataFrame) -> pd.DataFrame:
    """Lists of words, and what each does: list, effect, n, words."""
    names = [str(name).replace("_", "-") for name in table["list"]]
    told = table.assign(
        list=[words.say(f"list-{name}") for name in names], effect=[words.say(f"list-does-{name}") for name in names]
    )
    return told[["list", "effect", "n", "words"]]


def theme_words(words: Words, table: pd.DataFrame) -> pd.DataFrame:
    """Themes with what belongs to each and the words that speak for it; the columns of ``findings.methods``."""
    terms = {name: [words.apart(told.split("; ")) for told in table[name]] for name in ("strong", "weak")}
    return table.assign(definition=[words.say(f"means-{theme}") for theme in table["theme"]], **terms)


def theme_weights(words: Words, table: pd.DataFrame) -> pd.DataFrame:
    """Weights of the theme classifier under the names that they go by: part, name, weight."""
    pairs = zip(table["part"], table["name"], strict=True)
    named = [
        words.theme(name) if part == "themes" else words.say(f"weight-{name.replace('_', '-')}") for part, name in pairs
    ]
    return table.assign(part=table["part"].map(words.code), name=named)


def _parameter(words: Words, code: str) -> str:
    if code in MODELS:
        return words.say("parameter-topics-of", model=words.code(code))
    return words.say(f"parameter-{code.replace('_', '-')}")
