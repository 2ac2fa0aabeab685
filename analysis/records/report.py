"""A parsed report with everything read of it: its ids, its moments in the calendar, its quantities in their clauses."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from analysis.parsing import dating
from analysis.parsing.quantities import Quantity
from analysis.parsing.times import Found
from analysis.records.aspect import ASPECT
from analysis.records.bound import BOUND
from analysis.records.clause import Clause, Moment, View, clauses, is_part
from analysis.records.due import DUE
from analysis.records.ids import Ids
from analysis.records.indicator import INDICATOR
from analysis.records.per import PER
from analysis.records.period import PERIOD
from analysis.records.phrase import Phrase, Said
from analysis.records.spending import FLOW, PURPOSE, RECIPIENTS, is_amount
from analysis.records.status import STATUS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from analysis.parsing.parse import Parsed
    from analysis.parsing.periods import Span
    from analysis.parsing.quantities import Bound
    from analysis.records.aspect import Course
    from analysis.records.decision import Decision
    from analysis.records.status import Status
    from analysis.themes.classifier import ThemeLabel

_GOALS = ("任务", "目标", "指标")  # 全年任务 is what the value is measured by, not its period
_SUBJECT = re.compile(r"[,;。:][^,;。:0-9]{1,4}\Z")  # ,街道|1-8月累计 …
_OPENING = 6  # a time this near to the head of a sentence opens it: 其中,今年 …


@dataclass(frozen=True, slots=True)
class Amount:
    """What is decided of an amount of money besides; ``recipients`` is the count of those who received it."""

    flow: Decision[str]
    purpose: Decision[str | None]
    recipients: Decision[Clause | None]


@dataclass(frozen=True, slots=True)
class Record:
    """Everything decided of one quantity; ``mention`` is its index in the ledger, ``amount`` there for money only."""

    mention: int
    clause: Clause
    indicator: Decision[str | None]
    bound: Decision[Bound]
    per: Decision[str | None]
    aspect: Decision[Course]
    status: Decision[Status]
    period: Decision[Span | None]
    due: Decision[date | None]
    amount: Amount | None


@dataclass(frozen=True, slots=True)
class Report:
    """A report read.

    ``moments[sentence]`` are its time expressions by the index of their mention, ``records`` its quantities in reading
    order, ``spans`` the sentences in the normal form; ``recurrences`` are the mentions that only say what a quantity is
    per (每月), and so are no times of their own.
    """

    parsed: Parsed
    themes: Sequence[ThemeLabel]
    sentence_ids: Sequence[str]
    section_ids: Sequence[str]
    mention_ids: Sequence[str]
    spans: Sequence[tuple[int, int]]
    moments: Mapping[int, Mapping[int, Moment]]
    records: Sequence[Record]
    recurrences: frozenset[int]

    @property
    def doc_id(self) -> str:
        """The id of the report."""
        return self.parsed.meta.doc_id


def read_report(parsed: Parsed, themes: Sequence[ThemeLabel]) -> Report:
    """Read a parsed text; ``themes`` are those of its sentences."""
    ids = Ids(parsed.meta.doc_id)
    sentence_ids = [ids.of("s", sentence.text) for sentence in parsed.outline.sentences]
    section_ids = [ids.of("h", f"{section.number or ''}{section.heading}") for section in parsed.outline.sections]
    counted: Counter[int] = Counter()
    mention_ids: list[str] = []
    for mention in parsed.mentions:
        counted[mention.sentence] += 1
        mention_ids.append(f"{sentence_ids[mention.sentence]}.{counted[mention.sentence]}")
    normal = parsed.normal
    spans = [
        (normal.from_source(sentence.start), normal.from_source(sentence.end - 1) + 1)
        for sentence in parsed.outline.sentences
    ]
    moments = _moments(parsed, spans)
    records = list(_records(parsed, spans, moments))
    recurrences = _recurrences(parsed, records, moments)
    return Report(
        parsed, themes, sentence_ids, section_ids, mention_ids, spans, moments, records, recurrences
    )  # fmt: skip


def _moments(parsed: Parsed, spans: Sequence[tuple[int, int]]) -> dict[int, dict[int, Moment]]:
    text = parsed.normal.text
    found: dict[int, dict[int, Moment]] = defaultdict(dict)
    year: int | None = None
    for index, (entry, mention) in enumerate(zip(parsed.entries, parsed.mentions, strict=True)):
        if entry.kind != "time" or not isinstance(entry.read, Found):
            continue
        group = found[mention.sentence]
        year = year if group or _goes_on(text, spans[mention.sentence]) else None
        stance = parsed.outline.sentences[mention.sentence].stance
        days = dating.resolve(entry.read, text, stance, parsed.periods, year, parsed.lexicon)
        if not entry.read.compares:
            year = dating.sets_year(entry.read, parsed.periods, stance) or year
        begin = spans[mention.sentence][0]
        lead = text[max(begin, entry.start - 2) : entry.start]
        opens = entry.start <= begin + _OPENING or lead[-1:] in tuple(",;。:()") or lead in ("其中", "截至", "截止")
        opens = opens or (entry.read.form == "months" and _SUBJECT.search(text, begin, entry.start) is not None)
        names_a_goal = text.startswith(_GOALS, entry.end)
        group[index] = Moment(entry.start, entry.end, days, opens, entry.read.compares or names_a_goal)
    return found


def _records(
    parsed: Parsed, spans: Sequence[tuple[int, int]], moments: Mapping[int, Mapping[int, Moment]]
) -> Iterator[Record]:
    by_sentence: dict[int, list[int]] = defaultdict(list)
    for index, entry in enumerate(parsed.entries):
        if entry.kind == "measure":
            by_sentence[parsed.mentions[index].sentence].append(index)
    carried = _carried(parsed, spans, moments)
    for sentence, indices in by_sentence.items():
        entries = [parsed.entries[index] for index in indices]
        quantities = [entry.read for entry in entries if isinstance(entry.read, Quantity)]
        stance = parsed.outline.sentences[sentence].stance
        times = [moment for moment in moments.get(sentence, {}).values() if not moment.compares]
        times = carried.get(sentence, []) + times
        group: list[Clause] = []
        view = View(parsed.lexicon, parsed.periods, stance, times, group)
        clauses(parsed.normal.text, view, spans[sentence], entries, quantities)
        earlier: str | None = None
        before: Record | None = None
        levels: list[str] = []
        same: dict[str, str] = {}  # the last indicator of each unit
        wholes: dict[str, str] = {}  # and the last that was no part of another
        for index, clause in zip(indices, group, strict=True):
            unit, part = clause.quantity.unit.name, is_part(clause)
            whole = wholes.get(unit) if part else None
            said = Said(earlier, same.get(unit), whole, levels)
            record = _record(index, clause, said)
            if record.indicator.value is not None:
                earlier = same[unit] = record.indicator.value
                wholes[unit] = wholes.get(unit, earlier) if part else earlier
                if record.aspect.value.aspect == "level":
                    levels.append(earlier)
            if before is not None and _is_said_of(record, before):
                record = replace(record, period=before.period)
            before = record
            yield record


def _goes_on(text: str, span: tuple[int, int]) -> bool:
    """Whether a sentence goes on from the one before: a semicolon stands between, and a stated period still holds."""
    return text[span[0] - 1 : span[0]] == ";"


def _carried(
    parsed: Parsed, spans: Sequence[tuple[int, int]], moments: Mapping[int, Mapping[int, Moment]]
) -> dict[int, list[Moment]]:
    """The period that holds in a sentence of a review because the one before, which it goes on from, has stated it."""
    found: dict[int, list[Moment]] = {}
    held: list[Moment] = []
    for at in parsed.outline.sentences:
        if at.stance != "review" or not _goes_on(parsed.normal.text, spans[at.index]):
            held = []
        if held:
            found[at.index] = held
        stated = [moment for moment in moments.get(at.index, {}).values() if moment.opens and not moment.compares]
        held = [moment for moment in stated if moment.days.type == "period"][-1:] or held
    return found


def _is_said_of(record: Record, before: Record) -> bool:
    """Whether a change is said of the value before it (税收5亿元,增长8%) and so is of the same period."""
    same = (record.indicator.value, record.status.value) == (before.indicator.value, before.status.value)
    return record.aspect.value.aspect == "change" and same


def _record(index: int, clause: Clause, said: Said) -> Record:
    aspect, status = ASPECT.decide(clause), STATUS.decide(clause)
    due = DUE.decide(clause, status.value)
    named = INDICATOR.decide(Phrase(clause, aspect.value.aspect, status.value, said))
    return Record(
        index,
        clause,
        named,
        BOUND.decide(clause),
        PER.decide(clause, aspect.value.aspect),
        aspect,
        status,
        PERIOD.decide(clause, status.value, due.value),
        due,
        _amount(clause, named.value, said.earlier) if is_amount(clause) else None,
    )


def _amount(clause: Clause, indicator: str | None, earlier: str | None) -> Amount:
    flow = FLOW.decide(clause, indicator)
    return Amount(flow, PURPOSE.decide(clause, indicator, earlier), RECIPIENTS.decide(clause, flow.value))


def _recurrences(
    parsed: Parsed, records: Sequence[Record], moments: Mapping[int, Mapping[int, Moment]]
) -> frozenset[int]:
    used: set[int] = set()
    for record in records:
        if record.per.value is not None:
            clause = record.clause
            for index, moment in moments.get(parsed.mentions[record.mention].sentence, {}).items():
                if moment.days.type == "recurrence" and clause.start <= moment.start < clause.entry.start:
                    used.add(index)
    return frozenset(used)
