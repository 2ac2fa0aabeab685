from __future__ import annotations

from datetime import date

import pytest

from analysis.corpus.meta import ReportMeta
from analysis.parsing.parse import parse
from analysis.parsing.periods import Periods
from analysis.parsing.spans import month_end, year
from analysis.tables.vocabularies import Genre
from tests.parsing.reading import META

BOTH = "柳荫街道工作报告\n{}\n一、工作回顾\n修路。\n二、工作安排\n架桥。\n"
PLAN = "柳荫街道工作要点\n{}\n一、抓安全\n修路。\n"


def calendar(text: str, plan_year: int = 2031, genre: Genre | None = None, day: date | None = None) -> Periods:
    """The calendar of a text."""
    meta = ReportMeta(doc_id="jia", district="甲", plan_year=plan_year, genre=genre, reference_date=day)
    return parse(text, meta).periods


def test_month_ends() -> None:
    """Long, short and leap months."""
    assert [month_end(2031, month).day for month in (1, 2, 4, 12)] == [31, 28, 30, 31]
    assert month_end(2032, 2) == date(2032, 2, 29)
    assert month_end(2100, 2) == date(2100, 2, 28)


def test_review_and_plan() -> None:
    """A report with a review looks at the year before the planned one."""
    found = calendar(BOTH)
    assert (found.genre, found.review, found.plan) == ("review_plan", year(2030), year(2031))
    assert (found.of("review"), found.of("plan"), found.of("situation")) == (year(2030), year(2031), None)
    assert (found.year_of("review"), found.year_of("plan"), found.year_of("other")) == (2030, 2031, 2031)


def test_plan_only() -> None:
    """A plan without a review has no period to look back at."""
    found = calendar(PLAN)
    assert (found.genre, found.review, found.plan) == ("plan", None, year(2031))
    assert found.of("review") is None


def test_midyear() -> None:
    """A mid-year report reviews the first half of the planned year and plans the second."""
    found = calendar("柳荫街道小结\n一、上半年工作情况\n修路。\n二、下半年工作打算\n架桥。\n")
    assert found.genre == "midyear"
    assert found.review == (date(2031, 1, 1), date(2031, 6, 30))
    assert found.plan == (date(2031, 7, 1), date(2031, 12, 31))
    assert found.now == date(2031, 6, 30)


def test_registration_wins() -> None:
    """What is registered is not guessed from the text."""
    found = calendar(PLAN, genre="midyear", day=date(2031, 7, 9))
    assert (found.genre, found.reference, found.this_year, found.now) == (
        "midyear",
        date(2031, 7, 9),
        2031,
        date(2031, 6, 30),
    )


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("2031年1月8日", date(2031, 1, 8)),
        ("（2030年12月28日）", date(2030, 12, 28)),
        ("2031-01-08", date(2031, 1, 8)),
        ("发布日期：2031.1.8", date(2031, 1, 8)),
        ("20 31年1月8 日", date(2031, 1, 8)),
        ("2019年1月8日", None),
        ("2031年13月8日", None),
        ("2031年1月", None),
        ("春季大会", None),
    ],
)
def test_day_in_front_matter(line: str, day: date | None) -> None:
    """The day a report speaks from is the first in the lines before its body that lies near the planned year."""
    assert calendar(BOTH.format(line)).reference == day


@pytest.mark.parametrize(
    ("words", "this_year"), [("今年修路。", 2031), ("明年修路。", 2030), ("2030年12月1日\n明年修路。", 2030)]
)
def test_this_year(words: str, this_year: int) -> None:
    """Without a day, 今年 is the planned year, or the one before where the plan is for 明年."""
    assert calendar(PLAN.format(words)).this_year == this_year


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("一、过去五年工作回顾\n修路。\n二、工作安排\n架桥。\n", 2026),
        ("一、“十五五”时期工作回顾\n修路。\n二、工作安排\n架桥。\n", 2026),
        ("一、2030年工作回顾\n五年来,稳步修路。\n二、工作安排\n架桥。\n", 2030),
        ("一、过去五年和2030年工作回顾\n过去的五年是奋进的五年。五年来,修路。\n二、工作安排\n架桥。\n", 2026),
        ("一、2030年工作及“十五五”回顾\n2030年是奋进的一年。\n二、工作安排\n架桥。\n", 2030),
        ("一、工作回顾\n这五年,路通了。\n这五年,桥通了。\n二、工作安排\n架桥。\n", 2026),
    ],
)
def test_several_years_reviewed(text: str, first: int) -> None:
    """A review of several years says so in its heading, or where its sentences begin."""
    found = calendar(f"柳荫街道工作报告\n{text}")
    assert found.review == (date(first, 1, 1), date(2030, 12, 31))


