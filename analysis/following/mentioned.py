"""Whether a review speaks of a target without its number: by the names that the target gives, or by its words."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from analysis.following.alike import pairs
from analysis.following.said import ENDS, clean
from analysis.lexicon.particles import LIST_MARK, SUCH_AS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from analysis.following.reports import Sentence
    from analysis.tables.vocabularies import FollowedBy

_NAME = 4  # characters of a name that stands for one thing
_LONG = 6
_NAMED = 3  # of what is counted: shorter names stand in every report


class Mention(NamedTuple):
    """A sentence that speaks of a target, how much of its words it says (0 to 1), and by what it was found."""

    sentence_id: str
    score: float
    why: FollowedBy


class Clauses:
    """The clauses of a review, as they are looked through."""

    def __init__(self, sentences: Iterable[Sentence]) -> None:
        self._texts = [(one.sentence_id, clean(clause)) for one in sentences for clause in ENDS.split(one.text)]

    @cached_property
    def _with_pair(self) -> Mapping[str, set[int]]:
        """By each pair of neighbouring characters, the places of the clauses that have it."""
        found: dict[str, set[int]] = defaultdict(set)
        for at, (_, clause) in enumerate(self._texts):
            for pair in pairwise(clause):
                found["".join(pair)].add(at)
        return found

    def first(self, words: str) -> str | None:
        """The first sentence in which some words stand as they are."""
        return next((key for key, clause in self._texts if words in clause), None)

    def with_all(self, name: str) -> str | None:
        """The first sentence with a clause that has a name; of a long one every pair of characters is enough."""
        if len(name) < _LONG:
            return self.first(name)
        held = set.intersection(*(self._with_pair.get(pair, set()) for pair in pairs(name)))
        return self._texts[min(held)][0] if held else None


def mention(name: str, before: str, clauses: Clauses) -> Mention | None:
    """Where a review speaks of a target; ``name`` is what it counts, ``before`` the words in front of its number."""
    for named in _named(before):
        found = clauses.first(named)
        if found:
            return Mention(found, 1.0, "named")
    found = clauses.with_all(name) if len(name) >= _NAMED else None
    return Mention(found, 1.0, "words_only") if found else None


def _named(words: str) -> list[str]:
    """The names that stand before “等” and a number: A、B等12个项目."""
    if not words.endswith(SUCH_AS) or LIST_MARK not in words:
        return []
    first, *names = words.removesuffix(SUCH_AS).split(LIST_MARK)
    return [clean(name) for name in (*names, first) if len(name) >= _NAME]
