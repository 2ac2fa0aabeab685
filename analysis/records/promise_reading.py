"""How a sentence is read for its promises, clause by clause, with what goes on from one to the next."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from operator import attrgetter
from typing import TYPE_CHECKING, TypeVar

from analysis.lexicon.particles import CELL, LIST_MARK
from analysis.parsing.decision import Decision
from analysis.records.left_out import LEFT_OUT
from analysis.records.promise import Draft
from analysis.records.promise_clause import clauses
from analysis.records.promise_due import falls_due, holds_on, spans_all
from analysis.records.promise_items import LISTS, deliverables, named, parted
from analysis.records.promise_marks import marks
from analysis.records.promise_modal import wins_funds
from analysis.records.promise_object import OBJECT, subject
from analysis.records.promise_parts import (
    GOES_ON,
    begins_cell,
    compares,
    follows_lines,
    goes_on_in,
    heads_list,
    is_governed,
    is_grip,
    is_item,
    is_of_the_rest,
    is_run_in,
    is_sum,
    once_planned,
    only_adds,
    only_time,
    says_only_by_when,
    says_what_it_takes_or_gives,
    thing_of,
    without_names,
)
from analysis.records.promise_row import cell_of, date_by_row, stands_in
from analysis.records.promise_told import (
    is_other_part,
    is_to_come,
    of_the_past,
    only_so_far,
    says_only_how_much,
    told_of,
)
from analysis.records.promise_verb import VERB

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from analysis.parsing.decision import Span
    from analysis.records.clause import Moment
    from analysis.records.columns import LimitCell
    from analysis.records.promise_clause import Said
    from analysis.records.promise_tokens import Token
    from analysis.records.report import Record, Report

T = TypeVar("T")
_START, _BEGIN = attrgetter("start"), attrgetter("clause.entry.start")  # of a moment, of a record
# The rules of the status of what had been set for the time reviewed, whatever came of it.
_HAD_BEEN_SET = frozenset({
    "set-for-the-year", "listed-for-the-year", "task-in-brackets", "goal-of-the-year", "goal-then-result",
    "goal-not-reached", "ought-to-be", "demanded", "approved",
})  # fmt: skip
_HAPPENS = frozenset({"becomes", "time"})  # what a clause has of which the thing may stand in front
_STATES = ("stands-at", "grows-by")  # the rules of verbs that no word says: what has a value is to reach it


@dataclass(slots=True)
class Reading:
    """A sentence as it is read: the drafts so far, and what goes on in the clauses behind.

    ``records`` are its quantities. ``carried`` are the deadlines of a clause that says nothing else, or of one that is
    gone on in; ``modal`` is the word by which the last clause was tried or warranted, ``listed`` the verb of a list of
    things and their numbers, which clauses without a verb go on in; ``topic`` is what the last value was said of, as
    the next may be, ``thing`` what the sentence begins to tell of; ``undated`` is the first draft that a clause behind
    it, which says only by when, would date.
    """

    report: Report
    sentence: int
    records: Sequence[Record]
    carried: Sequence[Moment] = ()
    drafts: list[Draft] = field(default_factory=list)
    modal: Token | None = None
    listed: str | None = None
    topic: str = ""
    thing: Span | None = None
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
        each = {at.end for at in self.moments if at.days.type == "recurrence"}  # 每年|12月: no day of this year
        self._due = [at for at in self.moments if at.start not in each and falls_due(at, periods)]
        self._whole = [at for at in self.moments if at.scopes and spans_all(at, periods)]

    def read(self, *, planned: bool) -> list[Draft]:
        """Read the clauses; of a sentence that is not planned, those from the first on that looks ahead."""
        said = list(self.clauses())
        happens, ahead, aside = any(at.kinds >= _HAPPENS for at in said), planned, self._aside(said)
        for place, at in enumerate(said):
            if place in aside:
                continue
            ahead = ahead or self._looks_ahead(at, said[place + 1 : place + 2])
            if happens:
                self._see_thing(at, said[place - 1] if planned and place else None)
            if ahead:
                self._clause(at)
        if self._limit is not None:
            date_by_row(self.drafts, self.records, self._limit)
        return without_names(self.drafts) if self._row else self.drafts

    def _aside(self, said: Sequence[Said]) -> Collection[int]:
        """The places of clauses that tell of the past, or are the title of what stands behind them."""
        told = of_the_past(said, self.moments, self.report.parsed.periods.reference)
        titled = len(said) > 1 and (is_run_in(said[0]) if self._counted_off else is_grip(said[0]))
        return {0, *told} if titled else told

    def _see_thing(self, at: Said, before: Said | None) -> None:
        """See what the sentence tells of: in a plan the clause in front, else the first or one of another part."""
        if before is not None:
            self.thing = told_of(before)
        elif self.thing is None or is_other_part(at):
            self.thing = told_of(at)

    def _looks_ahead(self, at: Said, behind: Sequence[Said]) -> bool:
        """Whether a clause of a sentence that is not planned says what will be done.

        What is set for all of a time, and told against what has been done (全年计划建3个,2个已开放), does not.
        """
        told_against = "time" in at.kinds and not self._own(at) and any("done" in one.kinds for one in behind)
        if told_against or once_planned(at) is not None:
            return False
        if any(_is_to_do(target) for target in self._inside(at)):
            return not only_so_far(at, self._own(at))
        if at.lexicon.pattern("promise.ahead_anywhere").search(at.text, at.start, at.end):
            return True
        return "done" not in at.kinds and any(
            is_to_come(moment, self.report.parsed.periods) for moment in self._own(at)
        )

    def clauses(self) -> Iterator[Said]:
        """Its clauses, without what counts it off and without facts in labels at its end."""
        report = self.report
        lexicon, text, (start, end) = report.parsed.lexicon, report.parsed.normal.text, report.spans[self.sentence]
        numbered = lexicon.pattern("promise.numbered").match(text, start, end)
        counts_off = numbered or lexicon.pattern("promise.counted_off").match(text, start, end)
        facts = lexicon.pattern("promise.facts").search(text, start, end) if text.find(":", start, end) >= 0 else None
        self._counted_off, self._row = counts_off is not None, text.find(CELL, start, end) >= 0
        begin, end = numbered.end() if numbered else start, facts.start() if facts else end
        return clauses(lexicon, text, begin, end, marks(report, self.records, self.moments, self._due, (start, end)))

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
        if stands_in(at, self._limit):
            return
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
        """A clause that says only by when dates what stands in front; what begins then, or is dated, goes on in it."""
        undated = self._not_dated(of_all=self._row or is_of_the_rest(at))
        self.undated = len(self.drafts)
        place = at.first("becomes")
        if place is not None and (at.has(place, "starts") or all(draft.own for draft in undated)):
            self._step(at, place, own)
            return
        for draft in undated:
            draft.added, draft.around = (*draft.added, *own), (*draft.around, *at.tokens())

    def _not_dated(self, *, of_all: bool) -> Sequence[Draft]:
        """What a clause behind, which says only by when, would date: of the last clauses, or of all that has no day."""
        if not of_all:
            return [draft for draft in self.drafts[self.undated :] if "recurs" not in draft.said.kinds]
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
        if self.drafts and says_what_it_takes_or_gives(at, self.drafts[-1]):
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
        if last.object.words is not None and last.object.rule == LISTS:
            last.object = named(at, last.object, last.object.words[0], at.end)

    def _promise(self, at: Said, own: Sequence[Moment], counts: Sequence[Record]) -> None:
        """Read the parts of a clause, or all of it."""
        if LIST_MARK not in at.text[at.start : at.end] or len(parts := parted(at)) == 1:
            self._part(at, own, counts)
            return
        if not counts and follows_lines(at):
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
        object_ = self._of_the_topic(at, verb, OBJECT.decide(at, words, verb.rule))
        governed = goes_on and self.modal is not None and is_governed(at, verb, self.drafts, self.modal)
        around = (self.modal,) if self.modal and governed and "modal" not in at.kinds else ()
        carried = self.carried if not own and (goes_on or not self.drafts) else ()
        for part, about in deliverables(at, object_, counts):
            self.drafts.append(
                Draft(at, self.sentence, part.start, part.end, verb, about, self._inside(part), own, carried, around)
            )
        self.listed = verb.value if object_.rule == LISTS and at.has(at.last, "number") else None
        self._carry_modal(at, words, governed=governed)
        self._carry_days(at, own, goes_on=goes_on)

    def _of_the_topic(self, at: Said, verb: Decision[str], object_: Decision[str | None]) -> Decision[str | None]:
        """Its object; where a clause says only how much, that is said of what the clause in front is about."""
        if object_.value is None:
            happens = self.thing is not None and at.has(at.last, "becomes") and "time" in at.kinds
            return Decision(at.text[slice(*self.thing)], GOES_ON, self.thing) if happens and self.thing else object_
        if not says_only_how_much(at):
            self.topic = "" if verb.words is None else subject(at, verb.words, verb.rule)
        elif self.topic and not object_.value.startswith(self.topic):
            return Decision(self.topic + object_.value, GOES_ON, object_.words)
        return object_

    def _verb(self, at: Said, counts: Sequence[Record]) -> Decision[str] | None:
        """Its verb; that of the list in front where it is but one more thing, counted as the last of it was."""
        verb = VERB.answer(at)
        if self.listed is None or not counts or not is_item(at) or not (verb is None or is_sum(at, verb)):
            return verb
        listed = self.drafts[-1].targets if self.drafts else ()
        last = counts[-1].clause.quantity.unit
        if listed and listed[-1].clause.quantity.unit.dimension != last.dimension:
            return verb  # measured in something else
        start = at.bounds[at.told]
        return Decision(self.listed, GOES_ON, (start, start))

    def _carry_days(self, at: Said, own: Sequence[Moment], *, goes_on: bool) -> None:
        """By when something is done holds on for the clauses that go on from this one."""
        opening = at.bounds[at.told] if at.told <= at.last else at.end
        in_front = [moment for moment in own if moment.start < opening]
        if own:
            self.undated = len(self.drafts)
        if in_front or not goes_on:
            self.carried = list(filter(holds_on, in_front))

    def _carry_modal(self, at: Said, verb: Span, *, governed: bool) -> None:
        """That what is done is tried or warranted holds on, where the word is not the verb itself: 产值|争取|82亿元."""
        modal = at.first("modal")
        if modal is None:
            self.modal = self.modal if governed else None
            return
        of_a_value = at.has(modal + 1, "number") or wins_funds(at, modal)
        self.modal = None if verb == at.span(modal) and of_a_value else at.token(modal)


def _is_left_out(at: Said, verb: Decision[str], words: Span, counts: Sequence[Record]) -> bool:
    """Whether a clause with a verb promises nothing, or only says which value a thing has already: 开工率35%."""
    adds = not counts and at.has(at.told, "adds") and at.has(at.last, "number")
    seen = adds or (not counts and (verb.rule in _STATES or says_only_how_much(at)))
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
