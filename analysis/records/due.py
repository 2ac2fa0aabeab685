"""Due: the deadline that governs a target."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.lexicon.particles import DE, LIST_MARK
from analysis.parsing.decision import Rules, needs
from analysis.records.row_limits import in_cell, own_piece

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from analysis.parsing.decision import Answer
    from analysis.records.clause import Clause, Moment
    from analysis.records.status import Status

_NO_DEADLINE = (None, None)
_MARKS = (",", ";", "。", "、", ")")


def _said(moment: Moment | None) -> Answer[date | None]:
    return None if moment is None else (moment.days.end, moment.span)


def only_targets(at: Clause, status: Status) -> Answer[date | None]:
    """What is done, or there already, has no deadline any more.

    + 6月底前新建车位【120个】。 = none
    - plan: 6月底前新建车位【120个】。
    """
    return None if status == "target" else _NO_DEADLINE


def _is_part_of_the_plan(at: Clause, moment: Moment) -> bool:
    """Whether a period is less than what is planned for, so that what is planned for it is due at its end."""
    days, plan = moment.days, at.view.periods.plan
    if days.type != "period" or days.start is None or days.end is None:
        return False
    whole = (days.start.month, days.start.day, days.end.month, days.end.day) == (1, 1, 12, 31)
    years = (days.end.year - days.start.year, plan[1].year - plan[0].year)
    return years[0] < years[1] if whole else years[0] == 0


def _is_due(at: Clause, moment: Moment) -> bool:
    return not at.view.periods.long_over(moment.days.end) and (moment.ends or _is_part_of_the_plan(at, moment))


@needs("time")
def in_its_clause(at: Clause, _: Status) -> Answer[date | None]:
    """The nearest time in front of it in its clause, be it a deadline or a part of the plan's time.

    + plan: 6月底前新建车位【120个】。 = 2031-06-30
    + plan: 上半年新建车位【120个】。 = 2031-06-30
    + plan: 前三季度建成【15个】,其余年内完工。 = 2031-09-30
    - plan: 全年新建车位【120个】。
    - plan: 东园6月底前投用、西园推进【4个】项目建设。
    """
    near = next((moment for moment in reversed(at.times) if not _is_of_a_thing_before(at, moment)), None)
    return _said(near) if near and _is_due(at, near) else None


def time_limit_of_its_row(at: Clause, status: Status) -> Answer[date | None]:
    """The row of a table has a cell for it, with one time for all or one for each; a deadline beside it is nearer.

    + plan: 序号|项目|完成时限⏎1|新建公园【3个】|9月底 = 2031-09-30
    + plan: 序号|项目|完成时限⏎一、民生⏎1|新建公园【3个】|9月底 = 2031-09-30
    + plan: 序号|项目|时间节点⏎1|新建公园3个、食堂【2处】|6月底、9月底 = 2031-09-30
    + plan: 序号|项目|时间节点⏎1|新建公园3个,满意率达到【95%】|6月底;全年 = none
    - plan: 序号|项目|进展⏎1|新建公园【3个】|9月底
    - plan: 序号|项目|完成时限⏎1|5月底前新建公园【3个】|9月底
    + plan: 序号|项目|完成时限⏎1|新建公园【3个】、食堂2处|3月开工,9月底全部完成 = 2031-09-30
    - plan: 序号|项目|完成时限⏎1|新建公园【3个】,5月底前完工|长期坚持
    """
    cell = at.view.limit_cell
    if cell is None:
        return None
    stated = in_cell(at, cell)
    if not any(stated):
        return None
    if len(stated) == 1:
        nearer = any(moment.ends and moment.days.start is None for moment in at.times)
        return None if nearer else _said(stated[0])
    piece = own_piece(at, len(stated))
    if piece is None and (own := in_its_clause(at, status) or behind(at, status)):
        return own
    return _said(stated[-1 if piece is None else piece]) or _NO_DEADLINE


def _is_of_a_thing_before(at: Clause, moment: Moment) -> bool:
    """东园6月底前投用、西园…: whether the time is that of something before it that comes about then."""
    lead = at.lead
    start = moment.end - at.entry.start + len(lead)
    found = at.view.lexicon.pattern("due.comes_about").match(lead, max(0, start))
    return found is not None and found.group()[-1:] in _MARKS


@needs("time")
def behind(at: Clause, _: Status) -> Answer[date | None]:
    """One behind it in its own clause.

    + plan: 【3个】公园年底前投用。 = 2031-12-31
    + plan: 3个公园9月投用、【2个】食堂8月启用。 = 2031-08-31
    + plan: 【2处】食堂计划三季度开放。 = 2031-09-30
    + plan: 首批【20个】2月启动、7月底前完工。 = 2031-07-31
    + plan: 首批【20个】2月启动。 = 2031-02-28
    - plan: 总投资【5亿元】的园区年底前投用。
    """
    if _is_of_a_thing(at):
        return None
    times = at.view.times(at.entry.end, at.entry.end + len(at.right))
    due = [moment for moment in times if _is_due(at, moment)]
    done = (moment for moment in due if not _is_begun(at, moment))
    return _said(next(done, next(iter(due), None)))


def _is_begun(at: Clause, moment: Moment) -> bool:
    """2月启动、7月底前完工: whether something is only begun at a time behind it."""
    found = at.view.lexicon.pattern("due.comes_about").match(at.tail, moment.end - at.entry.end)
    return found is not None and found["starts"] is not None


def _is_of_a_thing(at: Clause) -> bool:
    """总投资5亿元的园区6月底前投用: what is due is the thing, and not the amount."""
    if at.quantity.unit.dimension != "money":
        return False
    return at.right.startswith(DE) or at.says("left", "due.worth") is not None


@needs("time")
def in_a_clause_behind(at: Clause, _: Status) -> Answer[date | None]:
    """A clause behind it says only by when these come about; only such with a number of their own stand between.

    + plan: 新建公园【3个】,年底前投用。 = 2031-12-31
    + plan: 新建公园【3个】,惠及居民500户,计划5月底前完成。 = 2031-05-31
    + plan: 新建公园【3个】,要求二季度末到位。 = 2031-06-30
    + plan: 新建公园【3个】,限年底前开放。 = 2031-12-31
    + plan: 新建公园【3个】,最迟6月15日开放。 = 2031-06-15
    + plan: 拆除违建【3处】,8月底前全部拆完。 = 2031-08-31
    + plan: 新建公园【3个】,3月开工、10月底完工。 = 2031-10-31
    + plan: 新建公园3个、食堂【2处】,分别于6月底、9月底前完成。 = 2031-09-30
    + plan: 修路2条,新建公园3个、食堂【2处】,分别于6月底、9月底前完成。 = 2031-09-30
    - plan: 改造小区【3个】,年底完成道路修复。
    + plan: 新建公园【3个】,新修步道5公里,其余年底完工。 = 2031-12-31
    - plan: 改造小区【3个】,推进公园建设,年底完工。
    - plan: 改造小区【3个】,3月开工建设公园,年底完工。
    """
    if _is_of_a_thing(at):
        return None
    begun: Moment | None = None
    for moment, starts in _come_about(at):
        if not starts:
            return _said(_of_each(at, moment))
        begun = begun or moment
    return _said(begun)


def _come_about(at: Clause) -> Iterator[tuple[Moment, bool]]:
    """When the clauses behind it say that these come about, and whether they are only begun then."""
    pattern = at.view.lexicon.pattern
    base, moments = at.entry.end, at.view.times(at.entry.end, at.entry.end + len(at.tail))
    for moment in moments:
        lead = pattern("due.leads_up").search(at.tail, 0, moment.start - base)
        if lead is None or not moment.days.end or not _only_counts(at, base + len(at.right), base + lead.start()):
            continue
        if found := pattern("due.comes_about").match(at.tail, moment.end - base):
            yield moment, found["starts"] is not None


def _of_each(at: Clause, moment: Moment) -> Moment:
    """The one for it where the times behind the quantities of a clause are one each: 分别于6月、9月底前完成."""
    if at.says("tail", "due.of_each") is None:
        return moment
    group = [each for each in at.view.clauses if each.start == at.start]
    times = [each for each in at.view.times(group[-1].entry.end, moment.end) if each.days.end]
    return times[at.rank - group[0].rank] if len(times) == len(group) else moment


def _only_counts(at: Clause, begin: int, end: int) -> bool:
    """Whether each clause of a part of the sentence has a quantity, or says only by when; else it is of another."""
    base, comes_about = at.entry.end, at.view.lexicon.pattern("due.comes_about")
    for mark in at.view.lexicon.pattern("due.clause").finditer(at.tail, begin - base, end - base):
        begin, behind_it = base + mark.start(), base + mark.end()
        if at.view.between(begin, behind_it):
            continue
        times = at.view.times(begin, behind_it)
        listed = bool(times) and at.tail.startswith(LIST_MARK, times[-1].end - base)
        if not times or not (listed or comes_about.match(at.tail, times[-1].end - base)):
            return False
    return True


@needs("time")
def opened(at: Clause, _: Status) -> Answer[date | None]:
    """A deadline that opened a clause before it, unless a period has since.

    + plan: 6月底前,改造小区4个,新建公园【3个】。 = 2031-06-30
    + plan: 新建公园3个。下半年,计划改造小区4个,新建公园【3个】。 = 2031-12-31
    + plan: 6月底前改造小区4个,全年新建公园【3个】。 = none
    + plan: 6月底前改造小区4个,一年下来新建公园【3个】。 = none
    + plan: 6月底前改造小区4个,确保全年投资【8亿元】。 = none
    + plan: 6月底前改造小区4个,确保全年投资8亿元,引进企业【3家】。 = none
    + plan: 年底前交付,可安置居民【600户】。 = 2031-12-31
    + plan: 1月1日前,新建公园【3个】。 = 2031-01-01
    + plan: 4月底前,对2029年发现的480处和要新增的【130处】违建开展整治。 = 2031-04-30
    - plan: 改造小区4个,6月底前完工,投资【3亿元】。
    - plan: 6月底前交付厂房2处,已有7家企业签约,投产后年产值【9亿元】。
    - plan: 距年底只剩半年,还要修路【3公里】。
    """
    opening = (moment for moment in at.view.opening(at.entry.start) if not _is_over(at, moment))
    moment = next((moment for moment in opening if not _was_of_another(at, moment)), None)
    if moment is None:
        return None
    alone = _words_behind(at, moment).startswith(",")
    if moment.ends or (alone and _is_part_of_the_plan(at, moment)):
        return _said(moment)
    return None if at.view.limit else (None, moment.span)


def _is_over(at: Clause, moment: Moment) -> bool:
    """对2029年发现的问题: a time before that of the plan is none that anything is planned for."""
    return moment.days.end is not None and moment.days.end < at.view.periods.plan[0]


def _words_behind(at: Clause, moment: Moment) -> str:
    """What stands behind a time before its clause."""
    return at.before[max(0, len(at.before) - (at.start - moment.end)) :] if moment.end < at.start else ""


def _was_of_another(at: Clause, moment: Moment) -> bool:
    """改造小区,6月底前完工,投资3亿元: whether the time is that of what is told before it, and of nothing behind it."""
    words = _words_behind(at, moment)
    if at.view.lexicon.pattern("due.told_since").search(words):
        return True  # 6月底前交付,已有7家签约,投产后年产值9亿元
    if at.says("left", "due.brought"):
        return False
    return bool(words) and at.view.lexicon.pattern("due.comes_about").match(words) is not None


def of_its_paragraph(at: Clause, _: Status) -> Answer[date | None]:
    """The time limit that is stated for the whole paragraph, or for the row of the table.

    + plan: 新建公园【3个】。提升服务。(责任单位:甲科;完成时限:9月底前) = 2031-09-30
    - plan: 新建公园【3个】。提升服务。(责任单位:甲科)
    """
    return None if at.view.limit is None else _said(at.view.limit)


def unsaid(_: Clause, __: Status) -> Answer[date | None]:
    """No deadline is stated.

    + plan: 新建公园【3个】。 = none
    - plan: 年内新建公园【3个】。
    """
    return _NO_DEADLINE


DUE: Rules[Clause, Status, date | None] = Rules(
    "due",
    only_targets,
    time_limit_of_its_row,
    in_its_clause,
    behind,
    in_a_clause_behind,
    opened,
    of_its_paragraph,
    unsaid,
)
