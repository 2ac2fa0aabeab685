"""Flow: whose money goes where, told by the words nearest to the amount.

Which flow the words of a place speak of, and which is meant where they speak of two, is said by the patterns of
``flow.toml`` and their order; the rules here say which place is asked first.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from analysis.lexicon.particles import JOINTS
from analysis.parsing.decision import Rules

if TYPE_CHECKING:
    import re

    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.decision import Span
    from analysis.records.clause import Clause, Part

Answer = tuple[str, "Span | None"] | None

_FLOWS = "flows."
_BEFORE, _BEHIND = 40, 20  # signs: one or two clauses; what stands farther off speaks of something else


def _flows(lexicon: Lexicon) -> tuple[tuple[str, re.Pattern[str]], ...]:
    keys = (key for key in lexicon.patterns("flow") if key.startswith(_FLOWS))
    return tuple((key.removeprefix(_FLOWS), lexicon.pattern(f"flow.{key}")) for key in keys)


def _spoken_of(at: Clause, words: str, begin: int = 0, end: int = sys.maxsize) -> tuple[str, re.Match[str]] | None:
    """The first flow, in the order of the lexicon, that the words speak of, and where."""
    for flow, pattern in at.view.lexicon.made(_flows):
        if found := pattern.search(words, begin, end):
            return flow, found
    return None


def _in(at: Clause, part: Part, begin: int = 0, end: int = sys.maxsize) -> Answer:
    told = _spoken_of(at, getattr(at, part), begin, end)
    return (told[0], at.place(part, told[1])) if told else None


def more_of_the_same(at: Clause, _: str | None, earlier: str | None) -> Answer:
    """By how much the amount before has become more or less; what comes in more is revenue only where that was told of.

    + “三公”经费20万元,较年初预算减少【4万元】。 = expenditure
    + 税务部门完成8亿元,增收【3000万元】。 = revenue
    - 发放补助20万元,村民增收【4万元】。
    """
    if earlier is None:
        return None
    found = at.says("left", "flow.more.of_the_same")
    if found is None and earlier == "revenue":
        found = at.says("left", "flow.more.of_revenue")
    return (earlier, found) if found else None


def part_of_revenue(at: Clause, _: str | None, earlier: str | None) -> Answer:
    """Funds that are part of what was taken in.

    + 结算收入3亿元,其中奖补资金【4000万元】。 = revenue
    - 项目支出3亿元,其中奖补资金【4000万元】。
    """
    if earlier != "revenue" or not at.says("lead", "part.told"):
        return None
    found = at.says("left", "flow.more.funds")
    return ("revenue", found) if found else None


def near_number(at: Clause, _: str | None, __: str | None) -> Answer:
    """The words on either side, up to the next mark or number; behind a mark of a list, they speak of its next member.

    + 税收3亿元,引进内资【2亿元】。 = capital
    + 安排【800万元】资金。 = expenditure
    + 生产总值【9亿元】、财政收入2亿元。 = output
    - 慰问60户共【3万元】。
    """
    right = "" if at.right.startswith(tuple(JOINTS)) else at.right
    told = _spoken_of(at, at.left + right)
    if told is None:
        return None
    flow, found = told
    left, number = len(at.left), at.entry.end - at.entry.start
    begin = found.start() + (number if found.start() >= left else 0)
    end = found.end() + (number if found.end() > left else 0)
    base = at.entry.start - left
    return flow, (base + begin, base + end)


def in_indicator(at: Clause, indicator: str | None, _: str | None) -> Answer:
    """The words of what is measured, wherever they stand.

    + 罚款12起、【3万元】。 = penalty
    - 罚款【3万元】。
    """
    told = _spoken_of(at, indicator) if indicator else None
    if told is None:
        return None
    flow, found = told
    return flow, at.last(found.group())


def in_clause(at: Clause, _: str | None, __: str | None) -> Answer:
    """The words before it in its clause, other numbers between.

    + 东厂、西厂分别实现税收2亿元、【1亿元】。 = revenue
    - 实现税收2亿元,利税【1亿元】。
    """
    return _in(at, "lead")


def before(at: Clause, _: str | None, __: str | None) -> Answer:
    """The clauses before.

    + 落实减税政策,企业获得实惠【30万元】。 = relief
    - 企业获得实惠【30万元】,落实减税政策。
    """
    return _in(at, "before", max(0, len(at.before) - _BEFORE))


def behind(at: Clause, _: str | None, __: str | None) -> Answer:
    """The words behind it.

    + 道路整治【90万元】,9月底前完成支付。 = expenditure
    - 支付90万元,道路整治【90万元】。
    """
    return _in(at, "tail", end=_BEHIND)


def concerned(at: Clause, _: str | None, __: str | None) -> Answer:
    """Money that something that is done has to do with is spent on it.

    + 评审项目5个,涉及资金【3万元】。 = expenditure
    + 高龄津贴迟发,涉及12人、【3万元】。 = expenditure
    + 照护项目全年预算数为【3万元】。 = expenditure
    - 评审项目5个,争取资金【3万元】。
    """
    found = at.says("left", "flow.more.concerned")
    before = at.previous
    if found is None and before and before.quantity.unit.name in at.view.lexicon.words("recipient"):
        found = at.says("lead", "flow.more.for_those")
    return ("expenditure", found) if found else None


def in_the_table(at: Clause, _: str | None, __: str | None) -> Answer:
    """The heads of its table, or the line above that, say what the amounts are.

    + 支出情况⏎科目|年初预算|决算数⏎学前教育|80万元|【95万元】 = expenditure
    - 学前教育【95万元】。
    """
    row = at.view.row
    told = _spoken_of(at, row.above) or _spoken_of(at, " ".join(row.heads)) if row else None
    return (told[0], None) if told else None


def nothing_said(at: Clause, _: str | None, __: str | None) -> Answer:
    """Nothing near it tells.

    + 收到【3万元】。 = other
    - 收到捐款【3万元】。
    """
    return "other", None


FLOW: Rules[Clause, str | None, str | None, str] = Rules(
    "flow",
    more_of_the_same, part_of_revenue, near_number, in_indicator, in_clause, before, behind, concerned, in_the_table,
    nothing_said,
)  # fmt: skip