def test_a_review_without_a_plan_speaks_from_its_own_year() -> None:
    """今年 is the year reviewed where nothing is planned."""
    assert calendar("柳荫街道2030年工作总结\n一、主要工作\n修了路。\n").this_year == 2030
    assert calendar(BOTH).this_year == 2031


def test_a_title_tells_a_midyear_report() -> None:
    """上半年 in the title makes the report a mid-year one, whatever its headings."""
    found = calendar("柳荫街道2031年上半年工作报告\n一、主要成绩\n修路。\n")
    assert (found.genre, found.plan[0]) == ("midyear", date(2031, 7, 1))
    found = calendar("在各方支持下,街道稳步发展。半年来,我们抓好五项工作。\n(一)抓安全\n修路。\n")
    assert found.genre == "midyear"
    assert calendar("柳荫街道2030年下半年工作计划完成情况\n一、主要成绩\n修路。\n").genre != "midyear"


def test_the_calendar_says_how_it_was_decided() -> None:
    """Each of its decisions has a rule, and the words that told it where there are such."""
    text = "柳荫街道工作报告\n2031年1月8日\n一、过去五年 工作回顾\n修路架桥,居民出行更加方便。\n二、工作安排\n架桥。\n"
    found = parse(text, ReportMeta(doc_id="jia", district="甲", plan_year=2031))
    told = {
        name: (decision.rule, decision.words and text[slice(*found.normal.span(*decision.words))])
        for name, decision in found.periods.decisions.items()
    }
    assert told == {
        "genre": ("both-parts", "过去五年 工作"),
        "tier": ("named-in-the-front", "街道"),
        "day of the report": ("day-in-the-front", "2031年1月8日"),
        "this year": ("year-of-its-day", None),
        "year reviewed": ("year-before-the-plan", None),
        "what is reviewed": ("several-in-the-heading", "五年 工作"),
        "what is planned": ("year-registered", None),
    }


@pytest.mark.parametrize(
    ("title", "first", "last"),
    [
        ("2030年第一季度工作小结", 1, 3), ("2030年前三季度工作总结", 1, 9), ("2030年三季度工作情况报告", 7, 9),
        ("2030年工作总结", 1, 12),
    ],
)  # fmt: skip
def test_a_title_tells_the_quarters_reviewed(title: str, first: int, last: int) -> None:
    """A review of a quarter is of that, and what it plans is for the rest of its year."""
    found = calendar(f"柳荫街道{title}\n一、主要工作情况\n修路。\n二、下一步工作打算\n架桥。\n")
    assert found.review is not None
    assert (found.review[0], found.review[1].month) == (date(2030, first, 1), last)
    assert last == 12 or found.plan == (date(2030, last + 1, 1), date(2030, 12, 31))


@pytest.mark.parametrize(
    ("text", "field", "words"),
    [
        ("甲街道2031年第一季度工作总结\n修路。\n", "what is reviewed", "第一季度"),
        ("甲街道报告\n一、工作回顾\n这五年,路通了。\n这五年,桥通了。\n", "what is reviewed", "这五年,"),
        ("甲街道报告\n一、过去三年工作回顾\n修路。\n", "what is reviewed", "三年工作"),
        ("甲街道2031年实事项目进展\n街道稳步发展。截至5月底,修路一条。\n", "what is reviewed", "截至5月"),
        ("甲街道报告\n一、2031年工作回顾\n修路。\n二、2032年工作安排\n架桥。\n", "what is planned", "2032年"),
    ],
)
def test_the_words_that_a_period_is_told_by(text: str, field: str, words: str) -> None:
    """They are told as they stand."""
    read = parse(text, META)
    found = read.periods.decisions[field].words
    assert found is not None
    assert read.normal.text[slice(*found)] == words
