"""What is taken out of the suite: tables with their declarations, whole or by a condition, with sentences beside."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from analysis.exports.where import kept
from analysis.tables.catalogue import SENTENCES, TABLES
from analysis.tables.schema import Column

if TYPE_CHECKING:
    import pandas as pd

    from analysis.tables.schema import Table
    from analysis.tables.tables import Tables

_SENTENCE = Column("sentence", "string", "Text of the sentence that its sentence_id names.", "句子文本", nullable=True)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table on its way out: its declaration and its rows."""

    table: Table
    frame: pd.DataFrame


def sheets(tables: Tables, where: str | None = None, *, with_sentences: bool = False) -> list[Sheet]:
    """The tables in the order of the catalogue; with ``where``, those that the condition can be asked, by its rows.

    ``with_sentences`` puts the text of its sentence into a last column ``sentence`` of every row that names one.
    InputError as in ``kept``.
    """
    frames = dict(tables.items()) if where is None else kept(tables, where)
    found = [Sheet(table, frames[table.name]) for table in TABLES if table.name in frames]
    if not with_sentences:
        return found
    texts = tables.sentences.set_index("sentence_id")["text"]
    return [_with_text(sheet, texts) if _names_sentences(sheet.table) else sheet for sheet in found]


def _names_sentences(table: Table) -> bool:
    return table is not SENTENCES and "sentence_id" in table.names


def _with_text(sheet: Sheet, texts: pd.Series[str]) -> Sheet:
    wider = replace(sheet.table, columns=(*sheet.table.columns, _SENTENCE))
    text = sheet.frame["sentence_id"].map(texts).astype("str")
    return Sheet(wider, sheet.frame.assign(**{_SENTENCE.name: text}))
