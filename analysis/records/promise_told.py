"""What a sentence tells besides its promises: of the past, of which thing, and how much of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from datetime import date

    from analysis.parsing.decision import Span
    from analysis.parsing.periods import Periods
    from analysis.records.clause import Moment
    from analysis.records.promise_clause import Said

_AHEAD = frozenset({"will", "modal"})
_DATED = frozenset({"time", "done"})
_STATED_DAY = ("month:", "day:")  # the forms of a time that names its year
_REACHES = frozenset({"value", "becomes", "modal"})
_OF_A_VALUE = frozenset({"number", "limit", "about", "to"})
_TELLS = frozenset({  # what is told of a thing begins with one of these
    "adds", "value", "copula", "will", "time", "done", "modal", "leads", "becomes", "how", "limit", "is_so",
})  # fmt: skip
_OF_NAMES = frozenset({"body", "name", "of_action", "no_action"})


def is_to_come(moment: Moment, periods: Periods) -> bool:
    """Whether a time lies behind the day that the report speaks from, or the end of what it reviews."""
    now = periods.now or (periods.review[1] if periods.review else None)
    return now is not None and moment.days.end is not None and moment.days.end > now


def of_the_past(said: Sequence[Said], moments: Iterable[Moment], written: date | None) -> Collection[int]:
    """The places of clauses that tell what has been done.

    They stand behind a day that was over when the report was written (2030年4月,审计局开展审计,指出问题9条), up to one
    that has a time of its own; or between what is done and what is left: 已整改7条,收回资金6万元,剩余2条8月底前销号.
    """
    if all(at.kinds.isdisjoint(_DATED) for at in said):
        return ()
    begin = {moment.start: moment for moment in moments}
    found, over = set[int](), False
    for place, at in enumerate(said):
        over = _goes_back(at, begin, written, over=over)
        if over:
            found.add(place)
    done = next((place for place, at in enumerate(said) if "done" in at.kinds), len(said))
    left = (place for place in range(done, len(said)) if said[place].has(said[place].told, "rest"))
    return found.union(range(done, next(left, done)))


def _goes_back(at: Said, begin: Mapping[int, Moment], written: date | None, *, over: bool) -> bool:
    """Whether a clause tells of the past, as that in front of it does (``over``) or as the day that it begins with."""
    times = [begin[start] for start in at.bounds[:-1] if start in begin] if "time" in at.kinds else []
    if times and times[0].start == at.start:
        return _is_over(times[0], written)
    return over and at.kinds.isdisjoint(_AHEAD) and all(_is_before(time, written) for time in times)


def _is_over(first: Moment, written: date | None) -> bool:
    """Whether a month or day, its year stated, lies before the day of the report."""
    stated = first.days.rule.startswith(_STATED_DAY) and first.days.start is not None
    return stated and _is_before(first, written)


def _is_before(moment: Moment, written: date | None) -> bool:
    return written is not None and moment.days.end is not None and moment.days.end < written


def only_so_far(at: Said, own: Sequence[Moment]) -> bool:
    """今年累计投用9台, 已完成9件: how many there are by now, which no day ahead and no word turns into a plan.

    Neither is the goal that it is laid beside: 超额完成9台的年度目标.
    """
    found = (at.lexicon.pattern(f"promise.{name}").search(at.text, at.start, at.end) for name in ("so_far", "goal_met"))
    so_far = "done" in at.kinds or any(found)
    return so_far and not own and at.kinds.isdisjoint(_AHEAD)


def says_only_how_much(at: Said) -> bool:
    """2030年|达到|130亿元, 争取|82亿元: the verb and its value, and not of what."""
    if not at.has(at.last, "number"):
        return False
    place = at.told - 1 if at.has(at.told - 1, "modal") and at.has(at.told, "number") else at.told
    if place < 0 or place >= at.last or at.kinds_of[place].isdisjoint(_REACHES):
        return False
    return all(at.kinds_of[behind] & _OF_A_VALUE for behind in range(place + 1, at.last + 1))


def told_of(at: Said) -> Span | None:
    """What a clause tells of: 滨河路|全长2公里, 剩余1个|涉及…, 学校|已封顶; nothing, where something is done in it."""
    first, behind = at.told, _end_of_name(at)
    if behind is None or behind == first or at.has(behind - 1, "joint") or at.has(behind - 1, "body"):
        return None  # 工作专班|正在上门: who does it
    while first and at.length(first - 1) == 1 and at.has(first - 1, "how"):
        first -= 1  # 新|桥, 另|一个
    start, end = at.bounds[first], min(at.bounds[behind], _goes_on(at))
    return (start, end) if end - start > 1 else None


def _goes_on(at: Said) -> int:
    """Where a clause says that something is still going on (正在), or its end."""
    found = at.lexicon.pattern("promise.going_on").search(at.text, at.start, at.end)
    return found.start() if found else at.end


def _end_of_name(at: Said) -> int | None:
    """The place of the token behind the name that a clause begins with, where something is told of it."""
    if not at.has(at.told, "rest") and not at.has(at.told, "number") and not _begins_name(at):
        return None
    until = _goes_on(at)
    for place in range(at.told, at.last + 1):
        counts = at.has(place, "number") and place != at.told and not at.has(place - 1, "rest")
        if counts or at.bounds[place] == until or not at.kinds_of[place].isdisjoint(_TELLS):
            return place
    return None


def _begins_name(at: Said) -> bool:
    """Whether the name of a thing may begin with the first token that says more than when and how."""
    return at.told <= at.last and at.kinds_of[at.told] <= _OF_NAMES


def is_other_part(at: Said) -> bool:
    """二期|正在办理手续, 其余|年底完工: whether a clause goes on to another part of what its sentence tells of."""
    return at.lexicon.pattern("promise.other_part").match(at.text, at.start, at.end) is not None
