"""Which sentences look ahead: the titles in a plan that promise nothing, and what is promised outside of it."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from analysis.records.promise_told import is_to_come

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from analysis.records.clause import Moment
    from analysis.records.report import Report

_SHORT = 24  # signs of a title without a number; the sentences of such reports are longer
_LONG = 40  # signs of one with a number
_IN_ITS_PARAGRAPH = 12  # signs of one that has others of its kind beside it, its full stop included
_ONE_CLAUSE = re.compile("[^,、:;“。?!0-9]*。")
_MOST_OF_A_YEAR = 300  # days


def titles(report: Report) -> frozenset[int]:
    """The sentences of the plan that only announce what stands behind them in their paragraph.

    They count nothing and name no day.
    """
    counted = {report.parsed.mentions[record.mention].sentence for record in report.records}
    found = (*_numbered(report), *_unnumbered(report), *_in_a_row(report))
    return frozenset(at for at in found if at not in counted)


def _numbered(report: Report) -> Iterator[int]:
    """一是强化党建引领。新建驿站2个。: numbered and short, and what stands behind is no other of its row."""
    sentences, pattern = report.parsed.outline.sentences, report.parsed.lexicon.pattern("promise.numbered")
    words = report.parsed.outline.words
    for at, behind in pairwise(sentences):
        if not _is_plan(report, at.index) or behind.type != "body" or behind.section != at.section:
            continue
        said = words(at)
        if len(said) <= _LONG and pattern.match(said) and not pattern.match(words(behind)):
            yield at.index


def _unnumbered(report: Report) -> list[int]:
    """守牢安全底线。: short at the head of a paragraph, as are the heads of most paragraphs of such a plan."""
    text, numbered = report.parsed.normal.text, report.parsed.lexicon.pattern("promise.numbered")
    found: list[int] = []
    others = 0
    for index, (start, end) in enumerate(report.spans[:-1]):
        if not _is_plan(report, index) or not _begins_paragraph(text, start):
            continue
        if _begins_paragraph(text, report.spans[index + 1][0]) or numbered.match(text, start, end):
            continue
        if end - start <= _SHORT:
            found.append(index)
        else:
            others += 1
    return found if len(found) > max(1, others) else []


def _in_a_row(report: Report) -> Iterator[int]:
    """强化社会治理。完善网格,…。优化公共服务。新建驿站,…。: short, two or more in a paragraph, more behind each."""
    text, row = report.parsed.normal.text, list[int]()
    for at, (span, behind) in enumerate(pairwise(report.spans)):
        if _begins_paragraph(text, behind[0]):
            yield from row if len(row) > 1 else ()
            row = []
        elif _names_work(report, at) and not _begins_paragraph(text, span[0]) and not _names_work(report, at + 1):
            row.append(at)
    yield from row if len(row) > 1 else ()


def _names_work(report: Report, index: int) -> bool:
    """Whether a sentence is as short as a title, and no task of its own, as 完成行政区划调整。 is."""
    text, (start, end) = report.parsed.normal.text, report.spans[index]
    if end - start > _IN_ITS_PARAGRAPH or not _ONE_CLAUSE.fullmatch(text, start, end) or not _is_plan(report, index):
        return False
    pattern = report.parsed.lexicon.pattern
    return not (pattern("promise.numbered").match(text, start, end) or pattern("promise.task").match(text, start, end))


def _is_plan(report: Report, index: int) -> bool:
    """Whether a sentence is of a plan, and names no day."""
    at = report.parsed.outline.sentences[index]
    if at.type != "body" or at.stance != "plan":
        return False
    moments = report.moments.get(index)
    return not moments or not any(moment.ends for moment in moments.values())


def _begins_paragraph(text: str, start: int) -> bool:
    """Whether nothing stands between a position and the line break in front of it."""
    while start and text[start - 1].isspace():
        start -= 1
        if text[start] in "\r\n":
            return True
    return start == 0


def looks_ahead(report: Report, index: int) -> bool:
    """Whether a sentence of a review, or of what is wanting, says what will be done."""
    if report.parsed.outline.sentences[index].stance == "other":
        return False
    if report.parsed.lexicon.pattern("promise.ahead_anywhere").search(report.parsed.normal.text, *report.spans[index]):
        return True
    periods, moments = report.parsed.periods, report.moments.get(index, {}).values()
    if any(at.ends and is_to_come(at, periods) for at in moments):
        return True
    return periods.reference is not None and any(_begins_behind(at, periods.reference) for at in moments)


def _begins_behind(at: Moment, written: date) -> bool:
    """Whether a part of a year, longer than a day, lies wholly behind the day that a report was written on."""
    start, end = at.days.start, at.days.end
    return start is not None and end is not None and written < start and 0 < (end - start).days < _MOST_OF_A_YEAR
