"""Per: what one value is for, such as 月 in 每月一次 and 人 in 人均."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.parsing.decision import Rules

if TYPE_CHECKING:
    import re

    from analysis.parsing.decision import Answer
    from analysis.records.aspect import Aspect
    from analysis.records.clause import Clause, Part


def _for(at: Clause, part: Part, found: re.Match[str] | None) -> Answer[str | None]:
    """What a match says by its groups ``for…``, in the word that ``per.toml`` has for it."""
    if found is None:
        return None
    word = next(word for word in found.groups() if word)
    same = at.view.lexicon.table("per.toml").get(word)
    return same.value if same else word, at.place(part, found)


def each(at: Clause, aspect: Aspect) -> Answer[str | None]:
    """每 or 均 in front governs what follows it in the clause, but not the list that it is itself one of.

    + 每月走访【3次】。 = 月
    + 每名党员联系【5户】。 = 人
    + 日均接待【210人次】。 = 日
    - 每月点评、【11项】工作。
    - 人均收入增长【5%】。
    """
    if not at.match("lead", "per.may_be_each"):
        return None
    grows = aspect == "change" and at.quantity.unit.dimension == "ratio"
    found = None
    for match in at.view.lexicon.pattern("per.each").finditer(at.lead):
        if not (grows and match["head"]):  # what grows is per head, and not its growth
            found = match
    return _for(at, "lead", found)


def rate(at: Clause, _: Aspect) -> Answer[str | None]:
    """年产 and the like say what is made or earned in a year, or a day.

    + 年产值【5亿元】。 = 年
    - 全年产值【5亿元】。
    """
    return _for(at, "left", at.match("left", "per.rate"))


def unit_behind_a_slash(at: Clause, _: Aspect) -> Answer[str | None]:
    """A unit of the form A/B.

    + 物业费【3元】/平方米。 = 平方米
    - 物业费【3元】。
    """
    return _for(at, "tail", at.match("tail", "per.slash"))


def whole(_: Clause, __: Aspect) -> Answer[str | None]:
    """A value for nothing in particular.

    + 新建车位【120个】。 = none
    - 每个小区新建车位【120个】。
    """
    return None, None


PER: Rules[Clause, Aspect, str | None] = Rules("per", each, rate, unit_behind_a_slash, whole)
