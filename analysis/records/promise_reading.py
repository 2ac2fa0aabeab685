"""How a sentence is read for its promises, clause by clause, with what goes on from one to the next."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from analysis.lexicon.particles import DE, EACH
from analysis.parsing.decision import Decision
from analysis.records.left_out import LEFT_OUT
from analysis.records.promise import Draft
from analysis.records.promise_clause import clauses
from analysis.records.promise_due import falls_due
from analysis.records.promise_items import items, parted
from analysis.records.promise_object import OBJECT, trimmed
from analysis.records.promise_tokens import NUMBER, RECURS, TIME, Token
from analysis.records.promise_verb import VERB

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from analysis.records.clause import Moment
    from analysis.records.promise_clause import Said
    from analysis.records.report import Record, Report

_LISTS = "behind-the-verb"  # the rule of objects that may be a list of deliverables
_ONLY_WHEN = frozenset({"becomes", "how", "to", "well", "of_action"})
_ONLY_TIME = frozenset({"time", "how", "joins", "leads"})
_ONLY_NUMBER = frozenset({"number", "how"})


@dataclass(slots=True)
class Reading:
    """A sentence as it is read: the drafts so far, and what goes on in the clauses behind.

    ``records`` are its quantities. ``carried`` are the deadlines of a clause that says nothing else, or of one that is
    gone on in; ``modal`` is the word by which the last clause was tried or warranted; ``undated`` is the first draft
    that a clause behind it, which says only by when, would date.
    """

    report: Report
    sentence: int
    records: Sequence[Record]
    carried: Sequence[Moment] = ()
    drafts: list[Draft] = field(default_factory=list)
    modal: Token | None = None
    undated: int = 0
    moments: Collection[Moment] = field(init=False)
    _targets: list[Record] = field(init=False)
    _due: list[Moment] = field(init=False)
    _whole: list[Moment] = field(init=False)

    def __post_init__(self) -> None:
        """Find its targets, the times that something can be due at, and those of all that is planned for (全年)."""
        periods = self.report.parsed.periods
        self.moments = self.report.moments.get(self.sentence, {}).values()
        self._targets = [record for record in self.records if record.status.value == "target"]
        self._due = [at for at in self.moments if falls_due(at, periods)]
        self._whole = [at for at in self.moments if at.scopes and (at.days.start, at.days.end) == periods.plan]

    def read(self, *, planned: bool) -> list[Draft]:
        """Read the clauses; of a sentence that is not planned, those from the first on that looks ahead."""
        ahead = self.report.parsed.lexicon.pattern("promise.ahead")
        for at in self.clauses():
            planned = planned or bool(self._inside(at)) or ahead.search(at.text, at.start, at.end) is not None
            planned = planned or any(self.is_to_come(moment) for moment in self._own(at))
            if planned:
                self._clause(at)
        return self.drafts

    def is_to_come(self, moment: Moment) -> bool:
        """Whether a time lies behind the day that the report speaks from, or the end of what it reviews."""
        periods = self.report.parsed.periods
        now = periods.now or (periods.review[1] if periods.review else None)
        return now is not None and moment.days.end is not None and moment.days.end > now

    def clauses(self) -> Iterator[Said]:
        """Its clauses, what counts it off left out."""
        report = self.report
        lexicon, text, (start, end) = report.parsed.lexicon, report.parsed.normal.text, report.spans[self.sentence]
        numbered = lexicon.pattern("promise.numbered").match(text, start, end)
        return clauses(lexicon, text, numbered.end() if numbered else start, end, self._marks(text, start, end))

    def _marks(self, text: str, start: int, end: int) -> Mapping[int, Token]:
        """Its times and quantities by where they begin: 在6月底前, 每周五, 12座."""
        lexicon, found = self.report.parsed.lexicon, dict[int, Token]()
        for at in self.moments:
            leads = at.start > start and lexicon.pattern("promise.at_a_time").match(text, at.start - 1)
            begin, kinds, stop = at.start - bool(leads), TIME, at.end
            if at.days.type == "recurrence":
                kinds = RECURS
                stop += lexicon.pattern("promise.weekday").match(text, at.end) is not None
            found[begin] = Token(begin, stop, kinds)
        if text.find(EACH, start, end) >= 0:
            for recurs in lexicon.pattern("promise.recurs").finditer(text, start, end):
                found.setdefault(recurs.start(), Token(*recurs.span(), RECURS))
        for record in self.records:
            entry = record.clause.entry
            found[entry.start] = Token(entry.start, entry.end, NUMBER)
        return found

    def _own(self, at: Said) -> Sequence[Moment]:
        """The deadlines in a clause."""
        if not self._due:
            return ()
        return [moment for moment in self._due if at.start <= moment.start < at.end]

    def _inside(self, at: Said) -> Sequence[Record]:
        """The targets in a clause."""
        if not self._targets:
            return ()
        return [target for target in self._targets if at.start <= target.clause.entry.start < at.end]

    def _names_the_whole(self, at: Said) -> bool:
        """Whether a clause names the time of all that is planned for."""
        return any(at.start <= moment.start < at.end for moment in self._whole)

    def _clause(self, at: Said) -> None:
        own, counts = self._own(at), self._inside(at)
        if own and not any(kinds.isdisjoint(_ONLY_TIME) for kinds in at.kinds_of):
            self.carried, self.modal = own, None
        elif self.drafts and own and _says_only_by_when(at):
            for draft in self.drafts[self.undated :]:
                draft.added = (*draft.added, *own)
                draft.around = (*draft.around, *at.tokens())
            self.undated = len(self.drafts)
        elif counts and _only_adds(at):
            self._extend(at, own, counts)
        elif len(parts := parted(at)) == 1:
            self._promise(at, own, counts)
        else:
            for part in parts:
                self._promise(part, self._own(part), self._inside(part))

    def _extend(self, at: Said, own: Sequence[Moment], counts: Sequence[Record]) -> None:
        """A clause that only adds a measure belongs to the action before it, a time in it to all that is done there."""
        if not self.drafts:
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
        verb = VERB.answer(at)
        if self._whole and self._names_the_whole(at):
            self.carried = ()
        if verb is None or verb.words is None or LEFT_OUT.answer(at, verb.words, bool(counts)) is not None:
            self.carried, self.modal = (), None
            return
        goes_on = _goes_on(at, verb, bool(counts))
        object_ = OBJECT.decide(at, verb.words, verb.rule)
        around = (self.modal,) if self.modal and goes_on else ()
        carried = self.carried if not own and (goes_on or not self.drafts) else ()
        for part, named in _parts(at, object_, counts):
            self.drafts.append(
                Draft(at, self.sentence, part.start, part.end, verb, named, self._inside(part), own, carried, around)
            )
        self._carry(at, own, goes_on=goes_on)

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
            self.carried = in_front


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


def _goes_on(at: Said, verb: Decision[str], counts: bool) -> bool:
    """Whether what is said in front of a clause, by when and how firmly, is said of it as well."""
    if at.first("recurs") is not None or at.has(0, "modal"):
        return False
    if verb.rule == "comes-about":
        return at.first("time") is not None
    return counts or verb.rule == "value-reached" or at.has(0, "joins")


def _says_only_by_when(at: Said) -> bool:
    """计划5月底前完成: who and what stand in front."""
    rest = at.kinds_of[at.told :]
    return at.first("becomes") is not None and not any(kinds.isdisjoint(_ONLY_WHEN) for kinds in rest)


def _only_adds(at: Said) -> bool:
    """Whether a clause with a number only adds it: 涉及居民300户, 总投资5亿元, or the number by itself."""
    if at.has(at.told, "adds"):
        number = at.first("number", at.told)
        names = number is not None and at.text.startswith(DE, at.bounds[number + 1])  # 投资5亿元的|园区
        return not names and at.inner(at.told) is None
    return not any(kinds.isdisjoint(_ONLY_NUMBER) for kinds in at.kinds_of)
