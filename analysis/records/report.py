"""A parsed report with everything read of it: its ids, its moments in the calendar, its quantities in their clauses."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from functools import cache, partial
from typing import TYPE_CHECKING, Any, NamedTuple

from analysis.lexicon.required import Known, known
from analysis.parsing.decision import sort_of
from analysis.parsing.quantities import Quantity
from analysis.records.aspect import ASPECT
from analysis.records.bound import BOUND
from analysis.records.clause import NOTHING_CARRIED, Carried, Clause, Moment, View, clauses
from analysis.records.columns import limit_cells, rows_of_tables
from analysis.records.due import DUE
from analysis.records.flow import FLOW, NOTHING_SAID
from analysis.records.ids import Ids
from analysis.records.indicator import INDICATOR, name_of
from analysis.records.kinds import IN_A_ROW, TIMED
from analysis.records.limits import limits
from analysis.records.moments import holding, moments
from analysis.records.over import Over, over
from analysis.records.part import PART
from analysis.records.per import PER
from analysis.records.period import PERIOD, Told
from analysis.records.phrase import Phrase, Said
from analysis.records.purpose import PURPOSE, Before
from analysis.records.recipients import RECIPIENTS, is_amount
from analysis.records.status import STATUS
from analysis.records.titles import line_heads, title, title_of_section

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.decision import Decision, Rules
    from analysis.parsing.parse import Parsed
    from analysis.parsing.quantities import Bound
    from analysis.parsing.spans import Span
    from analysis.records.columns import LimitCell, Row
    from analysis.records.course import Course
    from analysis.records.limits import Limits
    from analysis.records.status import Status
    from analysis.themes.classifier import ThemeLabel

_DIGIT = re.compile("[0-9]")
_FIELDS: tuple[Rules[*tuple[Any, ...], Any], ...] = (
    PART, BOUND, ASPECT, STATUS, DUE, INDICATOR, PERIOD, PER, FLOW, PURPOSE, RECIPIENTS,
)  # fmt: skip


class Amount(NamedTuple):
    """What is decided of an amount of money besides; ``recipients`` is the count of those who received it."""

    flow: Decision[str]
    purpose: Decision[str | None]
    recipients: Decision[Clause | None]


class Record(NamedTuple):
    """Everything decided of one quantity; ``mention`` is its index in the ledger, ``amount`` there for money only."""

    mention: int
    clause: Clause
    part: Decision[bool]
    indicator: Decision[str]
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
    order, ``spans`` the sentences in the normal form; ``limits`` are the deadlines that a label states for whole
    sentences, by their index; ``recurrences`` are the mentions that only say what a quantity is
    per (每月), and so are no times of their own.
    """

    parsed: Parsed
    themes: Sequence[ThemeLabel]
    sentence_ids: Sequence[str]
    section_ids: Sequence[str]
    mention_ids: Sequence[str]
    spans: Sequence[tuple[int, int]]
    moments: Mapping[int, Mapping[int, Moment]]
    limits: Limits
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
    spans = [sentence.span for sentence in parsed.outline.sentences]
    found = moments(parsed, spans)
    stated = limits(parsed, found)
    records = list(_read(parsed, spans, found, stated))
    recurrences = _recurrences(parsed, records, found)
    return Report(parsed, themes, sentence_ids, section_ids, mention_ids, spans, found, stated, records, recurrences)


def _read(
    parsed: Parsed, spans: Sequence[tuple[int, int]], found: Mapping[int, Mapping[int, Moment]], stated: Limits
) -> Iterator[Record]:
    """The records of a text in reading order."""
    by_sentence: dict[int, list[int]] = defaultdict(list)
    for index, entry in enumerate(parsed.entries):
        if entry.kind == "measure":
            by_sentence[parsed.mentions[index].sentence].append(index)
    holds, tabled = holding(parsed, spans, found), rows_of_tables(parsed.outline)
    columns, above = limit_cells(parsed.outline, parsed.lexicon), over(parsed, by_sentence)
    named: dict[int, str] = {}
    heads = line_heads(parsed.normal.text, spans)
    of_section = cache(partial(title_of_section, parsed))  # many sentences have the same
    last, so_far = -1, _SoFar()
    for sentence, indices in by_sentence.items():
        about = title(parsed, sentence, heads[sentence], spans[heads[sentence]], named, of_section)
        held, row = holds.get(sentence, ()), tabled.get(sentence)
        at = Place(about, row, stated.get(sentence), columns.get(sentence), above[sentence])
        view = _view(parsed, sentence, spans[sentence], indices, held, at)
        view.carried = _carried(parsed.normal.text, spans, so_far, (last, sentence))
        last, so_far = sentence, _SoFar()
        for index, clause in zip(indices, view.clauses, strict=True):
            record = _record(index, clause, so_far)
            so_far.add(record)
            named.setdefault(sentence, name_of(record.indicator) or "")
            yield record


def _carried(text: str, spans: Sequence[tuple[int, int]], so_far: _SoFar, at: tuple[int, int]) -> Carried:
    """What a sentence may go on from: what was read of the last one with numbers, if that is the one before it."""
    last, sentence = at
    if last < 0 or last + 1 != sentence or "\n" in text[spans[last][1] : spans[sentence][0]]:
        return NOTHING_CARRIED
    return Carried(so_far.levels if text.endswith(";", *spans[last]) else (), so_far.same)


