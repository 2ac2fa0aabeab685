"""Aspect of values that is told by where they stand: behind another of the same, or behind a net balance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.lexicon.particles import CHINESE_SIGNS
from analysis.parsing.decision import needs
from analysis.records.course import FALL, RISE

if TYPE_CHECKING:
    from analysis.parsing.decision import Answer, Decision
    from analysis.records.clause import Clause
    from analysis.records.course import Course

_FIRST, _LAST = CHINESE_SIGNS


@needs("aspect.net_of_changes")
def net_of_changes(at: Clause, _: Decision[Course] | None) -> Answer[Course]:
    """What is left of what came and went, against a time before.

    + 党员人数同比净增【5名】。 = change +1
    + 税收较2029年净增【9亿元】。 = change +1
    - 党员净增【5名】。
    """
    found = at.says("own", "aspect.net_of_changes")
    return (RISE, found) if found else None


@needs("count", "behind")
def changed_together(at: Clause, before: Decision[Course] | None) -> Answer[Course]:
    """The same stock in two units, one behind the other, has changed one way.

    + 低保对象较年初减少5户【9人】。 = change -1
    - 低保对象较年初减少5户,救助【9人】。
    - 低保对象较年初减少5户,【9人】。
    - 减少企业5家【9人】。
    """
    if before is None or at.previous is None or before.value not in (RISE, FALL) or at.left:
        return None
    counts = at.quantity.unit.dimension == at.previous.quantity.unit.dimension == "count"
    return (before.value, before.words) if counts and at.previous.entry.end == at.entry.start else None


@needs("behind", "aspect.more_by_itself")
def more_by_itself(at: Clause, _: Decision[Course] | None) -> Answer[Course]:
    """A clause of its own says how many more or fewer than before, of what was counted just before it.

    + 开招聘会4场,多【1场】。 = change +1
    + 办讲座4场,少了【2场】。 = change -1
    - 开招聘会4场,多处【1场】。
    - 开招聘会4场,多【1人】。
    """
    found = at.match("lead", "aspect.more_by_itself") if at.previous is not None else None
    if found is None or at.previous is None or at.previous.quantity.unit.base != at.quantity.unit.base:
        return None
    return (FALL if found["fall"] else RISE), at.place("lead", found)


@needs("behind", "aspect.value_beside", "aspect.than_a_value")
def than_a_value(at: Clause, _: Decision[Course] | None) -> Answer[Course]:
    """How much more or less it is than another value, of the same unit, that stands just before it.

    + 会议费28万元,比预算35万元少花【7万元】。 = change -1
    + 会议费28万元,比上年20万元增加【8万元】。 = change +1
    + 财力比年初预算9000万元多出【800万元】。 = change +1
    + 支出比上年700万元少支【20万元】。 = change -1
    - 会议费28万元,比预算【35万元】少花7万元。
    - 会议费28万元,另有公务接待费20万元,少花【7万元】。
    """
    before = at.previous
    if before is None or before.quantity.unit.base != at.quantity.unit.base or not before.cut:
        return None
    found = at.match("left", "aspect.than_a_value") if before.says("left", "aspect.value_beside") else None
    return (FALL if found["fall"] else RISE, at.place("left", found)) if found else None


@needs("ratio", "behind", "aspect.rate_from", "aspect.rate_moved")
def rate_that_has_moved(at: Clause, before: Decision[Course] | None) -> Answer[Course]:
    """Where a rate of change was told from, what it has come to is one that goes the same way.

    + 税收增幅由9%回落到【5%】。 = change +1
    + 投资降幅由2029年的20%收窄至【15%】。 = change -1
    - 入住率由9%提高到【15%】。
    """
    previous = at.previous
    if before is None or previous is None or not at.says("left", "aspect.rate_moved"):
        return None
    return (before.value, before.words) if previous.says("left", "aspect.rate_from") else None


@needs("row", "ratio")
def row_of_changes(at: Clause, _: Decision[Course] | None) -> Answer[Course]:
    """The name of its row in a table says that it is a change, where nothing else stands in its cell.

    + 指标|单位|2030年⏎能耗降低|%|【3.2%】 = change -1
    + 指标|单位|2030年|五年累计⏎能耗降低|%|—|[【12.8】] = change -1
    - 指标|单位|2030年⏎能耗占比|%|【3.2%】
    - plan: 序号|任务|目标⏎1|物业提升|组建率达到【75%】
    """
    row = at.view.row
    if row is None or at.quantity.unit.dimension != "ratio" or any(_FIRST <= sign <= _LAST for sign in at.left):
        return None
    found = at.view.lexicon.pattern("aspect.row_of_changes").search(row.name)
    return (FALL if found["fall"] else RISE, None) if found else None
