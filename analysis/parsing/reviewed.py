"""What a text looks back on and what it plans, in days: by its kind, its year, and what it says of either."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from analysis.parsing.days import ELEVENTH_ENDED, counts, last_of_five_years
from analysis.parsing.decision import Rules
from analysis.parsing.excerpt import Excerpt
from analysis.parsing.genre import SUPERVISES
from analysis.parsing.numerals import chinese
from analysis.parsing.spans import Span, month_end, year, years

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.decision import Span as Words
    from analysis.parsing.genre_by_parts import Whole
    from analysis.parsing.model import Section, Sentence
    from analysis.tables.vocabularies import Genre

_IN_QUARTERS = ("review", "review_plan")
_YEAR = 12  # months
_FIVE = 5  # years that a five-year plan is of
_BEGINNING = 8  # sentences of a text on progress that say up to when it tells

_FEW_DAYS = timedelta(days=20)
# Where a text on progress states up to when it tells: pattern, and the lines in which it is looked for.
_STATE_A_TIME = (
    ("periods.months_of_title", "front"), ("periods.counted_up_to", "body"),
    ("periods.months_of_title", "body"), ("periods.month_of_title", "front"),
)  # fmt: skip


class Told(NamedTuple):
    """What is decided of a text already: its kind, the year that it looks back on or is about, and its day."""

    genre: Genre
    year: int
    day: date | None


Answer = tuple[Span | None, "Words | None"] | None


def nothing_reviewed(at: Whole, told: Told) -> Answer:
    """No sentence reviews.

    + 甲街道要点/一、抓安全/修路。 = none
    - 甲街道报告/一、工作回顾/修路。
    """
    return None if at.does("review") or told.genre in ("midyear", "progress") else (None, None)


def half_of_the_year(_: Whole, told: Told) -> Answer:
    """A mid-year report looks back on the first half of its year.

    + 甲街道2031年上半年工作总结/修路。 = 2031-01-01 to 2031-06-30
    - 甲街道2030年工作总结/修路。
    """
    return ((date(told.year, 1, 1), date(told.year, 6, 30)), None) if told.genre == "midyear" else None


def _day_of(found: re.Match[str], number: int) -> date | None:
    """The day that a month, or a day of it, ends with; None where no calendar has it."""
    try:
        return date(number, int(found["month"]), int(found["day"])) if found["day"] else month_end(
            number, int(found["month"])
        )  # fmt: skip
    except ValueError:
        return None


def up_to_a_time_stated(at: Whole, told: Told) -> Answer:
    """A text on progress tells up to the time that its title or its beginning states.

    + 甲街道2031年实事项目进展/截至5月底,修路一条。 = 2031-01-01 to 2031-05-31
    + 甲街道10月份实事项目进展/修路一条。 = 2031-01-01 to 2031-10-31
    - 甲街道10月份实事项目进展/2031年10月12日/修路一条。
    + 关于1—10月实事项目进展的通报/2031年11月6日/修路架桥,居民出行更加方便。 = 2031-01-01 to 2031-10-31
    - 甲街道2031年实事项目进展/修路一条。
    - 甲街道2031年实事项目进展/发布时间:2031-11-03/修路架桥,居民出行更加方便。/一、交通/1至8月,修路一条。
    """
    if told.genre != "progress":
        return None
    for name, kind in _STATE_A_TIME:
        pattern = at.lexicon.pattern(name)
        for sentence in _beginning(at, kind, dated=told.day is not None):
            found = pattern.search(at.outline.words(sentence))
            end = _day_of(found, told.year) if found else None
            if end is None or found is None or _has_only_begun(end, told.day):
                continue
            if not (kind == "body" and _is_snapshot(end, told.day)):
                return (date(told.year, 1, 1), end), (sentence.span[0] + found.start(), sentence.span[0] + found.end())
    return None


def _beginning(at: Whole, kind: str, *, dated: bool) -> Sequence[Sentence]:
    """The first lines of the front, or the first sentences of the body.

    Of a text that states its day, the body begins and ends before the first heading, where anything stands there: what
    is counted up to a month in a later part is no more than that.
    """
    every = at.outline.sentences
    first = next((index for index, one in enumerate(every) if one.type == "body"), 0)
    lead = list(takewhile(lambda one: one.type == kind, every[first:])) if kind == "body" and dated else []
    headed = any(one.type == "heading" for one in every[:first])
    return (lead if lead and not headed else [one for one in every if one.type == kind])[:_BEGINNING]


def _is_snapshot(end: date, day: date | None) -> bool:
    """Whether what is counted up to a day, and no end of a month, is told a few days later: all else is of that day."""
    if day is None or end == month_end(end.year, end.month):
        return False
    return timedelta(0) <= day - end <= _FEW_DAYS


def _has_only_begun(end: date, day: date | None) -> bool:
    """Whether a month ends long behind the day of the text that names it: 转眼到了9月."""
    return day is not None and end - day > _FEW_DAYS / 2


def up_to_its_day(_: Whole, told: Told) -> Answer:
    """A text on progress that states no time tells up to its own day.

    + 甲街道2031年实事项目进展/发布时间:2031-06-11/修路架桥,居民出行更加方便。 = 2031-01-01 to 2031-06-11
    + 甲街道2031年实事项目进展/发布时间:2031-06-11/截至6月9日,修路三条,居民出行更加方便。 = 2031-01-01 to 2031-06-11
    - 甲街道2031年实事项目进展/修路一条。
    """
    if told.genre != "progress" or told.day is None or told.day.year != told.year:
        return None
    return (date(told.year, 1, 1), told.day), None


def quarters_of_the_title(at: Whole, told: Told) -> Answer:
    """The title of a review names a quarter, or the quarters up to one; a text on progress tells of all up to that.

    + 甲街道2031年第一季度工作总结/修路。 = 2031-01-01 to 2031-03-31
    + 甲街道2031年前三季度工作汇报/修路。 = 2031-01-01 to 2031-09-30
    + 甲街道2031年实事项目二季度进展通报/2031年7月9日/修路一条。 = 2031-01-01 to 2031-06-30
    - 甲街道2031年工作总结/修路。
    """
    if told.genre not in (*_IN_QUARTERS, "progress"):
        return None
    pattern = at.lexicon.pattern("periods.quarters_of_title")
    for sentence in takewhile(lambda one: one.type == "front", at.outline.sentences):
        found = pattern.search(at.outline.words(sentence))
        if found:
            last = 3 * counts(found.group(1), at.lexicon)[0]
            so_far = at.lexicon.pattern("periods.quarters_so_far").match(found.group(1))
            first = 1 if so_far or told.genre == "progress" else last - 2
            begin = sentence.span[0]
            return (date(told.year, first, 1), month_end(told.year, last)), (
                begin + found.start(1),
                begin + found.end(1),
            )
    return None


def five_years_before_an_outline(at: Whole, told: Told) -> Answer:
    """An outline looks back on as many years as it plans.

    + 甲街道“十六五”规划/一、发展回顾/修路。/二、主要目标/架桥。 = 2026-01-01 to 2030-12-31
    - 甲街道2030年工作总结/修路。
    """
    if told.genre != "outline":
        return None
    first, last = _years_planned(at, told)
    return years(2 * first - last - 1, first - 1), None


def several_in_the_heading(at: Whole, told: Told) -> Answer:
    """The heading of the review names several years, and no single one.

    + 甲街道报告/一、过去五年工作回顾/修路。 = 2026-01-01 to 2030-12-31
    + 甲街道报告/一、“十五五”时期工作回顾/修路。 = 2026-01-01 to 2030-12-31
    - 甲街道报告/一、过去五年和2030年工作回顾/修路。
    """
    section: Section | None = next((one for one in at.outline.sections if one.stance == "review"), None)
    if section is None or at.lexicon.pattern("periods.one_year").search(section.heading):
        return None
    words = Excerpt.of(at.outline.normal.text, section.words)
    found = at.lexicon.pattern("periods.several_years").search(words.words)
    return None if found is None else (_last_years(found.group(1), told, at.lexicon), words.place(found))


def several_in_the_sentences(at: Whole, told: Told) -> Answer:
    """More than one of the sentences that review begins with several years.

    + 甲街道报告/一、工作回顾/这五年,路通了。/这五年,桥通了。 = 2026-01-01 to 2030-12-31
    - 甲街道报告/一、2030年工作回顾/五年来,稳步修路。
    """
    pattern = at.lexicon.pattern("periods.opens_several_years")
    reviews = (sentence for sentence in at.outline.sentences if sentence.stance == "review")
    found = [(match, sentence) for sentence in reviews if (match := pattern.match(at.outline.words(sentence)))]
    if len(found) < 2:
        return None
    match, sentence = found[0]
    words = sentence.span[0], sentence.span[0] + match.end()
    return _last_years(match.group(1), told, at.lexicon), words


def _last_years(numeral: str | None, told: Told, lexicon: Lexicon) -> Span:
    number = int(chinese(numeral, lexicon) or 0) if numeral else _FIVE
    return years(told.year - number + 1, told.year)


def one_year(_: Whole, told: Told) -> Answer:
    """Any other text looks back on one year.

    + 甲街道报告/一、2030年工作回顾/修路。 = 2030-01-01 to 2030-12-31
    - 甲街道报告/一、过去五年工作回顾/修路。
    """
    return year(told.year), None


REVIEW: Rules[Whole, Told, Span | None] = Rules(
    "what is reviewed",
    nothing_reviewed, half_of_the_year, up_to_a_time_stated, quarters_of_the_title, up_to_its_day,
    five_years_before_an_outline, several_in_the_heading, several_in_the_sentences, one_year,
)  # fmt: skip


def second_half(_: Whole, told: Told) -> tuple[Span, None] | None:
    """A mid-year report plans the second half of its year.

    + 甲街道2031年上半年工作总结/一、下半年工作打算/修路。 = 2031-07-01 to 2031-12-31
    - 甲街道2031年工作要点/一、下半年工作打算/修路。
    """
    return ((date(told.year, 7, 1), date(told.year, 12, 31)), None) if told.genre == "midyear" else None


def behind_the_quarters(at: Whole, told: Told) -> tuple[Span, None] | None:
    """What a review of quarters plans is for the rest of its year.

    + 甲街道2031年前三季度工作总结/一、工作回顾/修路。/二、下一步工作打算/架桥。 = 2031-10-01 to 2031-12-31
    - 甲街道2031年工作总结/一、下一步工作打算/修路。
    """
    found = quarters_of_the_title(at, told) if told.genre in _IN_QUARTERS else None
    if found is None or found[0] is None or found[0][1].month == _YEAR:
        return None
    return (found[0][1] + timedelta(days=1), date(told.year, _YEAR, 31)), None


def rest_of_its_own_year(_: Whole, told: Told) -> tuple[Span, None] | None:
    """What a text on progress still expects is for the year that it is about.

    + 甲街道2031年实事项目进展/一、下一步工作安排/修路。 = 2031-01-01 to 2031-12-31
    - 甲街道2031年工作要点/一、下一步工作安排/修路。
    """
    return (year(told.year), None) if told.genre == "progress" else None


def year_after_supervision(at: Whole, told: Told) -> tuple[Span, None] | None:
    """What an assembly asks for that went to see how far something has come, for the year registered behind its own.

    + 关于养老服务的审议意见/2030年11月28日/一、总体评价/修路。/二、意见建议/架桥。 = 2031-01-01 to 2031-12-31
    - 甲街道2030年实事项目进展/2030年11月28日/一、总体评价/修路。/二、意见建议/架桥。
    """
    kind = at.outline.frame.kind
    asked = kind is not None and kind.rule in SUPERVISES and told.year + 1 == at.meta.plan_year
    return (year(at.meta.plan_year), None) if asked else None


def _years_planned(at: Whole, told: Told) -> tuple[int, int]:
    """First and last year of an outline: as it names them, those of the five-year plan that it names, or five."""
    for sentence in at.outline.sentences[:_BEGINNING]:
        words = at.outline.words(sentence)
        if found := at.lexicon.pattern("periods.from_year_to_year").search(words):
            return int(found.group(1)), int(found.group(2))
        if found := at.lexicon.pattern("periods.five_year_plan").search(words):
            last = last_of_five_years(next(filter(None, found.groups())), at.lexicon)
            if last >= ELEVENTH_ENDED:
                return last - _FIVE + 1, last
    return at.meta.plan_year, at.meta.plan_year + _FIVE - 1


def years_of_an_outline(at: Whole, told: Told) -> tuple[Span, None] | None:
    """An outline plans the years that it names.

    + 甲街道国民经济和社会发展第十六个五年规划纲要/一、主要目标/修路。 = 2031-01-01 to 2035-12-31
    + 甲街道旧房改造行动计划(2031-2033年)/一、主要目标/修路。 = 2031-01-01 to 2033-12-31
    + 甲街道第十一个五年规划/一、主要目标/修路。 = 2006-01-01 to 2010-12-31
    + 甲街道第十个五年规划/一、主要目标/修路。 = 2031-01-01 to 2035-12-31
    - 甲街道2031年工作要点/一、主要目标/修路。
    """
    return (years(*_years_planned(at, told)), None) if told.genre == "outline" else None


def year_behind_the_review(at: Whole, told: Told) -> tuple[Span, None] | None:
    """What a text says is to come that is about the year registered, and has no plan, is for the next.

    + 甲街道2031年工作总结/一、工作回顾/修了路。架了桥。种了树。挖了渠。修墙。/下一步,架桥。 = 2032-01-01 to 2032-12-31
    - 甲街道2030年工作总结/一、工作回顾/修了路。架了桥。种了树。挖了渠。修了墙。/下一步,架桥。
    - 甲街道2031年工作总结/2031年11月30日/一、工作回顾/修了路。架了桥。种了树。挖了渠。修墙。/下一步,架桥。
    """
    if told.genre not in ("review", "account", "bulletin") or told.year < at.meta.plan_year:
        return None
    within = told.day is not None and told.day <= date(told.year, 11, 30)
    return None if within else (year(told.year + 1), None)


def year_stated_behind_the_review(at: Whole, told: Told) -> tuple[Span, Words | None] | None:
    """A text that is registered with the year that it looks back on states the next one of its plan.

    + 甲街道报告/一、2031年工作回顾/修路。/二、2032年工作安排/架桥。 = 2032-01-01 to 2032-12-31
    - 甲街道报告/一、2030年工作回顾/修路。/二、2031年工作安排/架桥。
    """
    planned = at.outline.frame.planned
    if planned is None or told.year != at.meta.plan_year or planned.value != told.year + 1:
        return None
    return year(planned.value), planned.words


def year_registered(at: Whole, _: Told) -> tuple[Span, None]:
    """Any other plan is for the year registered.

    + 甲街道工作要点/一、主要目标/修路。 = 2031-01-01 to 2031-12-31
    - 甲街道2031年上半年工作总结/一、下半年工作打算/修路。
    """
    return year(at.meta.plan_year), None


PLAN: Rules[Whole, Told, Span] = Rules(
    "what is planned",
    second_half, behind_the_quarters, year_after_supervision, rest_of_its_own_year, years_of_an_outline,
    year_behind_the_review, year_stated_behind_the_review, year_registered,
)  # fmt: skip
