"""A batch of reports to their tables: all that is read of a report by itself, before reports are compared.

Whatever the size of a corpus, it is read batch by batch: what the tables of a batch are does not depend on the others.
"""

from __future__ import annotations

import gc
from collections import defaultdict
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from analysis.corpus.readers import check_text
from analysis.parsing.parse import parse
from analysis.records.report import read_report
from analysis.records.rows import rows
from analysis.review.layer import lay_over
from analysis.tables.catalogue import TABLES
from analysis.tables.frame import frame
from analysis.themes.classifier import judge
from analysis.themes.weights import shipped

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import pandas as pd

    from analysis.corpus.meta import ReportMeta
    from analysis.corpus.reviews import Review
    from analysis.lexicon.lexicon import Lexicon
    from analysis.records.report import Report
    from analysis.themes.votes import Array


@dataclass(frozen=True, slots=True)
class Text:
    """A report to be read: what is registered of it, its text, and what people have set right in it."""

    meta: ReportMeta
    text: str
    reviews: Sequence[Review] = ()


def read_batch(texts: Sequence[Text], lexicon: Lexicon) -> dict[str, pd.DataFrame]:
    """The tables of some reports, documents to themes, by name; reports stay in order.

    Raises InputError for what is no text, and for a review that would leave a row that contradicts itself.
    """
    from analysis.themes.attention import attention  # noqa: PLC0415  # slow to load, and one text needs none

    made, chances = _read_all(texts, lexicon)
    shares = attention(made["sentences"], made["metrics"], chances, shipped(lexicon).inflation)
    return {**made, "themes": shares}


def read_rows(text: Text, lexicon: Lexicon) -> dict[str, pd.DataFrame]:
    """The tables of one report, documents to commitments, without shares of themes; raises as ``read_batch``."""
    return _read_all([text], lexicon)[0]


def read(text: str, meta: ReportMeta, lexicon: Lexicon) -> Report:
    """One report with all that is read of it, before it becomes tables. Raises InputError for what is no text."""
    return _read(text, meta, lexicon)[0]


def _read(text: str, meta: ReportMeta, lexicon: Lexicon) -> tuple[Report, Array]:
    """One report, and the probability of every theme for each of its sentences."""
    check_text(text, f"text of {meta.doc_id}")
    parsed = parse(text, meta, lexicon)
    judged = judge(parsed.outline, lexicon)
    return read_report(parsed, judged.labels), judged.chances


@contextmanager
def _uncollected() -> Iterator[None]:
    """Let the garbage collector wait: to look through all that reading makes, for nothing, costs a seventh."""
    waits = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if waits:
            gc.enable()


def _let_go(report: Report) -> None:
    """Cut the cycles of a report whose rows are made, so that all of it goes at once: a sentence holds its numbers.

    They hold their sentence, too. There are no others.
    """
    for record in report.records:
        record.clause.view.clauses.clear()


@_uncollected()
def _read_all(texts: Sequence[Text], lexicon: Lexicon) -> tuple[dict[str, pd.DataFrame], Array]:
    """The tables that are read row by row, each made once for all reports; and the probabilities of the themes."""
    found: dict[str, list[NamedTuple]] = defaultdict(list)
    chances = []
    for text in texts:
        report, judged = _read(text.text, text.meta, lexicon)
        for name, made in lay_over(rows(report), text.reviews, lexicon).items():
            found[name] += made
        chances.append(judged)
        _let_go(report)
    tables = {table.name: frame(table, found.pop(table.name)) for table in TABLES if table.name in found}
    return tables, np.vstack(chances)
