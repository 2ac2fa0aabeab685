"""One text read: its outline, its calendar and its ledger of numbers, with the normal form that they were read in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from analysis.lexicon.lexicon import Lexicon
from analysis.parsing import ledger
from analysis.parsing.normal import Normal, normalise
from analysis.parsing.outline import outline
from analysis.parsing.periods import Periods, periods

if TYPE_CHECKING:
    from analysis.corpus.meta import ReportMeta
    from analysis.parsing.ledger import Entry
    from analysis.parsing.model import Mention, Outline


@dataclass(frozen=True, slots=True)
class Parsed:
    """A report taken apart. ``mentions[i]`` is ``entries[i]`` placed in the source text."""

    meta: ReportMeta
    normal: Normal
    outline: Outline
    periods: Periods
    entries: tuple[Entry, ...]
    mentions: tuple[Mention, ...]
    lexicon: Lexicon


def parse(text: str, meta: ReportMeta, lexicon: Lexicon | None = None) -> Parsed:
    """Read one text; any text at all can be read. Positions are offsets into ``text``."""
    lexicon = lexicon or Lexicon.default()
    normal = normalise(text, lexicon)
    found = outline(text, normal, lexicon, meta.plan_year, meta.genre)
    entries = ledger.read(normal, lexicon)
    return Parsed(
        meta,
        normal,
        found,
        periods(found, meta, lexicon),
        tuple(entries),
        tuple(ledger.mentions(found, normal, entries)),
        lexicon,
    )
