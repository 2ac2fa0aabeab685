"""Short ways from a few invented words to what is read of them."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from analysis.corpus.meta import ReportMeta
from analysis.lexicon.lexicon import Lexicon
from analysis.parsing import ledger
from analysis.parsing.normal import normalise
from analysis.parsing.parse import parse
from analysis.records.report import read_report
from analysis.records.rows import rows
from analysis.themes.classifier import judge

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.parsing.ledger import Entry
    from analysis.parsing.parse import Parsed

Part = Literal["review", "plan", "situation"]
Row = dict[str, Any]

META = ReportMeta(doc_id="jia-2031", district="甲", plan_year=2031)  # reviews 2030, plans 2031
_HEADINGS: dict[Part, str] = {"review": "一、工作回顾", "situation": "二、存在的问题", "plan": "三、工作安排"}


def report(part: Part, words: str) -> str:
    """A report without any other number, with the words in its part of the given stance."""
    lines = (
        "甲街道工作报告",
        *(f"{title}\n{words if name == part else '大家辛苦了。'}" for name, title in _HEADINGS.items()),
    )
    return "\n".join(lines) + "\n"


def parsed(words: str, part: Part = "review", meta: ReportMeta = META) -> Parsed:
    """Such a report, parsed."""
    return parse(report(part, words), meta)


def table(name: str, words: str, part: Part = "review", meta: ReportMeta = META) -> list[Row]:
    """The rows of a table that are made of the words, by column name."""
    return whole(name, report(part, words), meta)


def whole(name: str, text: str, meta: ReportMeta = META) -> list[Row]:
    """The rows of a table of a whole text, by column name."""
    return [row._asdict() for row in _read(text, meta)[name]]


@lru_cache(maxsize=4)
def _read(text: str, meta: ReportMeta) -> dict[str, Sequence[NamedTuple]]:
    """The rows of all tables of a whole text, made once."""
    found = parse(text, meta)
    return rows(read_report(found, judge(found.outline, found.lexicon).labels))


def metrics(words: str, part: Part = "review", meta: ReportMeta = META) -> list[Row]:
    """The quantities of the words."""
    return table("metrics", words, part, meta)


def metric(words: str, part: Part = "review", meta: ReportMeta = META) -> Row:
    """The only quantity of the words."""
    found = metrics(words, part, meta)
    assert len(found) == 1, [row["quote"] for row in found]
    return found[0]


def entries(words: str) -> list[Entry]:
    """The ledger of bare words, without a report around them."""
    return ledger.read(normalise(words), Lexicon.default())


def claims(words: str) -> list[tuple[str, str]]:
    """(words claimed, kind) for each entry of the ledger of bare words, in the normal form."""
    text = normalise(words).text
    return [(text[entry.start : entry.end], entry.kind) for entry in entries(words)]
