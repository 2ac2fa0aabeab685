"""Stance of a sentence that begins with a year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.parsing.days import last_of_five_years

if TYPE_CHECKING:
    from analysis.parsing.decision import Span
    from analysis.parsing.stance import Answer, Heading, Said


def year_ahead(at: Said) -> Answer:
    """A sentence outside of a plan begins with a year that is still to come, and does not name what it is called.

    + 2031年,我们新建公园一处。 = plan
    + news: 据了解,2031年实事项目包括新建公园一处。 = plan
    + 会议确定,2031年实事项目包括新建公园一处。 = plan
    + 2031—2035年,我们新建公园九处。 = plan
    - 2030年,我们新建公园一处。
    - account: 2031年4月,审计发现问题9条。
    """
    year = at.year_at_the_head() if at.inherited.value != "plan" and at.ahead else None
    if year is None or at.ahead is None or year[0] < at.ahead or _is_over(at, *year):
        return None
    return None if at.says("done") and not at.says("expected") else ("plan", year[1])


def _is_over(at: Said, year: int, place: Span) -> bool:
    """Whether the month that stands behind a year is before the day that the text is dated with."""
    found = at.lexicon.pattern("stance.month_behind").match(at.words, place[1] - at.start)
    return found is not None and at.day is not None and (year, int(found[1])) < (at.day.year, at.day.month)


def year_gone(at: Said) -> Answer:
    """A sentence of a plan that begins with a year gone by and tells what came of it.

    + plan: 2030年,我们建成公园一处,同比增长5%。 = review
    + plan: 回顾2030年,我们新建公园一处。 = review
    + plan: 截至2030年底,我们有公园一处。 = review
    - plan: 2030年结转的公园一处,6月底前建成。
    + news: 会议通报,2030年新建公园一处。 = review
    - plan: 2031年,我们新建公园一处。
    """
    year = at.year_at_the_head() if at.ahead else None
    if year is None or at.ahead is None or year[0] >= at.ahead or at.inherited.value == "review":
        return None
    told = at.lexicon.pattern("stance.year_told").match(at.words, year[1][1] - at.start)
    return ("review", year[1]) if told or at.news or at.says("results") else None


def name_of_the_year(at: Said) -> Answer:
    """What a plan calls the planned year.

    + plan: 2031年是“十六五”规划的开局之年。 = situation
    - plan: 2031年是开局之年,将新建公园。
    - plan: 2031年是“十六五”规划的开局之年,主要目标是:税收增长5%。
    - 2031年是“十六五”规划的开局之年。
    """
    found = at.begins("name_of_the_year") if at.inherited.value == "plan" else None
    return ("situation", found) if found else None


def year_of_the_plan(at: Said) -> Answer:
    """Outside of a plan, a sentence says what a year ahead is, and what will be done in it.

    + 2031年是“十六五”规划的开局之年,我们将新建公园。 = plan
    - 2030年是“十五五”规划的收官之年,我们将公园改造一新。
    - 2031年是“十六五”规划的开局之年。
    """
    if at.ahead is None or at.inherited.value == "plan":
        return None
    found = at.lexicon.pattern("stance.year_of_the_plan_opens").match(at.words)
    if found is None or int(found[1]) < at.ahead:
        return None
    return "plan", (at.start, at.start + found.end(1))


def five_years_gone(at: Said) -> Answer:
    """A sentence of a plan begins with the time of a five-year plan that is over, or with the years gone by.

    + plan: “十五五”时期,我们新建公园9处。 = review
    + plan: 过去五年,我们新建公园9处。 = review
    - plan: “十六五”时期,我们新建公园9处。
    """
    if at.ahead is None or at.inherited.value != "plan":
        return None
    found = at.lexicon.pattern("stance.five_years_opens").match(at.words)
    if found is None or (found["plan"] and last_of_five_years(found["plan"], at.lexicon) >= at.ahead):
        return None
    return "review", (at.start, at.start + found.end())


def five_years_ahead(at: Said) -> Answer:
    """A sentence outside of a plan begins with the time of a five-year plan that is not over, and says what will be.

    + “十六五”期间,街道将新建公园9处。 = plan
    - “十六五”期间,我们已新建公园9处。
    - “十五五”期间,我们将公园改造成花园。
    """
    if at.ahead is None or at.inherited.value == "plan":
        return None
    found = at.lexicon.pattern("stance.five_years_opens").match(at.words)
    if found is None or not found["plan"] or last_of_five_years(found["plan"], at.lexicon) < at.ahead:
        return None
    wills = at.says("will_be") and not at.says("done")
    return ("plan", (at.start, at.start + found.end())) if wills else None


def five_years_in_the_heading(at: Heading) -> Answer:
    """A plan of five years that is over looks back, one that is not ahead; not within a part that has told.

    + 一、“十五五”交出的家底 = review
    + 一、“十六五”的三件大事 = plan
    - 一、聚焦民生
    """
    found = at.lexicon.pattern("stance.heading_of_five_years").search(at.words.words)
    if found is None or at.ahead is None or at.inner:
        return None
    over = last_of_five_years(found.group(), at.lexicon) < at.ahead
    return "review" if over else "plan", at.words.place(found)
