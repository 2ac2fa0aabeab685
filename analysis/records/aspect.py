"""Aspect: whether a value is a level, a change (and in which direction), a share or a rank."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.lexicon.particles import AND, DE, JOINTS, LIST_MARK
from analysis.parsing.decision import Decision, Rules, needs
from analysis.records.aspect_by_place import (
    changed_together,
    more_by_itself,
    net_of_changes,
    rate_that_has_moved,
    row_of_changes,
    than_a_value,
)
from analysis.records.course import FALL, LEVEL, RANK, RISE, SHARE, Course

if TYPE_CHECKING:
    import re

    from analysis.parsing.decision import Answer
    from analysis.records.clause import Clause, Part

_SIGNED = "signed"  # the rule that reads the sign in front of a value
_NO_NOUN = (DE, LIST_MARK, AND, "(")  # what stands first behind a number that counts no noun behind it


Before = Decision[Course] | None  # that of the quantity before in the sentence


def _is_ratio(at: Clause) -> bool:
    return at.quantity.unit.dimension == "ratio"


def _state(at: Clause) -> Course:
    """What a value is that is no change."""
    return SHARE if _is_ratio(at) else LEVEL


def _only_changes(at: Clause) -> bool:
    """Whether only changes are measured in its unit."""
    return _is_ratio(at) and (at.has_unit("point") or at.has_unit("multiple"))


def _follows_a_ratio(at: Clause) -> bool:
    """Whether it is a percentage, and the quantity before it too."""
    return _is_ratio(at) and at.previous is not None and _is_ratio(at.previous)


def _follows_its_like(at: Clause) -> bool:
    previous = at.previous
    return previous is not None and previous.quantity.unit.base == at.quantity.unit.base


def _direction(at: Clause, part: Part, found: re.Match[str] | None) -> Answer[Course]:
    """Which way a match goes: down where the words of its group ``fall`` are said."""
    return None if found is None else (FALL if found["fall"] else RISE, at.place(part, found))


@needs("rank")
def place(at: Clause, _: Before) -> Answer[Course]:
    """A place in a ranking.

    + 综合考核排名全市【第一】。 = rank
    - 综合考核得到【1个】优秀。
    """
    return (RANK, None) if at.quantity.unit.dimension == "rank" else None


@needs("listed", "behind")
def shared_in_a_list(at: Clause, before: Before) -> Answer[Course]:
    """Percentages in a list share the words in front of it, and so does what is one each in any unit.

    + 发案率、受案率分别下降15.5%和【21.2%】。 = change -1
    + 税收、产值同比分别-2.6%、【3.1%】。 = change +1
    + 工资、养老金分别比上年增加1630元、【1228元】。 = change +1
    + 新签约项目11个,总投资34亿元,同比分别增加4个、【12.5亿元】。 = change +1
    - 税收、产值同比分别-2.6%、-【3.1%】。
    - 发案率下降15.5%,受案率下降【21.2%】。
    """
    if before is None or not at.listed or at.left.strip(JOINTS):
        return None
    changed = before.value.aspect == "change" or _follows_its_like(at)
    if not _follows_a_ratio(at) and not (changed and at.says("lead", "bound.of_each")):
        return None
    return (RISE if before.rule == _SIGNED else before.value), before.words


@needs("ratio", "behind", one_of=("aspect.goal", "aspect.goal_behind"))
def goal_of_the_one_before(at: Clause, before: Before) -> Answer[Course]:
    """A goal is of the kind of what it is the goal of.

    + 税收增长7.5%(年度目标【7%】)。 = change +1
    + 税收增长4.1%,距全年【5.5%】的目标还差1.4个百分点。 = change +1
    - 年度目标增长【7%】。
    - 税收增长4.1%,低于年度目标【2.4个百分点】。
    """
    if before is None or not _follows_a_ratio(at) or _only_changes(at):
        return None
    goal = at.says("left", "aspect.goal") or at.says("right", "aspect.goal_behind")
    return (before.value, before.words) if goal else None


@needs("ratio", "aspect.of_a_goal")
def share_of_a_goal(at: Clause, _: Before) -> Answer[Course]:
    """How much of a goal, a budget or a schedule has been reached is a share of it.

    + 税收增长3%,完成全年目标的【48.4%】。 = share
    - 税收增长3%(年度目标【4%】)。
    - 税收比年度目标低【4个百分点】。
    """
    found = at.says("left", "aspect.of_a_goal") if _is_ratio(at) and not _only_changes(at) else None
    return (SHARE, found) if found else None


@needs("ratio", one_of=("aspect.rate_now", "aspect.rate_from"))
def rate_of_change_now(at: Clause, _: Before) -> Answer[Course]:
    """What a rate of change has come to is still one, and what it was before is.

    + 投资降幅持续收窄至【15%】。 = change -1
    + 投资降幅由【20%】收窄至15%。 = change -1
    - 投资占比提高至【15%】。
    - 投资占比由【20%】降至15%。
    """
    if not _is_ratio(at):
        return None
    return _direction(at, "left", at.match("left", "aspect.rate_now") or at.match("left", "aspect.rate_from"))


@needs("ratio", "aspect.change_behind")
def change_behind(at: Clause, _: Before) -> Answer[Course]:
    """The word of change stands behind the percentage.

    + 税收实现【20%】的增长。 = change +1
    - 税收由【20%】增长到30%。
    """
    return _direction(at, "right", at.match("right", "aspect.change_behind")) if _is_ratio(at) else None


@needs("count")
def counts_a_noun(at: Clause, _: Before) -> Answer[Course]:
    """What the number counts stands behind it, so that the verb in front is what is done to that.

    + 减少【12家】企业。 = level
    - 企业减少【12家】。
    """
    counts = at.quantity.unit.dimension == "count" and at.right and not at.right.startswith(_NO_NOUN)
    return (LEVEL, None) if counts else None


@needs("aspect.now_at")
def where_it_stands_now(at: Clause, _: Before) -> Answer[Course]:
    """What it has come to is a level, or a share, and no change.

    + 床位增加至【300张】。 = level
    + 占比提高到【60%】。 = share
    + 改扩建学校年初计划6所,调减为【4所】。 = level
    - 床位增加【300张】。
    """
    found = at.says("own", "aspect.now_at")
    return (_state(at), found) if found and not _only_changes(at) else None


@needs("aspect.added")
def added(at: Clause, _: Before) -> Answer[Course]:
    """What is new is counted, and is no change of what there was.

    + 床位新增【300张】。 = level
    - 床位增加【300张】。
    """
    found = at.says("own", "aspect.added")
    return (_state(at), found) if found and not _only_changes(at) else None


@needs(one_of=("aspect.change", "aspect.change_of_things"))
def change(at: Clause, _: Before) -> Answer[Course]:
    """A verb of change leads to the number; a minus turns it round. Of things, fewer verbs say that they become more.

    + 税收下降【5%】。 = change -1
    + 投资增长-【3.5%】。 = change -1
    + 良好天数比上年增加【14天】。 = change +1
    + 考核排名前移【5位】。 = change +1
    + 救助金总额同比少支【9.6万元】。 = change -1
    - 林果品质提升【4万亩】。
    """
    found = at.match("own", "aspect.change" if _is_ratio(at) else "aspect.change_of_things")
    if found is None:
        return None
    falls = bool(found["fall"]) != found.group().endswith("-")
    return FALL if falls else RISE, at.place("own", found)


@needs("ratio", "aspect.change_of_its_object")
def change_of_its_object(at: Clause, _: Before) -> Answer[Course]:
    """Between the verb and how much it changes stands what changes.

    + 压减一般性支出【5%】以上。 = change -1
    + 提高亩产【15%】。 = change +1
    - 提升群众满意率【98%】。
    """
    found = at.match("own", "aspect.change_of_its_object") if _is_ratio(at) else None
    return _direction(at, "own", found)


@needs("aspect.more_than")
def more_than(at: Clause, _: Before) -> Answer[Course]:
    """More, or fewer, than before.

    + 客流比改造前多了近【两成】。 = change +1
    + 投诉少了【三成】。 = change -1
    + 集体收入比上年多了【6万元】。 = change +1
    + 费用比上年少花【1.2万元】。 = change -1
    + 总费用比概算省了【140万元】。 = change -1
    + 会议费比上年节约【3万元】。 = change -1
    + 补贴比去年涨了【20元】。 = change +1
    + 渔民收入比2029年多【1500元】。 = change +1
    - 参与率多半在【三成】。
    """
    found = at.match("own", "aspect.more_than")
    if found is None or not (found["than"] or _is_ratio(at)):
        return None
    return (FALL if found["fall"] or found["fewer"] else RISE), at.place("own", found)


@needs("ratio", "aspect.signed")
def signed(at: Clause, _: Before) -> Answer[Course]:
    """A sign in front of a percentage says which way it has changed.

    + 税收同比-【7.4%】。 = change -1
    + 税收5亿元(+【3.3%】)。 = change +1
    - 税收增长【3-5%】。
    """
    found = at.match("left", "aspect.signed") if _is_ratio(at) else None
    return (FALL if found["minus"] else RISE, at.place("left", found)) if found else None


@needs("ratio", "listed", "behind")
def beside_signed(at: Clause, before: Before) -> Answer[Course]:
    """One without a sign in a row of percentages with signs has risen.

    + 增值税-12.5%、所得税【8.1%】。 = change +1
    - 增值税-12.5%、所得税占【8.1%】。
    """
    if before is None or before.rule != _SIGNED or not (_follows_a_ratio(at) and at.listed):
        return None
    return None if at.says("left", "aspect.share") else (RISE, before.words)


def times_as_much(at: Clause, _: Before) -> Answer[Course]:
    """How many times another value it is has not changed, nor what that goes from, or comes to.

    + 税收是2026年的【1.4倍】。 = level
    + 城乡差距由【3倍】缩小到2.6倍。 = level
    + 城乡差距由3倍缩小到【2.6倍】。 = level
    - 税收比2026年增长【1.4倍】。
    """
    if not at.has_unit("multiple"):
        return None
    return (LEVEL, None) if at.left.endswith(DE) or at.says("left", "aspect.times_now") else None


@needs("ratio", "aspect.compared")
def compared(at: Clause, _: Before) -> Answer[Course]:
    """A percentage in a comparison is a change where no word in front of it says that it is a share.

    + 税收同比【8%】。 = change +1
    - 同比满意率【98%】。
    """
    if not _is_ratio(at) or at.says("left", "aspect.share"):
        return None
    found = at.says("lead", "aspect.compared")
    if found is None:
        return None
    falls = at.says("lead", "aspect.falls")
    return (FALL, falls) if falls else (RISE, found)


@needs("ratio")
def points(at: Clause, _: Before) -> Answer[Course]:
    """Points are what a share has changed by.

    + 空置率回落整整【3个百分点】。 = change -1
    + 支出进度56%,低于县里要求(60%)【4个百分点】。 = change -1
    - 空置率【3%】。
    """
    if not (_is_ratio(at) and at.has_unit("point")):
        return None
    falls = at.says("before" if not at.lead else "lead", "aspect.behind_the_goal") or at.says("lead", "aspect.falls")
    return (FALL, falls) if falls else (RISE, None)


@needs("ratio")
def multiple(at: Clause, _: Before) -> Answer[Course]:
    """What has multiplied has become more.

    + 规模翻了【两番】。 = change +1
    - 规模【两亿元】。
    """
    return (RISE, None) if _is_ratio(at) and at.has_unit("multiple") else None


@needs("ratio")
def share(at: Clause, _: Before) -> Answer[Course]:
    """Any other percentage is a share.

    + 满意率【98%】。 = share
    - 满意人数【98人】。
    """
    return (SHARE, None) if _is_ratio(at) else None


@needs("row")
def column_of_changes(at: Clause, _: Before) -> Answer[Course]:
    """The head of its column in a table says that it is a change; a minus in front, that it is a fall.

    + 指标|单位|完成数|增速⏎税收|万元|9800|【4.2%】 = change +1
    + 指标|单位|2030年|年均⏎税收|万元|9800|【4.2%】 = change +1
    + 指标|上年|完成数|增减⏎税收|9700万元|9800万元|-【100万元】 = change -1
    - 指标|单位|完成数|占比⏎税收|万元|9800|【4.2%】
    """
    if not at.heads("aspect.change_column"):
        return None
    return (FALL if at.left.endswith("-") else RISE), None


def level(_: Clause, __: Before) -> Answer[Course]:
    """What nothing says has changed.

    + 税收【5亿元】。 = level
    - 税收增加【5亿元】。
    """
    return LEVEL, None


ASPECT: Rules[Clause, Before, Course] = Rules(
    "aspect",
    place, share_of_a_goal, shared_in_a_list, goal_of_the_one_before, rate_of_change_now,
    rate_that_has_moved, change_behind,
    counts_a_noun, where_it_stands_now, net_of_changes, than_a_value, added, times_as_much, changed_together, change,
    change_of_its_object, more_than, more_by_itself, signed, beside_signed, compared, points, multiple,
    row_of_changes, column_of_changes, share, level,
)  # fmt: skip
