"""Status: reported as done, planned, or a fact of the background."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from analysis.lexicon.particles import AND, DE, LIST_MARK
from analysis.parsing.decision import Rules, needs
from analysis.records.status_by_time import due_behind_the_review, had_before, so_far, time_ahead
from analysis.records.status_goals import (
    approved,
    budget_laid_beside,
    demanded,
    distance_to_a_goal,
    done_in_part,
    goal_not_reached,
    goal_then_result,
    listed_for_the_year,
    more_than_planned,
    ought_to_be,
    set_for_the_year,
    share_of_a_goal,
    tasks_done_in_part,
)
from analysis.records.status_in_plan import (
    done_behind_in_a_plan,
    done_in_a_plan,
    over_before,
    past_in_a_plan,
    plan,
    rate_of_what_was_done,
    to_be_done_with_it,
)
from analysis.records.status_stock import (
    OF_PLACES,
    beside_a_stock,
    part_of_what_there_is,
    stock,
)

if TYPE_CHECKING:
    from analysis.parsing.decision import Answer
    from analysis.records.clause import Clause

Status = Literal["achieved", "target", "baseline"]

_NO_NOUN = (DE, LIST_MARK, AND)  # what stands first behind a number that counts no noun behind it


@needs("situation", one_of=("status.done_though_wanting", "status.few_of_it_behind"))
def done_though_wanting(at: Clause) -> Answer[Status]:
    """What has been done is done, even where too little of it is what is wanting.

    + situation: 企业目标25家,仅完成【14家】。 = achieved
    + situation: 公厕已改【38座】。 = achieved
    + situation: 全年只办了【21场】。 = achieved
    + situation: 签约【6处】,开工的仅1处。 = achieved
    - situation: 公厕仍有【38座】未改。
    - situation: 已有公厕【38座】。
    """
    if at.stance != "situation":
        return None
    found = at.says("own", "status.done_though_wanting") or at.says("tail", "status.few_of_it_behind")
    return ("achieved", found) if found else None


@needs(one_of=("situation", "other"))
def outside_of_the_report(at: Clause) -> Answer[Status]:
    """A part that neither reviews nor plans states facts of the background; a text on progress measures them there too.

    + situation: 新建车位【120个】。 = baseline
    - 新建车位【120个】。
    """
    measured = at.stance == "situation" and at.view.periods.measures_problems
    return ("baseline", None) if at.stance in ("situation", "other") and not measured else None


@needs("row")
def column_of_a_table(at: Clause) -> Answer[Status]:
    """The head of its column says so: goals are aimed at, results have been achieved, what was before is a base.

    + 指标|单位|目标值|完成数⏎税收|万元|【9000万元】|9800万元 = target
    + 指标|单位|目标值|完成数⏎税收|万元|9000万元|【9800万元】 = achieved
    + 事项|年度目标|当前进度|状态⏎扶手安装|【60处】|42处|推进中 = target
    + 事项|年度目标|当前进度|状态⏎扶手安装|60处|【0处】|计划10月进场 = achieved
    + 科目|年初预算|决算数|为预算%⏎教育支出|80万元|78万元|【97.5】 = achieved
    + 科目|上年决算数|本年决算数⏎教育支出|【80万元】|95万元 = baseline
    + 科目|2029年|2030年⏎教育支出|【80万元】|95万元 = baseline
    - 税收9800万元|目标值9000万元|完成数【9800万元】
    - plan: 指标|目标值|完成率⏎税收|9000万元|【99%】
    - plan: 序号|任务内容|责任科室⏎1|税收1.2亿元(2030年【1亿元】)|甲科
    """
    if not at.column:
        return None
    if at.heads("status.earlier_column") or _is_before(at):
        return "baseline", None
    if at.quantity.unit.dimension == "ratio" and at.heads("status.share_of_goal_column"):
        return "achieved", None
    if at.stance == "plan":
        return _column_of_a_plan(at)
    results = [f"status.{name}_column" for name in ("result", "headway")]
    if any(map(at.heads, results)):
        return "achieved", None
    goal = at.heads("status.goal_column") and any(map(at.view.has_column, results))
    return ("target", None) if goal else None


def _column_of_a_plan(at: Clause) -> Answer[Status]:
    if at.heads("status.result_column"):
        return None if at.heads("status.rate_column") else ("achieved", None)
    return ("target", None) if at.heads("status.goal_column") and not over_before(at) else None


def _is_before(at: Clause) -> bool:
    """Whether its column is of a year before that of its part of the report."""
    year, days = at.column_year, at.view.periods.of(at.stance)
    return bool(year and days and year < days[0].year)


@needs(one_of=("status.from", "status.taken"))
def before_a_change(at: Clause) -> Answer[Status]:
    """What a value had been before it changed.

    + 养老床位由【12张】增加到30张。 = baseline
    + 补贴标准由【800元】调整为850元。 = baseline
    + 把【120平方米】的旧库房扩建至350平方米。 = baseline
    + 排涝能力从每秒【4立方米】提到每秒11立方米。 = baseline
    + 全区考核由【第5】跌到第9。 = baseline
    + 床位由2025年的【12张】跃升至2030年的30张。 = baseline
    - 养老床位由12张增加到【30张】。
    - 由【3家】企业合资到2个村办厂。
    """
    left = at.says("left", "status.from")
    same = at.cut and at.following is not None and at.following.quantity.unit.base == at.quantity.unit.base
    if left is None:
        taken = at.says("left", "status.taken") if same and at.says("right", "status.made_into") else None
        return ("baseline", taken) if taken else None
    becomes = at.says("tail", "status.changes_to") or (same and at.says("right", "status.changes_anyhow"))
    return ("baseline", left) if becomes else None


@needs("ahead", "status.arrow")
def before_an_arrow(at: Clause) -> Answer[Status]:
    """What an arrow leads away from is what had been.

    + 养老床位:【12张】→30张 = baseline
    + plan: 专栏 主要指标(2030年→2035年)⏎养老床位:【12张】→30张 = baseline
    - 养老床位:12张→【30张】
    - 【12个】街道→村的路口
    """
    following = at.following
    if not at.cut or following is None or following.quantity.unit.base != at.quantity.unit.base:
        return None
    found = at.says("right", "status.arrow")
    return ("baseline", found) if found else None


@needs("ahead", "status.of_before", "status.moves_behind")
def compared_with_before(at: Clause) -> Answer[Status]:
    """What something is said to have risen or fallen from is what it was.

    + 余额较年初的【2000万元】下降33%。 = baseline
    - 余额较年初的2000万元下降【33%】。
    """
    found = at.says("left", "status.of_before") if at.cut and at.says("right", "status.moves_behind") else None
    return ("baseline", found) if found else None


def _counts_places(at: Clause) -> bool:
    """Whether the number counts a noun behind it that there may already be so many of."""
    return at.quantity.unit.dimension in OF_PLACES and bool(at.right) and not at.right.startswith(_NO_NOUN)


@needs("status.means")
def means(at: Clause) -> Answer[Status]:
    """What something is done with is there already.

    + 依托【27个】站点开展服务。 = baseline
    - 依托【27个】站点建设微网格。
    """
    if not _counts_places(at) or at.says("right", "status.built_behind"):
        return None
    found = at.says("left", "status.means")
    return ("baseline", found) if found else None


@needs("plan", "status.kept_running")
def kept_running(at: Clause) -> Answer[Status]:
    """In a plan, what is to be run or looked after is there already.

    + plan: 做实【15个】驿站的日常运营。 = baseline
    - plan: 新建【15个】驿站。
    """
    if at.stance != "plan" or not _counts_places(at):
        return None
    found = at.says("right", "status.kept_running")
    return ("baseline", found) if found else None


@needs("ahead", "status.rate_behind")
def places_of_a_rate(at: Clause) -> Answer[Status]:
    """The places that a rate is of are there already.

    + 【30个】小区分类达标率95%。 = baseline
    - 【30个】小区完成改造。
    """
    following = at.following
    if not _counts_places(at) or following is None or not following.listed:
        return None
    found = at.says("right", "status.rate_behind") if following.quantity.unit.dimension == "ratio" else None
    return ("baseline", found) if found else None


@needs("status.task_opens")
def task_in_brackets(at: Clause) -> Answer[Status]:
    """A number in brackets behind a task is the task.

    + 完成全年任务(【500户】)的九成。 = target
    + 亮灯率99.3%,高于目标值(【98%】)1.3个百分点。 = target
    - 完成签约(【500户】)。
    """
    found = None if at.left else at.says("before", "status.task_opens")
    return ("target", found) if found else None


@needs("status.done")
def done(at: Clause) -> Answer[Status]:
    """A review says that it is done.

    + 已改造老旧小区【8个】。 = achieved
    - 改造老旧小区【8个】。
    """
    found = at.says("own", "status.done")
    return ("achieved", found) if found else None


@needs("review", "status.left_undone")
def left_undone(at: Clause) -> Answer[Status]:
    """What a review says has not been done yet is there still.

    + 尚未完成的【3项】任务抓紧推进。 = baseline
    - 未完成【3项】任务。
    """
    found = at.says("left", "status.left_undone") if at.stance == "review" else None
    return ("baseline", found) if found else None


@needs("status.planned_in_review")
def intended(at: Clause) -> Answer[Status]:
    """A review looks ahead.

    + 力争引进企业【30家】。 = target
    + 学校明年3月投用,届时可新增学位【180个】。 = target
    - 引进企业【30家】。
    """
    found = at.says("own", "status.planned_in_review")
    return ("target", found) if found else None


@needs(one_of=("status.planned_just_before", "status.once_it_runs", "status.once_able", "status.expected_next"))
def planned_with_it(at: Clause) -> Answer[Status]:
    """What a plan told just before it covers, serves or costs, or what something can do once it runs.

    + 计划改造管网8.4公里,涉及小区【9个】。 = target
    + 厂房投产后年产值5亿元,可安排工人【90人】。 = target
    + 泵站投用后抽排能力将从4立方米提高到【8立方米】。 = target
    + 小学建成后可新增学位【540个】。 = target
    + 小学主体封顶,可新增学位【540个】,预计9月启用。 = target
    - 计划改造管网8.4公里,已改造小区【9个】。
    - 改造管网8.4公里,涉及小区【9个】。
    """
    found = at.says("before", "status.planned_just_before") if at.says("lead", "status.measure_of_it") else None
    if found is None and at.says("lead", "status.is_able"):
        found = at.says("before", "status.once_it_runs") or at.says("tail", "status.expected_next")
    found = found or at.says("past", "status.once_able")
    return ("target", found) if found else None


@needs("status.goal_before")
def goal_of_the_year(at: Clause) -> Answer[Status]:
    """What had been set to do; the task that was done is no goal.

    + 税收目标任务【9000万元】。 = target
    - 完成全年税收目标任务【9000万元】。
    """
    found = None if at.has_unit("point") else at.says("left", "status.goal_before")
    return ("target", found) if found and not at.says("lead", "status.comes_about") else None


@needs("status.expected_behind")
def expected(at: Clause) -> Answer[Status]:
    """Of what is counted, something is expected.

    + 其余【4项】预计12月底前全部完成。 = target
    + 剩余【3个】村预计年底前完工。 = target
    + 另有【2处】计划年底投用。 = target
    + 余【1条】(长河)计划11月底完成。 = target
    - 其余【4项】已于12月底前全部完成。
    """
    found = at.says("tail", "status.expected_behind")
    return ("target", found) if found else None


def review(_: Clause) -> Answer[Status]:
    """What else a review says has been done.

    + 改造老旧小区【8个】。 = achieved
    - plan: 改造老旧小区【8个】。
    """
    return "achieved", None


STATUS: Rules[Clause, Status] = Rules(
    "status",
    share_of_a_goal, set_for_the_year, listed_for_the_year, approved, demanded, ought_to_be, goal_then_result,
    goal_not_reached, done_in_part, tasks_done_in_part, budget_laid_beside, done_though_wanting, outside_of_the_report,
    before_a_change, before_an_arrow, compared_with_before, had_before, column_of_a_table,
    expected, part_of_what_there_is, stock, beside_a_stock, means, kept_running, places_of_a_rate,
    task_in_brackets, to_be_done_with_it, past_in_a_plan, done_behind_in_a_plan, done_in_a_plan, rate_of_what_was_done,
    plan, left_undone, done, distance_to_a_goal, more_than_planned, intended, planned_with_it, goal_of_the_year,
    due_behind_the_review, so_far, time_ahead, review,
)  # fmt: skip
