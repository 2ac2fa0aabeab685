"""Where the value stands that a verb says is reached: right behind it, or behind 到 and whom it is for."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from analysis.lexicon.particles import EACH

if TYPE_CHECKING:
    from analysis.parsing.decision import Span
    from analysis.records.promise_clause import Said

Answer = tuple[str, "Span"] | None
VALUES = frozenset({"value", "steps", "moved_to"})
_NEAR = 3  # tokens between a verb and the value that is reached
_FAR = 5  # with those that say whom it is for


def value_word(at: Said, place: int) -> Answer:
    """The word that says that a value is reached; of 降到 the first sign, as its 到 leads to the value."""
    start, end = at.span(place)
    end = start + 1 if at.has(place, "moved_to") else end
    return at.text[start:end], (start, end)


def value_behind(at: Said, place: int) -> bool:
    """Whether a value stands behind a word that says that one is reached."""
    if at.has(place, "steps"):
        return place + 1 == at.last and at.has(at.last, "number")  # 税收|过|9亿元, but 税收|过|9亿元|的企业
    if not (at.has(place, "value") or at.has(place, "moved_to")):
        return False
    if _lasts_so_long(at, place):
        return True
    behind = (one for one in range(place + 1, place + 1 + _FAR) if not _is_each(at, one))
    return any(_is_value(at, one) for one in islice(behind, _NEAR))


def _is_value(at: Said, place: int) -> bool:
    """Whether a token is a value, with a unit or without one (1.65, 20年一遇), or says that nothing is left out."""
    if place > at.last:
        return False
    if at.has(place, "number") or at.has(place, "throughout"):
        return True
    return (at.has(place - 1, "to") or at.has(place - 1, "moved_to")) and _is_figure(at, place)


def _is_figure(at: Said, place: int) -> bool:
    return not at.kinds_of[place] and at.text[at.bounds[place]].isdigit()


def _lasts_so_long(at: Said, place: int) -> bool:
    """周期|缩短|至15个工作日以内: a value that is a length of time; 达到 and 完成 have a day behind them, if any."""
    behind = place + 2 if at.has(place + 1, "to") else place + 1
    shifts = not at.has(place, "takes_action") or at.has(place, "second")
    return behind == at.last and shifts and at.has(behind, "time") and not at.has(behind, "recurs")


def _is_each(at: Said, place: int) -> bool:
    """提高到|每人|每月|900元: whom or what time a value is for."""
    return place <= at.last and (at.has(place, "recurs") or at.words(place).startswith(EACH))
