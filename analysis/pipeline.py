"""The whole way: a text to its tables, a registered corpus to all tables."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd

from analysis.corpus.readers import check_text, read_text
from analysis.corpus.registry import lexicon_of, read_registry
from analysis.lexicon.lexicon import Lexicon
from analysis.parsing.parse import parse
from analysis.records import canonical
from analysis.records.report import read_report
from analysis.records.rows import rows
from analysis.tables.catalogue import TABLES
from analysis.tables.check import check
from analysis.tables.frame import frame
from analysis.tables.tables import Tables
from analysis.themes.classifier import classify

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from analysis.corpus.meta import ReportMeta
    from analysis.records.report import Report


def parse_report(text: str, meta: ReportMeta, lexicon: Lexicon | None = None) -> Tables:
    """The tables of one report, documents to commitments; those that describe a whole corpus are empty.

    Any text at all is read, with the lexicon of the package unless another is given: what is not understood is in the
    ledger as ``unexplained``. Raises InputError for what is no text: something else than a str, or a str with a lone
    surrogate.
    """
    return _tables(_report(text, meta, lexicon or Lexicon.default()))


def build(folder: str | Path = "data/reports") -> Tables:
    """All tables of a registered corpus, checked against their declaration.

    A folder ``lexicon`` in it is laid over the lexicon of the package. Raises InputError for a registry, a report or a
    lexicon that cannot be read.
    """
    return read_corpus(Path(folder), read_registry(Path(folder)))


def read_corpus(folder: Path, metas: Sequence[ReportMeta]) -> Tables:
    """All tables of some registered reports of a folder, as if there were no others; checked.

    Raises InputError for a report or a lexicon that cannot be read.
    """
    texts = {meta.doc_id: read_text(folder / str(meta.source_file)) for meta in metas}
    lexicon = lexicon_of(folder)
    tables = _compared([_report(texts[meta.doc_id], meta, lexicon) for meta in metas], lexicon, folder)
    check(tables, texts, canonical.codes(lexicon))
    return tables


def _compared(reports: Sequence[Mapping[str, pd.DataFrame]], lexicon: Lexicon, folder: Path) -> Tables:
    """The tables of several reports as one set, with those that compare reports."""
    # Slow to load, and one report needs none of them.
    from analysis.language.keyness import terms  # noqa: PLC0415
    from analysis.language.topic_tables import topics  # noqa: PLC0415
    from analysis.themes.attention import attention  # noqa: PLC0415

    tables = {name: pd.concat([report[name] for report in reports], ignore_index=True) for name in reports[0]}
    sentences = tables["sentences"]
    found = topics(sentences, lexicon, folder)
    return _tables(
        tables
        | {
            "themes": attention(sentences, tables["metrics"]),
            "terms": terms(sentences, lexicon),
            "topics": found.topics,
            "topic_shares": found.topic_shares,
            "topic_quality": found.topic_quality,
        }
    )


def read(text: str, meta: ReportMeta, lexicon: Lexicon) -> Report:
    """One report with all that is read of it, before it becomes tables. Raises InputError as ``parse_report`` does."""
    check_text(text, f"text of {meta.doc_id}")
    parsed = parse(text, meta, lexicon)
    return read_report(parsed, classify(parsed.outline, lexicon))


def _report(text: str, meta: ReportMeta, lexicon: Lexicon) -> dict[str, pd.DataFrame]:
    made = rows(read(text, meta, lexicon))
    # Rows go as soon as they are in their frame: fewer things at once are fewer for the garbage collector to look at.
    return {table.name: frame(table, made.pop(table.name)) for table in TABLES if table.name in made}


def _tables(tables: Mapping[str, pd.DataFrame]) -> Tables:
    """The given tables; the ones not given are empty."""
    empty = {name: blank.copy(deep=False) for name, blank in _blank().items() if name not in tables}
    return Tables(**tables, **empty)


@cache
def _blank() -> Mapping[str, pd.DataFrame]:
    """Every table without rows: made once, because a short report would feel it, and only ever copied (on write)."""
    return {table.name: frame(table, ()) for table in TABLES}
