"""The words of the lexicon that stand around a number, and a wording without those that belong to no indicator."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from analysis.lexicon import read_toml

LONGEST = 30
_SUBJECT = re.compile(
    r"\A[^,、]{0,4}(?:街道|镇|乡)(?:办事处)?(?:(?:共计?|累计|已|全年)+(?:实现|完成)?|实现|完成)(?=.{2})"
)  # whose it is
NOTE = re.compile(r"\([0-9]{1,3}\)")

Around = Literal["tail", "head", "gives", "object", "prepositions", "trailing"]


@cache
def lead(name: Around) -> re.Pattern[str]:
    """The words of one section of ``lead`` in ``clause.toml``."""
    return re.compile(read_toml("clause.toml")["lead"][name])


@cache
def verbs() -> frozenset[str]:
    """Action verbs of the genre."""
    return frozenset(read_toml("verbs.toml")["words"].split())


@cache
def verb() -> re.Pattern[str]:
    """Any action verb, the longest first."""
    return re.compile("|".join(sorted(verbs(), key=lambda word: (-len(word), word))))


def clean(words: str) -> str:
    """The words without what only leads to them or to the number, without notes, at most LONGEST of them."""
    words = _SUBJECT.sub("", lead("head").sub("", NOTE.sub("", words)))
    words = lead("tail").sub("", words).strip("、,;:()。 ")
    if words.count("“") != words.count("”"):
        words = words.replace("“", "").replace("”", "")
    return words[-LONGEST:]


def object_of(indicator: str) -> str:
    """An indicator without the verbs in front of it: 发现安全隐患 -> 安全隐患, 新建、改造农田 -> 农田."""
    for length in (4, 3, 2):
        if indicator[:length] in verbs() and len(indicator) > length + 1:
            rest = indicator[length:]
            return object_of(rest[1:]) if rest[0] == "、" else rest
    return indicator
