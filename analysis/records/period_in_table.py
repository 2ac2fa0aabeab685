"""Period of a number in a table: the year that heads its column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.parsing.decision import needs
from analysis.parsing.spans import year

if TYPE_CHECKING:
    from analysis.parsing.decision import Answer
    from analysis.parsing.spans import Span
    from analysis.records.clause import Clause
    from analysis.records.period import Told


@needs("row")
def year_of_the_column(at: Clause, told: Told) -> Answer[Span | None]:
    """The head of its column in a table begins with a year, or says that it is the one before.

    + 科目|2029年决算数|2030年决算数⏎教育支出|【80万元】|95万元 = 2029-01-01 to 2029-12-31
    + 科目|上年决算数|本年决算数⏎教育支出|【80万元】|95万元 = 2029-01-01 to 2029-12-31
    + plan: 任务|年度目标|上年完成情况⏎修路|5条|【3条】 = 2030-01-01 to 2030-12-31
    - 科目|上年决算数|本年决算数⏎教育支出|80万元|【95万元】
    """
    found = (at.column_year or _year_before(at)) if at.view.row else None
    if told.status == "target" and at.view.periods.genre == "outline" and found == at.view.periods.plan[1].year:
        return at.view.periods.plan, None  # what an outline is to reach is aimed at in all its years
    return (year(found), None) if found else None


def _year_before(at: Clause) -> int | None:
    """That before the part of the text, where the head of the column says so: 上年决算数."""
    part = at.view.periods.of(at.stance)
    return part[0].year - 1 if part and at.heads("period.year_before_column") else None
