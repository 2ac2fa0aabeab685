"""Promises: the actions and outcomes that a report says will be brought about, clause by clause."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from analysis.parsing.decision import Decision
from analysis.records.ahead import looks_ahead, paragraph_titles, run_in, stated_deadline
from analysis.records.firmness import FIRMNESS
from analysis.records.left_out import LEFT_OUT
from analysis.records.promise import Draft, Promise
from analysis.records.promise_clause import BREAK, NAMED, NUMBER, RECURS, TIME, Said, Token, said
from analysis.records.promise_due import DUE, falls_due
from analysis.records.promise_items import deeds, events, items
from analysis.records.promise_object import OBJECT, trimmed
from analysis.records.promise_verb import VERB

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from analysis.parsing.decision import Span
    from analysis.records.clause import Moment
    from analysis.records.report import Record, Report

BEHIND_VERB = ("behind-the-verb",)  # the objects that may be a list of deliverables


def promises(report: Report) -> Iterator[Promise]:
    """The promises of a report in reading order: of its plan, and of clauses elsewhere that look ahead."""
    for draft in _drafts(report):
        due = DUE.decide(draft)
        firmness = FIRMNESS.decide(draft, due)
        yield Promise(
            draft.sentence, draft.start, draft.end, draft.verb, firmness, draft.object, due, draft.targets
        )


def _drafts(report: Report) -> list[Draft]:
    targets, titles = _targets(report), paragraph_titles(report)
    found: list[Draft] = []
    reading: _Reading | None = None
    part = 0  # where the drafts begin that a line behind them may state the deadline of
    for sentence in report.parsed.outline.sentences:
        if sentence.type != "body":
            part = len(found)
            continue
        stated = stated_deadline(report, sentence.index)
        if stated:
            for draft in found[part:]:
                draft.stated += stated
            part = len(found)
        elif sentence.stance == "plan" or sentence.index in targets or looks_ahead(report, sentence.index):
            goes_on = report.parsed.normal.text[report.spans[sentence.index][0] - 1] == ";"
            carried = reading.carried if reading and goes_on else []
            reading = _Reading(report, sentence.index, targets.get(sentence.index, ()), carried=carried)
            if sentence.stance != "plan" or not (
                sentence.index in titles or run_in(report, sentence.index, bool(reading.targets))
            ):
                reading.read(whole=sentence.stance == "plan")
                found += reading.drafts
    return found


def _targets(report: Report) -> Mapping[int, Sequence[Record]]:
    """The quantities that are planned, by the index of their sentence."""
    found: dict[int, list[Record]] = defaultdict(list)
    for record in report.records:
        if record.status.value == "target":
            found[report.parsed.mentions[record.mention].sentence].append(record)
    return found


@dataclass(slots=True)
class _Reading:
    """A sentence as it is read: the drafts so far, and what goes on in the clauses behind.

    ``carried`` are the deadlines of a clause that says nothing else, or of one that is gone on in; ``modal`` is where
    it stands that the last clause was tried or warranted; ``open`` is the first draft that has no deadline yet.
    """

    report: Report
    sentence: int
    targets: Sequence[Record]
    drafts: list[Draft] = field(default_factory=list)
    carried: list[Moment] = field(default_factory=list)
    modal: Span | None = None
    open: int = 0

    def read(self, *, whole: bool) -> None:
        """Read the clauses; of a sentence that is not planned as a ``whole``, those from the first that looks ahead."""
        ahead = whole
        for at in self._clauses():
            ahead = ahead or bool(at.says("promise.ahead")) or bool(self._own(at.start, at.end, ahead=True))
            ahead = ahead or bool(self._inside(at.start, at.end))
            if ahead:
                self._clause(at)

    def _clauses(self) -> Iterator[Said]:
        report = self.report
        text, (begin, end) = report.parsed.normal.text, report.spans[self.sentence]
        marked = self._marked()
        names = [found.span() for found in NAMED.finditer(text, begin, end)]
        start = begin
        if numbered := report.parsed.lexicon.pattern("promise.numbered").match(text, begin, end):
            start = numbered.end()
        for found in (*BREAK.finditer(text, start, end), None):
            stop = found.start() if found else end
            if found and any(first < stop < last for first, last in names):
                continue
            if start < stop:
                yield said(report.parsed.lexicon, text, start, stop, marked)
            start = found.end() if found else end

    def _marked(self) -> dict[int, Token]:
        moments = self.report.moments.get(self.sentence, {}).values()
        text, lexicon = self.report.parsed.normal.text, self.report.parsed.lexicon
        weekday, leads = lexicon.pattern("promise.weekday"), lexicon.pattern("promise.at_a_time")
        begin, end = self.report.spans[self.sentence]
        marked: dict[int, Token] = {}
        for at in moments:
            recurs = at.days.type == "recurrence"
            day = weekday.match(text, at.end) if recurs else None
            start = at.start - 1 if leads.match(text, at.start - 1) and at.start > begin else at.start
            marked[start] = Token(start, day.end() if day else at.end, RECURS if recurs else TIME)
        for found in lexicon.pattern("promise.recurs").finditer(text, begin, end):
            marked.setdefault(found.start(), Token(found.start(), found.end(), RECURS))
        first = bisect_left(self.report.records, self.sentence, key=self._sentence_of)
        for record in self.report.records[first:]:
            if self._sentence_of(record) != self.sentence:
                break
            entry = record.clause.entry
            marked[entry.start] = Token(entry.start, entry.end, NUMBER)
        return marked

    def _sentence_of(self, record: Record) -> int:
        return self.report.parsed.mentions[record.mention].sentence

    def _own(self, start: int, end: int, *, ahead: bool = False) -> list[Moment]:
        """The deadlines in a stretch of the text; ``ahead``: those behind the day that the report speaks from."""
        periods = self.report.parsed.periods
        moments = self.report.moments.get(self.sentence, {}).values()
        found = [at for at in moments if start <= at.start < end and falls_due(at, periods)]
        if not ahead:
            return found
        now = periods.now or (periods.review[1] if periods.review else None)
        return [at for at in found if now is not None and at.days.end is not None and at.days.end > now]

    def _inside(self, start: int, end: int) -> list[Record]:
        return [target for target in self.targets if start <= target.clause.entry.start < end]

    def _clause(self, at: Said) -> None:
        own, counts = self._own(at.start, at.end), self._inside(at.start, at.end)
        if own and at.told == len(at.tokens):
            self.carried, self.modal = own, None
        elif self.drafts and own and _says_only_by_when(at):
            self._date(at, own)
        elif _adds(at, bool(counts)):
            self._extend(at, own, counts)
        else:
            parts = events(at)
            for start, end in parts if len(parts) > 1 else deeds(at):
                self._event(at if (start, end) == (at.start, at.end) else self._part(at, start, end))

    def _part(self, at: Said, start: int, end: int) -> Said:
        tokens = [token for token in at.tokens if start <= token.start < end]
        return Said(at.lexicon, at.text, start, end, tokens)

    def _date(self, at: Said, own: list[Moment]) -> None:
        """A clause that says only by when dates all in front of it that has no deadline."""
        for draft in self.drafts[self.open :]:
            draft.added += own
            draft.around.append((at.start, at.end))
        self.open = len(self.drafts)

    def _extend(self, at: Said, own: list[Moment], counts: list[Record]) -> None:
        """A clause that only adds a measure belongs to the action before it."""
        if not self.drafts:
            return
        last = self.drafts[-1]
        last.end = at.end
        last.own += own
        last.targets += counts
        if last.object.words is not None and last.object.rule in BEHIND_VERB:
            start, end = trimmed(at.text, last.object.words[0], at.end)
            last.object = Decision(at.text[start:end], last.object.rule, (start, end))

    def _event(self, at: Said) -> None:
        verb = VERB.answer(at)
        counts, own = self._inside(at.start, at.end), self._own(at.start, at.end)
        if verb is None or verb.words is None or LEFT_OUT.answer(at, len(counts), verb) is not None:
            self.carried, self.modal = [], None
            return
        object_ = OBJECT.decide(at, verb)
        goes_on = _goes_on(at, verb, bool(counts))
        around = [self.modal] if self.modal and goes_on else []
        carried = self.carried if goes_on or not self.drafts else []
        parts = [(at.start, at.end)]
        if object_.rule in BEHIND_VERB and object_.words is not None:
            places = [target.clause.entry.start for target in counts]
            parts = items(at, object_.words[0], places)
        for number, (start, end) in enumerate(parts):
            if len(parts) > 1:
                first, last = trimmed(at.text, start, end)
                object_ = Decision(at.text[first:last], object_.rule, (first, last))
                start = first
            if number:
                around = [*around, (at.start, verb.words[1])]
            else:
                start = at.start
            self.drafts.append(
                Draft(
                    at, self.sentence, start, end, verb, object_, self._inside(start, end),
                    own, [] if own else carried, list(around),
                )
            )  # fmt: skip
        self._carry(at, own, goes_on=goes_on)

    def _carry(self, at: Said, own: list[Moment], *, goes_on: bool) -> None:
        """What is said of the clauses that go on from this one."""
        modal = next((token[:2] for token in at.tokens if "modal" in token.kinds), None)
        self.modal = modal or (self.modal if goes_on else None)
        opening = at.tokens[at.told].start if at.told < len(at.tokens) else at.end
        self.carried = [moment for moment in own if moment.start < opening] or (self.carried if goes_on else [])
        if own:
            self.open = len(self.drafts)


def _goes_on(at: Said, verb: Decision[str], counts: bool) -> bool:
    """Whether what is said in front of a clause, by when and how firmly, is said of it as well."""
    if at.first("recurs") is not None or at.has(0, "modal"):
        return False
    if verb.rule == "comes-about":
        return at.first("time") is not None
    return counts or verb.rule == "value-reached" or at.has(0, "joins")


def _says_only_by_when(at: Said) -> bool:
    """计划5月底前完成: who and what stand in front."""
    rest = at.tokens[at.told :]
    return bool(rest) and all(token.kinds & {"comes_about", "how", "to", "tail"} for token in rest) and (
        "comes_about" in rest[0].kinds or "how" in rest[0].kinds
    )


def _adds(at: Said, counts: bool) -> bool:
    """Whether a clause only adds a measure: 涉及居民300户, 总投资5亿元, or a number by itself."""
    if not counts:
        return False
    if at.has(at.told, "adds"):
        return at.inner(at.told) is None
    return all(token.kinds & {"number", "how"} for token in at.tokens)
