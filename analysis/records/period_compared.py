"""Period of a value that another is only compared with, and of what is measured from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.parsing.decision import needs
from analysis.parsing.spans import year
from analysis.records.status import before_a_change, before_an_arrow

if TYPE_CHECKING:
    from analysis.parsing.decision import Answer
    from analysis.parsing.spans import Span
    from analysis.records.clause import Clause
    from analysis.records.period import Told


@needs("review", "behind")
def growth_on_what_is_only_compared(at: Clause, told: Told) -> Answer[Span | None]:
    """A growth behind the value that it is measured from is none of the year of that.

    A year gone by stands before such a value, and no name of anything.

    + 运行经费9万元,上年为8万元,增长【5%】。 = 2030-01-01 to 2030-12-31
    + 产值9亿元(2029年同期8亿元),增长【5%】。 = 2030-01-01 to 2030-12-31
    - 2029年产值8亿元,增长【5%】。
    """
    before = at.previous
    review = at.view.periods.review
    if told.aspect != "change" or told.before is None or before is None or review is None or at.stance != "review":
        return None
    period = told.before.period
    if period.value is None or period.value[1] >= review[0] or not before.times:
        return None
    words = before.lead[len(before.lead) - (before.entry.start - before.times[-1].end) :]
    if at.view.lexicon.pattern("period.only_compared").fullmatch(words) is None:
        return None
    return review, period.words


@needs("period.compared_year")
def of_the_year_compared_with(at: Clause, told: Told) -> Answer[Span | None]:
    """A value that another is compared with is of the year that is named with it.

    + 投诉412件,较2028年的【587件】减少三成。 = 2028-01-01 to 2028-12-31
    - 投诉412件,较2028年减少【587件】。
    """
    found = at.match("left", "period.compared_year") if told.status == "baseline" else None
    return (year(int(found[1])), at.place("left", found)) if found else None


@needs(one_of=("status.from", "status.taken", "status.arrow"))
def before_it_changed(at: Clause, told: Told) -> Answer[Span | None]:
    """What a value had been before it changed is of no period, unless its own stands with it.

    + 养老床位由【12张】增加到30张。 = none
    + 上半年工作扎实,养老床位由【12张】增加到30张。 = none
    + 养老床位:【12张】→30张 = none
    - 养老床位由2028年的【12张】增加到30张。
    - 养老床位由12张增加到【30张】。
    """
    if told.status != "baseline" or at.view.times(at.entry.start - len(at.left), at.entry.start):
        return None
    found = before_a_change(at) or before_an_arrow(at)
    return (None, found[1]) if found else None
