"""Status: reported as done, planned, or a fact of the background."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from analysis.lexicon.particles import AND, DE, LIST_MARK
from analysis.parsing.decision import Rules

if TYPE_CHECKING:
    from datetime import date

    from analysis.parsing.decision import Answer
    from analysis.records.clause import Clause, Moment

Status = Literal["achieved", "target", "baseline"]

_OF_PLACES = ("count", "area", "length")  # what there may already be so much of
_NO_NOUN = (DE, LIST_MARK, AND)  # what stands first behind a number that counts no noun behind it


def outside_of_the_report(at: Clause) -> Answer[Status]:
    """A part that neither reviews nor plans states facts of the background.

    + situation: 新建车位【120个】。 = baseline
    - 新建车位【120个】。
    """
    return ("baseline", None) if at.stance in ("situation", "other") else None


def before_a_change(at: Clause) -> Answer[Status]:
    """What a value had been before it changed.

    + 养老床位由【12张】增加到30张。 = baseline
    - 养老床位由12张增加到【30张】。
    """
    left = at.says("left", "status.from")
    return ("baseline", left) if left and at.says("right", "status.changes_to") else None


def part_of_what_there_is(at: Clause) -> Answer[Status]:
    """The parts of a stock are stock.

    + 下辖社区20个,其中农村社区【8个】。 = baseline
    - 新建公园20个,其中口袋公园【8个】。
    """
    found = at.says("past", "status.stock_with_parts")
    return ("baseline", found) if found else None


def stock(at: Clause) -> Answer[Status]:
    """A count of what is there already; in a plan only where nothing is to be done to it.

    + 全镇现有车位【120个】。 = baseline
    + plan: 全镇现有车位【120个】。 = baseline
    - plan: 推动现有【120个】车位共享。
    """
    found = at.says("left", "status.stock")
    if found is None:
        return None
    if at.stance == "plan" and (at.says("left", "status.works_on_stock") or at.says("left", "status.planned")):
        return None
    return "baseline", found


def _counts_places(at: Clause) -> bool:
    """Whether the number counts a noun behind it that there may already be so many of."""
    return at.quantity.unit.dimension in _OF_PLACES and bool(at.right) and not at.right.startswith(_NO_NOUN)


def means(at: Clause) -> Answer[Status]:
    """What something is done with is there already.

    + 依托【27个】站点开展服务。 = baseline
    - 依托【27个】站点建设微网格。
    """
    if not _counts_places(at) or at.says("right", "status.built_behind"):
        return None
    found = at.says("left", "status.means")
    return ("baseline", found) if found else None


def kept_running(at: Clause) -> Answer[Status]:
    """In a plan, what is to be run or looked after is there already.

    + plan: 做实【15个】驿站的日常运营。 = baseline
    - plan: 新建【15个】驿站。
    """
    if at.stance != "plan" or not _counts_places(at):
        return None
    found = at.says("right", "status.kept_running")
    return ("baseline", found) if found else None


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


def task_in_brackets(at: Clause) -> Answer[Status]:
    """A number in brackets behind a task is the task.

    + 完成全年任务(【500户】)的九成。 = target
    - 完成签约(【500户】)。
    """
    found = None if at.left else at.says("before", "status.task_opens")
    return ("target", found) if found else None


def _ends_before(moment: Moment, day: date) -> bool:
    end = moment.days.end
    return moment.days.type in ("period", "point") and end is not None and end < day


def past_in_a_plan(at: Clause) -> Answer[Status]:
    """What a plan says of a time before it has happened, unless it is still needed.

    + plan: 2030年实现税收【3亿元】。 = achieved
    - plan: 2031年实现税收【3亿元】。
    """
    if at.stance != "plan" or at.says("left", "status.needed"):
        return None
    first = at.view.periods.plan[0]
    past = next((moment for moment in at.times if _ends_before(moment, first)), None)
    return ("achieved", (past.start, past.end)) if past else None


def done_in_a_plan(at: Clause) -> Answer[Status]:
    """A plan tells what is done already, and no word in the clause says that it is still to come.

    + plan: 目前已签约【300户】。 = achieved
    - plan: 目前剩余【300户】。
    """
    if at.stance != "plan" or at.says("own", "status.planned"):
        return None
    found = at.says("own", "status.done")
    return ("achieved", found) if found else None


def plan(at: Clause) -> Answer[Status]:
    """What else a plan says is planned.

    + plan: 新建车位【120个】。 = target
    - 新建车位【120个】。
    """
    return ("target", at.says("own", "status.planned")) if at.stance == "plan" else None


def done(at: Clause) -> Answer[Status]:
    """A review says that it is done.

    + 已改造老旧小区【8个】。 = achieved
    - 改造老旧小区【8个】。
    """
    found = at.says("own", "status.done")
    return ("achieved", found) if found else None


def intended(at: Clause) -> Answer[Status]:
    """A review looks ahead.

    + 下一步力争引进企业【30家】。 = target
    - 引进企业【30家】。
    """
    found = at.says("own", "status.planned_in_review")
    return ("target", found) if found else None


def time_ahead(at: Clause) -> Answer[Status]:
    """A time behind the end of the review is ahead.

    + 2031年新建车位【120个】。 = target
    - 2030年新建车位【120个】。
    """
    review = at.view.periods.review
    if review is None:
        return None
    for moment in at.times:
        if moment.days.type == "period" and moment.days.end is not None and moment.days.end > review[1]:
            return "target", (moment.start, moment.end)
    return None


def review(_: Clause) -> Answer[Status]:
    """What else a review says has been done.

    + 改造老旧小区【8个】。 = achieved
    - plan: 改造老旧小区【8个】。
    """
    return "achieved", None


STATUS: Rules[Clause, Status] = Rules(
    "status",
    outside_of_the_report, before_a_change, part_of_what_there_is, stock, means, kept_running, places_of_a_rate,
    task_in_brackets, past_in_a_plan, done_in_a_plan, plan, done, intended, time_ahead, review,
)  # fmt: skip
