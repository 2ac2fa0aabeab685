"""Words behind a number that no rule explains: candidates for ``lexicon/units.toml``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from analysis.parsing import ledger

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.normal import Normal

_BESIDE = 8


@dataclass(frozen=True, slots=True)
class Candidate:
    """An unexplained number with the word behind it (empty where none follows) and the words around both.

    ``rule`` says why it is unexplained: ``unit-uncertain`` where the word only begins like a unit, else ``none``.
    """

    number: str
    word: str
    context: str
    rule: str


def unknown(lexicon: Lexicon, normal: Normal) -> Iterator[Candidate]:
    """The unexplained numbers of a text, in reading order."""
    text = normal.text
    for entry in ledger.read(normal, lexicon):
        if entry.kind == "unexplained":
            word = lexicon.pattern("numbers.word_behind").match(text, entry.end)
            context = text[max(0, entry.start - _BESIDE) : entry.end + _BESIDE].replace("\n", " ")
            yield Candidate(text[entry.start : entry.end], word[1] if word else "", context, entry.rule)
