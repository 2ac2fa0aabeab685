"""What the item of a report that a sentence stands in is about, for numbers that the words beside them leave unnamed.

An item has a heading of its own (3.北环路西延: 全长860米), a short sentence opens its line
(5.40个小区改造。投资2亿元), or a label behind a mark does (▲停车场改造:工程量完成七成).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from analysis.parsing.decision import Span
    from analysis.parsing.parse import Parsed

_LONGEST, _SHORTEST = 20, 2  # signs of a title: a longer one is a sentence
_FRAMED = 8  # signs that may stand around it
_NO_TITLE = re.compile("[,;:、。](?!\\Z)")
_ACCOUNTS = ("account", "budget")
_NO_NAME = re.compile(r"[?!]\)?\Z")  # 堵点怎么解?
_FRAME = re.compile(r"\A\(([^()]*)\)\Z")  # (01|北环路西延)
_NUMBERED = re.compile(r"\A[^\w“]*+(?:[①-⑳]|0[1-9](?![0-9])[|.、:]?\s?|[0-9]{1,2}[|.、:]\s?)?")  # 3.北环路, 02 电梯
_BAR = re.compile(r"[|\s]*+[▀-▟■-◿]{2,}.*\Z")  # 加装电梯 ▋▋▋▋▋▋ 60%
_NUMBER = re.compile(r"\A[^\w“]*+[0-9]")
_LABELLED = re.compile(r"\A[^\w“”()]\s?([^\W\d][^,;:。()]{1,18}):")  # ▲停车场改造:工程量完成七成
_TELLS = re.compile(":[0-9]")  # 全年目标:16部 is a line of its own, and no item


def line_heads(text: str, spans: Sequence[Span]) -> list[int]:
    """For each sentence the first of its line."""
    heads: list[int] = []
    for sentence, (start, _) in enumerate(spans):
        begins = sentence == 0 or "\n" in text[spans[sentence - 1][1] : start]
        heads.append(sentence if begins else heads[-1])
    return heads


def title(
    parsed: Parsed, sentence: int, first: int, opening: Span, named: Mapping[int, str], of_section: Callable[[int], str]
) -> str:
    """The title of the item of a sentence, or nothing.

    ``first`` is the first sentence of its line, ``opening`` where that stands in the normal form; ``named`` is what the
    first number of a sentence measures, ``of_section`` the title that a section has.
    """
    words = parsed.normal.text[slice(*opening)]
    counts = first < sentence and _is_title(words) and _NUMBER.match(words)
    if counts and (first in named or sentence > first + 1):
        return named.get(first, "")
    if label := _LABELLED.match(words):
        return label[1]
    section = parsed.outline.sentences[sentence].section
    return "" if section is None else of_section(section)


def title_of_section(parsed: Parsed, section: int) -> str:
    """The title that a section has by its heading, where it is an item; or nothing."""
    sections, pattern = parsed.outline.sections, parsed.lexicon.pattern
    label = pattern("indicator.only_label")
    while section and _tells(sections[section].heading, label):
        section -= 1
    told = sections[section]
    heading = _BAR.sub("", told.heading)
    if len(heading) <= _LONGEST + _FRAMED:
        heading = _NUMBERED.sub("", _FRAME.sub(r"\1", heading))
    words = pattern("outline.title_ends").sub("", heading)
    if _NO_NAME.search(told.heading) or pattern("outline.names_a_group").search(words):
        return ""
    item = told.number[0].isdecimal() if told.number else heading != _BAR.sub("", told.heading)
    if _is_title(words) and (item or pattern("outline.names_works").search(words)):
        return words
    return "" if item else _accounted_for(parsed, section)  # the parts of a report are no items


def _tells(heading: str, label: re.Pattern[str]) -> bool:
    """Whether a line that counts as a heading only tells of the item above it: 全年目标:16部; 目标:新建食堂3家."""
    return _TELLS.search(heading) is not None or label.match(heading[: heading.find(":") + 1]) is not None


def _accounted_for(parsed: Parsed, section: int) -> str:
    """What money a part of a final account accounts for, by its heading or that of the part that holds it."""
    if parsed.outline.frame.genre not in _ACCOUNTS:
        return ""
    accounts = parsed.lexicon.pattern("outline.accounts_for")
    at: int | None = section
    while at is not None:
        told = parsed.outline.sections[at]
        if found := accounts.match(told.heading):
            return found["money"]
        at = told.parent
    return ""


def _is_title(words: str) -> bool:
    return _SHORTEST <= len(words) <= _LONGEST and _NO_TITLE.search(words) is None
