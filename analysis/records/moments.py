"""The time expressions of a text, placed in the calendar, and how far what they state holds."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from analysis.lexicon.particles import DE, FROM
from analysis.parsing import dating
from analysis.parsing.cells import CELL
from analysis.parsing.days import Days
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
_MARK = re.compile("[,;。:()]")
_OF_ITS_CLAUSE = "last_year"  # a form that dates no later clause, unless it stands by itself: 上年结余9万元,全年 …
_UP_TO_NOW = "now: reaches-now"  # the rule of 至今
_HORIZON = "year: up-to-a-year-ahead"  # the rule of 到2035年
_FROM_DAY_TO_DAY = "days: from-day-to-day"  # the rule of 5月19日至22日

Moments = dict[int, dict[int, Moment]]


def moments(parsed: Parsed, spans: Sequence[tuple[int, int]]) -> Moments:
    """The moments of each sentence that has any, by the index of their mention; ``spans`` are those of the sentences.

    A year that a sentence states holds for the undated months behind it, in a table for those in its cell.
    """
    text, lexicon = parsed.normal.text, parsed.lexicon
    found: Moments = defaultdict(dict)
    year: int | None = None
    last, seen = 0, -1  # where the last time ends, and its sentence
    for index, (entry, mention) in enumerate(zip(parsed.entries, parsed.mentions, strict=True)):
        read = entry.read
        if entry.kind != "time" or not isinstance(read, TimeExpression):
            continue
        span, group = spans[mention.sentence], found[mention.sentence]
        if _forgets_the_year(text, spans[seen + 1 : mention.sentence + 1], max(last, span[0]), entry.start):
            year = None
        last, seen = entry.end, mention.sentence
        stance = parsed.outline.sentences[mention.sentence].stance
        days = _days(parsed, read, stance, year, next(reversed(group.values()), None))
        attribute = _is_attribute(parsed, entry, days)
        if not (read.compares or attribute) and _dates_something(parsed, entry, read, days):
            year = dating.sets_year(read, parsed.periods, stance, lexicon) or year
        compares = read.compares or _measures_by(parsed, entry, days)
        opens = not attribute and _opens(parsed, entry, read, span[0])
        group[index] = Moment(entry.start, entry.end, days, opens, compares)
    return found


def _forgets_the_year(text: str, since: Sequence[tuple[int, int]], last: int, start: int) -> bool:
    """Whether the year stated before holds no more: behind a sentence, with a time or without, or in another cell."""
    return not all(_goes_on(text, one) for one in since) or CELL in text[last:start]


def _days(parsed: Parsed, read: TimeExpression, stance: Stance, year: int | None, before: Moment | None) -> Days:
    """Its days; those of an undated time in the year of its part, where they cannot be of the year stated before."""
    days = dating.resolve(read, parsed.normal.text, stance, parsed.periods, year, parsed.lexicon)
    if year is None or not (_is_over_before_the_plan(parsed, days, stance) or _comes_again(days, before)):
        return days
    if dating.sets_year(read, parsed.periods, stance, parsed.lexicon):
        return days
    return dating.resolve(read, parsed.normal.text, stance, parsed.periods, None, parsed.lexicon)


def _is_over_before_the_plan(parsed: Parsed, days: Days, stance: Stance) -> bool:
    """去年遗留的隐患4月底前销号: a deadline of a plan is not over before that begins."""
    over = days.end is not None and days.end < parsed.periods.plan[0]
    return over and stance == "plan" and days.type == "deadline"


def _comes_again(days: Days, before: Moment | None) -> bool:
    """2028年末9万元,年终12万元: the end of a year that has been told of already is that of another."""
    return before is not None and days.type == before.days.type == "point" and days.end == before.days.end


def _dates_something(parsed: Parsed, entry: Entry, read: TimeExpression, days: Days) -> bool:
    of_its_words = read.form == _OF_ITS_CLAUSE and not parsed.normal.text.startswith(",", entry.end)
    return not of_its_words and not _is_long_over(parsed, days) and not _names_a_paper(parsed, entry)


def _is_long_over(parsed: Parsed, days: Days) -> bool:
    """对1995年以前建成的楼房: a deadline years ago says how old a thing is, and not when anything is done to it."""
    return days.type == "deadline" and parsed.periods.long_over(days.end)


def _names_a_paper(parsed: Parsed, entry: Entry) -> bool:
    """审查2029年财政决算, 列入今年计划: whether a year is that of a paper, and not when something is done."""
    text, pattern = parsed.normal.text, parsed.lexicon.pattern
    looked_at = pattern("clause.looks_through").search(text, max(0, entry.start - _OPENING), entry.start)
    return looked_at is not None and pattern("clause.paper").match(text, entry.end) is not None


def _measures_by(parsed: Parsed, entry: Entry, days: Days) -> bool:
    """全年任务 is what a value is measured by, and not its period; but 年内目标15台 says when the 15 are due."""
    text, lexicon = parsed.normal.text, parsed.lexicon
    goal = lexicon.pattern("clause.task").match(text, entry.end)
    if goal is None:
        return False
    return days.type != "deadline" or lexicon.pattern("clause.of_so_much").match(text, goal.end()) is None


def _opens(parsed: Parsed, entry: Entry, read: TimeExpression, begin: int) -> bool:
    """Whether an expression stands at the head of a clause of its sentence, which begins at ``begin``."""
    text, start = parsed.normal.text, entry.start
    if text[start - 1 : start] in FROM and text.startswith(DE, entry.end):
        return False  # 从2015年的9亿元: of that value only
    if parsed.lexicon.pattern("clause.built").search(text, max(begin, start - _OPENING), start):
        return False  # 小区建于1994年: of that only; 距年底: how far off
    start -= text[start - 1 : start] == "“"  # “十四五”期间
    if start <= begin + _OPENING or text[start - 1] in _MARKS:
        return True
    if parsed.lexicon.pattern("clause.opens").search(text, max(begin, start - _OPENING), start):
        return True
    return read.form == "months" and _SUBJECT.search(text, max(begin, start - _SUBJECT_LENGTH), start) is not None


def _is_attribute(parsed: Parsed, entry: Entry, days: Days) -> bool:
    """去年遗留的37栋: whether a period is only that of the thing which is counted behind it."""
    if days.type != "period":
        return False
    return parsed.lexicon.pattern("clause.attribute").match(parsed.normal.text, entry.end) is not None


def _goes_on(text: str, span: tuple[int, int]) -> bool:
    """Whether a sentence goes on from the one before: a semicolon stands between, and a stated period still holds."""
    return text[span[0] - 1 : span[0]] == ";"


def holding(
    parsed: Parsed, spans: Sequence[tuple[int, int]], found: Mapping[int, Mapping[int, Moment]]
) -> Mapping[int, Sequence[Moment]]:
    """The moments that hold in each sentence, in order, without those that are only compared with.

    In a review, the period that opened a sentence holds in those that go on from it; so does, anywhere, the year that
    a plan reaches to (到2035年,…;…). The days of an inspection hold to the end of their line.
    """
    holds: dict[int, list[Moment]] = {}
    carried: list[Moment] = []
    for at in parsed.outline.sentences:
        if not carried and at.index not in found:
            continue
        carried = carried if _holds_on(parsed, carried, spans[at.index]) else []
        own = _up_to_now(parsed.normal.text, [each for each in found.get(at.index, {}).values() if not each.compares])
        if carried or own:
            holds[at.index] = carried + own
        carried = [moment for moment in own if _carries(parsed.normal.text, moment, at.stance)][-1:] or carried
    return holds


def _holds_on(parsed: Parsed, carried: Sequence[Moment], span: tuple[int, int]) -> bool:
    """Whether what a sentence before has opened with holds in this one.

    So do, to the end of their line, the days on which an assembly looked into things.
    """
    if _goes_on(parsed.normal.text, span):
        return True
    days = next((moment for moment in carried if moment.days.rule == _FROM_DAY_TO_DAY), None)
    return days is not None and parsed.periods.supervises and "\n" not in parsed.normal.text[days.end : span[0]]


def _up_to_now(text: str, moments: list[Moment]) -> list[Moment]:
    """7月中旬开业至今: a time that something has gone on from, up to now, is all of that."""
    if not any(moment.days.rule == _UP_TO_NOW for moment in moments):
        return moments
    found: list[Moment] = []
    for moment in moments:
        since = found[-1] if found and moment.days.rule == _UP_TO_NOW else None
        if since and since.days.start and not _MARK.search(text, since.end, moment.start):
            found[-1] = since._replace(days=Days("period", since.days.start, moment.days.end, _UP_TO_NOW))
        else:
            found.append(moment)
    return found


def _carries(text: str, moment: Moment, stance: Stance) -> bool:
    """Whether a time that opens a sentence holds in those that go on from it."""
    if not moment.opens or moment.compares:
        return False
    if moment.days.type == "period":
        return stance == "review"
    return moment.days.rule == _HORIZON and text.startswith(",", moment.end)
