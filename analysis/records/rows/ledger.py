"""The rows of ``mentions``, the ledger of numbers, and of those of its numbers that are times and formulas."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from analysis.parsing.formulas import Formula
from analysis.records import gloss
from analysis.tables.vocabularies import MentionKind, Origin, TimeType

if TYPE_CHECKING:
    from collections.abc import Iterable

    from analysis.records.report import Report


class MentionRow(NamedTuple):
    """One numeric expression, whatever it is."""

    mention_id: str
    doc_id: str
    sentence_id: str
    start: int
    end: int
    quote: str
    kind: MentionKind
    rule: str


_mention_row = MentionRow.__new__


class TimeRow(NamedTuple):
    """One date, period or deadline."""

    mention_id: str
    doc_id: str
    sentence_id: str
    quote: str
    type: TimeType
    from_date: date | None
    to_date: date | None
    origin: Origin
    start: int
    end: int


_time_row = TimeRow.__new__


class FormulaRow(NamedTuple):
    """One numeric policy formula."""

    mention_id: str
    doc_id: str
    sentence_id: str
    quote: str
    terms: str
    definition: str | None
    start: int
    end: int


_formula_row = FormulaRow.__new__


def mentions(report: Report) -> list[MentionRow]:
    """Every number of a report once, in reading order."""
    doc_id, sentence_ids = report.doc_id, report.sentence_ids
    return [
        _mention_row(
            MentionRow,
            mention_id=id_,
            doc_id=doc_id,
            sentence_id=sentence_ids[at.sentence],
            start=at.start,
            end=at.end,
            quote=at.quote,
            kind=at.kind,
            rule=at.rule,
        )
        for index, (id_, at) in enumerate(zip(report.mention_ids, report.parsed.mentions, strict=True))
        if index not in report.recurrences
    ]


def times(report: Report) -> list[TimeRow]:
    """The dates, periods and deadlines of a report, placed in the calendar."""
    return [
        _time_row(
            TimeRow,
            mention_id=report.mention_ids[index],
            doc_id=report.doc_id,
            sentence_id=report.sentence_ids[sentence],
            quote=report.parsed.mentions[index].quote,
            type=moment.days.type,
            from_date=moment.days.start,
            to_date=moment.days.end,
            origin="parsed",
            start=report.parsed.mentions[index].start,
            end=report.parsed.mentions[index].end,
        )
        for sentence, moments in report.moments.items()
        for index, moment in moments.items()
        if index not in report.recurrences
    ]


def formulas(report: Report) -> list[FormulaRow]:
    """The numeric policy formulas of a report; one that is explained anywhere in it is explained everywhere."""
    parsed, text = report.parsed, report.parsed.normal.text
    found = [(index, entry.read) for index, entry in enumerate(parsed.entries) if isinstance(entry.read, Formula)]
    said = _definitions(report, [formula for _, formula in found])
    return [
        _formula_row(
            FormulaRow,
            mention_id=report.mention_ids[index],
            doc_id=report.doc_id,
            sentence_id=report.sentence_ids[parsed.mentions[index].sentence],
            quote=parsed.mentions[index].quote,
            terms="+".join(formula.terms),
            definition=said.get(text[formula.start : formula.end]),
            start=parsed.mentions[index].start,
            end=parsed.mentions[index].end,
        )
        for index, formula in found
    ]


def _definitions(report: Report, formulas: Iterable[Formula]) -> dict[str, str]:
    """The words of formulas to the first definition that the report gives."""
    parsed, text = report.parsed, report.parsed.normal.text
    notes = [text[slice(*report.spans[at.index])] for at in parsed.outline.sentences if at.type == "glossary"]
    known = gloss.glossary(notes, parsed.lexicon)
    said: dict[str, str] = {}
    for formula in formulas:
        words = text[formula.start : formula.end]
        if words not in said and (definition := gloss.definition(text, formula, words, known, parsed.lexicon)):
            said[words] = definition
    return said
