"""The calendar of a report: what 今年, 全年 or an undated 6月底前 means in each of its parts."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from analysis.parsing.genre import SUPERVISES
from analysis.parsing.genre_by_parts import Whole
from analysis.parsing.genre_by_parts import genre as genre_of
from analysis.parsing.now import DAY, THIS_YEAR
from analysis.parsing.reviewed import PLAN, REVIEW, Told
from analysis.parsing.tier import TIER

if TYPE_CHECKING:
    from collections.abc import Mapping

    from analysis.corpus.meta import ReportMeta
    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.decision import Decision
    from analysis.parsing.model import Outline, Stance
    from analysis.parsing.spans import Span
    from analysis.tables.vocabularies import Genre

_ANY_MONTH = 28  # days that every month has
_FEW_DAYS = timedelta(days=15)
_WITHIN = ("midyear", "progress")  # genres that speak within the year that they are about


@dataclass(frozen=True, slots=True)
class Periods:
    """The calendar of one report: ``this_year`` is its 今年, ``reference`` the day it speaks from, if known.

    ``plan`` is the time that what it plans is for; ``plans`` says whether it plans anything. ``decisions`` says how its
    genre, its day, its years and what it reviews were decided, by these names.
    """

    genre: Genre
    this_year: int
    plan: Span
    review: Span | None
    reference: date | None
    plans: bool
    decisions: Mapping[str, Decision[Any]] = field(default_factory=dict, compare=False)

    def of(self, stance: Stance) -> Span | None:
        """The default period of a part of the report; None where its sentences describe no period."""
        if stance == "plan":
            return self.plan
        return self.review if stance == "review" or (stance == "situation" and self.measures_problems) else None

    @property
    def measures_problems(self) -> bool:
        """Whether what is said of problems is of the time that is reviewed, as in a text on progress.

        Who supervises tells how things are found, and measures nothing of a time.
        """
        return self.genre == "progress" and not self.supervises

    @property
    def supervises(self) -> bool:
        """Whether it is the text of an assembly that looks into what others do."""
        told = self.decisions.get("genre")
        return told is not None and told.rule in SUPERVISES

    def year_of(self, stance: Stance) -> int:
        """The year of an undated month or 全年 in a part of the report."""
        if stance == "plan":
            return self.plan[0].year
        # What is said of problems is said of the time that has been reviewed before.
        return self.review[1].year if self.review and stance in ("review", "situation") else self.this_year

    def of_its_meeting(self, day: date) -> date:
        """A day without a year, in the year of the meeting that a text tells of, where it is near the day of that."""
        told = self.decisions.get("day of the report")
        if self.reference is None or told is None or told.rule != "day-of-the-meeting":
            return day
        years = (self.reference.year + shift for shift in (-1, 0, 1))
        each = (date(year, day.month, min(day.day, _ANY_MONTH)) for year in years)
        found = next((one for one in each if abs(one - self.reference) <= _FEW_DAYS), None)
        return day if found is None else day.replace(year=found.year)

    def long_over(self, day: date | None) -> bool:
        """Whether a day was more than a year before what is planned: by it something may have been built long since."""
        return day is not None and day.year + 1 < self.plan[0].year

    @property
    def now(self) -> date | None:
        """What 目前 points to: the day of the report, or the end of what a report within its year tells of.

        A summary of a year that is published behind its end was written for that end.
        """
        if self.review is None or self.genre not in (*_WITHIN, "review"):
            return self.reference
        late = self.reference is not None and self.reference > self.review[1]
        return self.review[1] if self.genre in _WITHIN or late else self.reference


def periods(outline: Outline, meta: ReportMeta, lexicon: Lexicon) -> Periods:
    """The calendar of a report from its registration and, where that is silent, from its text."""
    at = Whole(outline, meta, lexicon)
    reviewed = outline.frame.reviewed
    if reviewed is None:
        raise AssertionError("a registered report has a year")
    genre, day = genre_of(at), DAY.decide(at)
    told = Told(genre.value, reviewed.value, day.value)
    this_year, review, plan = THIS_YEAR.decide(at, told), REVIEW.decide(at, told), PLAN.decide(at, told)
    decisions: dict[str, Decision[Any]] = {
        "genre": genre,
        "year reviewed": reviewed,
        "tier": TIER.decide(outline, lexicon),
    }
    if outline.frame.planned is not None:
        decisions["year planned"] = outline.frame.planned
    decisions |= {
        rules.field: decision
        for rules, decision in ((DAY, day), (THIS_YEAR, this_year), (REVIEW, review), (PLAN, plan))
    }
    return Periods(
        genre.value, this_year.value, plan.value, review.value, day.value, at.does("plan"), decisions
    )  # fmt: skip
