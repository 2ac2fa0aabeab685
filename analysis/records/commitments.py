"""Promises: the actions and outcomes that a report says will be brought about."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from analysis.records.ahead import looks_ahead, titles
from analysis.records.firmness import FIRMNESS
from analysis.records.promise import Promise
from analysis.records.promise_due import DUE
from analysis.records.promise_reading import Reading
from analysis.records.status_goals import SET_BEFOREHAND

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from analysis.records.clause import Moment
    from analysis.records.promise import Draft
    from analysis.records.report import Record, Report


def promises(report: Report) -> Iterator[Promise]:
    """The promises of a report in reading order: of its plan, and of clauses elsewhere that look ahead."""
    for at in _drafts(report):
        due = DUE.decide(at)
        firmness = FIRMNESS.decide(at, due)
        yield Promise(at.sentence, at.start, at.end, at.verb, firmness, at.object, due, at.targets)


def _drafts(report: Report) -> Iterator[Draft]:
    """What its sentences promise, with the deadline that a label states for all of a sentence."""
    counted, announced = quantities(report), titles(report)
    text, aside = report.parsed.normal.text, frozenset(_aside(report))
    before: Reading | None = None
    for sentence in report.parsed.outline.sentences:
        index = sentence.index
        if sentence.type != "body" or index in aside or index in announced:
            continue
        if sentence.stance == "plan" or _looks_ahead(report, index, counted):
            goes_on = before is not None and text[report.spans[index][0] - 1] == ";"
            behind = Reading(report, index, counted.get(index, ()))
            if before is not None and goes_on:
                behind.carried, behind.listed = alone(text, before.carried), before.listed
            before = behind
            limit = report.limits.get(index)
            for draft in before.read(planned=sentence.stance == "plan"):
                draft.stated = (limit,) if limit else ()
                yield draft


def _aside(report: Report) -> Iterator[int]:
    """The sentences that say who has to do with something, and notes: 责任科室:城建科, 注:…;…."""
    text, lexicon = report.parsed.normal.text, report.parsed.lexicon
    facts, note = lexicon.pattern("outline.facts_opens"), lexicon.pattern("promise.note")
    noted = False
    for sentence in report.parsed.outline.sentences:
        start = report.spans[sentence.index][0]
        noted = note.match(text, start) is not None or (noted and text[start - 1] == ";")
        if noted or facts.match(text, start):
            yield sentence.index


def alone(text: str, carried: Sequence[Moment]) -> list[Moment]:
    """The times that a mark parts from what they are said of: they hold behind a semicolon as well (6月底前,…;…)."""
    return [moment for moment in carried if text.startswith(",", moment.end)]


def _looks_ahead(report: Report, index: int, counted: Mapping[int, Sequence[Record]]) -> bool:
    """Whether a sentence that is not of the plan has a target still ahead, or says otherwise what will be done."""
    decided = (record.status for record in counted.get(index, ()))
    return any(status.value == "target" and status.rule not in SET_BEFOREHAND for status in decided) or looks_ahead(
        report, index
    )


def quantities(report: Report) -> Mapping[int, Sequence[Record]]:
    """The quantities of a report by the index of their sentence."""
    found: dict[int, list[Record]] = defaultdict(list)
    for record in report.records:
        found[report.parsed.mentions[record.mention].sentence].append(record)
    return found
