"""Words around a number, without those that belong to no indicator."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from analysis.lexicon.particles import LIST_MARK
from analysis.lexicon.required import Endings, endings

if TYPE_CHECKING:
    from analysis.lexicon.lexicon import Lexicon

LONGEST = 30  # signs of an indicator: the longest noun phrases of reports have fewer
NOTE = re.compile(r"\([0-9]{1,3}\)")
_OPEN_BRACKET = re.compile(r"(?<=.)\([^()]*\Z")
_TAIL = "indicator.tail_anywhere"
_EDGES = "、,;:()。 →➔➜⇒"
_LONGEST_VERB, _SHORTEST_VERB = 4, 2  # signs


def trimmed(words: str, lexicon: Lexicon) -> str:
    """Words in front of a number without what only leads to them or to the number, and without notes.

    At most LONGEST of them, the last.
    """
    if not words:
        return words
    if "(" in words:
        words = NOTE.sub("", words)
    for front in ("clause.numbered", "indicator.head"):
        if found := lexicon.pattern(front).match(words):
            words = words[found.end() :]
    for office in ("indicator.whose", "indicator.who"):
        if lexicon.signs(office).search(words) and (found := lexicon.pattern(office).match(words)):
            words = words[found.end() :]
    words = _OPEN_BRACKET.sub("", without_tail(words, lexicon).strip(_EDGES))
    if ("“" in words or "”" in words) and words.count("“") != words.count("”"):
        words = words.replace("“", "").replace("”", "")
    return words[-LONGEST:]


def without_tail(words: str, lexicon: Lexicon) -> str:
    """Without the words that only lead to a number behind them: 税收收入达到 is 税收收入."""
    return _up_to(_TAIL, words, lexicon) if lexicon.made(_tails).may_end(words) else words


def _tails(lexicon: Lexicon) -> Endings:
    return endings(lexicon.pattern(_TAIL))


def without_trailing(words: str, lexicon: Lexicon) -> str:
    """A noun behind a number without what stands behind the noun: 小区改造工作 is 小区改造."""
    return _up_to("indicator.trailing", words, lexicon)


def without_change(words: str, lexicon: Lexicon) -> str:
    """Without the words that say that the value changes, and by how much: 税收同比增长 is 税收."""
    return _up_to("indicator.change", words, lexicon)


def object_of(indicator: str, lexicon: Lexicon) -> str:
    """An indicator without the verbs in front of it: 发现安全隐患 is 安全隐患, 新建、改造农田 is 农田."""
    verbs = lexicon.words("verb")
    if indicator.startswith(lexicon.made(_begin_like_verbs)):
        return indicator
    for length in range(_LONGEST_VERB, _SHORTEST_VERB - 1, -1):
        if indicator[:length] in verbs and len(indicator) > length + 1:
            rest = indicator[length:]
            return object_of(rest[1:], lexicon) if rest.startswith(LIST_MARK) else rest
    return indicator


def _begin_like_verbs(lexicon: Lexicon) -> tuple[str, ...]:
    return tuple(lexicon.words("not:verb"))


def _up_to(pattern: str, words: str, lexicon: Lexicon) -> str:
    found = lexicon.pattern(pattern).search(words)
    return words[: found.start()] if found else words
