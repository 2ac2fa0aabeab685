"""Flow of amounts that only their place tells: a column of a table, or a label in front of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.parsing.decision import needs
from analysis.records.over import OF_MONEY

if TYPE_CHECKING:
    from analysis.parsing.decision import Span
    from analysis.records.clause import Clause

Answer = tuple[str, "Span | None"] | None


@needs("row")
def column_of_an_account(at: Clause, _: str | None, __: str | None) -> Answer:
    """A column of a budget or of its account tells what its lines are spent on, unless the table is one of receipts.

    + 科目|调整预算|决算数⏎农林水|【80万元】|95万元 = expenditure
    + 收入情况⏎科目|调整预算|决算数⏎利息|【80万元】|95万元 = revenue
    - 科目|产值⏎农林水|【80万元】
    """
    row = at.view.row
    if row is None or at.view.lexicon.pattern("flow.more.account_column").match(at.column) is None:
        return None
    side = at.view.lexicon.pattern("flow.more.side_of_receipts")
    told = any(side.search(words) for words in (row.name, row.above, at.view.over.headings))
    return "revenue" if told else "expenditure", None


def under_a_heading_of_spending(at: Clause, _: str | None, __: str | None) -> Answer:
    """Where a text is about public money, what stands below a heading that tells of spending alone is spent.

    + account: 一、支出决算明细⏎1.卫生健康【80万元】,增长5%。 = expenditure
    - account: 一、收支决算明细⏎1.卫生健康【80万元】,增长5%。
    - 支出情况⏎1.卫生健康【80万元】,增长5%。
    """
    if at.view.periods.genre not in OF_MONEY:
        return None
    found = at.view.lexicon.pattern("flow.more.side_of_outlay").match(at.view.over.headings)
    return ("expenditure", None) if found else None


@needs("row")
def funds_of_projects(at: Clause, _: str | None, __: str | None) -> Answer:
    """The funds that a table of projects has a column for are put into these.

    + 序号|项目名称|资金⏎1|便民桥|【96万元】 = investment
    - 序号|救助对象|资金⏎1|孤儿|【96万元】
    - 序号|项目名称|欠款⏎1|便民桥|【96万元】
    """
    row = at.view.row
    if row is None or at.view.lexicon.pattern("flow.more.funds_column").match(at.column) is None:
        return None
    of_projects = at.view.lexicon.pattern("flow.more.names_projects")
    return ("investment", None) if any(map(of_projects.match, row.heads)) else None


@needs("row")
def funds_of_a_column(at: Clause, _: str | None, __: str | None) -> Answer:
    """What a column has of funds, or of what is put in, is spent on what its rows name.

    + 序号|事项|资金安排(万元)⏎1|路灯更换|【96】 = expenditure
    + 序号|事项|所需资金(万元)⏎1|路灯更换|【96】 = expenditure
    - 序号|事项|资金缺口(万元)⏎1|路灯更换|【96】
    """
    row = at.view.row
    found = row is not None and at.view.lexicon.pattern("flow.more.set_aside_column").match(at.column)
    return ("expenditure", None) if found else None


def behind_a_label(at: Clause, _: str | None, __: str | None) -> Answer:
    """The funds of a project, where a label names them, are spent on it.

    + plan: 新建公园3个。资金:【96万元】,责任科室:城建科。 = expenditure
    - plan: 新建公园3个。缺口:【96万元】,责任科室:城建科。
    """
    found = None if at.left else at.says("before", "flow.more.labelled")
    return ("expenditure", found) if found else None
