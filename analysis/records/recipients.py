"""Recipients: the count of those who receive an amount of money."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.parsing.decision import Rules, needs

if TYPE_CHECKING:
    from analysis.parsing.decision import Span
    from analysis.records.clause import Clause

Answer = tuple["Clause | None", "Span | None"] | None

_RECEIVED = ("expenditure", "relief", "other")  # flows that come to somebody
_NEAR = 2  # the count is the next quantity, or the one after what was done with the money


def is_amount(at: Clause) -> bool:
    """Whether the quantity is an amount of money."""
    return at.quantity.unit.dimension == "money"


def _counts_recipients(at: Clause) -> bool:
    return at.quantity.unit.name in at.view.lexicon.words("recipient")


def _span(at: Clause) -> Span:
    return at.entry.start, at.entry.end


def received_by_nobody(at: Clause, flow: str, per: str | None) -> Answer:
    """A tax, an investment or what a firm earns is not given to anybody.

    + 税收收入【30万元】,惠及60户。 = none
    - 发放补助【30万元】,惠及60户。
    """
    return None if flow in _RECEIVED else (None, None)


def each_receives_it(at: Clause, flow: str, per: str | None) -> Answer:
    """An amount for each one is a rate already.

    + 为60户每户发放补助【500元】。 = none
    + 每人每月发放津贴【80元】,惠及450人。 = none
    - 每月发放津贴【3万元】,惠及450人。
    """
    if per is None:
        return None
    found = at.says("lead", "recipients.each") or at.says("tail", "recipients.each_behind")
    return (None, found) if found or per in at.view.lexicon.words("recipient") else None


def built_for_all(at: Clause, flow: str, per: str | None) -> Answer:
    """What is spent on a thing that many use is given to none of them.

    + 投入【90万元】修缮公园,惠及居民600户。 = none
    - 投入救助资金【90万元】,惠及居民600户。
    """
    if flow != "expenditure":
        return None
    given = at.says("lead", "recipients.given") or at.says("right", "recipients.given")
    return None if given else (None, None)


@needs("ahead", "recipients.reached")
def reached_behind(at: Clause, flow: str, per: str | None) -> Answer:
    """A count behind it that it is said to reach, and no other amount between.

    + 发放补助【30万元】,惠及60户。 = 60户
    - 发放补助【30万元】,救助金5万元,惠及60户。
    """
    for behind in at.view.clauses[at.rank + 1 : at.rank + 1 + _NEAR]:
        if is_amount(behind):
            break
        if _counts_recipients(behind) and behind.says("left", "recipients.reached"):
            return behind, _span(behind)
    return None


@needs("behind", "recipients.reached")
def reached_by_something_else(at: Clause, flow: str, per: str | None) -> Answer:
    """A count before it that something else was done for, unless the same is said of the amount.

    + 走访60户,发放补助【30万元】。 = none
    + 惠及居民60户,普惠补贴【30万元】。 = none
    - 救助60人次,发放救助金【30万元】。
    - 资助学生60名,发放助学金【30万元】。
    """
    before = at.previous
    if before is None or not _counts_recipients(before):
        return None
    reached = before.match("left", "recipients.reached")
    if reached is None or reached["reach"] in at.left or _is_paid(at, reached["reach"]):
        return None
    return None, before.place("left", reached)


def _is_paid(at: Clause, words: str) -> bool:
    """Whether those who were reached are paid, and by the words of the amount: 资助学生60名,发放助学金."""
    paid = at.view.lexicon.pattern("recipients.given").match(words)
    return paid is not None and not set(words).isdisjoint(at.left)


@needs("behind", "recipients.given")
def given_before(at: Clause, flow: str, per: str | None) -> Answer:
    """A count before it, and words between that say that something is given.

    + 为60户发放补助【30万元】。 = 60户
    - 新增60户,收到【30万元】。
    """
    before = at.previous
    if before is None or not _counts_recipients(before):
        return None
    given = before.says("right", "recipients.given") or at.says("left", "recipients.given")
    return (before, _span(before)) if given else None


def nobody_counted(at: Clause, flow: str, per: str | None) -> Answer:
    """Nothing says how many received it.

    + 发放补助【30万元】。 = none
    """
    return None, None


RECIPIENTS: Rules[Clause, str, str | None, Clause | None] = Rules(
    "recipients",
    received_by_nobody, each_receives_it, built_for_all, reached_behind, reached_by_something_else, given_before,
    nobody_counted,
)  # fmt: skip
