"""Stance of notes: of a glossary, and on the figures or the signs of a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from analysis.parsing.stance import Answer, Said


def note_of_a_glossary(at: Said) -> Answer:
    """A note.

    + notes: “一核”:指党建引领这个核心和主线。 = other
    - “一核”:指党建引领这个核心和主线。
    """
    return ("other", None) if at.type == "glossary" else None


def note_on_figures(at: Said) -> Answer:
    """A note on the figures of a text or the signs of its table.

    + 注:部分数据为快报数。 = other
    + plan: 注:〔〕内为五年累计数。 = other
    + plan: 注:投资额以审计结果为准。 = other
    - plan: 注重投资。
    """
    found = at.begins("note")
    return ("other", found) if found else None


def result_in_a_note(at: Said) -> Answer:
    """A note that begins with a year gone by and tells what was done.

    + plan: 注:1.资金以决算为准。2.2030年的10件实事已完成9件。 = review
    - plan: 注:1.资金以决算为准。2.2030年的10件实事另列。
    """
    year = at.year_at_the_head() if at.inherited.rule == "note-on-figures" else None
    gone = year is not None and at.ahead is not None and year[0] < at.ahead and at.says("done")
    return ("review", year[1]) if year and gone else None
