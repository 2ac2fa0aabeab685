"""Genre: of which kind a report is, by its registration or by what its opening and its headings say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from analysis.parsing.decision import Rules
from analysis.parsing.excerpt import Excerpt

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.corpus.meta import ReportMeta
    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.decision import Span
    from analysis.parsing.model import Outline, Section
    from analysis.tables.vocabularies import Genre

    Answer = tuple[Genre, Span | None] | None

_OPENING = 6  # sentences that a report says its kind in: title, salutation, and those that begin the body


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole report as its kind and its years are decided: its outline and what is registered of it."""

    outline: Outline
    meta: ReportMeta
    lexicon: Lexicon

    def says(self, span: Span, pattern: str) -> Span | None:
        """Where a pattern is found in a span of the normal form."""
        return Excerpt.of(self.outline.normal.text, span).says(self.lexicon.pattern(pattern))

    @property
    def parts(self) -> Iterator[Section]:
        """The outermost sections that review."""
        return (section for section in self.outline.sections if section.level == 1 and section.stance == "review")


def registered(at: Whole) -> Answer:
    """What is registered is not read from the text.

    + genre=plan: 甲街道上半年工作总结/修路。 = plan
    - 甲街道上半年工作总结/修路。
    """
    return None if at.meta.genre is None else (at.meta.genre, None)


def half_year_in_the_opening(at: Whole) -> Answer:
    """A half-year told of in the title or in the sentences that begin the report.

    + 甲街道2031年上半年工作报告/一、主要成绩/修路。 = midyear
    + 半年来,我们抓好五项工作。/(一)抓安全/修路。 = midyear
    - 甲街道2030年下半年工作计划完成情况/一、主要成绩/修路。
    """
    for sentence in at.outline.sentences[:_OPENING]:
        if found := at.says(sentence.span, "genre.half_year"):
            return "midyear", found
    return None


def half_year_in_a_heading(at: Whole) -> Answer:
    """The heading of a part that reviews names the half-year.

    + 甲街道小结/修路。/一、上半年成效/修路。/二、下一步/架桥。 = midyear
    - 甲街道小结/修路。/一、主要成效/修路。/二、下一步/架桥。
    """
    for part in at.parts:
        if found := at.says(part.words, "genre.half_year_in_heading"):
            return "midyear", found
    return None


def a_part_that_reviews(at: Whole) -> Answer:
    """A part that looks back on the year before the planned one.

    + 甲街道工作报告/一、工作回顾/修路。/二、工作安排/架桥。 = review_plan
    - 甲街道工作要点/一、抓安全/修路。
    """
    part = next(at.parts, None)
    return None if part is None else ("review_plan", part.decision.words)


def plan(_: Whole) -> Answer:
    """Anything else plans.

    + 甲街道工作要点/一、抓安全/修路。 = plan
    - 甲街道工作报告/一、工作回顾/修路。/二、工作安排/架桥。
    """
    return "plan", None


GENRE: Rules[Whole, Genre] = Rules(
    "genre", registered, half_year_in_the_opening, half_year_in_a_heading, a_part_that_reviews, plan
)  # fmt: skip
