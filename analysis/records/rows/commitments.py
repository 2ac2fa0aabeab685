"""The rows of ``commitments``: what a report says will be brought about."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from analysis.records.commitments import promises
from analysis.records.ids import Ids
from analysis.tables.vocabularies import Firmness, Origin

if TYPE_CHECKING:
    from analysis.records.promise import Promise
    from analysis.records.report import Report


class CommitmentRow(NamedTuple):
    """One promised action."""

    commitment_id: str
    doc_id: str
    sentence_id: str
    theme: str
    verb: str
    firmness: Firmness
    object: str | None
    n_targets: int
    due: date | None
    origin: Origin
    text: str
    start: int
    end: int


_commitment_row = CommitmentRow.__new__


def commitments(report: Report) -> list[CommitmentRow]:
    """The promised actions of a report, in reading order."""
    ids = Ids(report.doc_id)
    return [_commitment(report, made, ids) for made in promises(report)]


def _commitment(report: Report, made: Promise, ids: Ids) -> CommitmentRow:
    start, end = report.parsed.normal.span(made.start, made.end)
    text = report.parsed.outline.text[start:end]
    return _commitment_row(
        CommitmentRow,
        commitment_id=ids.of("c", text),
        doc_id=report.doc_id,
        sentence_id=report.sentence_ids[made.sentence],
        theme=report.themes[made.sentence].theme,
        verb=made.verb.value,
        firmness=made.firmness.value,
        object=made.object.value,
        n_targets=len(made.targets),
        due=made.due.value,
        origin="parsed",
        text=text,
        start=start,
        end=end,
    )
