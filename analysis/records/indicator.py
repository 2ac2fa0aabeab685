"""What a quantity measures, in the words of the source: what a reader would write in the first column of a table."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from analysis.lexicon import read_toml

if TYPE_CHECKING:
    from analysis.records.clause import Clause, Moment
    from analysis.records.reading import Aspect

_LONGEST = 30


@cache
def _lead(name: str) -> re.Pattern[str]:
    return re.compile(read_toml("clause.toml")["lead"][name])


@cache
def verbs() -> frozenset[str]:
    """Action verbs of the genre."""
    return frozenset(read_toml("verbs.toml")["words"].split())


@cache
def _ends_with_verb() -> re.Pattern[str]:
    words = "|".join(sorted(verbs(), key=lambda word: (-len(word), word)))
    return re.compile(rf"(?:{words})(?:了|再|并|好)?\Z")


@cache
def _change_words() -> re.Pattern[str]:
    change = read_toml("clause.toml")["change"]
    return re.compile(
        rf"(?:{change['compared']}|{change['level']}|{change['up']}|{change['down']}|了|约|近|超过?|不少于|不低于|分别|幅度?|为|达到?|同期|以上|,)+\Z"
    )


def indicator(clause: Clause, aspect: Aspect, moments: list[Moment], earlier: str | None) -> str | None:
    """The words of the source for what is measured; ``earlier`` is the indicator of the quantity before in the sentence."""
    left = _without_times(clause, moments)
    if aspect == "change":
        return _clean(_change_words().sub("", left)) or earlier or _topic(clause)
    left = _lead("tail").sub("", left)
    right = _lead("trailing").sub("", clause.right)
    if clause.right.startswith("的"):
        rest = re.split(r"[,;:。()、]", clause.tail[1:], maxsplit=1)[0]
        right = re.sub(r"^[0-9.]+[万亿]?[^\d]", "", rest)
        left = _clean(left)
        return _clean(right + (left if left and not right.endswith(left) else "")) or earlier
    if aspect == "share" and clause.right and not re.search(r"率|占|比|度|面\Z", left[-3:]):
        return _clean(left + right) or earlier
    verb = _ends_with_verb().search(left)
    if right and (not left or verb or _lead("prepositions").search(left)):
        kept = verb.group().rstrip("了再并好") if verb else ""
        return _clean(kept + right) or earlier
    words = _clean(left)
    if aspect == "share" and earlier and len(words) <= 4:
        return _object(earlier) + words
    if words and verb and verb.start() <= 1 and not right:
        return _clean(words) if clause_is_repeated(clause) else (_object(earlier) if earlier else _topic(clause)) + words
    return words or (_clean(right) if right else None) or earlier or _topic(clause)


def clause_is_repeated(clause: Clause) -> bool:
    """Whether the clause promises a frequency (每月走访一次): its verb is the indicator by itself."""
    return "每" in clause.lead


def _without_times(clause: Clause, moments: list[Moment]) -> str:
    """The words in front of the quantity, times cut out; where there are none, the list that it continues."""
    begin = clause.entry.start - len(clause.left)
    words = clause.left
    for moment in reversed(moments):
        if begin <= moment.start and moment.end <= clause.entry.start:
            words = words[: moment.start - begin] + words[moment.end - begin :]
    return words.lstrip("、,和及 ")


def _clean(words: str) -> str:
    words = _lead("tail").sub("", _lead("head").sub("", words)).strip("、,;:()。 ")
    if words.count("“") != words.count("”"):
        words = words.replace("“", "").replace("”", "")
    return words[-_LONGEST:] if len(words) > _LONGEST else words


def _object(earlier: str) -> str:
    """An indicator without the verb in front: 发现安全隐患 -> 安全隐患."""
    for length in (4, 3, 2):
        if earlier[:length] in verbs() and len(earlier) > length + 1:
            return earlier[length:]
    return earlier


def _topic(clause: Clause) -> str:
    """The tail of the clause before, where the quantity's own clause names nothing."""
    pieces = [piece for piece in re.split(r"[,;:。()]", clause.before) if piece]
    if not pieces:
        return ""
    last = pieces[-1]
    for mark in ("的", "等"):
        if mark in last[-14:]:
            last = last.rsplit(mark, 1)[1] or last
    return _clean(last)[-14:]
