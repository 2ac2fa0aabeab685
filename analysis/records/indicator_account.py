"""Rules of the indicator for money whose words name a side of an account, or only how far an amount before has come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.parsing.decision import needs
from analysis.records.context import joined
from analysis.records.trim import trimmed

if TYPE_CHECKING:
    from analysis.records.phrase import Answer, Phrase

_FURTHEST = 6  # amounts that lie between the sides of an account, at most


@needs("money")
def side_of_an_account(at: Phrase) -> Answer:
    """Receipts, spending and what is left are those of the account that a heading or the side before names.

    + (一)教育经费。收入【9亿元】,支出8亿元。 = 教育经费收入
    + 教育经费收入9亿元,其中捐款1亿元,支出【8亿元】。 = 教育经费支出
    + 村集体收入9亿元,支出【8亿元】。 = 村集体支出
    + (一)教育经费。区人大批准的收入预算为【9亿元】。 = 教育经费收入预算
    + (一)教育经费。收入9亿元,加上上年结转1亿元,收入总计【10亿元】。 = 收入总计
    - 出售旧物,收入【9亿元】。
    - 教育经费支出【8亿元】。
    """
    if not at.is_money or at.clause.view.row:
        return None
    pattern = at.lexicon.pattern
    side = pattern("indicator.side").fullmatch(pattern("indicator.by_whom").sub("", at.subject))
    if side is None:
        return None
    if pattern("indicator.grand_total").search(at.own) and at.clause.match("past", "indicator.added_up"):
        return at.answer(at.own)  # of more than one account
    if account := pattern("indicator.account").search(at.clause.view.over.headings):
        if account["both"] and pattern("indicator.grand_total").search(at.own):
            return None  # of more than one account
        return at.answer(joined(account["name"], side["own"]))
    for level in reversed(at.said.levels[-_FURTHEST:]):
        if before := pattern("indicator.side_behind").search(level):
            return at.answer(trimmed(level[: before.end("account")], at.lexicon) + side["own"])
    return None


@needs("money", "earlier", one_of=("indicator.approved", "indicator.came_to"))
def as_approved(at: Phrase) -> Answer:
    """What an amount before has been changed to by those who decide of it, or has come to, is still that amount.

    + 税收预算5亿元,经人大批准调整为【4亿元】。 = 税收预算
    + 税收预算5亿元,实际完成【4亿元】。 = 税收
    - 经人大批准的税收预算为【4亿元】。
    """
    if at.said.earlier is None or not at.is_money:
        return None
    if at.clause.match("left", "indicator.approved"):
        return at.answer(at.said.earlier)
    return at.answer(at.named(at.said.earlier)) if at.clause.match("left", "indicator.came_to") else None


@needs("money", "indicator.laid_out")
def laid_out_on(at: Phrase) -> Answer:
    """What is laid out is so on what stands in front, else on what is done behind it, or what the clause before names.

    + plan: 花【42万元】在村口建停车场。 = 村口建停车场
    + 自来水管网换新,花了【145万元】。 = 自来水管网换新
    + 自来水管网换新花了【145万元】。 = 自来水管网换新
    - 自来水管网换新投入【145万元】。
    """
    spent = at.clause.match("left", "indicator.laid_out") if at.is_money else None
    if spent is None:
        return None
    if deed := trimmed(spent["deed"] or "", at.lexicon):
        thing = at.thing if at.is_bare(deed) and at.lexicon.pattern("indicator.plain_name").match(at.thing) else ""
        return at.answer(joined(thing, deed))
    found = at.clause.match("right", "indicator.laid_out_for")
    return at.answer(found["own"] if found else at.thing)


RULES = (as_approved, side_of_an_account, laid_out_on)
