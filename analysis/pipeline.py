"""The whole way: a text to its tables, a registered corpus to all tables."""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd

from analysis.corpus.readers import check_text, read_text
from analysis.corpus.registry import read_registry
from analysis.lexicon.lexicon import Lexicon
from analysis.parsing.parse import parse
from analysis.records import crosswalk, rows
from analysis.records.report import read_report
from analysis.tables import catalogue
from analysis.tables.check import check
from analysis.tables.frame import frame
from analysis.tables.tables import Tables
from analysis.themes.classifier import classify

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from analysis.corpus.meta import ReportMeta


def parse_report(text: str, meta: ReportMeta, lexicon: Lexicon | None = None) -> Tables:
    """The tables of one report, documents to commitments; those that describe a whole corpus are empty.

    Any text at all is read: what is not understood is in the ledger as ``unexplained``. Raises InputError for what is
    no text: something else than a str, or a str with a lone surrogate.
    """
    check_text(text, f"text of {meta.doc_id}")
    return _tables(_report(text, meta, lexicon or Lexicon.default()))


def build(folder: str | Path = "data/reports") -> Tables:
    """All tables of a registered corpus, checked against their declaration.

    Raises InputError for a registry or a report that cannot be read as registered.
    """
    return read_corpus(Path(folder), read_registry(Path(folder)))


def read_corpus(folder: Path, metas: Sequence[ReportMeta]) -> Tables:
    """All tables of some registered reports of a folder, as if there were no others; checked.

    Raises InputError for a report that cannot be read.
    """
    texts = {meta.doc_id: read_text(folder / str(meta.source_file)) for meta in metas}
    lexicon = Lexicon.default()
    tables = _compared([_report(texts[meta.doc_id], meta, lexicon) for meta in metas], lexicon)
    check(tables, texts, crosswalk.codes(lexicon))
    return tables


def _compared(reports: Sequence[Mapping[str, pd.DataFrame]], lexicon: Lexicon) -> Tables:
    """The tables of several reports as one set, with those that compare reports."""
    # Slow to load, and one report needs none of them.
    from analysis.language.terms import terms  # noqa: PLC0415
    from analysis.language.topics import topics  # noqa: PLC0415
    from analysis.themes.attention import attention  # noqa: PLC0415

    tables = {name: pd.concat([report[name] for report in reports], ignore_index=True) for name in reports[0]}
    sentences = tables["sentences"]
    found = topics(sentences, lexicon)
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


def _report(text: str, meta: ReportMeta, lexicon: Lexicon) -> dict[str, pd.DataFrame]:
    parsed = parse(text, meta, lexicon)
    report = read_report(parsed, classify(parsed.outline, lexicon))
    return {
        "documents": frame(catalogue.DOCUMENTS, rows.documents(report, _sha256(text))),
        "sections": frame(catalogue.SECTIONS, rows.sections(report)),
        "sentences": frame(catalogue.SENTENCES, rows.sentences(report)),
        "mentions": frame(catalogue.MENTIONS, rows.mentions(report)),
        "metrics": frame(catalogue.METRICS, rows.metrics(report)),
        "spending": frame(catalogue.SPENDING, rows.amounts(report)),
        "times": frame(catalogue.TIMES, rows.times(report)),
        "formulas": frame(catalogue.FORMULAS, rows.formulas(report)),
        "commitments": frame(catalogue.COMMITMENTS, rows.promises(report)),
    }


def _sha256(text: str) -> str:
    return sha256(text.encode()).hexdigest()


def _tables(tables: Mapping[str, pd.DataFrame]) -> Tables:
    """The given tables; the ones not given are empty."""
    empty = {name: blank.copy() for name, blank in _blank().items() if name not in tables}
    return Tables(**tables, **empty)


@cache
def _blank() -> Mapping[str, pd.DataFrame]:
    """Every table without rows: made once, because a short report would feel it, and only ever copied."""
    return {table.name: frame(table, ()) for table in catalogue.TABLES}
