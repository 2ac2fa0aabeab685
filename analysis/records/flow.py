"""Flow: whose money goes where, told by the words nearest to the amount.

Which flow words speak of, and which is meant where they speak of two, the patterns of ``flow.toml`` and their order
say; the rules here say which place is asked first.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from analysis.lexicon.particles import JOINTS
from analysis.parsing.decision import Rules, needs
from analysis.records.flow_by_place import (
    behind_a_label,
    column_of_an_account,
    funds_of_a_column,
    funds_of_projects,
    under_a_heading_of_spending,
)
from analysis.records.over import OF_MONEY

if TYPE_CHECKING:
    import re

    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.decision import Span
    from analysis.records.clause import Clause, Part

Answer = tuple[str, "Span | None"] | None

_FLOWS, _HEADS, _ACCOUNTS = "flows.", "heads.", "accounts."
_BEFORE, _BEHIND = 40, 20  # signs: one or two clauses; what stands farther off speaks of something else


def _flows(lexicon: Lexicon) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return _patterns(lexicon, _FLOWS)


def _heads(lexicon: Lexicon) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return _patterns(lexicon, _HEADS)


def _accounts(lexicon: Lexicon) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return _patterns(lexicon, _ACCOUNTS)


def _patterns(lexicon: Lexicon, section: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    keys = (key for key in lexicon.patterns("flow") if key.startswith(section))
    return tuple((key.removeprefix(section), lexicon.pattern(f"flow.{key}")) for key in keys)


def _spoken_of(at: Clause, words: str, begin: int = 0, end: int = sys.maxsize) -> tuple[str, re.Match[str]] | None:
    """The first flow, in the order of the lexicon, that the words speak of, and where."""
    for flow, pattern in at.view.lexicon.made(_flows):
        if found := pattern.search(words, begin, end):
            return flow, found
    return None


def _in(at: Clause, part: Part, begin: int = 0, end: int = sys.maxsize) -> Answer:
    told = _spoken_of(at, getattr(at, part), begin, end)
    return (told[0], at.place(part, told[1])) if told else None


@needs("behind", one_of=("flow.more.of_the_same", "flow.more.of_revenue"))
def more_of_the_same(at: Clause, _: str | None, earlier: str | None) -> Answer:
    """By how much the amount before has become more or less; what comes in more is revenue only where that was told of.

    + “三公”经费20万元,较年初预算减少【4万元】。 = expenditure
    + “三公”经费20万元,比预算节省【4万元】。 = expenditure
    + 税务部门完成8亿元,增收【3000万元】。 = revenue
    + 年初预算收入7亿元,年中追加【5000万元】。 = revenue
    - 发放补助20万元,村民增收【4万元】。
    """
    if earlier is None:
        return None
    found = at.says("left", "flow.more.of_the_same")
    found = found or (at.says("left", "flow.more.of_revenue") if earlier == "revenue" else None)
    return (earlier, found) if found else None


@needs("behind", "part.told", "flow.more.funds")
def part_of_revenue(at: Clause, _: str | None, earlier: str | None) -> Answer:
    """Funds that are part of what was taken in.

    + 结算收入3亿元,其中奖补资金【4000万元】。 = revenue
    - 项目支出3亿元,其中奖补资金【4000万元】。
    """
    if earlier != "revenue" or not at.says("lead", "part.told"):
        return None
    found = at.says("left", "flow.more.funds")
    return ("revenue", found) if found else None


@needs("behind", "flow.more.goes_on")
def goes_on(at: Clause, _: str | None, earlier: str | None) -> Answer:
    """Words that name nothing tell how far the amount before has come.

    + 税收预算5亿元,经区人大批准调整为【4亿元】。 = revenue
    + 补助标准80元,提高到【90元】。 = expenditure
    - 补助标准80元,工资提高到【90元】。
    """
    found = at.says("left", "flow.more.goes_on") if earlier is not None else None
    return (earlier, found) if earlier and found else None


@needs("behind", "part.told")
def part_of_a_flow(at: Clause, _: str | None, earlier: str | None) -> Answer:
    """A part whose own words speak of no flow, is one of what was told before it.

    + 上级专项补助80万元,其中市级【20万元】。 = funding
    - 上级专项补助80万元,其中配套投资【20万元】。
    - 上级专项补助80万元,市级【20万元】。
    """
    if earlier is None or not at.says("lead", "part.told") or _spoken_of(at, at.left + at.right):
        return None
    return earlier, None


@needs("flow.more.asked")
def asked_for(at: Clause, _: str | None, __: str | None) -> Answer:
    """Money that somebody else is asked for is won from there.

    + 资金缺口【5万元】拟向市级争取。 = funding
    - 资金缺口【5万元】。
    """
    found = at.says("right", "flow.more.asked")
    return ("funding", found) if found else None


def at_the_head(at: Clause, _: str | None, __: str | None) -> Answer:
    """The noun right in front of the amount is what there is so much of.

    + 专项债券支出【3亿元】。 = expenditure
    + 专项债务余额【3亿元】。 = other
    + 财政统筹安排不低于【3亿元】。 = expenditure
    + 收入预算为【3亿元】。 = revenue
    + 历年拖欠工程款【800万元】。 = other
    + 瓷器出口【3亿元】。 = output
    + 基金收入仅【3亿元】。 = revenue
    + 建设花了【3亿元】,区里补了2亿元。 = expenditure
    + 建设花了3亿元,区里补了【2亿元】。 = funding
    + plan: 花【42万元】建停车场。 = expenditure
    - 专项债券【3亿元】。
    - 减免税款【3亿元】。
    """
    if at.says("left", "flow.more.outright"):
        return None
    for flow, pattern in at.view.lexicon.made(_heads):
        if found := pattern.search(at.left):
            return flow, at.place("left", found)
    return None


@needs("flow.more.appropriated")
def handed_to_an_office(at: Clause, _: str | None, __: str | None) -> Answer:
    """What the treasury hands to an office is part of the receipts of that, where these are told before it.

    + 收入合计9万元,其中财政拨款【8万元】。 = revenue
    - 支出合计9万元,其中财政拨款【8万元】。
    """
    found = at.says("left", "flow.more.appropriated")
    told = found and at.view.lexicon.pattern("flow.more.all_receipts").search(at.view.over.side + at.past)
    return ("revenue", found) if told else None


def near_number(at: Clause, _: str | None, __: str | None) -> Answer:
    """The words on either side, up to the next mark or number; behind a mark of a list, they speak of its next member.

    + 税收3亿元,引进内资【2亿元】。 = capital
    + 全镇各项收入总计【7000万元】。 = revenue
    + 总额含市区两级补助【80万元】。 = funding
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
    + 项目资金沉淀已有一年,共【50万元】。 = other
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


