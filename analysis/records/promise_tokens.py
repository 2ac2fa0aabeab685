"""The tokens of a clause: the words that the grammar of promises knows, in order; what stands between them is plain.

A token is a word, a time, a quantity or a name in marks; or, without kinds, all up to the next of these. So each begins
where the one before ends, and lists of where they begin and of their kinds say all: a report has a token for every
third sign, too many for an object each.
"""

from __future__ import annotations

import re
from itertools import accumulate, repeat
from typing import TYPE_CHECKING, NamedTuple

from analysis.lexicon.classes import any_of, any_of_many
from analysis.lexicon.lexicon import shared

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from analysis.lexicon.lexicon import Lexicon

Kinds = frozenset[str]
PLAIN: Kinds = frozenset()
TIME, NUMBER, NAME, NO_ACTION = (frozenset({kind}) for kind in ("time", "number", "name", "no_action"))
MONEY = frozenset({"number", "money"})
RECURS = frozenset({"time", "recurs"})


_SAYS = frozenset({"verb", "value"})


class Token(NamedTuple):
    """A stretch of the text with its kinds."""

    start: int
    end: int
    kinds: Kinds


class Vocabulary(NamedTuple):
    """The words of the grammar: the pattern of any of them, the kinds of each, and the signs of the longest."""

    words: re.Pattern[str]
    kinds: Mapping[str, Kinds]
    longest: int


def vocabulary(lexicon: Lexicon) -> Vocabulary:
    """The words of the classes that the entries of ``promise_words.toml`` name; the key of an entry is a kind.

    A sign behind a verb that makes a noun of it makes a word that is no action, where it is no other: 签约|率. A word
    that only begins like an action is none: 新|开工, not 新开|工; one that limits a time stands right in front of that.
    """
    found: dict[str, set[str]] = {}
    for kind in lexicon.patterns("promise_words"):
        for name in lexicon.named_in(f"promise_words.{kind}"):
            for word in lexicon.words(name):
                found.setdefault(word, set()).add(kind)
    kinds_of, endings = _nouns(lexicon, found)
    for other in sorted(lexicon.words("not:undertaking")):
        word = max((other[:size] for size in range(1, len(other)) if other[:size] in endings), key=len)
        endings[word] = f"(?!{re.escape(other[len(word) :])}){endings[word]}"
    endings |= dict.fromkeys(lexicon.words("limits_the_time"), lexicon.source("promise.by_a_time"))
    kinds_of |= shared({word: frozenset(kinds) for word, kinds in found.items()})
    return Vocabulary(re.compile(f"({any_of_many(endings)})"), kinds_of, max(map(len, kinds_of)))


def _nouns(lexicon: Lexicon, found: Mapping[str, set[str]]) -> tuple[dict[str, Kinds], dict[str, str]]:
    """The words that are no action for what a verb in them has behind it (签约|率, 整改|方案); the endings of each."""
    signs, papers = lexicon.words("noun_sign"), lexicon.words("noun_end")
    endings = dict.fromkeys(found, "")
    kinds_of: dict[str, Kinds] = {}
    for word, kinds in found.items():
        if kinds.isdisjoint(_SAYS):
            continue
        behind = signs | papers if "noun_too" in kinds else signs
        kinds_of |= dict.fromkeys((word + end for end in behind), NO_ACTION)
        endings[word] = any_of({*behind, ""})
    return kinds_of, endings


def tokens(known: Vocabulary, text: str, start: int, end: int, marks: Sequence[Token]) -> tuple[list[int], list[Kinds]]:
    """Where the tokens of a clause begin, and the last one ends; and their kinds.

    ``marks`` are its times, quantities and names in their order; one that begins inside of a word is none: 翻|一番.
    Words in front of a mark are looked for no further than they may reach, so that a clause of nothing but marks is
    read in one pass.
    """
    bounds, kinds_of = [start], list[Kinds]()
    for mark in marks:
        for found in known.words.finditer(text, bounds[-1], min(mark.start + known.longest, end)):
            if found.start() >= mark.start:
                break
            _add(bounds, kinds_of, *found.span(), known.kinds[found.group()])
        if bounds[-1] <= mark.start and mark.end <= end:
            _add(bounds, kinds_of, *mark)
    words = list(filter(None, known.words.split(text[bounds[-1] : end])))
    bounds += accumulate(map(len, words), initial=bounds.pop())
    kinds_of += map(known.kinds.get, words, repeat(PLAIN))
    return bounds, kinds_of


def _add(bounds: list[int], kinds_of: list[Kinds], start: int, end: int, kinds: Kinds) -> None:
    """Add a token, and what is plain in front of it."""
    if bounds[-1] < start:
        bounds.append(start)
        kinds_of.append(PLAIN)
    bounds.append(end)
    kinds_of.append(kinds)
