"""Whether a review speaks of a target without its number: by the names that the target gives, or by its words."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from analysis.following.answers import pairs
from analysis.lexicon.particles import LIST_MARK, SUCH_AS

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping, Sequence

    from analysis.tables.vocabularies import FollowedBy

_NAME = 4  # characters of a name that stands for one thing
_LONG = 6
_NAMED = 3  # of what is counted: shorter names stand in every report
_ENDS = re.compile("[。;；,，:：!！?？\n]")
_MARKS = re.compile("[“”‘’、]")


class Mention(NamedTuple):
    """A sentence that speaks of a target, how much of its words it says (0 to 1), and by what it was found."""

    sentence_id: str
    score: float
    why: FollowedBy


class Clauses:
    """The clauses of a review, as they are looked through."""

    def __init__(self, sentences: Sequence[tuple[str, str]]) -> None:
        """``sentences`` are (sentence_id, text)."""
        self._texts = [(key, clean(clause)) for key, text in sentences for clause in _ENDS.split(text)]

    @cached_property
    def _pairs(self) -> list[tuple[str, frozenset[str]]]:
        return [(key, pairs(clause)) for key, clause in self._texts]

    def first(self, words: str) -> str | None:
        """The first sentence in which some words stand as they are."""
        return next((key for key, clause in self._texts if words in clause), None)

    def with_all(self, name: str) -> str | None:
        """The first sentence with a clause that has a name; of a long one every pair of characters is enough."""
        if len(name) < _LONG:
            return self.first(name)
        wanted = pairs(name)
        return next((key for key, held in self._pairs if wanted <= held), None)


def mention(name: str, before: str, clauses: Clauses) -> Mention | None:
    """Where a review speaks of a target; ``name`` is what it counts, ``before`` the words in front of its number."""
    for named in _named(before):
        found = clauses.first(named)
        if found:
            return Mention(found, 1.0, "named")
    found = clauses.with_all(name) if len(name) >= _NAMED else None
    return Mention(found, 1.0, "words_only") if found else None


def clean(words: str) -> str:
    """Words without marks that are no part of a name: 省、市“重点”项目 -> 省市重点项目."""
    return _MARKS.sub("", words)


def before(sentence: Mapping[Hashable, object], start: int) -> str:
    """The words of a sentence in front of a number, from the last mark that ends a clause."""
    text = str(sentence["text"])[: start - int(str(sentence["start"]))]
    return _ENDS.split(text)[-1]


def _named(words: str) -> list[str]:
    """The names that stand before “等” and a number: A、B等12个项目."""
    if not words.endswith(SUCH_AS) or LIST_MARK not in words:
        return []
    first, *names = words.removesuffix(SUCH_AS).split(LIST_MARK)
    return [clean(name) for name in (*names, first) if len(name) >= _NAME]
