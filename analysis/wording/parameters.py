"""Parameters and lists of words of a page's method, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

    from analysis.wording.words import Words


def parameters(words: Words, table: pd.DataFrame) -> pd.DataFrame:
    """A table of ``findings.methods`` whose parameters are codes, with what they are called."""
    return table.assign(parameter=[words.say(f"parameter-{_dashed(code)}") for code in table["parameter"]])


def lists(words: Words, table: pd.DataFrame) -> pd.DataFrame:
    """``findings.methods.counted_words`` with what each list is called and does."""
    return table.assign(list=[words.say(f"list-{_dashed(code)}") for code in table["list"]])


def _dashed(code: str) -> str:
    return code.replace("_", "-")
