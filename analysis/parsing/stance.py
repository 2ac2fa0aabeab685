"""What a heading or a sentence does: look back (review), plan, describe the situation, or none of them (other)."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, cast

from analysis.lexicon import read_toml

if TYPE_CHECKING:
    from analysis.parsing.model import Stance

_OUTERMOST = 2  # numbering ranks below this announce a part of the report; deeper headings inherit


@cache
def _cues(place: str) -> tuple[tuple[Stance, re.Pattern[str]], ...]:
    words = read_toml("outline.toml")[place]
    return tuple((cast("Stance", stance), re.compile("|".join(sources))) for stance, sources in words.items())


def heading_stance(heading: str, rank: int) -> Stance | None:
    """The stance that a heading announces, or None where it announces none."""
    if rank == 0 and heading.startswith(("名词", "注", "有关", "附")):
        return "other"
    if rank > _OUTERMOST:
        return None
    return next((stance for stance, cues in _cues("heading") if cues.search(heading)), None)


def sentence_stance(sentence: str, inherited: Stance) -> Stance:
    """The stance of a sentence in a part whose stance is ``inherited``: its own words win where they tell."""
    tellings = (*_cues("sentence"), *(_cues("sentence_of_plan") if inherited == "plan" else ()))
    return next((stance for stance, cues in tellings if cues.search(sentence)), inherited)


def whole_stance(text: str, plans: bool) -> Stance:
    """The stance of text under no telling heading: that of the genre."""
    return "plan" if plans else "review"
