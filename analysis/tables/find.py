"""Sentences in context: where some words stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from analysis.errors import InputError, shown
from analysis.tables.spelling import expression, folded
from analysis.tables.years import called_by

if TYPE_CHECKING:
    from collections.abc import Iterator

COLUMNS = ("doc_id", "district", "year", "stance", "theme", "sentence_id", "before", "match", "after")


def find(sentences: pd.DataFrame, documents: pd.DataFrame, words: str) -> pd.DataFrame:
    """One row per place where the words stand in a sentence: COLUMNS, in the order of reports and of their texts.

    ``year`` is the one that the report is called by; ``before``, ``match`` and ``after`` together are the sentence,
    exactly as in the source. The words may be written as ``spelling.expression`` says. InputError where there are none.
    """
    if not folded(words):
        raise InputError("find", f"the words {shown(words)}", "some words to look for", "Name them.")
    looked_for = expression([words])
    years = dict(zip(documents["doc_id"], called_by(documents), strict=True))
    districts = dict(zip(documents["doc_id"], documents["district"], strict=True))
    names = ["doc_id", "stance", "theme", "sentence_id", "text"]
    rows = [
        (doc, districts[doc], years[doc], stance, theme, sentence, text[:start], text[start:end], text[end:])
        for doc, stance, theme, sentence, text in sentences[names].itertuples(index=False, name=None)
        for start, end in (found.span() for found in looked_for.finditer(text))
    ]
    types = {name: "int64" if name == "year" else "str" for name in COLUMNS}
    return pd.DataFrame(rows, columns=list(COLUMNS)).astype(types)


def lines(found: pd.DataFrame) -> Iterator[str]:
    """Each row of ``find`` for a terminal: id, name, stance and theme, then the sentence with 【】 around the words."""
    for row in found.to_dict("records"):
        sentence = " ".join(f"{row['before']}【{row['match']}】{row['after']}".split())
        yield "\t".join((row["doc_id"], f"{row['district']} {row['year']}", row["stance"], row["theme"], sentence))
