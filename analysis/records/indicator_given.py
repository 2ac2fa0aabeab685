"""Rules of the indicator for the amount that each of some is given: it is of what is given, not of those who get it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.parsing.decision import needs

if TYPE_CHECKING:
    from analysis.records.phrase import Answer, Phrase


@needs("money", "behind", "indicator.only_each")
def amount_for_each(at: Phrase) -> Answer:
    """What each is given is so much of what all are said to be given.

    + 为62位老人发重阳红包,每人【200元】。 = 发重阳红包
    - 为62位老人发红包,标准每人【200元】。
    """
    before = at.clause.previous
    if before is None or before.quantity.unit.dimension == "money" or at.clause.listed or at.noun:
        return None
    if not at.is_money or at.clause.match("lead", "indicator.only_each") is None:
        return None
    given = before.match("right", "indicator.is_given")
    return at.answer(given["deed"]) if given else None


@needs("money", "indicator.gives_thing")
def given_at_a_price(at: Phrase) -> Answer:
    """A thing of so much money that each is given is named with how it is given.

    + 评上的奖【50元】购物券。 = 奖购物券
    - 评上的奖【50元】。
    """
    found = at.clause.match("left", "indicator.gives_thing") if at.is_money else None
    thing = at.clause.match("right", "indicator.only_noun") if found else None
    return at.answer(found["deed"] + thing.group()) if found and thing else None


FIRST = (amount_for_each, given_at_a_price)
