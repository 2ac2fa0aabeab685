"""Whether the words of a sentence may tell its stance, as most do not, and whether that holds for those behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from analysis.lexicon.required import Known, known

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.decision import Decision
    from analysis.parsing.model import Stance


# Those whose stance holds for the sentences behind, too: to the end of the paragraph, in news up to the next.
GOES_ON = frozenset({
    "headway", "problems-follow", "proposals-follow", "time-ahead", "year-ahead", "year-of-the-plan", "year-gone",
    "five-years-gone", "five-years-ahead", "chosen-at-a-meeting", "at-the-meeting", "told-at-a-meeting", "told-to-come",
    "task-set-at-a-meeting", "note-on-figures", "results-in-news", "tasks-told",
})  # fmt: skip


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


def goes_on(decision: Decision[Stance], *, news: bool) -> bool:
    """Whether the stance of a sentence holds for those behind it: in news, that of the past does, too."""
    return decision.rule in GOES_ON or (news and decision.rule == "past-time")
