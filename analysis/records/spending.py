"""An amount of money: whose it is, where it goes, what for, and who receives it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from analysis.lexicon import read_toml
from analysis.records.decision import Rules
from analysis.records.trim import object_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.records.clause import Clause
    from analysis.records.decision import Span

_RECIPIENTS = frozenset(
    ("人", "户", "家", "名", "位", "人次", "户次", "家次", "人户", "户(次)", "人(次)", "家(次)", "户/次", "批次")
)
_REACHES = re.compile(r"(?:惠及|受益|覆盖|涉及|资助|救助|帮助|补助|服务|慰问|享受|保障|惠|受惠|走访)[^,;。]{0,12}\Z")
_GIVES = re.compile(
    r"(?:放款|获批|获得|赔付|支付|发放|减免|给付|补助|补贴|救助|资助|兑付|拨付|奖励|慰问|报销|免除|代缴|发)"
)
_NEAR = 2  # the count of recipients is the next quantity, or the one after what was done with the money
_GIVEN = re.compile(r"\A.*?(?:减免|免除|发放)(?=.{2})")  # 企业减免房租: what is given is the purpose
_MONEY_WORDS = re.compile(r"(?:总?投资额?|共计|资金额?|金额|总额)\Z")
_FOR = re.compile(r"\A[^,;。]{0,4},?(?:专项|主要|全部)?用于([^,;。]{2,30})")


@cache
def _flows() -> tuple[tuple[str, re.Pattern[str]], ...]:
    table = read_toml("flows.toml")
    return tuple((flow, re.compile(table["near"][flow])) for flow in table["order"])


def flow(clause: Clause, indicator: str | None) -> str:
    """The flow whose words stand nearest: between the numbers, in the indicator, the clause, then the sentence."""
    noun_behind = clause.right[1:] if clause.right.startswith("的") else clause.right[:12]
    for words in (clause.left + noun_behind, indicator or "", clause.lead, clause.before[-40:], clause.tail[:20]):
        for name, pattern in _flows():
            if pattern.search(words):
                return name
    return "other"


def purpose(clause: Clause, indicator: str | None, earlier: str | None) -> str | None:
    """What the money is for: the words behind 用于, else the indicator without its verb and without words for money.

    Where nothing is left, ``earlier``, the indicator of the quantity before, says it: 处罚二百起,处罚金额 …
    """
    if said := _FOR.match(clause.tail):
        return said.group(1)
    for words in (indicator, earlier):
        if words is None:
            continue
        plain = _MONEY_WORDS.sub("", object_of(_GIVEN.sub("", words), clause.view.lexicon))
        if len(plain) > 1 and plain != "项目":
            return plain
    return indicator


def is_amount(clause: Clause) -> bool:
    """Whether the quantity is an amount of money."""
    return clause.quantity.unit.dimension == "money"


def recipient(amount: Clause, group: Sequence[Clause], flow: str) -> Clause | None:
    """The count of those who received an amount, in its sentence: behind it with 惠及, or before it with 为 … 发放."""
    if flow not in ("expenditure", "relief", "other"):
        return None
    for behind in group[amount.rank + 1 : amount.rank + 1 + _NEAR]:
        if behind.quantity.unit.dimension == "money":
            break
        if behind.quantity.unit.name in _RECIPIENTS and _REACHES.search(behind.left):
            return behind
    before = group[amount.rank - 1] if amount.rank else None
    if before is None or before.quantity.unit.name not in _RECIPIENTS:
        return None
    reached = _REACHES.search(before.left)
    if reached and reached.group()[:2] not in amount.left:
        return None  # 走访60户,发放补助: not of these; but 救助60人次,发放救助金 is
    return before if _GIVES.search(before.right + amount.left) else None


def _flow(at: Clause, indicator: str | None) -> tuple[str, Span | None] | None:
    """As it was.

    + 发放补助【30万元】。 = expenditure
    """
    return flow(at, indicator), None


def _purpose(at: Clause, indicator: str | None, earlier: str | None) -> tuple[str | None, Span | None] | None:
    """As it was.

    + 投入【30万元】用于河道清淤。 = 河道清淤
    """
    return purpose(at, indicator, earlier), None


def _recipients(at: Clause, flow: str) -> tuple[Clause | None, Span | None] | None:
    """As it was.

    + 发放补助【30万元】,惠及60户。 = 60户
    """
    found = recipient(at, at.view.clauses, flow)
    return found, (found.entry.start, found.entry.end) if found else None


FLOW: Rules[[Clause, str | None], str] = Rules("flow", _flow)
PURPOSE: Rules[[Clause, str | None, str | None], str | None] = Rules("purpose", _purpose)
RECIPIENTS: Rules[[Clause, str], Clause | None] = Rules("recipients", _recipients)
