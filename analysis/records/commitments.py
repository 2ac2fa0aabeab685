"""Promises: the actions and outcomes that a report says will be brought about."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from analysis.records.ahead import looks_ahead, stated_deadline, titles
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
    """What its sentences promise; those of a part are kept until no line behind them can state their deadline."""
    counted, announced = quantities(report), titles(report)
    text, facts = report.parsed.normal.text, report.parsed.lexicon.pattern("outline.facts_opens")
    part: list[Draft] = []
    note = report.parsed.lexicon.pattern("promise.note")
    before: Reading | None = None
    noted = False
    for sentence in report.parsed.outline.sentences:
        index = sentence.index
        begin = report.spans[index][0]
        noted = note.match(text, begin) is not None or (noted and text[begin - 1] == ";")
        if sentence.type != "body":
            yield from part
            part = []
        elif stated := stated_deadline(report, index):
            for draft in part:
                draft.stated = stated
            yield from part
            part = []
        elif noted or facts.match(text, begin):
            continue  # 注:…; 责任科室:城建科
        elif index not in announced and (sentence.stance == "plan" or _looks_ahead(report, index, counted)):
            goes_on = before is not None and text[begin - 1] == ";"
            behind = Reading(report, index, counted.get(index, ()))
            if before is not None and goes_on:
                behind.carried, behind.listed = alone(text, before.carried), before.listed
            before = behind
            part += before.read(planned=sentence.stance == "plan")
    yield from part


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
