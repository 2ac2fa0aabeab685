"""The unit of a number that fills a cell of a table.

Another cell of its row says it, the head of its column, or a line above the table: 单位:万元.
"""

from __future__ import annotations

import re
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from analysis.parsing.cells import CELL, cells, fitting_heads
from analysis.parsing.numerals import scaled
from analysis.parsing.units import Unit, unit_at

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Literal

    from analysis.lexicon.lexicon import Lexicon

    Told = Literal["unit-of-the-row", "unit-of-the-column"]

_LINE = re.compile(r"[^\r\n]++")
_CELL = re.compile(r"[^|]+|(?<=\|)(?=\|)")  # also one that is empty
# A number that fills its cell, but for what bounds it: ≥23, 128左右.
_NUMBER = re.compile(
    r"\s*+\(?[-+≥≤]?(?P<number>(?:[0-9]{1,3}(?:,[0-9]{3})++|[0-9]++)(?:\.[0-9]++)?)(?P<bound>[^\W0-9]{2})?\)?\s*+\Z"
)
_ABOVE = 2  # lines above a table that may tell the unit of all of it
_FRONT = 4  # lines that begin a text and may tell the unit of all amounts in its tables
_LONGEST_GROUP = 20  # signs of a line by itself that the rows below it are grouped under


def find(text: str, lexicon: Lexicon) -> Iterator[tuple[re.Match[str], Unit, float, Told]]:
    """Each number that fills a cell, with its unit, the factor that stands before that (万元), and what told it."""
    if CELL not in text:
        return
    heads: list[str] = []
    above: list[str] = []
    unit_of_all = ""
    unit_of_text = _unit_of_all(list(islice(_before_tables(text), _FRONT)), lexicon)
    opens = lexicon.pattern("outline.table_opens")
    for line in _LINE.finditer(text):
        words = line.group()
        if CELL not in words:
            above = [*above, words][-_ABOVE:]
            if len(words) > _LONGEST_GROUP or words.endswith("。"):
                heads = []
        elif not heads or (above and opens.match(words)):
            heads = cells(words)
            unit_of_all, above = _unit_of_all([heads[0], *reversed(above)], lexicon), []
        else:
            above = []
            yield from _row(line, heads, unit_of_all, unit_of_text, lexicon)


def _before_tables(text: str) -> Iterator[str]:
    """The lines of a text up to the first that has cells."""
    return takewhile(lambda words: CELL not in words, (line.group() for line in _LINE.finditer(text)))


def _unit_of_all(lines: list[str], lexicon: Lexicon) -> str:
    """The unit that one of some lines says for all cells: 单位:万元."""
    said = (lexicon.pattern("numbers.unit_of_all").search(line) for line in lines)
    return next((found["unit"] or found["named"] for found in said if found), "")


def _row(
    line: re.Match[str], heads: list[str], unit_of_all: str, unit_of_text: str, lexicon: Lexicon
) -> Iterator[tuple[re.Match[str], Unit, float, Told]]:
    row = list(_CELL.finditer(line.string, *line.span()))
    aligned = fitting_heads(cells(line.group(), len(heads)), heads) or [""] * len(row)
    own: tuple[Unit, float] | None = None
    for at, cell in enumerate(row):
        number = _number(cell, lexicon)
        if number is None or at == 0:
            own = _unit_in(cell.group(), lexicon) or own
            continue
        head = aligned[at]
        if unit := _of_column(head, lexicon):
            yield number, *unit, "unit-of-the-column"
        elif "(" not in cell.group() and lexicon.pattern("numbers.head_of_no_unit").search(head):
            continue  # but (380) is how much more there is to be in all
        elif own:
            yield number, *own, "unit-of-the-row"
        elif unit := _whole_unit(unit_of_all, lexicon) or _of_amounts(unit_of_text, head, lexicon):
            yield number, *unit, "unit-of-the-column"


def _of_amounts(unit: str, head: str, lexicon: Lexicon) -> tuple[Unit, float] | None:
    """The unit of a whole text holds in the columns of amounts: a table of its may count other things as well."""
    return _whole_unit(unit, lexicon) if lexicon.pattern("numbers.head_of_amounts").search(head) else None


def _of_column(head: str, lexicon: Lexicon) -> tuple[Unit, float] | None:
    """The unit that the head of a column states: 总投资(万元), 增减%, 得分, 占比."""
    named = lexicon.pattern("numbers.unit_as_head").search(head)
    return _in_brackets(head, lexicon) or (_whole_unit(named["unit"], lexicon) if named else None)


def _unit_in(cell: str, lexicon: Lexicon) -> tuple[Unit, float] | None:
    """The unit that a cell is, or that stands behind the name in it."""
    return _whole_unit(cell.strip(), lexicon) or _in_brackets(cell, lexicon)


def _number(cell: re.Match[str], lexicon: Lexicon) -> re.Match[str] | None:
    """The number that a cell is, if the words behind it do no more than bound it."""
    number = _NUMBER.fullmatch(cell.string, *cell.span())
    if number and number["bound"] and not lexicon.pattern("numbers.glued").fullmatch(number["bound"]):
        return None
    return number


def _in_brackets(words: str, lexicon: Lexicon) -> tuple[Unit, float] | None:
    """The unit that stands behind a name: 总投资(万元), 增减%."""
    if years := lexicon.pattern("numbers.life_of_head").search(words):
        return Unit(years["unit"], "duration", min(lexicon.words("year"), default="")), 1.0
    said = lexicon.pattern("numbers.unit_of_head").search(words)
    return _whole_unit(said["unit"] or said["percent"], lexicon) if said else None


def _whole_unit(words: str, lexicon: Lexicon) -> tuple[Unit, float] | None:
    """The unit that some words are, with the factor before it: 万元."""
    scale = lexicon.pattern("numbers.scale_of_unit").match(words)
    unit = unit_at(words, scale.end(), lexicon) if scale else None
    if unit is None or scale is None or scale.end() + len(unit.name) != len(words):
        return None
    return unit, scaled("1", scale.group(), lexicon)
