"""The days that the lines around a text name: a line of the front, a label of publication, a signature."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from analysis.parsing.cells import CELL
from analysis.parsing.days import number

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from analysis.lexicon.lexicon import Lexicon

LAST = 4  # lines at the end of a text that may be its signature
_CENTURY = 2  # signs of a written year that only say its century: 二〇


class DayTold(NamedTuple):
    """A day, and where in its line the words that name it stand."""

    day: date
    start: int
    end: int


def day_in(words: str, lexicon: Lexicon) -> DayTold | None:
    """The first day that a line names in full, be it in Arabic digits or written: 二〇三一年七月八日."""
    for found in lexicon.pattern("periods.day").finditer(words):
        try:
            return DayTold(date(*map(int, found.groups())), *found.span())
        except ValueError:
            continue
    written = lexicon.pattern("periods.written_day").search(words)
    if written is None:
        return None
    century, year, month, day = written.groups()
    digits = [number(sign, lexicon) for sign in century[:_CENTURY] + year]
    try:
        return DayTold(
            date(int("".join(map(str, digits))), number(month, lexicon), number(day, lexicon)), *written.span()
        )
    except ValueError:
        return None


def day_of_the_front(lines: Sequence[str], lexicon: Lexicon) -> Iterator[tuple[int, DayTold]]:
    """The days named by the lines before a body, with the indices of the lines; no cell of a table."""
    for index, words in enumerate(lines):
        if CELL not in words and (found := day_in(words, lexicon)):
            yield index, found


def signed_on(lines: Sequence[str], lexicon: Lexicon) -> tuple[int, DayTold] | None:
    """The day of a signature among the last lines of a text, with the index of the line: nothing else stands in it."""
    for index in range(len(lines) - 1, -1, -1):
        if lexicon.pattern("periods.signed").fullmatch(lines[index]) and (found := day_in(lines[index], lexicon)):
            return index, found
    return None


def published_on(front: Sequence[str], last: Sequence[str], lexicon: Lexicon) -> date | None:
    """The day that a line before the body labels as that of publication, or who issued the text signed it on."""
    label, issuer = lexicon.pattern("periods.published"), lexicon.pattern("periods.issued")
    for words in front:
        place = label.search(words)
        if place and (found := day_in(place.group(), lexicon)):
            return found.day
    for words in front:
        if issuer.fullmatch(words) and (found := day_in(words, lexicon)):
            return found.day
    signed = signed_on(last, lexicon)
    return None if signed is None else signed[1].day
