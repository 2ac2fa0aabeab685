"""Bound: how the words on either side of a value bound it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.parsing.decision import Rules, needs
from analysis.records import lists

if TYPE_CHECKING:
    from analysis.parsing.decision import Answer
    from analysis.parsing.quantities import Bound
    from analysis.records.clause import Clause

_PASSED = ("money", "ratio")  # what can be left behind
_BOUNDS: dict[str, Bound] = {"over": "over", "under": "under", "approx": "approx"}  # by the group of the pattern


def part_of_the_number(at: Clause) -> Answer[Bound]:
    """A range is one, and a word glued to the number is of it alone.

    + 举办讲座【50余场】。 = over
    + 举办讲座【3-5场】。 = range
    - 举办讲座约【50场】。
    - 空着的【36户】多是老屋。
    - 税收比预算【900万元】多出80万元。
    """
    own = at.quantity.bound
    return None if own == "exact" else (own, (at.entry.start, at.entry.end))


def _head(at: Clause) -> Clause:
    """The first of the list that it stands in."""
    return at.view.clauses[lists.head(at.view.clauses, at.rank, "、")]


@needs("bound.of_each")
def behind_the_list(at: Clause) -> Answer[Bound]:
    """Where each member has its value, the word behind the last is of all.

    + 产值、税收分别增长【7%】、8%以上。 = over
    - 新建公园【7个】、食堂8个以上。
    """
    first = _head(at)
    if not first.says("left", "bound.of_each"):
        return None
    group = at.view.clauses
    last = group[first.rank + lists.size(group, first.rank) - 1]
    bound = last.quantity.bound
    return None if bound in ("exact", "range") else (bound, (last.entry.start, last.entry.end))


@needs("bound.in_front")
def in_front(at: Clause) -> Answer[Bound]:
    """Words in front say that it is this or more, or less, or near it; those of a list are in front of its first.

    + 举办讲座不少于【5场】。 = over
    + 签约户数已超过总户数的【80%】。 = over
    + plan: 举办讲座不得少于【5场】。 = over
    + plan: 经费不得超过【5万元】。 = under
    + 债务没有突破【5亿元】的限额。 = under
    + 两镇产值分别突破20亿元、【30亿元】。 = over
    + 空置率控制在【5%】。 = under
    + 新建车位约【120个】。 = approx
    - 税收需突破【5亿元】。
    - 规模以上【12家】。
    - 签约【120个】。
    """
    first = _head(at)
    said = first if first.quantity.bound == "exact" else at
    found = said.match("left", "bound.in_front")
    return (_BOUNDS[found.lastgroup or ""], said.place("left", found)) if found else None


@needs("bound.with_a_verb")
def with_a_verb(at: Clause) -> Answer[Bound]:
    """At least and at most stand in front of what is done as well.

    + 每月至少举办讲座【1场】。 = over
    + 每村至少建成残疾人综合康复服务点【1处】。 = over
    - 办得最少的东村有讲座【1场】。
    - 至少每月举办讲座5场,走访【3次】。
    """
    found = at.match("left", "bound.with_a_verb")
    return (_BOUNDS[found.lastgroup or ""], at.place("left", found)) if found else None


@needs("bound.capped")
def capped(at: Clause) -> Answer[Bound]:
    """The most that is paid to anyone.

    + 每台最高补助【20万元】。 = under
    + 给予最高【50万元】奖励。 = under
    + 补贴标准最高可达【3000元】。 = under
    - 税收最高达【3000万元】。
    """
    if at.quantity.unit.dimension not in ("money", "ratio"):
        return None
    found = at.says("left", "bound.capped")
    if found is None:
        return None
    paid = at.says("lead", "bound.what_is_capped") or at.says("right", "bound.what_is_capped")
    return ("under", found) if paid else None


@needs("bound.of_a_scale")
def of_a_scale(at: Clause) -> Answer[Bound]:
    """上百 is a hundred and more; 线上 in front of digits says where.

    + 举办讲座上【百场】。 = over
    - 线上【50场】。
    """
    if at.quantity.arabic or not at.left:
        return None
    begin = at.entry.start
    return ("over", (begin - 1, begin)) if at.says("left", "bound.of_a_scale") else None


@needs("bound.money_passed")
def amount_passed(at: Clause) -> Answer[Bound]:
    """An amount of money, or a share, that is left behind is this and more; a place that is crossed is one.

    + 设备安装已过【七成】。 = over
    + 产值先后跨越10亿元、【20亿元】。 = over
    - 水渠跨越【3个村】。
    """
    first = _head(at)
    found = first.says("left", "bound.money_passed") if at.quantity.unit.dimension in _PASSED else None
    return ("over", found) if found else None


def as_it_stands(_: Clause) -> Answer[Bound]:
    """Nothing bounds it.

    + 新建车位【120个】。 = exact
    - 新建车位近【120个】。
    """
    return "exact", None


BOUND: Rules[Clause, Bound] = Rules(
    "bound",
    part_of_the_number,
    behind_the_list,
    in_front,
    with_a_verb,
    capped,
    of_a_scale,
    amount_passed,
    as_it_stands,
)
