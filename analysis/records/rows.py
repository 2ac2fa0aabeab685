"""The rows of the tables of one report, in the column order of ``analysis.tables.catalogue``."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from analysis.parsing.formulas import Formula
from analysis.records import caveats, commitments, crosswalk, gloss
from analysis.records.ids import Ids

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.records.report import Amount, Record, Report

Row = tuple[Any, ...]


def documents(report: Report, sha256: str) -> list[Row]:
    """The report itself."""
    parsed, meta, calendar = report.parsed, report.parsed.meta, report.parsed.periods
    first = next((sentence.text for sentence in parsed.outline.sentences if sentence.type == "front"), None)
    inferred = dict.fromkeys([*meta.inferred, *(["genre"] if meta.genre is None else [])])
    facts = (report.doc_id, meta.district, meta.county, meta.city, meta.province, meta.title or first, calendar.genre)
    sources = (meta.published, meta.publisher, meta.source_file, meta.source_url, ";".join(inferred) or None)
    return [(*facts, *(calendar.review or (None, None)), *calendar.plan, *sources, sha256, len(parsed.outline.text))]


def sections(report: Report) -> list[Row]:
    """Its headings."""
    ids = report.section_ids
    return [
        (
            *(ids[at.index], report.doc_id, None if at.parent is None else ids[at.parent], at.level, at.number),
            *(at.heading, at.stance, at.start, at.end),
        )
        for at in report.parsed.outline.sections
    ]


def sentences(report: Report) -> list[Row]:
    """Its sentences with their themes."""
    ids, sections_ = report.sentence_ids, report.section_ids
    return [
        (
            *(ids[at.index], report.doc_id, None if at.section is None else sections_[at.section], at.start, at.end),
            *(at.type, at.stance, theme.theme, theme.secondary, theme.score, at.text),
        )
        for at, theme in zip(report.parsed.outline.sentences, report.themes, strict=True)
    ]


def mentions(report: Report) -> list[Row]:
    """The ledger of its numbers."""
    ids, of = report.mention_ids, report.sentence_ids
    return [
        (ids[index], report.doc_id, of[at.sentence], at.start, at.end, at.quote, at.kind, at.rule)
        for index, at in enumerate(report.parsed.mentions)
        if index not in report.recurrences
    ]


def metrics(report: Report) -> list[Row]:
    """Its quantities."""
    return [_metric(report, read) for read in report.records]


def _metric(report: Report, read: Record) -> Row:
    quantity, unit = read.clause.quantity, read.clause.quantity.unit
    aspect, sign = read.aspect.value.aspect, read.aspect.value.sign
    code = crosswalk.code(read.indicator.value, unit.dimension, aspect, report.parsed.lexicon)
    return (
        *_head(report, read),
        *(read.indicator.value, code, quantity.low, quantity.high, unit.name, unit.dimension),
        *(quantity.low * unit.factor, quantity.high * unit.factor, unit.base, read.bound.value, read.per.value),
        *(aspect, sign, read.status.value, *(read.period.value or (None, None)), read.due.value),
        *(";".join(caveats.of_quantity(read, _times(report, read))) or None, "parsed"),
        *_quote(report, read),
    )


def _head(report: Report, read: Record) -> Row:
    """metric_id, doc_id, sentence_id, theme and stance."""
    sentence = report.parsed.mentions[read.mention].sentence
    ids = (report.mention_ids[read.mention], report.doc_id, report.sentence_ids[sentence])
    return (*ids, report.themes[sentence].theme, report.parsed.outline.sentences[sentence].stance)


def _quote(report: Report, read: Record) -> Row:
    at = report.parsed.mentions[read.mention]
    return at.quote, at.start, at.end


def _times(report: Report, read: Record) -> Sequence[Any]:
    return list(report.moments.get(report.parsed.mentions[read.mention].sentence, {}).values())


def amounts(report: Report) -> list[Row]:
    """Its amounts of money."""
    return [_amount(report, read, read.amount) for read in report.records if read.amount is not None]


def _amount(report: Report, read: Record, amount: Amount) -> Row:
    quantity, unit = read.clause.quantity, read.clause.quantity.unit
    flow, to = amount.flow.value, amount.recipients.value
    low, high = quantity.low * unit.factor, quantity.high * unit.factor
    yuan = (low, high) if unit.currency == "CNY" else (None, None)
    each = yuan[0] / to.quantity.low if to is not None and yuan[0] is not None and to.quantity.low else None
    said = caveats.of_amount(read, _times(report, read), flow)
    return (
        *_head(report, read),
        *(read.status.value, flow, amount.purpose.value, low, high, unit.currency, *yuan),
        *((to.quantity.low, to.quantity.unit.name) if to else (None, None)),
        *(each, *(read.period.value or (None, None)), read.due.value, ";".join(said) or None),
        *_quote(report, read),
    )


def times(report: Report) -> list[Row]:
    """Its dates, periods and deadlines."""
    found: list[Row] = []
    for group in report.moments.values():
        for index, moment in group.items():
            if index not in report.recurrences:
                at, days = report.parsed.mentions[index], moment.days
                ids = (report.mention_ids[index], report.doc_id, report.sentence_ids[at.sentence])
                found.append((*ids, at.quote, days.type, days.start, days.end, at.start, at.end))
    return found


def formulas(report: Report) -> list[Row]:
    """Its numeric policy formulas; one that is explained anywhere in the report is explained everywhere."""
    parsed, text = report.parsed, report.parsed.normal.text
    notes = [text[slice(*report.spans[at.index])] for at in parsed.outline.sentences if at.type == "glossary"]
    known = gloss.glossary(notes)
    found = [(index, entry.read) for index, entry in enumerate(parsed.entries) if isinstance(entry.read, Formula)]
    said: dict[str, str] = {}
    for _, formula in found:
        words = text[formula.start : formula.end]
        if words not in said and (definition := gloss.definition(text, formula, words, known)):
            said[words] = definition
    rows: list[Row] = []
    for index, formula in found:
        at, definition = parsed.mentions[index], said.get(text[formula.start : formula.end])
        ids = (report.mention_ids[index], report.doc_id, report.sentence_ids[at.sentence])
        rows.append((*ids, at.quote, "+".join(formula.terms), definition, at.start, at.end))
    return rows


def promises(report: Report) -> list[Row]:
    """Its commitments: the promised actions of its plan sentences."""
    ids, parsed = Ids(report.doc_id), report.parsed
    targets: dict[int, list[Record]] = defaultdict(list)
    for read in report.records:
        if read.status.value == "target":
            targets[parsed.mentions[read.mention].sentence].append(read)
    rows: list[Row] = []
    for at in parsed.outline.sentences:
        if at.stance != "plan" or at.type != "body":
            continue
        moments = report.moments.get(at.index, {}).values()
        deadlines = [moment for moment in moments if moment.days.type == "deadline"]
        for made in commitments.find(parsed.normal.text, report.spans[at.index]):
            start, end = parsed.normal.span(made.start, made.end)
            inside = [read for read in targets[at.index] if made.start <= read.clause.entry.start < made.end]
            dues = [moment.days.end for moment in deadlines if made.start <= moment.start < made.end]
            known = [day for day in (*dues, *(read.due.value for read in inside)) if day is not None]
            text = parsed.outline.text[start:end]
            head = (ids.of("c", text), report.doc_id, report.sentence_ids[at.index], report.themes[at.index].theme)
            said = (made.verb, made.strength, made.object, len(inside), min(known, default=None))
            rows.append((*head, *said, text, start, end))
    return rows
