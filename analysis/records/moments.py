"""The time expressions of a text, placed in the calendar, and how far what they state holds."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from analysis.lexicon.particles import DE, FROM
from analysis.parsing import dating
from analysis.parsing.times import TimeExpression
from analysis.records.clause import Moment

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from analysis.parsing.ledger import Entry
    from analysis.parsing.model import Stance
    from analysis.parsing.parse import Parsed

_SUBJECT = re.compile(r"[,;。:][^,;。:0-9]{1,4}\Z")  # ,街道|1-8月累计 …
_SUBJECT_LENGTH = 5  # with its mark
_OPENING = 6  # a time this near to the head of a sentence opens it: 其中,今年 …
_MARKS = ",;。:()"
_OF_ITS_CLAUSE = "last_year"  # a form that dates no later clause, unless it stands by itself: 上年结余9万元,全年 …
_HORIZON = "year: up-to-a-year-ahead"  # the rule of 到2035年

Moments = dict[int, dict[int, Moment]]


def moments(parsed: Parsed, spans: Sequence[tuple[int, int]]) -> Moments:
    """The moments of each sentence that has any, by the index of their mention; ``spans`` are those of the sentences.

    A year that a sentence states holds for the undated months behind it.
    """
    text, lexicon = parsed.normal.text, parsed.lexicon
    is_goal = lexicon.pattern("clause.task")
    found: Moments = defaultdict(dict)
    year: int | None = None
    for index, (entry, mention) in enumerate(zip(parsed.entries, parsed.mentions, strict=True)):
        read = entry.read
        if entry.kind != "time" or not isinstance(read, TimeExpression):
            continue
        group = found[mention.sentence]
        if not group and not _goes_on(text, spans[mention.sentence]):
            year = None
        stance = parsed.outline.sentences[mention.sentence].stance
        days = dating.resolve(read, text, stance, parsed.periods, year, lexicon)
        if not read.compares and (read.form != _OF_ITS_CLAUSE or text.startswith(",", entry.end)):
            year = dating.sets_year(read, parsed.periods, stance, lexicon) or year
        # 全年任务 is what a value is measured by, and not its period.
        compares = read.compares or is_goal.match(text, entry.end) is not None
        opens = _opens(parsed, entry, read, spans[mention.sentence][0])
        group[index] = Moment(entry.start, entry.end, days, opens, compares)
    return found


def _opens(parsed: Parsed, entry: Entry, read: TimeExpression, begin: int) -> bool:
    """Whether an expression stands at the head of a clause of its sentence, which begins at ``begin``."""
    text, start = parsed.normal.text, entry.start
    if text[start - 1 : start] in FROM and text.startswith(DE, entry.end):
        return False  # 从2015年的9亿元: of that value only
    if start <= begin + _OPENING or text[start - 1] in _MARKS:
        return True
    if parsed.lexicon.pattern("clause.opens").search(text, max(begin, start - _OPENING), start):
        return True
    return read.form == "months" and _SUBJECT.search(text, max(begin, start - _SUBJECT_LENGTH), start) is not None


def _goes_on(text: str, span: tuple[int, int]) -> bool:
    """Whether a sentence goes on from the one before: a semicolon stands between, and a stated period still holds."""
    return text[span[0] - 1 : span[0]] == ";"


def holding(
    parsed: Parsed, spans: Sequence[tuple[int, int]], found: Mapping[int, Mapping[int, Moment]]
) -> Mapping[int, Sequence[Moment]]:
    """The moments that hold in each sentence, in order, without those that are only compared with.

    In a review, the period that opened a sentence holds in those that go on from it; so does, anywhere, the year that
    a plan reaches to (到2035年,…;…).
    """
    holds: dict[int, list[Moment]] = {}
    carried: list[Moment] = []
    for at in parsed.outline.sentences:
        if not carried and at.index not in found:
            continue
        if not _goes_on(parsed.normal.text, spans[at.index]):
            carried = []
        own = [moment for moment in found.get(at.index, {}).values() if not moment.compares]
        if carried or own:
            holds[at.index] = carried + own
        carried = [moment for moment in own if _carries(parsed.normal.text, moment, at.stance)][-1:] or carried
    return holds


def _carries(text: str, moment: Moment, stance: Stance) -> bool:
    """Whether a time that opens a sentence holds in those that go on from it."""
    if not moment.opens or moment.compares:
        return False
    if moment.days.type == "period":
        return stance == "review"
    return moment.days.rule == _HORIZON and text.startswith(",", moment.end)
