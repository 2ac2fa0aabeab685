"""Numbers whose name says what they are (综合指数8.0, 预期寿命80岁, 个体户数8412), and parts of a whole (1/6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.parsing import numerals
from analysis.parsing.quantities import PERCENT, Quantity, glued_behind, of_whole
from analysis.parsing.units import Unit

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from analysis.lexicon.lexicon import Lexicon

_INDEX = Unit("", "unknown", "")
_COUNT = Unit("", "count", "")
_LARGEST_WHOLE = 20  # 24/7 and 11/20 are no parts of a whole


def indices(text: str, lexicon: Lexicon) -> Iterator[Quantity]:
    """Index numbers and ratios to one, which have no unit. Of one that has moved, both values are told.

    综合指数8.0; 收入比2.1:1; 收入比由2.3缩小至2.1以内.
    """
    for match in lexicon.pattern("numbers.index").finditer(text):
        yield _index(match, "number", "told", lexicon)
    for match in lexicon.pattern("numbers.index_shifts").finditer(text):
        yield _index(match, "from", "told_from", lexicon)
        yield _index(match, "number", "told", lexicon)


def _index(match: re.Match[str], number: str, told: str, lexicon: Lexicon) -> Quantity:
    value = numerals.scaled(match[number], "", lexicon)
    end, bound = glued_behind(match.string, match.end(told), lexicon)
    return Quantity(match.start(told), end, value, value, _INDEX, bound or "exact", True, "index")


def years_of_life(text: str, lexicon: Lexicon) -> Iterator[Quantity]:
    """Years of life or schooling, and what they have come to: 预期寿命80岁; 平均年龄由50岁降为41岁."""
    base = min(lexicon.words("year"), default="")
    following = lexicon.pattern("numbers.years_go_on")
    for first in lexicon.pattern("numbers.years_of_life").finditer(text):
        match: re.Match[str] | None = first
        while match is not None:
            value = numerals.scaled(match["number"], "", lexicon)
            end, bound = glued_behind(text, match.end(), lexicon)
            unit = Unit(match["unit"], "duration", base)
            yield Quantity(match.start("number"), end, value, value, unit, bound or "exact", True, "years-of-life")
            match = following.match(text, end)


def counts(text: str, lexicon: Lexicon) -> Iterator[Quantity]:
    """Counts without a unit behind the number, since their name says that it counts: 个体户数8412."""
    following = lexicon.pattern("numbers.counted_on")
    for first in lexicon.pattern("numbers.counted").finditer(text):
        match: re.Match[str] | None = first
        while match is not None:
            value = numerals.scaled(match["number"], match["scale"] or "", lexicon)
            start = match.start("number")
            yield Quantity(start, match.end(), value, value, _COUNT, "exact", True, "count-without-unit")
            match = following.match(text, match.end())


def parts(text: str, lexicon: Lexicon) -> Iterator[Quantity]:
    """Parts of a whole that are not told in per cent: 1/6 of the residents, 半数以上的村, 工单减半."""
    for match in lexicon.pattern("numbers.part_of_whole").finditer(text):
        part, whole = int(match["part"]), int(match["whole"])
        if 0 < part < whole <= _LARGEST_WHOLE:
            yield of_whole(match, 100 * part / whole, "fraction", lexicon, arabic=True)
    for match in lexicon.pattern("numbers.half_of_all").finditer(text):
        yield of_whole(match, 50, "half", lexicon, arabic=False)
    for match in lexicon.pattern("numbers.halved").finditer(text):
        yield Quantity(match.end() - 1, match.end(), 50, 50, PERCENT, "exact", False, "halved")
