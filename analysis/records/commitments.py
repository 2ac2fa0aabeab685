"""Promised actions: the clauses of a plan sentence that begin with an action verb."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Literal, NamedTuple

from analysis.parsing.decision import Rules

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.decision import Decision, Span
    from analysis.records.clause import Moment
    from analysis.records.report import Record, Report

Strength = Literal["hard", "soft"]

_CLAUSE = re.compile(r"[^,;。:!?\r\n]++")
_LOOSE = "了、”“"  # at the ends of an object


class Said(NamedTuple):
    """A clause of a plan sentence that begins with an action verb: from where to where it stands in the normal form.

    ``begins`` is its beginning up to that verb, group ``verb``; ``modal`` is the verb before that, if there is one,
    which only says that the action is tried or warranted.
    """

    lexicon: Lexicon
    text: str
    start: int
    end: int
    begins: re.Match[str]

    def holds(self, place: int) -> bool:
        """Whether what begins at a place begins in the clause."""
        return self.start <= place < self.end

    def says(self, pattern: str) -> Span | None:
        """Where a pattern of the lexicon is first found in the clause."""
        found = self.lexicon.pattern(pattern).search(self.text, self.start, self.end)
        return found.span() if found else None


def behind_modal(at: Said) -> tuple[str, Span] | None:
    """What is tried or warranted is what is promised.

    + plan: 力争年底前新建公园。 = 新建
    - plan: 新建公园。
    - plan: 力争上游。
    """
    return (at.begins["verb"], at.begins.span("verb")) if at.begins["modal"] else None


def first_verb(at: Said) -> tuple[str, Span] | None:
    """The verb that the clause begins with, adverbs and times aside.

    + plan: 6月底前完成小区改造。 = 完成
    + plan: 一是持续优化服务。 = 优化
    + plan: 力争上游。 = 力争
    """
    return at.begins["verb"], at.begins.span("verb")


def effort(at: Said) -> tuple[Strength, Span] | None:
    """Words of effort, whatever else is said.

    + plan: 努力实现全覆盖。 = soft
    - plan: 实现全覆盖。
    """
    found = at.says("promise.effort")
    return ("soft", found) if found else None


def binding(at: Said) -> tuple[Strength, Span] | None:
    """Words that bind, a result or a deadline.

    + plan: 实现全覆盖。 = hard
    + plan: 6月底前改造小区。 = hard
    - plan: 发展零售业态。
    """
    found = at.says("promise.binding")
    return ("hard", found) if found else None


def neither(at: Said) -> tuple[Strength, Span | None] | None:
    """Neither.

    + plan: 加强队伍建设。 = soft
    """
    return "soft", None


def behind_the_verb(at: Said) -> tuple[str | None, Span | None] | None:
    """The words behind the verb, without loose marks at their ends.

    + plan: 抓好了“安全”。 = 安全
    - plan: 持续优化。
    """
    behind = at.text[at.begins.end() : at.end].lstrip(_LOOSE)
    begin, words = at.end - len(behind), behind.rstrip(_LOOSE)
    return (words, (begin, begin + len(words))) if words else None


def nothing_behind(at: Said) -> tuple[str | None, Span | None] | None:
    """The clause ends with its verb.

    + plan: 持续优化。 = none
    """
    return None, None


def deadline_in_it(deadlines: Sequence[Moment], targets: Sequence[Record]) -> tuple[date | None, Span | None] | None:
    """The first deadline that stands in it.

    + plan: 6月底前建成公园。 = 2031-06-30
    - plan: 建成公园。
    """
    if not deadlines:  # as in most
        return None
    return min(((at.days.end, at.span) for at in deadlines if at.days.end is not None), default=None)


def deadline_of_a_target(
    deadlines: Sequence[Moment], targets: Sequence[Record]
) -> tuple[date | None, Span | None] | None:
    """The first deadline that governs one of its targets.

    + plan: 年底前,建成公园3个。 = 2031-12-31
    - plan: 年底前,建成公园。
    """
    if not targets:
        return None
    known = [(target.due.value, target.due.words) for target in targets if target.due.value is not None]
    return min(known, key=lambda due: due[0], default=None)


def no_deadline(deadlines: Sequence[Moment], targets: Sequence[Record]) -> tuple[date | None, Span | None] | None:
    """None is stated.

    + plan: 建成公园。 = none
    """
    return None, None


VERB: Rules[Said, str] = Rules("verb", behind_modal, first_verb)
STRENGTH: Rules[Said, Strength] = Rules("strength", effort, binding, neither)
OBJECT: Rules[Said, str | None] = Rules("object", behind_the_verb, nothing_behind)
DUE: Rules[Sequence[Moment], Sequence[Record], date | None] = Rules(
    "due", deadline_in_it, deadline_of_a_target, no_deadline
)


class Promise(NamedTuple):
    """One promised action: everything decided of it, and the targets in it.

    ``sentence`` is the index of its sentence; ``start`` and ``end`` are in the normal form.
    """

    sentence: int
    start: int
    end: int
    verb: Decision[str]
    strength: Decision[Strength]
    object: Decision[str | None]
    due: Decision[date | None]
    targets: Sequence[Record]


def promises(report: Report) -> Iterator[Promise]:
    """The promised actions of a report: the clauses of its plan that begin with an action verb."""
    targets = _targets(report)
    for sentence in report.parsed.outline.sentences:
        if sentence.stance == "plan" and sentence.type == "body":
            yield from _of_sentence(report, sentence.index, targets.get(sentence.index, ()))


def _of_sentence(report: Report, sentence: int, targets: Sequence[Record]) -> Iterator[Promise]:
    moments = report.moments.get(sentence, {}).values()
    deadlines = [moment for moment in moments if moment.days.type == "deadline"]
    for at in clauses(report.parsed.normal.text, report.spans[sentence], report.parsed.lexicon):
        own = [moment for moment in deadlines if at.holds(moment.start)]
        inside = [target for target in targets if at.holds(target.clause.entry.start)]
        decided = VERB.decide(at), STRENGTH.decide(at), OBJECT.decide(at), DUE.decide(own, inside)
        yield Promise(sentence, at.start, at.end, *decided, inside)


def _targets(report: Report) -> Mapping[int, Sequence[Record]]:
    """The quantities that are planned, by the index of their sentence."""
    found: dict[int, list[Record]] = defaultdict(list)
    for record in report.records:
        if record.status.value == "target":
            found[report.parsed.mentions[record.mention].sentence].append(record)
    return found


def clauses(text: str, span: tuple[int, int], lexicon: Lexicon) -> Iterator[Said]:
    """The clauses of a sentence (its normal span) that begin with an action verb."""
    begins = lexicon.pattern("promise.begins")
    for clause in _CLAUSE.finditer(text, *span):
        start, end = clause.span()
        if found := begins.match(text, start, end):
            yield Said(lexicon, text, start, end, found)
