"""Genre of a text whose face shows none: what its parts do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from analysis.parsing.decision import Rules
from analysis.parsing.excerpt import Excerpt

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.corpus.meta import ReportMeta
    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.decision import Decision, Span
    from analysis.parsing.genre import Answer
    from analysis.parsing.model import Outline, Section, Stance
    from analysis.tables.vocabularies import Genre

_PART = 0.2  # of the sentences of the body: so many that do something else than the rest are a part of the text


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole text as its years are decided: its outline and what is registered of it."""

    outline: Outline
    meta: ReportMeta
    lexicon: Lexicon

    def says(self, span: Span, pattern: str) -> Span | None:
        """Where a pattern is found in a span of the normal form."""
        return Excerpt.of(self.outline.normal.text, span).says(self.lexicon.pattern(pattern))

    def parts(self, stance: Stance) -> Iterator[Section]:
        """The outermost sections that do something."""
        return (section for section in self.outline.sections if section.level == 1 and section.stance == stance)

    def does(self, stance: Stance) -> bool:
        """Whether any sentence of the body does something."""
        return any(one.stance == stance for one in self.outline.sentences if one.type == "body")

    def has_part(self, stance: Stance) -> bool:
        """Whether a section, or much of the body, does something."""
        if any(True for _ in self.parts(stance)):
            return True
        body = [one.stance == stance for one in self.outline.sentences if one.type == "body"]
        return bool(body) and sum(body) >= _PART * len(body)


def half_year_in_a_heading(at: Whole) -> Answer:
    """The heading of a part that reviews names the half-year.

    + 甲街道小结/修路。/一、上半年成效/修路。/二、下一步/架桥。 = midyear
    - 甲街道小结/修路。/一、主要成效/修路。/二、下一步/架桥。
    """
    for part in at.parts("review"):
        if found := at.says(part.words, "genre.half_year_in_heading"):
            return "midyear", found
    return None


def both_parts(at: Whole) -> Answer:
    """One part looks back and another ahead.

    + 甲街道工作报告/一、工作回顾/修路。/二、工作安排/架桥。 = review_plan
    - 甲街道工作要点/一、抓安全/修路。
    """
    if not (at.has_part("review") and at.has_part("plan")):
        return None
    part = next(at.parts("review"), None)
    return "review_plan", None if part is None else part.decision.words


def only_looks_back(at: Whole) -> Answer:
    """Whatever it says of what comes is no part of its own.

    + 甲街道2030年工作总结/一、工作回顾/修路。 = review
    - 甲街道工作报告/一、工作回顾/修路。/二、工作安排/架桥。
    """
    if not at.has_part("review"):
        return None
    part = next(at.parts("review"), None)
    return "review", None if part is None else part.decision.words


def plans(at: Whole) -> Answer:
    """It says what is to be done.

    + 甲街道工作要点/一、抓安全/修路。 = plan
    - 甲街道工作报告/一、工作回顾/修路。/二、工作安排/架桥。
    """
    return ("plan", None) if at.has_part("plan") else None


def neither(_: Whole) -> Answer:
    """It neither looks back nor ahead.

    + 名词解释/“一核”:指党建引领这个核心和主线。 = other
    - 甲街道工作要点/一、抓安全/修路。
    """
    return "other", None


PARTS: Rules[Whole, Genre] = Rules(
    "genre by the parts", half_year_in_a_heading, both_parts, only_looks_back, plans, neither
)  # fmt: skip


def genre(at: Whole) -> Decision[Genre]:
    """The kind of a text: that of its face, where it shows one."""
    return at.outline.frame.kind or PARTS.decide(at)