def _whose_account(at: Clause) -> str | None:
    """What receipts are in the account that the words before or over an amount tell of."""
    for flow, account in at.view.lexicon.made(_accounts):
        if account.search(at.past) or account.search(at.view.over.headings):
            return flow
    return "revenue" if at.view.periods.genre in OF_MONEY else None


@needs(one_of=("flow.more.receipts", "flow.more.budgeted"))
def in_an_account(at: Clause, _: str | None, __: str | None) -> Answer:
    """Where a budget is told of, what is called receipts is those of the public household, and a line of it is spent.

    + 执行社保预算,收入【3亿元】。 = revenue
    + 执行预算,健身项目预算数为【30万元】。 = expenditure
    + 执行预算,收入完成九成,比预算数【30万元】少。 = revenue
    + 公布村级收支,全年收入【30万元】。 = income
    - 出售旧物,收入【3亿元】。
    """
    receipts = at.says("left", "flow.more.receipts")
    found = receipts or at.says("left", "flow.more.budgeted")
    if found is None:
        return None
    whose = _whose_account(at)
    told = receipts or at.says("past", "flow.more.side_of_receipts")
    return (whose if told else "expenditure", found) if whose else None


def in_a_list(at: Clause, _: str | None, __: str | None) -> Answer:
    """The words that a list begins with hold for all its members, sentence by sentence.

    + 重点安排:教育3亿元;养老【2亿元】。 = expenditure
    + 减免税费:个人300万元;企业【200万元】。 = relief
    - 重点抓好:教育3亿元;养老【2亿元】。
    """
    opener = at.view.over.opener
    if not opener:
        return None
    if at.view.lexicon.pattern("flow.more.opens").search(opener):
        return "expenditure", None
    told = _spoken_of(at, opener)
    return (told[0], None) if told else None


