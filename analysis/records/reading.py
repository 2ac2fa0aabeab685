"""What the words around a quantity say of it: bound, aspect and sign, status, and what one value is for."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Literal

from analysis.lexicon import read_toml
from analysis.records import lists
from analysis.records.wording import verb
from analysis.tables import vocabularies

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from analysis.parsing.model import Stance
    from analysis.parsing.periods import Periods
    from analysis.parsing.quantities import Bound
    from analysis.records.clause import Clause, Moment

Aspect = vocabularies.Aspect
Status = vocabularies.Status

_BETWEEN = (
    r"(?:了|约|近|超过?|突破|不少于|不低于|不超过|幅度?|幅?为|率|速|达到?|分别|共|各|均|年均|大约|将近|逾){0,3}\Z"
)
# 每月点评、11项工作: the number is not in what 每月 governs
_OTHER_LIST = re.compile(r"[^、0-9一二三四五六七八九十]*、")
_OF_PLACES = ("count", "area", "length")  # what there may already be so much of
_PER_HEAD = re.compile("[人户]均")
_RATE_OF = re.compile(r"/(人|户|月|年|天|日|平方米|亩|吨|公里|次)")  # 元/平方米
_NOT_ABOUT = re.compile(r"(?:[签节预履违合公条缔]约|[最附邻]近)\Z")
_NOW_AT = re.compile(r"(?:提高|提升|增加|增长|扩大|上升|发展|下降|降低|减少|压缩|压减|缩短|[增降升])(?:到|至|为)")
_PARTS_OF_WHAT_IS = re.compile(r"(?:现有|下辖)[^;。]*其中[^;。]*\Z")
_TASK_OPENS = re.compile(r"(?:任务|目标|计划)\(\Z")  # 完成全年任务(…)的九成: the number in brackets is the task
_PUSHED = re.compile(r"(?:推进|推动|改造|提升|整治|盘活|完成|加快)[^,]{0,2}现有")
_QUOTED = re.compile(r"“[^”]*”")
_DOWNWARD = ("下降", "减少", "降低", "降幅", "负增长")
_COURSE = re.compile(r"([增涨降])幅[^,]{0,4}(?:收窄|扩大|回落|提升|提高|缩小|控制)(?:到|至|为|在)\Z")
_CHANGE_BEHIND = re.compile(r"的?(?:速度)?(增长|增速|增幅|下降|减少|降低|降幅|负增长|提升)(?![到至])")
_DIRECTIONS: tuple[tuple[Literal["up", "down"], int], ...] = (("down", -1), ("up", 1))


@cache
def _words(section: str, name: str) -> re.Pattern[str]:
    return re.compile(read_toml("clause.toml")[section][name])


@cache
def _change(direction: Literal["up", "down", "things_up"]) -> re.Pattern[str]:
    return re.compile(f"(?:{read_toml('clause.toml')['change'][direction]}){_BETWEEN}")


@cache
def _bound_words() -> tuple[tuple[str, Bound], ...]:
    table = read_toml("bounds.toml")
    pairs: list[tuple[str, Bound]] = []
    for bound in ("over", "under", "approx"):
        pairs += [(word, bound) for word in table[bound]["before"]]
    return tuple(sorted(pairs, key=lambda pair: -len(pair[0])))


def bound(group: Sequence[Clause], rank: int) -> Bound:
    """The bound that the words on either side say; a range stays one, and a list shares the word in front of it."""
    clause = group[rank]
    if clause.quantity.bound != "exact":
        return clause.quantity.bound
    first = lists.head(group, rank, "、")
    if "分别" in group[first].left:
        last = group[first + lists.size(group, first) - 1].quantity.bound
        if last in ("over", "under", "approx"):
            return last  # 分别增长7%、8%以上
    if group[first].quantity.bound == "exact":
        clause = group[first]
    left = clause.left.removesuffix("了").removesuffix("到")
    if left.endswith(("需突破", "以上")):  # what must still be broken through is a task
        return "exact"
    if _NOT_ABOUT.search(left):  # 签约, 最近 and the like are words of their own
        return "exact"
    return next((said for word, said in _bound_words() if left.endswith(word)), "exact")


def aspect(group: Sequence[Clause], rank: int) -> tuple[Aspect, int | None]:
    """Aspect and, for a change, its sign. A percentage is a change where a verb of change leads to it, else a share.

    A list shares the verb in front of it (分别下降16.6%和20.7%), and a goal in brackets that of what it is the goal of.
    """
    if group[rank].quantity.unit.dimension == "ratio":
        rank = lists.head(group, rank)
        before = group[rank - 1] if rank else None
        if before is not None and "目标" in group[rank].left and before.quantity.unit.dimension == "ratio":
            rank -= 1  # 增长6.5%(年度目标6%以上)
    return _own_aspect(group[rank])


def _own_aspect(clause: Clause) -> tuple[Aspect, int | None]:
    unit = clause.quantity.unit
    if unit.dimension == "rank":
        return "rank", None
    ratio = unit.dimension == "ratio"
    if ratio and (course := _COURSE.search(clause.left)):
        return "change", -1 if course.group(1) == "降" else 1
    lead = clause.left if clause.left.strip("、") else clause.lead
    if ratio and (behind := _CHANGE_BEHIND.match(clause.right)):
        return "change", -1 if behind.group(1) in _DOWNWARD else 1
    counts_a_noun = not ratio and bool(clause.right) and clause.right[0] not in "的、和(" and unit.dimension == "count"
    if not counts_a_noun and not _level_now().search(lead) and not _is_addition(lead):
        minus, lead = lead.endswith("-"), lead.rstrip("-")
        for direction, sign in _DIRECTIONS:
            if _change(direction if ratio or sign < 0 else "things_up").search(lead):
                return "change", -sign if minus else sign
        compared = ratio and _words("change", "compared").search(clause.lead)
        if compared and unit.name != "成" and not _words("share", "words").search(clause.left[-4:]):
            return "change", -1 if _words("change", "down").search(clause.lead) else 1
    if unit.base == "百分点":
        return "change", -1 if _words("change", "down").search(clause.lead) else 1
    if unit.name in ("倍", "番"):
        return "change", 1
    return ("share", None) if ratio else ("level", None)


@cache
def _level_now() -> re.Pattern[str]:
    """增长到, 降至: where it stands now, and no change."""
    return re.compile(_words("change", "level").pattern + r"(?:了|约|近|超过?|不少于|不低于)?\Z")


def _is_addition(lead: str) -> bool:
    """增设, 新增 and the like count what is new; they are no change of a level."""
    return re.search(r"(?:新增|净增|增设|增配|增加值|增投)(?:了|约|近|超过?)?\Z", lead) is not None


def status(group: Sequence[Clause], rank: int, moments: Sequence[Moment], periods: Periods) -> Status:
    """Reported as done, planned, or background: the part of the report, against the words of the clause."""
    clause = group[rank]
    if clause.stance in ("situation", "other") or _is_background(group, rank):
        return "baseline"
    if not clause.left and _TASK_OPENS.search(clause.before):
        return "target"
    words = _QUOTED.sub("", clause.left if clause.listed and clause.left.strip("、和及") else clause.lead)
    done = _words("status", "achieved").search(words) is not None
    planned = _is_planned(words, clause.stance)
    own = [moment for moment in moments if clause.start <= moment.start < clause.entry.start]
    if clause.stance == "plan":
        past = any(_ends_before(moment, periods.plan[0]) for moment in own)
        if past and not re.search(r"(?:需|将|要)\S{0,4}\Z", clause.left):
            return "achieved"
        return "achieved" if done and not planned and not re.search(r"目前(?:剩余|未|尚)", words) else "target"
    ahead = periods.review is not None and any(
        moment.days.type == "period" and moment.days.end is not None and moment.days.end > periods.review[1]
        for moment in own
    )
    return "target" if (planned or ahead) and not done else "achieved"


def _is_planned(words: str, stance: Stance) -> bool:
    if stance == "plan":
        return _words("status", "target").search(words) is not None
    return (_words("status", "target_in_review").search(words) or _will_do().search(words)) is not None


@cache
def _will_do() -> re.Pattern[str]:
    """将 in front of an action, and not 将 in front of an object (将税率从 …)."""
    return re.compile(f"将(?:{verb().pattern})")


def _is_background(group: Sequence[Clause], rank: int) -> bool:
    """A count of what is there: 现有 …, what it had been (由12家增加到30家), 通过27个站点 …, the places of a share."""
    clause = group[rank]
    if re.search(r"(?:由|从)[^,由从]{0,8}\Z", clause.left) and _NOW_AT.match(clause.right):
        return True
    if "其中" in clause.before + clause.lead and _PARTS_OF_WHAT_IS.search(clause.before + clause.lead):
        return True
    if found := _words("status", "baseline").search(clause.left):
        told = _PUSHED.search(clause.left, 0, found.start() + 2) or _words("status", "target").search(clause.left)
        return clause.stance != "plan" or told is None
    if clause.quantity.unit.dimension not in _OF_PLACES or not clause.right or clause.right[0] in "的、和":
        return False
    existing = re.search(_words("status", "existing").pattern + r"[^,]{0,3}\Z", clause.left)
    if existing and not re.search(r"^[^,]{0,8}(?:建设|改造|创建)", clause.right):
        return True
    if clause.stance == "plan" and _words("status", "existing_behind").search(clause.right):
        return True
    following = group[rank + 1] if rank + 1 < len(group) else None
    share = following is not None and following.listed and following.quantity.unit.dimension == "ratio"
    return share and re.search(r"率(?:达到?|为|不低于|超过)?\Z", clause.right) is not None


def _ends_before(moment: Moment, day: date) -> bool:
    end = moment.days.end
    return moment.days.type in ("period", "point") and end is not None and end < day


def per(clause: Clause, aspect: Aspect) -> str | None:
    """What one value is for: 月 in 每月一次, 人 in 人均 …, or None. It governs the list that it opens, to the comma."""
    same: dict[str, str] = read_toml("clause.toml")["per"]["same"]
    lead = clause.lead
    if aspect == "change" and clause.quantity.unit.dimension == "ratio":
        lead = _PER_HEAD.sub("", lead)  # what grows is per head, and not its growth
    each = (found for found in _words("per", "each").finditer(lead) if not _OTHER_LIST.match(lead, found.end()))
    before = [(found.start(), found.group(1)) for found in (*each, *_words("per", "mean").finditer(lead))]
    own = _words("per", "rate").search(clause.left) or _RATE_OF.match(clause.tail)
    word = max(before)[1] if before else own[own.lastindex or 0] if own else None
    return same.get(word, word) if word else None
