"""What a heading or a sentence does: look back (review), plan, describe the situation, or none of them (other)."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, cast

from analysis.lexicon import read_toml

if TYPE_CHECKING:
    from analysis.parsing.model import Stance

_QUOTED = re.compile(r"“[^”]*”(?!时期|期间|以来|工作)")
_YEAR = re.compile(r"((?:19|20)[0-9]{2})年")
CLEAR, PLAIN = 5, 12
_OUTERMOST = 2  # numbering ranks below this announce a part of the report; deeper headings inherit


@cache
def _cues(place: str) -> tuple[tuple[Stance, re.Pattern[str]], ...]:
    words = read_toml("outline.toml")[place]
    return tuple((cast("Stance", stance), re.compile("|".join(sources))) for stance, sources in words.items())


def heading_stance(heading: str, rank: int, plan_year: int | None, *, inner: bool = False) -> Stance | None:
    """The stance that a heading announces, by its words or by a year before or in ``plan_year``; None for neither.

    ``inner`` is a heading in a part whose own heading has told: it takes more to speak against that (重点任务 may be
    what was done). What stands in quotation marks is a name and tells nothing.
    """
    if rank == 0 and heading.startswith(("名词", "注", "有关", "附")):
        return "other"
    if rank > _OUTERMOST:
        return None
    words = _QUOTED.sub("", heading)
    told = next((stance for stance, cues in _cues("inner_heading" if inner else "heading") if cues.search(words)), None)
    if told is None and plan_year is not None and (year := _YEAR.search(heading)):
        return "plan" if int(year.group(1)) >= plan_year else "review"
    return told


def announces(heading: str) -> bool:
    """Whether the words of a line without a number announce a part of the report."""
    return any(cues.search(heading) for _, cues in _cues("heading"))


def sentence_stance(sentence: str, inherited: Stance) -> Stance:
    """The stance of a sentence in a part whose stance is ``inherited``: its own words win where they tell."""
    tellings = (*_cues("sentence"), *(_cues("sentence_of_plan") if inherited == "plan" else ()))
    return next((stance for stance, cues in tellings if cues.search(sentence)), inherited)


def title_stance(title: str) -> Stance | None:
    """The stance that the words of a title announce; None for neither, or for both."""
    told = [stance for stance, cues in _cues("title") if cues.search(title)]
    return told[0] if len(told) == 1 else None


def year_stance(title: str, plan_year: int | None) -> Stance | None:
    """The stance that the years of a title announce: a review where all of them lie before ``plan_year``."""
    years = [int(year) for year in _YEAR.findall(title)]
    return "review" if years and plan_year is not None and max(years) < plan_year else None


def wording_lead(text: str, plan_year: int | None) -> int:
    """How far words of results outweigh words of intents in running text; below 0, how far those of intents do.

    A strong word weighs 2, a weak one 1; the planned year and the one before it weigh 2 too, except where a half-year
    is told of. From ``CLEAR`` on it tells the stance, from ``PLAIN`` on against the title.
    """
    strong, weak = ([len(cues.findall(text)) for _, cues in _cues(place)] for place in ("wording", "wording_weak"))
    years = (0, 0)
    if plan_year is not None and "半年" not in text:
        years = (text.count(f"{plan_year - 1}年"), text.count(f"{plan_year}年"))
    review, plan = (2 * (many + year) + few for many, few, year in zip(strong, weak, years, strict=True))
    return review - plan
