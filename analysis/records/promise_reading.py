"""How a sentence is read for its promises, clause by clause, with what goes on from one to the next."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from operator import attrgetter
from typing import TYPE_CHECKING, TypeVar

from analysis.lexicon.particles import BEFORE_AND_AFTER, CELL, EACH, LIST_MARK
from analysis.parsing.decision import Decision
from analysis.records.left_out import LEFT_OUT
from analysis.records.promise import Draft
from analysis.records.promise_clause import clauses
from analysis.records.promise_due import falls_due, holds_on
from analysis.records.promise_items import items, parted
from analysis.records.promise_object import OBJECT, trimmed
from analysis.records.promise_parts import (
    GOES_ON,
    begins_cell,
    compares,
    goes_on_in,
    heads_list,
    is_item,
    is_of_the_rest,
    is_put_to_use,
    is_run_in,
    is_sum,
    once_planned,
    only_adds,
    only_time,
    says_only_by_when,
    thing_of,
    without_names,
)
from analysis.records.promise_row import cell_of, date_by_row, stands_in
from analysis.records.promise_tokens import MONEY, NUMBER, RECURS, TIME, Token
from analysis.records.promise_verb import VERB

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

    from analysis.parsing.decision import Span
    from analysis.parsing.periods import Periods
    from analysis.records.clause import Moment
    from analysis.records.columns import LimitCell
    from analysis.records.promise_clause import Said
    from analysis.records.report import Record, Report

T = TypeVar("T")
_START, _BEGIN = attrgetter("start"), attrgetter("clause.entry.start")  # of a moment, of a record
# The rules of the status of what had been set for the time reviewed, whatever came of it.
_HAD_BEEN_SET = frozenset({
    "set-for-the-year", "listed-for-the-year", "task-in-brackets", "goal-of-the-year", "goal-then-result",
    "goal-not-reached", "ought-to-be", "demanded", "approved",
})  # fmt: skip
_STATES = ("stands-at", "grows-by")  # the rules of verbs that no word says: what has a value is to reach it
_LISTS = "behind-the-verb"  # the rule of objects that may be a list of deliverables


@dataclass(slots=True)
class Reading:
    """A sentence as it is read: the drafts so far, and what goes on in the clauses behind.

    ``records`` are its quantities. ``carried`` are the deadlines of a clause that says nothing else, or of one that is
    gone on in; ``modal`` is the word by which the last clause was tried or warranted, ``listed`` the verb of a list of
    things and their numbers, which clauses without a verb go on in; ``undated`` is the first draft
    that a clause behind it, which says only by when, would date.
    """

    report: Report
    sentence: int
    records: Sequence[Record]
    carried: Sequence[Moment] = ()
    drafts: list[Draft] = field(default_factory=list)
    modal: Token | None = None
    listed: str | None = None
    undated: int = 0
    moments: Collection[Moment] = field(init=False)
    _targets: list[Record] = field(init=False)
    _due: list[Moment] = field(init=False)
    _whole: list[Moment] = field(init=False)
    _counted_off: bool = field(init=False, default=False)
    _row: bool = field(init=False, default=False)
    _limit: LimitCell | None = field(init=False, default=None)
    _dated: int = field(init=False, default=0)  # the first draft that a cell of its row could date

    def __post_init__(self) -> None:
        """Find its targets, the times that something can be due at, and those of all that is planned for (全年)."""
        periods = self.report.parsed.periods
        self._limit = cell_of(self.records)
        self.moments = self.report.moments.get(self.sentence, {}).values()
        self._targets = [record for record in self.records if record.status.value == "target"]
        self._due = [at for at in self.moments if falls_due(at, periods)]
        self._whole = [at for at in self.moments if at.scopes and _spans(at, periods)]

    def read(self, *, planned: bool) -> list[Draft]:
        """Read the clauses; of a sentence that is not planned, those from the first on that looks ahead."""
        for place, at in enumerate(self.clauses()):
            if not place and self._counted_off and is_run_in(at):
                continue
            planned = planned or self._looks_ahead(at)
            if planned and not stands_in(at, self._limit):
                self._clause(at)
        if self._limit is not None:
            date_by_row(self.drafts, self.records, self._limit)
        return without_names(self.drafts) if self._row else self.drafts

    def _looks_ahead(self, at: Said) -> bool:
        """Whether a clause of a sentence that is not planned says what will be done."""
        if once_planned(at) is not None:
            return False
        if any(_is_to_do(target) for target in self._inside(at)):
            return True
        if at.lexicon.pattern("promise.ahead_anywhere").search(at.text, at.start, at.end):
            return True
        return "done" not in at.kinds and any(self.is_to_come(moment) for moment in self._own(at))

    def is_to_come(self, moment: Moment) -> bool:
        """Whether a time lies behind the day that the report speaks from, or the end of what it reviews."""
        periods = self.report.parsed.periods
        now = periods.now or (periods.review[1] if periods.review else None)
        return now is not None and moment.days.end is not None and moment.days.end > now

    def clauses(self) -> Iterator[Said]:
        """Its clauses, without what counts it off and without facts in labels at its end."""
        report = self.report
        lexicon, text, (start, end) = report.parsed.lexicon, report.parsed.normal.text, report.spans[self.sentence]
        numbered = lexicon.pattern("promise.numbered").match(text, start, end)
        counts_off = numbered or lexicon.pattern("promise.counted_off").match(text, start, end)
        facts = lexicon.pattern("promise.facts").search(text, start, end) if text.find(":", start, end) >= 0 else None
        self._counted_off, self._row = counts_off is not None, text.find(CELL, start, end) >= 0
        begin, end = numbered.end() if numbered else start, facts.start() if facts else end
        return clauses(lexicon, text, begin, end, self._marks(text, start, end))

    def _marks(self, text: str, start: int, end: int) -> Mapping[int, Token]:
        """Its times and quantities by where they begin: 在6月底前, 每周五, 12座."""
        lexicon, found = self.report.parsed.lexicon, dict[int, Token]()
        for at in self.moments:
            leads = at.start > start and lexicon.pattern("promise.at_a_time").match(text, at.start - 1)
            begin, kinds, stop = at.start - bool(leads), TIME, at.end
            if at.days.type == "recurrence":
                kinds = RECURS
                stop += lexicon.pattern("promise.weekday").match(text, at.end) is not None
                stop += text.startswith(BEFORE_AND_AFTER, stop)  # 每月25日|前
            quoted = at in self._due and text[begin - 1 : begin] == "“"
            if quoted and (behind := lexicon.pattern("promise.in_quotes").match(text, stop)):
                begin, stop = begin - 1, behind.end()
            found[begin] = Token(begin, stop, kinds)
        if EACH in text[start:end]:
            for recurs in lexicon.pattern("promise.recurs").finditer(text, start, end):
                found.setdefault(recurs.start(), Token(*recurs.span(), RECURS))
        for record in self.records:
            entry = record.clause.entry
            found[entry.start] = Token(entry.start, entry.end, NUMBER if record.amount is None else MONEY)
        return found

    def _own(self, at: Said) -> Sequence[Moment]:
        """The deadlines in a clause."""
        return _within(at, self._due, _START)

    def _inside(self, at: Said) -> Sequence[Record]:
        """The targets in a clause."""
        return _within(at, self._targets, _BEGIN)

    def _names_the_whole(self, at: Said) -> bool:
        """Whether a clause names the time of all that is planned for."""
        return bool(_within(at, self._whole, _START))

    def _clause(self, at: Said) -> None:
        own, counts = self._own(at), self._inside(at)
        if own and only_time(at):
            self._time_alone(at, own)
        elif self.drafts and own and says_only_by_when(at):
            self._by_when(at, own)
        elif counts and self._adds(at, counts):
            self._extend(at, own, counts)
        elif at.text.startswith(":", at.end) and heads_list(at):
            self.listed = at.words(at.last)
        else:
            self._promise(at, own, counts)

    def _time_alone(self, at: Said, own: Sequence[Moment]) -> None:
        """A time by itself is that of what stands behind it; in a cell of its own, that of the row."""
        if not (self._row and self.drafts and begins_cell(at)):
            self.carried, self.modal = own, None
            return
        row = self.drafts[self._dated :]
        self._dated = len(self.drafts)
        if not any(moment.days.end == day.days.end for draft in row for moment in draft.own for day in own):
            for draft in row:  # else it repeats the day of a single task
                draft.added = (*draft.added, *own) if not draft.own else draft.added

    def _by_when(self, at: Said, own: Sequence[Moment]) -> None:
        """A clause that says only by when dates what stands in front; what begins then, or is dated, goes on in it.

        That a thing is used by then is more than that it is built, and promised for itself, but where it is warranted.
        """
        undated = self._not_dated(of_all=self._row or is_of_the_rest(at))
        self.undated = len(self.drafts)
        used = is_put_to_use(at) and not self._row
        place = at.first("becomes")
        if place is not None and (used or at.has(place, "starts") or all(draft.own for draft in undated)):
            self._step(at, place, own)
            undated = undated if used and "tries" not in at.kinds else []
        around = () if used else at.tokens()
        for draft in undated:
            draft.added, draft.around = (*draft.added, *own), (*draft.around, *around)

    def _not_dated(self, *, of_all: bool) -> Sequence[Draft]:
        """What a clause behind, which says only by when, would date: of the last clauses, or of all that has no day."""
        if not of_all:
            return self.drafts[self.undated :]
        return [draft for draft in self.drafts[self._dated :] if not (draft.own or draft.added)]

    def _step(self, at: Said, place: int, own: Sequence[Moment]) -> None:
        """What becomes of the thing of the clause in front is a promise of its own."""
        verb, thing = Decision(at.words(place), "comes-about", at.span(place)), thing_of(self.drafts[-1])
        self.drafts.append(Draft(at, self.sentence, at.start, at.end, verb, thing, (), own, (), ()))
        self.undated += 1

    def _adds(self, at: Said, counts: Sequence[Record]) -> bool:
        """Whether a clause only adds a measure, or how that of the clause before compares with one before its time."""
        if (self.drafts or not at.told) and only_adds(at, counts):
            return True
        before = bisect_left(self.records, at.start, key=_BEGIN)
        if not before or not compares(at):
            return False
        return "," not in at.text[self.records[before - 1].clause.entry.end : at.start - 1]

    def _extend(self, at: Said, own: Sequence[Moment], counts: Sequence[Record]) -> None:
        """A clause that only adds a measure belongs to the action before it, a time in it to all that is done there."""
        if not self.drafts or begins_cell(at):
            return
        last = self.drafts[-1]
        last.end = at.end
        last.targets = (*last.targets, *counts)
        for draft in reversed(self.drafts):
            if draft.said is not last.said:
                break
            draft.own = (*draft.own, *own)
        if last.object.words is not None and last.object.rule == _LISTS:
            last.object = _named(at, last.object, last.object.words[0], at.end)

    def _promise(self, at: Said, own: Sequence[Moment], counts: Sequence[Record]) -> None:
        """Read the parts of a clause, or all of it."""
        if LIST_MARK not in at.text[at.start : at.end] or len(parts := parted(at)) == 1:
            self._part(at, own, counts)
            return
        for part in parts:
            self._part(part, self._own(part), self._inside(part))

    def _part(self, at: Said, own: Sequence[Moment], counts: Sequence[Record]) -> None:
        verb = self._verb(at, counts)
        if self._whole and self._names_the_whole(at):
            self.carried = ()
        if verb is None or verb.words is None or _is_left_out(at, verb, verb.words, counts):
            self.carried, self.modal, self.listed = (), None, None
            return
        self._draft(at, verb, verb.words, own, counts)

    def _draft(
        self, at: Said, verb: Decision[str], words: Span, own: Sequence[Moment], counts: Sequence[Record]
    ) -> None:
        """Add what a clause with a verb promises."""
        goes_on = goes_on_in(at, verb, bool(counts))
        object_ = OBJECT.decide(at, words, verb.rule)
        around = (self.modal,) if self.modal and goes_on and "modal" not in at.kinds else ()
        carried = self.carried if not own and (goes_on or not self.drafts) else ()
        for part, named in _parts(at, object_, counts):
            self.drafts.append(
                Draft(at, self.sentence, part.start, part.end, verb, named, self._inside(part), own, carried, around)
            )
        self.listed = verb.value if object_.rule == _LISTS and at.has(at.last, "number") else None
        self._carry(at, own, goes_on=goes_on)

    def _verb(self, at: Said, counts: Sequence[Record]) -> Decision[str] | None:
        """Its verb; that of the list in front where it is but one more thing, counted as the last of it was."""
        verb = VERB.answer(at)
        if self.listed is None or not counts or not is_item(at) or not (verb is None or is_sum(at, verb)):
            return verb
        listed = self.drafts[-1].targets if self.drafts else ()
        if listed and _dimension(listed) != _dimension(counts):
            return verb
        start = at.bounds[at.told]
        return Decision(self.listed, GOES_ON, (start, start))

    def _carry(self, at: Said, own: Sequence[Moment], *, goes_on: bool) -> None:
        """What is said of the clauses that go on from this one."""
        modal = at.first("modal")
        if modal is not None or not goes_on:
            self.modal = None if modal is None else at.token(modal)
        in_front: Sequence[Moment] = ()
        if own:
            opening = at.bounds[at.told] if at.told <= at.last else at.end
            in_front = [moment for moment in own if moment.start < opening]
            self.undated = len(self.drafts)
        if in_front or not goes_on:
            self.carried = [moment for moment in in_front if holds_on(moment)]


def _is_left_out(at: Said, verb: Decision[str], words: Span, counts: Sequence[Record]) -> bool:
    """Whether a clause with a verb promises nothing, or only says at which value a thing stands already: 开工率35%."""
    seen = verb.rule in _STATES and not counts
    return seen or LEFT_OUT.answer(at, words, bool(counts)) is not None


def _is_to_do(target: Record) -> bool:
    """Whether a target is still to be reached: one that had been set for what is reviewed is not."""
    return target.status.rule not in _HAD_BEEN_SET


def _within(at: Said, things: Sequence[T], start: Callable[[T], int]) -> Sequence[T]:
    """Those of some things, in reading order, that begin in a clause."""
    if not things:
        return ()
    first = bisect_left(things, at.start, key=start)
    return things[first : bisect_left(things, at.end, lo=first, key=start)]


def _spans(moment: Moment, periods: Periods) -> bool:
    """Whether a time is all that is planned for, or more: 全年 in a plan of its second half."""
    (start, end), days = periods.plan, moment.days
    return days.start is not None and days.end is not None and days.start <= start and days.end >= end


def _dimension(counts: Sequence[Record]) -> str:
    """What the last of some quantities is measured in."""
    return counts[-1].clause.quantity.unit.dimension


def _named(at: Said, object_: Decision[str | None], start: int, end: int) -> Decision[str | None]:
    """The same object, from one place to another."""
    words = trimmed(at.text, start, end)
    return Decision(at.text[slice(*words)], object_.rule, words)


def _parts(
    at: Said, object_: Decision[str | None], counts: Sequence[Record]
) -> Sequence[tuple[Said, Decision[str | None]]]:
    """The deliverables of a clause, each with its object; the first has the words in front of the list."""
    if object_.rule != _LISTS or object_.words is None or len(counts) < 2:
        return [(at, object_)]
    spans = items(at, object_.words[0], [target.clause.entry.start for target in counts])
    if len(spans) == 1:
        return [(at, object_)]
    objects = [_named(at, object_, *span) for span in spans]
    starts = [at.start, *(named.words[0] for named in objects[1:] if named.words)]
    return [(at.part(start, end), named) for start, (_, end), named in zip(starts, spans, objects, strict=True)]
