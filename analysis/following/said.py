"""What a row of metrics says, of which the rules of an answer are asked."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from analysis.records.canonical import indicators
from analysis.records.crosswalk import cut
from analysis.records.likeness import is_stock, likeness, named, said_of, unit

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from analysis.following.reports import Metric, Sentence
    from analysis.lexicon.lexicon import Lexicon
    from analysis.records.canonical import Indicator
    from analysis.records.likeness import Likeness

_REAL = frozenset({"gdp", "value_added"})  # whose growth statistics tell at constant prices
_NO_THINGS = ("counts_people", "counts_households", "counts_times", "counts_animals")
_BEHIND = 12  # characters behind a number that may say what it counts
ENDS = re.compile("[。;；,，:：!！?？\n]")  # of clauses
_MARKS = re.compile("[“”‘’、]")


class Said(NamedTuple):
    """A row of metrics with what its words say, and the words around it.

    ``level`` is the code of the indicator, also where the row is its growth; ``name`` is what is counted, ``done`` the
    classes of what is done to it; ``things`` says that its unit counts things, ``several`` that its indicator holds
    things of several kinds, ``open`` that it leaves open what is done to them, ``real`` that its growth is told at
    constant prices. ``before`` are the words of its clause in front of it, ``behind`` some behind it; ``running`` says
    that it has come together so far (累计).
    """

    row: Metric
    level: str
    words: Likeness
    name: str
    done: frozenset[str]
    unit: str
    things: bool
    stock: bool
    several: bool
    open: bool
    direction: int
    real: bool
    before: str
    behind: str
    running: bool


def said(row: Metric, told_in: Sentence, lexicon: Lexicon, nothing: Iterable[str] = ()) -> Said:
    """What a row of metrics says; ``nothing`` are words that narrow nothing in its report (the place itself)."""
    code, words = row.indicator_code or "", row.indicator
    for word in nothing:
        words = words.replace(word, "")
    words = words or row.indicator
    front = ENDS.split(told_in.text[: row.start - told_in.start])[-1]
    told, own = cut(words, lexicon), lexicon.made(_known).get(code)
    return Said(
        row=row,
        level=own.code if own else "",
        words=likeness(words, code, row.dimension, lexicon),
        name=named(words, lexicon),
        done=frozenset(name for token in told.tokens for name in token.classes & told.actions),
        unit=unit(row.base_unit, lexicon),
        things=not any(row.unit in lexicon.words(name) for name in _NO_THINGS),
        stock=is_stock(code, lexicon),
        several=own is not None and own.several,
        open=own is None or any(wording.action is None for wording in own.wordings),
        direction=own.direction if own else 0,
        real=own is not None and any(wording.object & _REAL for wording in own.wordings),
        before=front,
        behind=_behind(told_in, row.end),
        running=bool(said_of(front, "running_total", lexicon)),
    )


def clean(words: str) -> str:
    """Words without marks that are no part of a name: 省、市“重点”项目 -> 省市重点项目."""
    return _MARKS.sub("", words)


def _behind(told_in: Sentence, end: int) -> str:
    at = end - told_in.start
    words = told_in.text[at : at + _BEHIND]
    return clean(words) if words[:1].isalnum() else ""  # behind a mark something else begins


def _known(lexicon: Lexicon) -> Mapping[str, Indicator]:
    """The indicators by their code and by that of their growth."""
    return {code: one for one in indicators(lexicon) for code in (one.code, one.growth) if code}
