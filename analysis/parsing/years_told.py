"""The year that a text looks back on, or is about: as its headings, its title or its first sentences state it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from analysis.parsing.decision import Rules
from analysis.parsing.face import Frame
from analysis.parsing.genre import FACE

if TYPE_CHECKING:
    from analysis.parsing.decision import Span
    from analysis.parsing.excerpt import Excerpt
    from analysis.parsing.face import Face
    from analysis.tables.vocabularies import Genre

    Answer = tuple[int, Span | None] | None

_OUTERMOST = 2  # headings down to this rank announce a part
# Kinds that are about the one year that they name, and those of which the year named in the title is to come.
_OWN_YEAR: tuple[Genre, ...] = ("progress", "account", "bulletin", "midyear")
_TOLD_WITHIN: tuple[Genre, ...] = ("progress", "midyear")  # kinds that are told within the year that they are about
_FIRST_WEEKS = 2  # months
_AHEAD: tuple[Genre, ...] = ("plan", "list", "outline")


def _year_looked_back_on(words: Excerpt, at: Face, *, unless_planned: bool) -> Answer:
    """The first year in some words behind which, up to the next, something is said to be looked back on.

    ``unless_planned``: or nothing is said to be planned.
    """
    years = list(at.lexicon.pattern("stance.year").finditer(words.words))
    review, plan = (at.lexicon.pattern(f"genre.{name}") for name in ("review", "plan"))
    for year, end in zip(years, [*(one.start() for one in years[1:]), len(words.words)], strict=False):
        said = words.words[year.end() : end]
        if review.search(said) or (unless_planned and not plan.search(said)):
            return int(year.group(1)), words.place(year)
    return None


def stated_in_a_heading(at: Face, _: Genre | None) -> Answer:
    """The heading of a part that looks back names its year.

    + 甲街道报告/一、2029年工作回顾/修路。/二、工作安排/架桥。 = 2029
    - 甲街道报告/一、工作回顾/修路。/二、2031年工作安排/架桥。
    """
    back = at.lexicon.pattern("stance.heading_review")
    for words, rank in at.headings:
        if rank <= _OUTERMOST and back.search(words.words):
            found = _year_looked_back_on(words, at, unless_planned=True)
            if found:
                return found
    return None


def stated_in_the_title(at: Face, kind: Genre | None) -> Answer:
    """The title names the year of what is reported; not that of what is planned.

    + 甲街道2030年工作总结和2031年工作计划/修路。 = 2030
    + 甲街道2029年度部门决算/支出9万元。 = 2029
    - 甲街道2031年工作计划/修路。
    """
    return None if kind in _AHEAD else _year_looked_back_on(at.title, at, unless_planned=kind in _OWN_YEAR)


def stated_at_the_beginning(at: Face, kind: Genre | None) -> Answer:
    """A sentence at the beginning of the body opens with a year that is not ahead of the one registered.

    What has come about since a year that is over when the text is told may have gone on into its own.

    + 甲街道实事项目进展/2030年,修路一条。 = 2030
    + 甲街道实事项目进展/2030年以来,修路一条。 = 2030
    - 甲街道实事项目进展/修路一条。
    - 甲街道实事项目进展/2031年6月3日/2030年以来,修路一条。
    """
    if at.plan_year is None or kind in _AHEAD:
        return None
    latest = at.plan_year if kind in _OWN_YEAR else at.plan_year - 1
    pattern = at.lexicon.pattern("genre.year_opens")
    for sentence in at.body:
        found = pattern.match(sentence.words)
        if found is None or not latest - 1 <= int(found["year"]) <= latest:
            continue
        if not (found["since"] and at.day is not None and at.day.year > int(found["year"])):
            return int(found["year"]), sentence.place(found)
    return None


def year_of_its_day(at: Face, kind: Genre | None) -> Answer:
    """A text that tells how far something has come is about the year of its day, if that is near the one registered.

    + 甲街道项目新进展/2030年9月12日/修路架桥,居民出行更加方便。 = 2030
    + 甲街道项目新进展/2031年1月12日/截至12月底,修路三条,居民出行更加方便。 = 2030
    + 甲街道上半年工作总结/修路架桥,居民出行更加方便。/二〇三〇年七月八日 = 2030
    + 甲街道项目新进展/2030年3月12日/修路架桥,居民出行更加方便。 = 2030
    + 甲街道项目新进展/2030年2月12日/截至1月底,修路三条,居民出行更加方便。 = 2030
    - 甲街道项目新进展/2030年2月12日/修路架桥,居民出行更加方便。
    - 甲街道项目新进展/2024年9月12日/修路架桥,居民出行更加方便。
    - 甲街道2031年项目新进展/2030年9月12日/修路架桥,居民出行更加方便。
    """
    day = at.day
    if day is None or kind not in _TOLD_WITHIN or at.plan_year is None or abs(day.year - at.plan_year) > 1:
        return None
    counted = at.lexicon.pattern("periods.counted_up_to")
    months = [int(found["month"]) for words in at.body if (found := counted.search(words.words))]
    last = months[0] if months else None
    if last is not None and last > day.month:
        return day.year - 1, None
    # In the first weeks of a year a text that states no month may well tell of the last.
    return None if day.month <= _FIRST_WEEKS and last is None else (day.year, None)


def registered_year(at: Face, kind: Genre | None) -> Answer:
    """A text without a plan is about the year registered.

    + 甲街道实事项目进展/修路一条。 = 2031
    - 甲街道报告/一、工作回顾/修路。/二、工作安排/架桥。
    """
    return None if at.plan_year is None or kind not in _OWN_YEAR else (at.plan_year, None)


def year_before_the_plan(at: Face, _: Genre | None) -> Answer:
    """Any other text looks back on the year before the planned one.

    + 甲街道报告/一、工作回顾/修路。/二、工作安排/架桥。 = 2030
    - 甲街道报告/一、2029年工作回顾/修路。/二、工作安排/架桥。
    """
    return None if at.plan_year is None else (at.plan_year - 1, None)


REVIEWED: Rules[Face, Genre | None, int] = Rules(
    "year reviewed",
    stated_in_a_heading, stated_in_the_title, stated_at_the_beginning, year_of_its_day, registered_year,
    year_before_the_plan,
)  # fmt: skip


def plan_in_the_title(at: Face) -> Answer:
    """The title names the year of what is planned.

    + 甲街道2030年工作总结和2032年工作计划/修路。 = 2032
    - 甲街道2030年工作总结/修路。
    """
    return _year_planned(at.title, at)


def plan_in_a_heading(at: Face) -> Answer:
    """A heading that plans names its year.

    + 甲街道报告/一、工作回顾/修路。/二、2032年工作安排/架桥。 = 2032
    - 甲街道报告/一、工作回顾/修路。/二、工作安排/架桥。
    """
    outer = (words for words, rank in at.headings if rank <= _OUTERMOST)
    return next((found for words in outer if (found := _year_planned(words, at))), None)


def _year_planned(words: Excerpt, at: Face) -> Answer:
    """The last year in some words behind which something is planned and nothing looked back on."""
    years = list(at.lexicon.pattern("stance.year").finditer(words.words))
    said = words.words[years[-1].end() :] if years else ""
    plans = at.lexicon.pattern("genre.plan").search(said) and not at.lexicon.pattern("genre.review").search(said)
    return (int(years[-1].group(1)), words.place(years[-1])) if plans else None


PLANNED: Rules[Face, int] = Rules("year planned", plan_in_the_title, plan_in_a_heading)
STATED = frozenset({"stated-in-a-heading", "stated-in-the-title", "stated-at-the-beginning"})


def frame(at: Face) -> Frame:
    """What the face of a text tells of its kind and its years."""
    kind, shown = FACE.answer(at), FACE.answer(replace(at, genre=None))
    reviewed = REVIEWED.answer(at, None if kind is None else kind.value)
    return Frame(kind, shown, reviewed, PLANNED.answer(at), at.plan_year, at.day)
