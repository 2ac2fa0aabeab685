"""The rows of ``commitments``: the promised actions of plan sentences."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from analysis.records import commitments as promised
from analysis.records.ids import Ids
from analysis.tables.vocabularies import Strength

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.parsing.model import Sentence
    from analysis.records.report import Record, Report


class CommitmentRow(NamedTuple):
    """One promised action."""

    commitment_id: str
    doc_id: str
    sentence_id: str
    theme: str
    verb: str
    strength: Strength
    object: str | None
    n_targets: int
    due: date | None
    text: str
    start: int
    end: int


def commitments(report: Report) -> list[CommitmentRow]:
    """The promised actions of a report, in reading order."""
    ids = Ids(report.doc_id)
    targets: dict[int, list[Record]] = defaultdict(list)
    for read in report.records:
        if read.status.value == "target":
            targets[report.parsed.mentions[read.mention].sentence].append(read)
    return [
        row
        for at in report.parsed.outline.sentences
        if at.stance == "plan" and at.type == "body"
        for row in _of_sentence(report, at, targets[at.index], ids)
    ]


def _of_sentence(report: Report, at: Sentence, targets: list[Record], ids: Ids) -> Iterator[CommitmentRow]:
    moments = report.moments.get(at.index, {}).values()
    deadlines = [moment for moment in moments if moment.days.type == "deadline"]
    for made in promised.find(report.parsed.normal.text, report.spans[at.index]):
        start, end = report.parsed.normal.span(made.start, made.end)
        inside = [read for read in targets if made.start <= read.clause.entry.start < made.end]
        dues = [moment.days.end for moment in deadlines if made.start <= moment.start < made.end]
        known = [day for day in (*dues, *(read.due.value for read in inside)) if day is not None]
        text = report.parsed.outline.text[start:end]
        yield CommitmentRow(
            commitment_id=ids.of("c", text),
            doc_id=report.doc_id,
            sentence_id=report.sentence_ids[at.index],
            theme=report.themes[at.index].theme,
            verb=made.verb,
            strength=made.strength,
            object=made.object,
            n_targets=len(inside),
            due=min(known, default=None),
            text=text,
            start=start,
            end=end,
        )
