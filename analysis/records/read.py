"""A parsed report with everything read of it: its ids, its moments in the calendar, its quantities in their clauses."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from analysis.parsing import dating
from analysis.parsing.quantities import Quantity
from analysis.parsing.times import Found
from analysis.records import reading, timing
from analysis.records.clause import Clause, Moment, clauses, is_part
from analysis.records.ids import Ids
from analysis.records.indicator import Said, indicator

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from analysis.parsing.parse import Parsed
    from analysis.parsing.periods import Span
    from analysis.parsing.quantities import Bound
    from analysis.records.reading import Aspect, Status
    from analysis.themes.classifier import ThemeLabel

_GOALS = ("任务", "目标", "指标")  # 全年任务 is what the value is measured by, not its period
_SUBJECT = re.compile(r"[,;。:][^,;。:0-9]{1,4}\Z")  # ,街道|1-8月累计 …
_OPENING = 6  # a time this near to the head of a sentence opens it: 其中,今年 …


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything read of one quantity; ``mention`` is its index in the ledger."""

    mention: int
    clause: Clause
    indicator: str | None
    bound: Bound
    per: str | None
    aspect: Aspect
    sign: int | None
    status: Status
    period: Span | None
    due: date | None


@dataclass(frozen=True, slots=True)
class Report:
    """A report read.

    ``moments[sentence]`` are its time expressions by the index of their mention, ``readings`` its quantities in reading
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
    readings: Sequence[Reading]
    recurrences: frozenset[int]

    @property
    def doc_id(self) -> str:
        """The id of the report."""
        return self.parsed.meta.doc_id


def read(parsed: Parsed, themes: Sequence[ThemeLabel]) -> Report:
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
    readings = list(_readings(parsed, spans, moments))
    recurrences = _recurrences(parsed, readings, moments)
    return Report(
        parsed, themes, sentence_ids, section_ids, mention_ids, spans, moments, readings, recurrences
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
        days = dating.resolve(entry.read, text, stance, parsed.periods, year)
        if not entry.read.compares:
            year = dating.sets_year(entry.read, parsed.periods, stance) or year
        begin = spans[mention.sentence][0]
        lead = text[max(begin, entry.start - 2) : entry.start]
        opens = entry.start <= begin + _OPENING or lead[-1:] in tuple(",;。:()") or lead in ("其中", "截至", "截止")
        opens = opens or (entry.read.form == "months" and _SUBJECT.search(text, begin, entry.start) is not None)
        names_a_goal = text.startswith(_GOALS, entry.end)
        group[index] = Moment(entry.start, entry.end, days, opens, entry.read.compares or names_a_goal)
    return found


def _readings(
    parsed: Parsed, spans: Sequence[tuple[int, int]], moments: Mapping[int, Mapping[int, Moment]]
) -> Iterator[Reading]:
    by_sentence: dict[int, list[int]] = defaultdict(list)
    for index, entry in enumerate(parsed.entries):
        if entry.kind == "measure":
            by_sentence[parsed.mentions[index].sentence].append(index)
    carried = _carried(parsed, spans, moments)
    for sentence, indices in by_sentence.items():
        entries = [parsed.entries[index] for index in indices]
        quantities = [entry.read for entry in entries if isinstance(entry.read, Quantity)]
        stance = parsed.outline.sentences[sentence].stance
        group = clauses(parsed.normal.text, stance, spans[sentence], entries, quantities)
        times = [moment for moment in moments.get(sentence, {}).values() if not moment.compares]
        times = carried.get(sentence, []) + times
        earlier: str | None = None
        before: Reading | None = None
        levels: list[str] = []
        same: dict[str, str] = {}  # the last indicator of each unit
        wholes: dict[str, str] = {}  # and the last that was no part of another
        for index, clause in zip(indices, group, strict=True):
            unit, part = clause.quantity.unit.name, is_part(clause)
            whole = wholes.get(unit) if part else None
            said = Said(earlier, same.get(unit), whole, levels)
            read_ = _reading(parsed, index, group, clause, times, said)
            if read_.indicator is not None:
                earlier = same[unit] = read_.indicator
                wholes[unit] = wholes.get(unit, earlier) if part else earlier
                if read_.aspect == "level":
                    levels.append(read_.indicator)
            if before is not None and _is_said_of(read_, before):
                read_ = replace(read_, period=before.period)
            before = read_
            yield read_


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


def _is_said_of(read_: Reading, before: Reading) -> bool:
    """Whether a change is said of the value before it (税收5亿元,增长8%) and so is of the same period."""
    return read_.aspect == "change" and (read_.indicator, read_.status) == (before.indicator, before.status)


def _reading(
    parsed: Parsed,
    index: int,
    group: Sequence[Clause],
    clause: Clause,
    times: Sequence[Moment],
    said: Said,
) -> Reading:
    aspect, sign = reading.aspect(group, clause.rank)
    status = reading.status(group, clause.rank, times, parsed.periods)
    due = timing.due(clause, status, times)
    return Reading(
        index,
        clause,
        indicator(group, clause.rank, aspect, status, times, said),
        reading.bound(group, clause.rank),
        reading.per(clause, aspect),
        aspect,
        sign,
        status,
        timing.period(clause, status, times, parsed.periods, due),
        due,
    )


def _recurrences(
    parsed: Parsed, readings: Sequence[Reading], moments: Mapping[int, Mapping[int, Moment]]
) -> frozenset[int]:
    used: set[int] = set()
    for read_ in readings:
        if read_.per is not None:
            clause = read_.clause
            for index, moment in moments.get(parsed.mentions[read_.mention].sentence, {}).items():
                if moment.days.type == "recurrence" and clause.start <= moment.start < clause.entry.start:
                    used.add(index)
    return frozenset(used)
