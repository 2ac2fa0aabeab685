"""Status that a time tells, in a review: what is due behind its end is still to come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.parsing.decision import needs
from analysis.parsing.spans import month_end

if TYPE_CHECKING:
    from analysis.parsing.decision import Answer, Span
    from analysis.records.clause import Clause
    from analysis.records.status import Status


def _due_ahead(at: Clause, start: int, end: int) -> Span | None:
    """Where a deadline behind the end of the review stands in a part of the text."""
    review = at.view.periods.review
    late = (
        moment
        for moment in at.view.times(start, end)
        if review and moment.days.type == "deadline" and moment.days.end and moment.days.end > review[1]
    )
    return next((moment.span for moment in late), None)


@needs("time")
def due_behind_the_review(at: Clause) -> Answer[Status]:
    """In its clause, or in the one before where that tells what is expected, stands a deadline that is still to come.

    + 剩余【9个】2031年3月底前到位。 = target
    + 预计2031年6月底前交付,可安置居民【90户】。 = target
    + progress: 受汛情影响,到12月15日,兑付率达到【90%】。 = target
    - 剩余【9个】9月底前到位。
    - 剩余【9个】2030年12月31日前到位。
    """
    if not at.view.moments:
        return None
    begin, end = at.entry.start - len(at.lead), at.entry.end + len(at.right)
    if found := _due_ahead(at, begin, end):
        return "target", found
    alone = at.view.opened(at.start)
    if alone and alone.end == at.start - 1 and (found := _due_ahead(at, alone.start, alone.end)):
        return "target", found
    hope = at.says("before", "status.expected_before")
    found = _due_ahead(at, hope[0], begin) if hope else None
    return ("target", found) if found else None


@needs("time", "status.so_far")
def so_far(at: Clause) -> Answer[Status]:
    """A running total of a year that is not over is of what has been done in it.

    + progress: 今年累计新建车位【120个】。 = achieved
    - progress: 今年新建车位【120个】。
    - progress: 力争今年累计新建车位【120个】。
    """
    found = at.says("left", "status.so_far") if at.view.moments else None
    return ("achieved", found) if found else None


@needs("time")
def time_ahead(at: Clause) -> Answer[Status]:
    """A time behind the end of the review is ahead.

    + 车站2031年新建车位【120个】。 = target
    - 2030年新建车位【120个】。
    - progress: 上半年新建车位【120个】。
    """
    review = at.view.periods.review
    if review is None or not at.view.moments:
        return None
    last = month_end(review[1].year, review[1].month)  # told on 11 June, the half-year is as good as over
    for moment in at.times:
        if moment.days.type == "period" and moment.days.end is not None and moment.days.end > last:
            return "target", (moment.start, moment.end)
    return None


@needs("review", "time", "ahead", "status.had_so_much", "status.now_behind")
def had_before(at: Clause) -> Answer[Status]:
    """What there was before the time reviewed, where the next clause tells how much of it there is now.

    + 2025年仅有绿道【12公里】,如今已延伸到40公里。 = baseline
    + 2025年绿道只有【12公里】,目前已达40公里。 = baseline
    - 2025年修建绿道【12公里】,如今已延伸到40公里。
    - 2025年有序修建绿道【12公里】,如今已延伸到40公里。
    - 2030年仅有绿道【12公里】,如今已延伸到40公里。
    - 2025年仅有绿道【12公里】,如今投入40万元。
    """
    review, following = at.view.periods.review, at.following
    if review is None or following is None or following.quantity.unit.base != at.quantity.unit.base:
        return None
    over = any(moment.days.end is not None and moment.days.end < review[0] for moment in at.times)
    had = at.says("left", "status.had_so_much") if over else None
    return ("baseline", had) if had and at.says("tail", "status.now_behind") else None
