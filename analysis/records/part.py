"""Part: whether a value is part of one before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.parsing.decision import Rules, needs

if TYPE_CHECKING:
    from analysis.parsing.decision import Answer
    from analysis.records.clause import Clause


@needs("part.told")
def told_in_its_clause(at: Clause) -> Answer[bool]:
    """Its own clause says so.

    + 引进项目9个,其中工业项目【3个】。 = True
    + 新建公园9个(含口袋公园【3个】)。 = True
    - 引进项目【9个】,其中工业项目3个。
    """
    found = at.says("lead", "part.told")
    return (True, found) if found else None


@needs("part.goes_on")
def on_in_the_parts(at: Clause) -> Answer[bool]:
    """The parts of a whole go on, clause by clause, as long as their unit stays.

    + 引进项目9个,其中工业项目3个,农业项目【6个】。 = True
    - 引进项目9个,其中工业项目3个,税收【3万元】。
    - 其中食堂3个;公园【9个】。
    """
    found = at.match("before", "part.goes_on")
    if found is None:
        return None
    among = at.place("before", found)
    units = {one.quantity.unit.name for one in at.view.between(among[1], at.start)}
    return (True, among) if units <= {at.quantity.unit.name} else None


def whole(_: Clause) -> Answer[bool]:
    """It stands for itself.

    + 引进项目【9个】。 = False
    - 其中引进项目【9个】。
    """
    return False, None


PART: Rules[Clause, bool] = Rules("part", told_in_its_clause, on_in_the_parts, whole)
