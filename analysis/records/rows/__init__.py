"""The rows of the tables of one report: a class for the row of each table, and what makes such rows of a report.

The fields of a row class are the columns of its table, in their order; what they say is declared in
``analysis.tables.catalogue``. They are given by name, so that no column can take the place of another;
to ``__new__`` itself, since what is called by way of the class has its names put into a dict first, in three times the
time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.records.rows.commitments import commitments
from analysis.records.rows.document import document
from analysis.records.rows.ledger import formulas, mentions, times
from analysis.records.rows.outline import sections, sentences
from analysis.records.rows.quantities import metrics, spending

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NamedTuple

    from analysis.records.report import Report


def rows(report: Report) -> dict[str, Sequence[NamedTuple]]:
    """The rows of each table by its name, from documents to commitments."""
    return {
        "documents": [document(report)],
        "sections": sections(report),
        "sentences": sentences(report),
        "mentions": mentions(report),
        "metrics": metrics(report),
        "spending": spending(report),
        "times": times(report),
        "formulas": formulas(report),
        "commitments": commitments(report),
    }
