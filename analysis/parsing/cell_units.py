"""The unit of a number that fills a cell of a table.

Another cell of its row says it, the head of its column, or a line above the table: 单位:万元.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from analysis.parsing.cells import CELL, cells
from analysis.parsing.numerals import scaled
from analysis.parsing.units import unit_at

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Literal

    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.units import Unit

    Told = Literal["unit-of-the-row", "unit-of-the-column"]

_LINE = re.compile(r"[^\r\n]++")
_CELL = re.compile(r"[^|]+")
_NUMBER = re.compile(r"\s*+[-+]?(?P<number>(?:[0-9]{1,3}(?:,[0-9]{3})++|[0-9]++)(?:\.[0-9]++)?)\s*+\Z")


def find(text: str, lexicon: Lexicon) -> Iterator[tuple[re.Match[str], Unit, float, Told]]:
    """Each number that fills a cell, with its unit, the factor that stands before that (万元), and what told it."""
    if CELL not in text:
        return
    heads: list[str] = []
    unit_of_all = above = ""
    for line in _LINE.finditer(text):
        words = line.group()
        if CELL not in words:
            heads, above = [], words
            continue
        if not heads:
            heads = cells(words)
            said = lexicon.pattern("numbers.unit_of_all").search(above)
            unit_of_all = said["unit"] if said else ""
            continue
        yield from _row(line, heads, unit_of_all, lexicon)


def _row(
    line: re.Match[str], heads: list[str], unit_of_all: str, lexicon: Lexicon
) -> Iterator[tuple[re.Match[str], Unit, float, Told]]:
    row = list(_CELL.finditer(line.string, *line.span()))
    in_head, no_unit = lexicon.pattern("numbers.unit_of_head"), lexicon.pattern("numbers.head_of_no_unit")
    own: tuple[Unit, float] | None = None
    for at, cell in enumerate(row):
        number = _NUMBER.fullmatch(line.string, *cell.span())
        if number is None or at == 0:
            own = _whole_unit(cell.group().strip(), lexicon) or own
            continue
        head = heads[at] if len(heads) == len(row) else ""
        said = in_head.search(head)
        if said and (unit := _whole_unit(said["unit"], lexicon)):
            yield number, *unit, "unit-of-the-column"
        elif no_unit.search(head):
            continue
        elif own:
            yield number, *own, "unit-of-the-row"
        elif unit := _whole_unit(unit_of_all, lexicon):
            yield number, *unit, "unit-of-the-column"


def _whole_unit(words: str, lexicon: Lexicon) -> tuple[Unit, float] | None:
    """The unit that some words are, with the factor before it: 万元."""
    scale = lexicon.pattern("numbers.scale_of_unit").match(words)
    unit = unit_at(words, scale.end(), lexicon) if scale else None
    if unit is None or scale is None or scale.end() + len(unit.name) != len(words):
        return None
    return unit, scaled("1", scale.group(), lexicon)
