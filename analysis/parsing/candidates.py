"""Words behind a number that no rule explains: candidates for ``lexicon/units.toml``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from analysis.parsing import ledger

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.normal import Normal

_WORD = re.compile(r"[余多几来]?([一-鿿A-Za-z]{1,3})")
_BESIDE = 8


@dataclass(frozen=True, slots=True)
class Candidate:
    """An unexplained number with the word behind it (empty where none follows) and the words around both."""

    number: str
    word: str
    context: str


def unknown(lexicon: Lexicon, normal: Normal) -> Iterator[Candidate]:
    """The unexplained numbers of a text, in reading order."""
    text = normal.text
    for entry in ledger.read(normal, lexicon):
        if entry.kind == "unexplained":
            word = _WORD.match(text, entry.end)
            context = text[max(0, entry.start - _BESIDE) : entry.end + _BESIDE].replace("\n", " ")
            yield Candidate(text[entry.start : entry.end], word.group(1) if word else "", context)
