"""Time limits that are stated once for more than a sentence: at the end of a paragraph, or in a column of a table.

(甲科负责;完成时限:9月底前) holds for all that its paragraph plans; on a line without numbers of its own, or of labels
only, for the lines of its section since the last limit. Below a head such as 序号 项目 完成时限, the cell in that
column holds for its row.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from analysis.parsing.model import Sentence
    from analysis.parsing.parse import Parsed
    from analysis.records.clause import Moment

_FIELD = re.compile(r"[^;:。()\r\n]*")  # what stands behind a label, with the next label

Limits = dict[int, "Moment"]


def limits(parsed: Parsed, found: Mapping[int, Mapping[int, Moment]]) -> Limits:
    """The limit that holds for a sentence, by the index of the sentence; ``found`` are the moments of each."""
    if parsed.lexicon.pattern("due.limit_word").search(parsed.normal.text) is None:
        return {}
    return _of_paragraphs(parsed, found)


def _of_paragraphs(parsed: Parsed, found: Mapping[int, Mapping[int, Moment]]) -> Limits:
    counted = {mention.sentence for mention in parsed.mentions if mention.kind == "measure"}
    fields = parsed.lexicon.pattern("outline.fields_opens")
    limits: Limits = {}
    waiting: list[int] = []  # the sentences of the section since the last limit
    section: int | None = None
    for line in _lines(parsed):
        if line[0].section != section:
            waiting, section = [], line[-1].section
        own: list[int] = []
        for sentence in line:
            own.append(sentence.index)
            moment = _stated(parsed, sentence, found.get(sentence.index, {}))
            if moment is not None:
                alone = counted.isdisjoint(own) or fields.match(parsed.normal.text, line[0].span[0]) is not None
                limits |= dict.fromkeys(waiting + own if alone else own, moment)
                waiting, own = [], []
        waiting += own
    return limits


def _lines(parsed: Parsed) -> Iterator[list[Sentence]]:
    """The sentences of each line."""
    text = parsed.normal.text
    line: list[Sentence] = []
    for sentence in parsed.outline.sentences:
        if line and "\n" in text[line[-1].span[1] : sentence.span[0]]:
            yield line
            line = []
        line.append(sentence)
    if line:
        yield line


def _stated(parsed: Parsed, sentence: Sentence, moments: Mapping[int, Moment]) -> Moment | None:
    """The time of a sentence that a label says to be a limit."""
    if not moments:
        return None
    label = parsed.lexicon.pattern("due.limit")
    for found in label.finditer(parsed.normal.text, *sentence.span):
        if limit := last_behind(parsed.normal.text, found.end(), moments.values()):
            return limit
    return None


def last_behind(text: str, label: int, moments: Iterable[Moment]) -> Moment | None:
    """The last of the times behind a label that ends at a place, up to the next: 完成时限:首批5月底,其余10月底.

    None where the first of them names the whole year, in which nothing is due before.
    """
    behind = _FIELD.match(text, label)
    stated = [at for at in moments if behind and label <= at.start < behind.end()]
    if not stated or stated[0].start != label or names_whole_year(stated[0]):
        return None
    return next((at for at in reversed(stated) if at.days.end is not None), None)


def names_whole_year(moment: Moment) -> bool:
    """Whether a time is a year from its first day to its last."""
    first, last = moment.days.start, moment.days.end
    if moment.days.type != "period" or first is None or last is None:
        return False
    return (first.month, first.day, last.month, last.day) == (1, 1, 12, 31)
