"""What stands over a sentence and holds for its amounts: the headings above it, the words that its list begins with.

The members of a list may be sentences of their own (重点安排:教育3亿元;养老2亿元。), on lines of their own too.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Container, Mapping

    from analysis.parsing.model import Outline
    from analysis.parsing.parse import Parsed

_LONGEST = 20  # signs of the words that a list begins with, or of a short sentence that opens a line as its title
_LONGEST_OPENING = 40  # signs that the name of works is looked for in, where a line begins with it
_HORIZON = 120  # signs of headings: no more are looked at, so that a long one costs no more
_BETWEEN = "|"
_ITEM = re.compile(r"[0-9]{1,2}[.、]([^,;:、。0-9]{2,})[。:]?\Z")  # 3.口袋公园建设。
_OPENS = re.compile(r":(?![0-9])")  # 8:30 is a time
OF_MONEY = ("budget", "account")  # genres that are about nothing but public money
_GOES_ON = (";", ":")  # how a sentence ends that a list goes on behind


class Over(NamedTuple):
    """What stands over a sentence: the headings, the nearest first, and the title of its line.

    ``opener`` are the words that its list begins with, ``item`` what the item is about that its line is. ``side`` are
    the words that tell, in its line before it, of all that is taken in or spent, where a text is about public money;
    ``works`` are the works or the place that its line begins with by name.
    """

    headings: str = ""
    opener: str = ""
    item: str = ""
    side: str = ""
    works: str = ""


NOTHING = Over()


def over(parsed: Parsed, wanted: Container[int]) -> Mapping[int, Over]:
    """What stands over each of the wanted sentences, by its index."""
    text = parsed.normal.text
    found: dict[int, Over] = {}
    known: dict[int | None, str] = {}
    opener, goes_on, title, side, works, last = "", False, "", "", "", 0
    sums = parsed.lexicon.pattern("flow.more.all_of_a_side") if parsed.periods.genre in OF_MONEY else None
    item: re.Match[str] | None = None
    for sentence in parsed.outline.sentences:
        begin, end = sentence.span
        opener = opener if goes_on else ""
        if "\n" in text[last:begin]:
            title, side = text[begin:end] if end - begin <= _LONGEST else "", ""
            item = _ITEM.match(title)
            works = _works(text[begin : min(end, begin + _LONGEST_OPENING)], parsed)
        last = end
        if mark := _OPENS.search(text, begin, end):
            opener = text[max(begin, mark.start() - _LONGEST) : mark.start()]
        if sentence.index in wanted:
            if sentence.section not in known:
                known[sentence.section] = _headings(parsed.outline, sentence.section)
            headings = f"{known[sentence.section]}{_BETWEEN}{title}"
            found[sentence.index] = Over(headings, opener, item[1] if item else "", side, works)
        goes_on = text[begin:end].rstrip().endswith(_GOES_ON)
        if sums and (told := sums.findall(text, begin, end)):
            side = told[-1]
    return found


def _works(opening: str, parsed: Parsed) -> str:
    """The works or the place that a line begins with by name, or nothing: 某产业园,总投资9亿元."""
    name = "indicator.works_by_name"
    if not parsed.lexicon.signs(name).search(opening):
        return ""
    named = parsed.lexicon.pattern(name).match(opening)
    return named["name"] if named else ""


def _headings(outline: Outline, section: int | None) -> str:
    words: list[str] = []
    while section is not None:
        told = outline.sections[section]
        words.append(told.heading)
        section = told.parent
    return _BETWEEN.join(words)[:_HORIZON]
