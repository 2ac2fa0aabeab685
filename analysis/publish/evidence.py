"""The whole text of a report with all that was read from it marked, sentence by sentence.

Every sentence has ``id=<sentence_id>`` and every mention ``id=<mention_id>``, so that any row of any table can lead
here. The text content of the result is the source, character for character; labels are attributes, drawn by CSS.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape

from analysis.publish.marks import Mark, Row, rows
from analysis.tables.tables import Tables
from analysis.wording.words import Words


def evidence(text: str, doc_id: str, tables: Tables, mentions: Sequence[Mark], words: Words) -> str:
    """The source of one report as HTML; what lies between sentences (line ends, blanks) is kept as it is.

    ``mentions`` are those of ``marks``.
    """
    levels = {row["section_id"]: int(row["level"]) for row in rows(tables.sections, doc_id)}
    return "".join(_pieces(text, rows(tables.sentences, doc_id), levels, mentions, words))


def _pieces(
    text: str, sentences: Sequence[Row], levels: Mapping[str, int], mentions: Sequence[Mark], words: Words
) -> Iterator[str]:
    at, theme = 0, None
    for row in sentences:
        start, end = max(at, row["start"]), row["end"]
        if start >= end:
            continue
        yield _marked(text, at, start, mentions, words)
        names = ["sentence", f"theme-{row['theme']}", *(["heading"] if row["type"] == "heading" else [])]
        attributes = {"id": row["sentence_id"], "class": " ".join(names), "title": _about(row, words)}
        if row["theme"] != theme:  # a label where the theme changes is enough to read on
            attributes["data-label"] = words.theme(row["theme"])
        if row["type"] == "heading":
            attributes |= {"role": "heading", "aria-level": str(min(6, 2 + levels.get(row["section_id"], 1)))}
        yield f"<span{_attributes(attributes)}>{_marked(text, start, end, mentions, words)}</span>"
        at, theme = end, row["theme"]
    yield _marked(text, at, len(text), mentions, words)


def _about(row: Row, words: Words) -> str:
    second = row["theme_secondary"]
    themes = [words.theme(row["theme"]), *([words.theme(second)] if second else [])]
    return " · ".join([*themes, words.code(row["stance"]), words.code(row["type"])])


def _marked(text: str, start: int, end: int, mentions: Sequence[Mark], words: Words) -> str:
    """A stretch of the text with its mentions; one that began before it goes on, without a second id."""
    out, at = [], start
    for mention in mentions:
        first, last = max(at, mention.start), min(end, mention.end)
        if first >= last:
            continue
        out.append(_text(text[at:first]))
        attributes = {"id": mention.mention_id} if first == mention.start else {}
        title = f"{words.code(mention.kind)} · {mention.words}" if mention.words else words.code(mention.kind)
        attributes |= {"class": f"kind-{mention.kind}", "title": title}
        out.append(f"<mark{_attributes(attributes)}>{_text(text[first:last])}</mark>")
        at = last
    return "".join([*out, _text(text[at:end])])


def _text(source: str) -> str:
    return escape(source, quote=False).replace("\r", "&#13;")  # a bare one would be read as a line end


def _attributes(values: Mapping[str, str]) -> str:
    return "".join(f' {name}="{escape(value)}"' for name, value in values.items())
