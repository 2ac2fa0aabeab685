"""Which sentences look ahead: the titles of a plan that promise nothing, and what is promised outside of plans."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from analysis.records.clause import Moment
    from analysis.records.report import Report

_SHORT_TITLE = 24  # signs; shorter than the sentences of such reports
_LONGEST_TITLE = 40  # signs; run-in titles of reports are shorter


def run_in(report: Report, index: int, counts: bool) -> bool:
    """Whether a sentence is the title of what stands behind it in its paragraph: 一是强化党建引领。新建驿站2个.

    It is numbered, counts nothing and names no day; what stands behind is no other of its row.
    """
    sentences, pattern = report.parsed.outline.sentences, report.parsed.lexicon.pattern("promise.numbered")
    words = report.parsed.outline.words(sentences[index])
    if counts or len(words) > _LONGEST_TITLE or not pattern.match(words) or _dated(report, index):
        return False
    following = sentences[index + 1] if index + 1 < len(sentences) else None
    if following is None or following.type != "body" or following.section != sentences[index].section:
        return False
    return pattern.match(report.parsed.outline.words(following)) is None


def paragraph_titles(report: Report) -> frozenset[int]:
    """The sentences that are titles of the paragraphs that they begin, without a number: 守牢安全底线。

    They are short and count nothing; and most paragraphs of a plan that has them begin with one.
    """
    text, sentences = report.parsed.normal.text, report.parsed.outline.sentences
    numbered = report.parsed.lexicon.pattern("promise.numbered")
    titles: list[int] = []
    others = 0
    for index, sentence in enumerate(sentences[:-1]):
        if sentence.type != "body" or sentence.stance != "plan":
            continue
        start, end = report.spans[index]
        if not _begins_paragraph(text, start) or _begins_paragraph(text, report.spans[index + 1][0]):
            continue
        words = text[start:end]
        if len(words) <= _SHORT_TITLE and words.endswith("。") and not any(map(str.isdigit, words)):
            titles.append(index)
        elif not numbered.match(words):
            others += 1
    return frozenset(titles if len(titles) > max(1, others) else ())


def _begins_paragraph(text: str, start: int) -> bool:
    """Whether a line break stands in front of a position."""
    while start and text[start - 1].isspace():
        if text[start - 1] in "\r\n":
            return True
        start -= 1
    return start == 0


def _dated(report: Report, index: int) -> bool:
    return any(moment.ends for moment in report.moments.get(index, {}).values())


def looks_ahead(report: Report, index: int) -> bool:
    """Whether a sentence of a review, or of what is wanting, says what will be done."""
    sentence = report.parsed.outline.sentences[index]
    if sentence.stance == "other":
        return False
    text, (start, end) = report.parsed.normal.text, report.spans[index]
    if report.parsed.lexicon.pattern("promise.ahead").search(text, start, end):
        return True
    now = report.parsed.periods.now or (report.parsed.periods.review[1] if report.parsed.periods.review else None)
    moments = report.moments.get(index, {}).values()
    return now is not None and any(at.ends and at.days.end is not None and at.days.end > now for at in moments)


def stated_deadline(report: Report, index: int) -> list[Moment]:
    """The deadline that a line states for all in front of it: 完成时限:9月底前."""
    words = report.parsed.outline.words(report.parsed.outline.sentences[index])
    found = report.parsed.lexicon.pattern("promise.states_due").search(words)
    if found is None:
        return []
    begin = report.spans[index][0] + found.end()
    return [at for at in report.moments.get(index, {}).values() if at.start == begin and at.days.end is not None]