class Place(NamedTuple):
    """Where a sentence stands: the title of its item, its row of a table, what states its limit, what is over it."""

    title: str
    row: Row | None
    limit: Moment | None
    limit_cell: LimitCell | None
    over: Over


def _view(
    parsed: Parsed,
    sentence: int,
    span: tuple[int, int],
    indices: Sequence[int],
    times: Sequence[Moment],
    place: Place,
) -> View:
    """A sentence with the quantities that are the entries of these indices."""
    entries = [parsed.entries[index] for index in indices]
    quantities = [entry.read for entry in entries if isinstance(entry.read, Quantity)]
    stance = parsed.outline.sentences[sentence].stance
    sort = parsed.lexicon.made(_known).of(parsed.normal.text, *span) | sort_of((stance,))
    sort |= (TIMED if times else 0) | (IN_A_ROW if place.row else 0)
    view = View(parsed.lexicon, parsed.periods, stance, times, [], sort, *place)
    clauses(parsed.normal.text, view, span, entries, quantities)
    return view


def _known(lexicon: Lexicon) -> Known:
    """The patterns that rules need."""
    names = sorted({name for field in _FIELDS for name in field.needed if "." in name})
    return known((sort_of((name,)), lexicon.pattern(name)) for name in names)


@dataclass(slots=True)
class _SoFar:
    """What has been read of a sentence: the record before, and what the quantities measure.

    ``flow`` is that of the last amount of money, where anything tells it; ``counted`` is the last indicator that was
    none of money, ``same`` has the last indicator of each unit, ``wholes`` the last that
    was no part of another, ``pers`` what that was per, ``last`` what the last of all was.
    """

    before: Record | None = None
    flow: str | None = None
    earlier: str | None = None
    counted: str | None = None
    levels: list[str] = field(default_factory=list)
    shares: list[str] = field(default_factory=list)
    same: dict[str, str] = field(default_factory=dict)
    wholes: dict[str, str] = field(default_factory=dict)
    pers: dict[str, str | None] = field(default_factory=dict)
    last: dict[str, str | None] = field(default_factory=dict)

    def said(self, clause: Clause, part: bool) -> Said:
        """What this means for the indicator of the next quantity."""
        unit = clause.quantity.unit.name
        whole = self.wholes.get(unit) if part else None
        return Said(self.earlier, self.same.get(unit), whole, self.levels, self.shares, self.counted)

    def add(self, record: Record) -> None:
        """Go on to the next."""
        self.before = record
        if record.amount is not None:
            told = record.amount.flow
            self.flow = told.value if told.rule != NOTHING_SAID else None
        named, unit = name_of(record.indicator), record.clause.quantity.unit.name
        self.last[unit] = record.per.value
        if not record.part.value:
            self.pers[unit] = record.per.value
        if named is None or record.clause.counts_the_ranked:
            return
        self.earlier = self.same[unit] = named
        if record.amount is None:
            self.counted = named
        if not record.part.value:
            self.wholes[unit] = named
        if record.aspect.value.aspect == "level":
            self.levels.append(named)
        elif record.aspect.value.aspect == "share":
            self.shares.append(named)


def _record(index: int, clause: Clause, so_far: _SoFar) -> Record:
    before = so_far.before
    part, bound = PART.decide(clause), BOUND.decide(clause)
    aspect = ASPECT.decide(clause, before.aspect if before else None)
    status = STATUS.decide(clause)
    due = DUE.decide(clause, status.value)
    said = so_far.said(clause, part.value)
    course = "change" if clause.has_unit("multiple") else aspect.value.aspect  # 是2026年的2倍 is named as a change is
    indicator = INDICATOR.decide(Phrase(clause, course, status.value, said))
    named = name_of(indicator)
    told = Told(aspect.value.aspect, status.value, due.value, named, before)
    period = PERIOD.decide(clause, told)
    whole = so_far.pers.get(clause.quantity.unit.name) if part.value else None
    per = PER.decide(clause, aspect.value.aspect, whole, so_far.last.get(clause.quantity.unit.name))
    amount = _amount(clause, named, so_far, per.value) if is_amount(clause) else None
    return Record(index, clause, part, indicator, bound, per, aspect, status, period, due, amount)


def _amount(clause: Clause, indicator: str | None, so_far: _SoFar, per: str | None) -> Amount:
    flow = FLOW.decide(clause, indicator, so_far.flow)
    recipients = RECIPIENTS.decide(clause, flow.value, per)
    return Amount(flow, PURPOSE.decide(clause, indicator, Before(so_far.earlier, so_far.counted)), recipients)


def _recurrences(
    parsed: Parsed, records: Sequence[Record], found: Mapping[int, Mapping[int, Moment]]
) -> frozenset[int]:
    """The mentions of a time that says what a quantity behind it in its clause is per, and no number besides."""
    starts = {
        moment.start
        for record in records
        if record.per.value is not None
        for moment in record.clause.times
        if moment.days.type == "recurrence" and not _DIGIT.search(parsed.normal.text, *moment.span)
    }
    return frozenset(index for group in found.values() for index, moment in group.items() if moment.start in starts)
