"""A batch of reports to their tables: all that is read of a report by itself, before reports are compared.

Whatever the size of a corpus, it is read batch by batch: what the tables of a batch are does not depend on the others.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pandas as pd

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
    from collections.abc import Mapping, Sequence

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
    made = [_with_shares(*_report(text, lexicon), lexicon) for text in texts]
    return {name: pd.concat([report[name] for report in made], ignore_index=True) for name in made[0]}


def read_rows(text: Text, lexicon: Lexicon) -> dict[str, pd.DataFrame]:
    """The tables of one report, documents to commitments, without shares of themes; raises as ``read_batch``."""
    return _report(text, lexicon)[0]


def read(text: str, meta: ReportMeta, lexicon: Lexicon) -> Report:
    """One report with all that is read of it, before it becomes tables. Raises InputError for what is no text."""
    return _read(text, meta, lexicon)[0]


def _read(text: str, meta: ReportMeta, lexicon: Lexicon) -> tuple[Report, Array]:
    """One report, and the probability of every theme for each of its sentences."""
    check_text(text, f"text of {meta.doc_id}")
    parsed = parse(text, meta, lexicon)
    judged = judge(parsed.outline, lexicon)
    return read_report(parsed, judged.labels), judged.chances


def _report(text: Text, lexicon: Lexicon) -> tuple[dict[str, pd.DataFrame], Array]:
    report, chances = _read(text.text, text.meta, lexicon)
    made = lay_over(rows(report), text.reviews, lexicon)
    # Rows go as soon as they are in their frame: fewer things at once are fewer for the garbage collector to look at.
    return {table.name: frame(table, made.pop(table.name)) for table in TABLES if table.name in made}, chances


def _with_shares(report: Mapping[str, pd.DataFrame], chances: Array, lexicon: Lexicon) -> dict[str, pd.DataFrame]:
    """The tables of a report with its rows of ``themes``; the probabilities of its sentences go no further."""
    from analysis.themes.attention import attention  # noqa: PLC0415  # slow to load, and one text needs none

    inflation = shipped(lexicon).inflation
    return {**report, "themes": attention(report["sentences"], report["metrics"], chances, inflation)}
