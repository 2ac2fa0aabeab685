"""Whether the words of a sentence may tell its stance: those of most sentences do not, and no rule need be asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from analysis.lexicon.required import Known, known

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from analysis.lexicon.lexicon import Lexicon


class _Telling(NamedTuple):
    """What looks for words that tell, each with a bit, and which of them may find any, by the signs that are there.

    One expression for all would try one after the other at the head of each sentence, and some of them begin with any
    sign at all.
    """

    known: Known
    tells: Sequence[tuple[int, Callable[[str], object]]]


def may_tell(words: str, lexicon: Lexicon, *, running: bool) -> bool:
    """Whether any rule of the stance may answer that goes by the words of a sentence alone.

    ``running`` says that the year told of still goes on.
    """
    if words.endswith(":") or (running and lexicon.pattern("stance.will_opens").match(words)):
        return True
    known, tells = lexicon.made(_telling)
    there = known.of(words, 0, len(words))
    if there:
        for bit, tell in tells:
            if there & bit and tell(words):
                return True
    return False


def _telling(lexicon: Lexicon) -> _Telling:
    anywhere, opening = (lexicon.alternatives(f"stance.telling_{place}") for place in ("anywhere", "opens"))
    patterns = [(1 << place, pattern) for place, pattern in enumerate([*anywhere, *opening])]
    tells = [pattern.search for pattern in anywhere] + [pattern.match for pattern in opening]
    return _Telling(known(patterns), [(bit, tell) for (bit, _), tell in zip(patterns, tells, strict=True)])
