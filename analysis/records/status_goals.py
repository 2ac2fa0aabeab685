"""Status of goals: what was set to do is a target, wherever it is told, and whatever came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.parsing.decision import needs
from analysis.records import lists

if TYPE_CHECKING:
    from analysis.parsing.decision import Answer
    from analysis.records.clause import Clause
    from analysis.records.status import Status


def _result_follows(at: Clause) -> bool:
    """Whether the next quantity, of the same unit, is told as what was done of it."""
    following = at.following
    if following is None or following.quantity.unit.base != at.quantity.unit.base:
        return False
    return at.says("tail", "status.result_behind") is not None


@needs(one_of=("status.goal_label", "status.set_for_a_year"))
def set_for_the_year(at: Clause) -> Answer[Status]:
    """A plan, task, goal or budget of a year is what was set, whatever came of it; those of a list are set together.

    + 年初预算为【1176万元】,支出决算为1248万元。 = target
    + 投资8亿元,为年度计划【10亿元】的80%。 = target
    + 今年任务是改造5个小区、【83幢】楼。 = target
    + situation: 利用外资年度目标【1500万美元】。 = target
    + 全年目标:加装电梯【16部】。 = target
    + 完成投资2亿元,占年度计划【5亿元】的40%。 = target
    + 年初预算收入【7000万元】,调整后预算为8000万元,实际到账7900万元。 = target
    + 年初预算收入7000万元,调整后预算为【8000万元】,实际到账7900万元。 = target
    + 签约6处,开工2处,原计划【8处】。 = target
    - 完成全年任务【500户】。
    - 较年初预算减少【43万元】。
    """
    if label := at.says("before", "status.goal_label"):
        return "target", label
    first = lists.row(at.view.clauses, at.rank)[0] if at.listed else at
    found = None if at.has_unit("point") else first.says("left", "status.set_for_a_year")
    if found is None or at.says("right", "status.part_of_a_goal"):
        return found and ("target", found)
    done = first.says("lead", "status.comes_about") or first.says("left", "status.measured_against")
    return None if done else ("target", found)


@needs("listed", "status.list_of_the_year")
def listed_for_the_year(at: Clause) -> Answer[Status]:
    """What a goal of a year lists with verbs of their own is set together.

    + 年度目标为整治小巷12条、新装路灯【150盏】,实际整治11条。 = target
    - 年度目标为整治小巷12条,新装路灯【150盏】。
    """
    found = at.says("lead", "status.list_of_the_year") if at.listed else None
    return ("target", found) if found else None


@needs("status.approved")
def approved(at: Clause) -> Answer[Status]:
    """A budget that was approved, or what it was changed to by leave of those who approve it, was set.

    + 大会批准的收入预算为【28亿元】,实际完成27亿元。 = target
    + 收入预算28亿元,经批准调整为【27亿元】。 = target
    - 工资标准调整为【3000元】。
    """
    found = at.says("left", "status.approved")
    return ("target", found) if found else None


@needs("status.goal_of_a_share")
def done_in_part(at: Clause) -> Answer[Status]:
    """The goal that a share of it is told of.

    + 完成预算【23万元】的81%。 = target
    - 完成预算【23万元】。
    - 完成投资【23万元】的项目3个。
    """
    following = at.following
    if not at.cut or following is None or following.quantity.unit.dimension != "ratio":
        return None
    found = at.says("left", "status.goal_of_a_share") if at.says("right", "status.part_of_a_goal") else None
    return ("target", found) if found else None


@needs("status.demanded")
def demanded(at: Clause) -> Answer[Status]:
    """What a value is compared with is what was demanded, or set.

    + 支出进度56%,低于上级要求(【60%】)。 = target
    + 收缴率74%,离年初定的【80%】还差6个百分点。 = target
    - 按照要求完成【60%】。
    """
    found = None if at.has_unit("point") else at.says("left" if at.lead else "before", "status.demanded")
    return ("target", found) if found else None


@needs("ahead", "status.result_behind", one_of=("status.goal_then_result", "status.ought_to_do"))
def goal_then_result(at: Clause) -> Answer[Status]:
    """A goal with what was done of it behind it, in the same unit.

    + situation: 新增企业目标【25家】,仅完成14家。 = target
    + 下达任务【120户】,实际签约130户。 = target
    + 计划新改扩建公办幼儿园【4所】,实际建成5所。 = target
    + 农村公厕应改【60座】,已改38座。 = target
    + 全年计划招引项目【15个】,1—10月实际签约13个。 = target
    + 下达种粮任务【1.2万亩】,截至11月底已播种1.1万亩。 = target
    - 完成目标任务【25家】,已兑现14家。
    - 供应新房【60套】,已售38套。
    - 一般公共预算收入【8500万元】,支出8300万元。
    """
    if not _result_follows(at):
        return None
    found = at.says("left", "status.goal_then_result") or at.says("left", "status.ought_to_do")
    return ("target", found) if found and not at.says("lead", "status.comes_about") else None


@needs("status.ought_to_be")
def ought_to_be(at: Clause) -> Answer[Status]:
    """A norm, or what was planned when the year began, says how much it ought to be.

    + 入户探访应不少于【24次】,实际21次。 = target
    + situation: 年初计划建成【5个】站点,实际建成3个。 = target
    - 入户探访不少于【24次】。
    """
    found = at.says("left", "status.ought_to_be")
    return ("target", found) if found else None


@needs("status.not_reached", "status.goal_behind")
def goal_not_reached(at: Clause) -> Answer[Status]:
    """A goal that was not reached is still one.

    + situation: 未完成【600万美元】的目标。 = target
    - situation: 未完成【600户】签约。
    """
    found = at.says("left", "status.not_reached")
    return ("target", found) if found and at.says("right", "status.goal_behind") else None


@needs("ahead", "status.task_of_the_year", "status.task_done_in_part")
def tasks_done_in_part(at: Clause) -> Answer[Status]:
    """Tasks of a year, of which so many were done.

    + 年初确定的【42项】任务完成40项。 = target
    - 圆满完成年初确定的【42项】任务。
    """
    following = at.following
    if not at.cut or following is None or following.quantity.unit.base != at.quantity.unit.base:
        return None
    found = at.says("left", "status.task_of_the_year")
    if found is None or at.says("lead", "status.comes_about"):
        return None
    return ("target", found) if at.says("right", "status.task_done_in_part") else None


@needs("ahead", "status.beside_a_budget", "status.more_or_less")
def budget_laid_beside(at: Clause) -> Answer[Status]:
    """The budget or goal that a value is laid beside, with how much more or less that is behind it, was set.

    + 会议费28万元,比预算数【35万元】少花7万元。 = target
    + 财力比年初预算【35万元】高出7万元。 = target
    - 会议费28万元,比上年【35万元】少花7万元。
    """
    following = at.following
    if not at.cut or following is None or following.quantity.unit.base != at.quantity.unit.base:
        return None
    found = at.says("left", "status.beside_a_budget") if at.says("right", "status.more_or_less") else None
    return ("target", found) if found else None


@needs("status.against_a_goal")
def distance_to_a_goal(at: Clause) -> Answer[Status]:
    """How far something is from a goal has been seen.

    + 满意率92%,高出目标值【2个百分点】。 = achieved
    + 增长4.1%,距全年5.5%的目标还差【1.4个百分点】。 = achieved
    - 力争提高【2个百分点】。
    """
    found = at.says("left", "status.against_a_goal") if at.has_unit("point") else None
    return ("achieved", found) if found else None


@needs("status.than_planned")
def more_than_planned(at: Clause) -> Answer[Status]:
    """How much more or less came about than had been planned has been seen.

    + 加装电梯33部,比计划多【3部】。 = achieved
    + 加装电梯33部,较年度目标少装【3部】。 = achieved
    + 新增泊位265个,超出目标【65个】。 = achieved
    - 计划多装【3部】。
    """
    found = at.says("left", "status.than_planned")
    return ("achieved", found) if found else None


@needs("status.share_of_a_goal")
def share_of_a_goal(at: Clause) -> Answer[Status]:
    """How large a part of what was set has been done, or by how much more, has been seen; in a plan it is aimed at.

    + progress: 完成投资8亿元,占全年计划的【74%】。 = achieved
    + 新增就业1402人,完成年计划的【116%】。 = achieved
    + 改造管网34公里,超计划【15%】。 = achieved
    + 支出9亿元,为调整后预算的【97%】,同比少支出1亿元。 = achieved
    - plan: 新增就业1402人,完成年计划的【60%】。
    - progress: 完成投资8亿元,占全年投资的【74%】。
    """
    if at.stance == "plan" or at.quantity.unit.dimension != "ratio" or at.has_unit("point"):
        return None
    found = at.says("left", "status.share_of_a_goal")
    return ("achieved", found) if found else None


# The rules of goals that were set beforehand, and that results are told against: who states one promises nothing.
SET_BEFOREHAND = frozenset(
    rule.__name__.replace("_", "-")
    for rule in (
        set_for_the_year,
        done_in_part,
        ought_to_be,
        goal_then_result,
        goal_not_reached,
        tasks_done_in_part,
        budget_laid_beside,
    )
)
