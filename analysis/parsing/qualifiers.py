"""Numbers that only name or delimit something (65岁, 十九大, 二期) and numbers that are mere signs (12345, 217弄)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from analysis.parsing import scan
from analysis.parsing.guards import guarded

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from analysis.lexicon.lexicon import Lexicon

Kind = Literal["qualifier", "label"]
_KINDS: tuple[Kind, ...] = ("qualifier", "label")
_NUMERALS = ("digit", "ten", "hundreds", "scale")  # the classes of the signs of Chinese numbers


def find(kind: Kind, text: str, taken: bytearray, lexicon: Lexicon) -> Iterator[tuple[int, int, str]]:
    """(start, end, rule) of each qualifier or label of a text in normal form that begins where nothing is ``taken``."""
    rules, head = lexicon.made(_rules)[kind], lexicon.pattern(f"qualifiers.head.{kind}")
    for match in scan.matches(rules, head, text, taken):
        yield match.start(), match.end(), str(match.lastgroup)


def _rules(lexicon: Lexicon) -> Mapping[Kind, re.Pattern[str]]:
    """All rules of a kind as one expression with a named group each, so that one pass finds them."""
    run = "0123456789.," + "".join(sorted({sign for name in _NUMERALS for sign in "".join(lexicon.words(name))}))
    return {kind: re.compile(guarded(_named(kind, lexicon), run)) for kind in _KINDS}


def _named(kind: Kind, lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    for path, entry in lexicon.patterns("qualifiers").items():
        if entry.table == kind:
            yield entry.key, lexicon.source(f"qualifiers.{path}")
