"""``concepts/*.csv`` beside the registry: the words by which people count concepts of their own.

A line is a word of a concept: concept, word and, if the file has that column, its weight (1 where the cell is empty).
A concept may stand in several files. A mistake stops with one InputError that names the file and the line.
"""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING

from analysis.corpus.csv_lines import csv_files, csv_lines, head_of
from analysis.errors import InputError, shown
from analysis.tables.spelling import folded

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

CONCEPTS = "concepts"  # the folder
_PLAIN = ("concept", "word")
_WEIGHED = (*_PLAIN, "weight")
_FIX = "Correct that line."


def read_concepts(folder: Path) -> Mapping[str, Mapping[str, float]]:
    """Concept -> word -> weight, of a folder of registered reports, in the order of files and lines.

    None without a folder ``concepts``. Raises InputError for a file with another head, a line without concept or word,
    a weight that is no number above 0, and a word that its concept has already, be it written in another way.
    """
    found: dict[str, dict[str, float]] = {}
    seen: dict[tuple[str, str], str] = {}
    for path in csv_files(folder / CONCEPTS):
        lines = csv_lines(path)
        head = head_of(path, lines, [_PLAIN, _WEIGHED])
        for where, cells in lines:
            concept, word, weight = _line(where, [cell.strip() for cell in cells], head)
            first = seen.setdefault((concept, folded(word)), where)
            if first != where:
                told = f"the word {shown(word)} of {shown(concept)} a second time"
                raise InputError(where, told, f"it once ({first})", "Remove one of them.")
            found.setdefault(concept, {})[word] = weight
    return found


def _line(where: str, cells: list[str], head: tuple[str, ...]) -> tuple[str, str, float]:
    if len(cells) != len(head):
        raise InputError(where, f"{len(cells)} cells", f"{len(head)}: {','.join(head)}", 'Put cells with , into “"”.')
    for name, cell in zip(_PLAIN, cells, strict=False):
        if not folded(cell):
            raise InputError(where, f"no {name}", "one in every line", _FIX)
        if not cell.isprintable():
            raise InputError(where, f"{name} = {shown(cell)}", "words in one line", _FIX)
    return cells[0], cells[1], _weight(where, cells[2] if len(cells) > len(_PLAIN) else "")


def _weight(where: str, cell: str) -> float:
    try:
        weight = float(cell or 1)
    except ValueError:
        weight = 0.0
    if not (weight > 0 and isfinite(weight)):
        raise InputError(where, f"weight = {shown(cell)}", "a number above 0, or nothing", "Correct it.")
    return weight