def before(at: Clause, _: str | None, __: str | None) -> Answer:
    """The clauses before.

    + 落实减税政策,企业获得实惠【30万元】。 = relief
    - 企业获得实惠【30万元】,落实减税政策。
    """
    return _in(at, "before", max(0, len(at.before) - _BEFORE))


@needs("flow.more.sorted")
def sorted_as_spending(at: Clause, _: str | None, __: str | None) -> Answer:
    """What a sentence sorts by the kinds of what a budget spends is spent.

    + plan: 按功能科目划分,教育【300万元】、农林水200万元。 = expenditure
    + plan: 按功能科目划分,教育300万元、农林水【200万元】。 = expenditure
    - plan: 按园区划分,东区【300万元】、西区200万元。
    """
    found = at.says("past", "flow.more.sorted")
    return ("expenditure", found) if found else None


def behind(at: Clause, _: str | None, __: str | None) -> Answer:
    """The words behind it.

    + 道路整治【90万元】,9月底前完成支付。 = expenditure
    - 支付90万元,道路整治【90万元】。
    """
    return _in(at, "tail", end=_BEHIND)


@needs("flow.more.free_standard")
def standard_of_a_service(at: Clause, _: str | None, __: str | None) -> Answer:
    """What a service costs that people need not pay for.

    + 免费体检5万人,人均标准【110元】。 = expenditure
    - 免费体检5万人,收取【110元】。
    """
    found = at.says("past", "flow.more.free_standard")
    return ("expenditure", found) if found else None


@needs("flow.more.concerned")
def concerned(at: Clause, _: str | None, __: str | None) -> Answer:
    """Money that something that is done has to do with is spent on it.

    + 评审项目5个,涉及资金【3万元】。 = expenditure
    - 评审项目5个,争取资金【3万元】。
    """
    found = at.says("left", "flow.more.concerned")
    return ("expenditure", found) if found else None


@needs("flow.more.by_itself")
def budget_of_a_thing(at: Clause, _: str | None, __: str | None) -> Answer:
    """The budget of a thing is what is spent on it.

    + 建活动室1处,预算【28万元】。 = expenditure
    + 公务接待费用情况。2030年预算【28万元】。 = expenditure
    + 公务接待费用情况。全年决算【28万元】。 = expenditure
    - 建活动室1处,收到【28万元】。
    """
    found = at.says("left", "flow.more.by_itself")
    taken_in = found and at.view.lexicon.pattern("flow.more.side_of_receipts").search(at.view.over.headings)
    return ("expenditure", found) if found and not taken_in else None


@needs("row")
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


NOTHING_SAID = nothing_said.__name__.replace("_", "-")
FLOW: Rules[Clause, str | None, str | None, str] = Rules(
    "flow",
    more_of_the_same, part_of_revenue, goes_on, asked_for, at_the_head, handed_to_an_office, near_number,
    in_an_account, part_of_a_flow, in_indicator, in_clause, in_a_list, standard_of_a_service, before,
    sorted_as_spending, behind, concerned, budget_of_a_thing, in_the_table, column_of_an_account, funds_of_projects,
    funds_of_a_column, behind_a_label, under_a_heading_of_spending, nothing_said,
)  # fmt: skip
