"""Time limits that are stated once for more than a sentence: at the end of a paragraph, or in a column of a table.

(甲科负责;完成时限:9月底前) holds for all that its paragraph plans; on a line without numbers of its own, for the lines
of its section since the last limit. Below a head such as 序号 项目 完成时限, the cell in that column holds for its row.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from analysis.parsing.model import Sentence
    from analysis.parsing.parse import Parsed
    from analysis.records.clause import Moment

_LABEL = 12  # signs in front of a moment that say what it is

Limits = dict[int, "Moment"]


def limits(parsed: Parsed, found: Mapping[int, Mapping[int, Moment]]) -> Limits:
    """The limit that holds for a sentence, by the index of the sentence; ``found`` are the moments of each."""
    if parsed.lexicon.pattern("due.limit_word").search(parsed.normal.text) is None:
        return {}
    return _of_paragraphs(parsed, found)


def _of_paragraphs(parsed: Parsed, found: Mapping[int, Mapping[int, Moment]]) -> Limits:
    counted = {mention.sentence for mention in parsed.mentions if mention.kind == "measure"}
    limits: Limits = {}
    waiting: list[int] = []  # the sentences of the section since the last limit
    section: int | None = None
    for line in _lines(parsed):
        if line[0].section != section:
            waiting, section = [], line[-1].section
        own: list[int] = []
        for sentence in line:
            own.append(sentence.index)
            moment = _stated(parsed, found.get(sentence.index, {}))
            if moment is not None:
                alone = counted.isdisjoint(own)
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


def _stated(parsed: Parsed, moments: Mapping[int, Moment]) -> Moment | None:
    """The time of a sentence that a label says to be a limit."""
    text, limit = parsed.normal.text, parsed.lexicon.pattern("due.limit")
    stated = (at for at in moments.values() if limit.search(text, max(0, at.start - _LABEL), at.start))
    return next(stated, None)
