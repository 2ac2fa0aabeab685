"""The two reports of a pair, each taken apart for its side of it: what one plans, what the other says a year later."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from analysis.following.alike import alike, pairs
from analysis.following.mentioned import Clauses
from analysis.following.said import said
from analysis.following.several_years import of_several_years
from analysis.lexicon.particles import FROM

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from analysis.following.reports import Report, Time
    from analysis.following.said import Said
    from analysis.lexicon.lexicon import Lexicon

_SAYS_NOTHING = ("in_name_of_figure", "whole_place", "expects", "year_on_year")


class Plan:
    """The ``targets`` of a report, in order, and the levels that they start from."""

    def __init__(self, report: Report, lexicon: Lexicon) -> None:
        self._year = report.year
        self.nothing = _nothing(report, lexicon)
        told_in = {one.sentence_id: one for one in report.sentences}
        self.targets: list[Said] = []
        self._bases: dict[str, list[Said]] = defaultdict(list)
        for row in report.metrics:
            is_target = row.stance == "plan" and row.status == "target"
            if is_target or (row.stance == "review" and row.aspect == "level" and _in(row.period_end, self._year - 1)):
                one = said(row, told_in[row.sentence_id], lexicon, self.nothing)
                if is_target:
                    self.targets.append(one)
                else:
                    self._bases[one.level].append(one)
        plan = (one for one in report.sentences if one.stance == "plan")
        self._for_years = of_several_years(plan, report.times, self._year, already=False, ahead=True)

    def base(self, target: Said) -> Said | None:
        """The level of the year before, from which a target would grow."""
        bases = self._bases.get(target.level) if target.level else None
        return max(bases, key=lambda one: alike(one.name, target.name)) if bases else None

    def is_later(self, target: Said) -> bool:
        """Whether a target is for a later year than that of its plan."""
        last = target.row.period_end, target.row.due
        for_later = any(day is not None and day.year > self._year for day in last)
        return for_later or target.row.sentence_id in self._for_years


class LookBack:
    """What a report says of a year: its ``results``, in order, and the ``clauses`` of its sentences."""

    def __init__(self, report: Report, year: int, nothing: Sequence[str], lexicon: Lexicon) -> None:
        """``nothing`` are the words that narrow nothing in the plan for the ``year``."""
        self._year, self._reviewed = year, report.reviewed
        review = [one for one in report.sentences if one.stance == "review"]
        told_in = {one.sentence_id: one for one in review}
        told = [row for row in report.metrics if row.sentence_id in told_in]
        every = (said(row, told_in[row.sentence_id], lexicon, nothing) for row in told)
        # Where a change began (由3亿元增长到5亿元) is no result.
        self.results = [one for one in every if not one.before.endswith(FROM)]
        self.clauses = Clauses(one for one in review if one.type == "body")
        began = report.reviewed[0]
        already = began is not None and began.year < year
        self._several = of_several_years(review, report.times, year, already=already, ahead=False)
        self._times: dict[str, list[Time]] = defaultdict(list)
        for time in report.times:
            self._times[time.sentence_id].append(time)
        self._index: dict[str, set[int]] = defaultdict(set)
        for at, one in enumerate(self.results):
            for key in (*_keys(one), *pairs(one.behind)):
                self._index[key].add(at)

    def near(self, target: Said) -> list[int]:
        """The places of the results that share their code with a target, or two characters of what they count."""
        return sorted(set().union(*(self._index.get(key, ()) for key in _keys(target))))

    def with_code(self, target: Said) -> list[Said]:
        """The results that share their code with a target."""
        return [self.results[at] for at in sorted(self._index.get(_code(target), ()))] if target.level else []

    def of_year(self, one: Said, target: Said) -> bool:
        """Whether a result is of the years of its target; a share is so wherever it stands.

        A target may be what has come together so far; what has come together since nobody says when answers no other.
        """
        row, first, last = one.row, one.row.period_start, one.row.period_end
        if not _in(last, self._year):
            return False
        told_in = row.sentence_id
        if row.aspect == "change":
            return told_in not in self._several and not one.running and not self._from_further_back(one)
        if row.aspect in ("share", "rank") or target.running:
            return True
        whole = (first, last) == self._reviewed  # no time is told of it: it is of the years that are told of around it
        in_year = first is None or first.year == self._year or whole
        return in_year and told_in not in self._several and (not one.running or self._names_year(told_in))

    def _names_year(self, sentence_id: str) -> bool:
        """Whether a sentence names the year, or a part of it."""
        times = self._times.get(sentence_id, ())
        return any(_in(time.from_date, self._year) and _in(time.to_date, self._year) for time in times)

    def _from_further_back(self, one: Said) -> bool:
        """Whether a change is told against an earlier year than the one before (比2015年)."""
        before = (time.to_date for time in self._times.get(one.row.sentence_id, ()) if time.end <= one.row.start)
        return any(day is not None and day.year < self._year - 1 for day in before)


def _in(day: date | None, year: int) -> bool:
    return day is not None and day.year == year


def _keys(one: Said) -> frozenset[str]:
    """By what a result is looked up: its code, and every pair of characters of what it is said to count."""
    return pairs(one.name) | ({_code(one)} if one.level else set())


def _code(one: Said) -> str:
    return f"code:{one.level}"


def _nothing(report: Report, lexicon: Lexicon) -> tuple[str, ...]:
    """Words that narrow nothing in a report: its own name, that all of the place is meant, that a value is expected."""
    words = {word for name in _SAYS_NOTHING for word in lexicon.words(name)}
    if report.tier == "township":
        words -= lexicon.words("wider_place")
    return (report.district, *sorted(words, key=lambda word: (-len(word), word)))
