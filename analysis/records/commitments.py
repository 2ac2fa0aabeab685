"""Promised actions: the clauses of a plan sentence that begin with an action verb."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Literal

from analysis.lexicon import read_toml
from analysis.lexicon.lexicon import Lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator

_CLAUSE = re.compile(r"[^,;。:!?\r\n]++")
_ADVERBS = (
    "[一二三四五六七八九十]{1,2}是|同时|并且?|要|将|继续|持续|不断|进一步|积极|全面|大力|深入|扎实|着力|努力|全力|重点|稳步|有序|逐步|认真|切实|主动|"
    "加大力度|常态化|高质量|高标准|高水平|严格|坚决|联合|今年|明年|年内|年底前?|下半年|上半年|全年|我们|力争|争取|计划|确保|探索|再|新|更好|"
    "更大力度|千方百计|保质保量|抓紧|适时|细致|充分|有效|[0-9]{1,2}月(?:底|份)?前?"
)


_MODAL = ("力争", "争取", "确保", "力求")


@dataclass(frozen=True, slots=True)
class Commitment:
    """One promised action, in the normal form."""

    start: int
    end: int
    verb: str
    strength: Literal["hard", "soft"]
    object: str | None


@cache
def _verb() -> re.Pattern[str]:
    """The first action verb of a clause behind adverbs and times; as few of these as can be."""
    words = "|".join(sorted(Lexicon.default().words("verb"), key=lambda word: (-len(word), word)))
    return re.compile(rf"(?:{_ADVERBS}){{0,6}}?({words})")


@cache
def _strength(name: Literal["hard", "soft"]) -> re.Pattern[str]:
    return re.compile(read_toml("verbs.toml")["strength"][name])


def find(text: str, span: tuple[int, int]) -> Iterator[Commitment]:
    """The promised actions of one plan sentence (its normal span); words of effort make a soft one.

    Hard and soft follow the distinction that studies of Chinese government targets draw between binding and expected
    targets (约束性, 预期性); the words are in ``lexicon/verbs.toml``.
    """
    for clause in _CLAUSE.finditer(text, *span):
        words = clause.group()
        verb = _verb().match(words)
        if verb is None:
            continue
        if verb.group(1) in _MODAL:  # 力争新建: the action is the verb behind
            verb = _verb().match(words, verb.end()) or verb
        said = words[verb.end() :].strip("了、”“") or None
        yield Commitment(clause.start(), clause.end(), verb.group(1), _of(words), said)


def _of(words: str) -> Literal["hard", "soft"]:
    if _strength("soft").search(words):
        return "soft"
    return "hard" if _strength("hard").search(words) else "soft"
