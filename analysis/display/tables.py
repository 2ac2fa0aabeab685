"""A frame as an HTML table in the words of an edition, each row leading to its evidence."""

from __future__ import annotations

import math
from html import escape
from typing import TYPE_CHECKING, Any

import pandas as pd
from pandas.api.types import is_bool_dtype, is_datetime64_any_dtype, is_numeric_dtype

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    from analysis.wording.words import Words

_IDS = ("metric_id", "mention_id", "commitment_id", "sentence_id", "doc_id")  # the most precise first
_WORDS = ("quote", "text", "formula", "indicator")  # columns in the words of a source: the first leads to its place
_SOURCE = "source"
NOTHING = "–"  # not stated
_LONG = 40  # characters of a cell that wants a wide column
_CHINESE = ' lang="zh-CN"'  # the words of a source
_FIRST = ("value", "amount", "quote", "text")  # what a reader came for
_FACETS = ("report", "district", "theme", "status", "stance", "flow")  # what rows are chosen by
# Columns that hold a part of a whole, 0 to 1, and are told in per cent.
_SHARES = frozenset({
    "share", "share_low", "share_high", "share_wording_low", "share_wording_high", "probability", "sentence_share",
    "left_share", "right_share", "low_share", "high_share", "share_before", "share_after", "share_without", "pooled",
})  # fmt: skip
# What the cells of a column are sorted by, and within what: of two units none is the larger.
_WITHIN = {
    "value": ("base_low", "base_unit"), "other_value": ("other_base_low", "other_base_unit"),
    "value_low": ("value_low", "unit"), "value_high": ("value_high", "unit"), "amount": ("low", "currency"),
    "recipients": ("beneficiaries", "beneficiary_unit"),
    "yuan_per_beneficiary": ("yuan_per_beneficiary", "beneficiary_unit"),
}  # fmt: skip


def table(words: Words, frame: pd.DataFrame, caption: str, evidence: bool = True, cards: bool = True) -> str:
    """The HTML of a table; the index is not shown, codes are shown in words, shares in per cent.

    With ``evidence``, a row that has doc_id links to the annotated source ``evidence-<doc_id>.html``, to the place that
    its metric_id, mention_id, commitment_id or sentence_id names: the words of the source do, or a column of its own.
    The id columns themselves are not shown then, nor is doc_id beside a column ``report``. A cell carries what it is
    sorted by and, with ``cards`` for narrow screens where each row is one, its head.
    """
    key = next((name for name in _IDS if evidence and {"doc_id", name} <= set(frame)), None)
    linked = next((name for name in _WORDS if name in frame), _SOURCE) if key else None
    hidden = {"doc_id"} if not key and "report" in frame else set(_IDS) if key else set()
    within = {name: pair for name, pair in _WITHIN.items() if {name, *pair} <= set(frame)}
    hidden |= {own for name, pair in within.items() if pair[0] != name for own in pair}  # a cell tells both in words
    columns = _columns(frame, linked, hidden)
    numbers = {name for name in columns if name in within or (name in frame and _is_number(frame[name]))}
    heads = {name: escape(words.column(name)) for name in columns}
    looks = {name: "number" if name in numbers else _look(frame, name) for name in columns}
    head = "".join(
        f'<th scope="col"{_classes(looks[name])}{_facet(name)}>{heads[name]}</th>' for name in columns
    )  # fmt: skip
    rows = []
    for row in frame.to_dict("records"):
        cells = []
        for name in columns:
            said = escape(words.cell(name, text(words, row[name], name)) if name in row else words.say("table-source"))
            if key and name == linked:
                said = f'<a href="{escape(_anchor(row, key))}"{_CHINESE if name != _SOURCE else ""}>{said}</a>'
            look = _classes(looks[name], "none" if said == NOTHING else "")
            shape = f"{look}{_sort(row, *within.get(name, (name, None))) if name in numbers else ''}"
            head_of = f' data-head="{heads[name]}"' if cards else ""
            cells.append(f"<td{shape}{head_of}>{said}</td>")
        rows.append("<tr>" + "".join(cells) + "</tr>")
    body = "\n".join(rows) or f'<tr><td colspan="{len(columns)}">{escape(words.say("table-empty"))}</td></tr>'
    title = escape(caption)
    return (
        f'<div class="table" role="region" tabindex="0" aria-label="{title}"><table><caption>{title}</caption>\n'
        f"<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody></table></div>"
    )


def text(words: Words, value: object, column: str = "") -> str:
    """A cell as a reader wants it: shares in per cent, thousands separated, ISO days, a dash for what is not stated."""
    if value is None or value is pd.NaT or value is pd.NA or (isinstance(value, float) and math.isnan(value)):
        return NOTHING
    if isinstance(value, pd.Timestamp):
        return value.date().isoformat()
    if isinstance(value, bool):
        return words.say("yes" if value else "no")
    if isinstance(value, int | float):
        if column in _SHARES:
            return f"{100 * value:.0f}%" if abs(value) >= 0.1 or value == 0 else f"{100 * value:.1f}%"
        digits = 0 if float(value).is_integer() or abs(value) >= 1000 else 1 if abs(value) >= 10 else 2
        return f"{value:,.{digits}f}"
    return str(value) or NOTHING


def _columns(frame: pd.DataFrame, linked: str | None, hidden: set[str]) -> list[str]:
    """In order: who and what a row is about, then what it says, then the rest."""
    shown = [str(name) for name in frame.columns if name not in hidden]
    first = [name for name in ("report", "district", *_FIRST) if name in shown]
    first += [linked] if linked and linked not in first else []
    return [*first, *(name for name in shown if name not in first)]


def _is_number(column: pd.Series[Any]) -> bool:
    return is_numeric_dtype(column) and not is_bool_dtype(column)


def _look(frame: pd.DataFrame, name: str) -> str:
    """How a column that holds no numbers is set: days in one line, sentences in a column that is wide enough."""
    if name not in frame:
        return ""
    if name == "period" or is_datetime64_any_dtype(frame[name]):
        return "day"
    return "long" if any(isinstance(value, str) and len(value) >= _LONG for value in frame[name]) else ""


def _classes(*names: str) -> str:
    told = " ".join(filter(None, names))
    return f' class="{told}"' if told else ""


def _facet(name: str) -> str:
    return f' data-facet="{name}"' if name in _FACETS else ""


def _sort(row: Mapping[Hashable, Any], by: str, unit: str | None) -> str:
    """What a cell is sorted by, and within which unit."""
    group = f' data-unit="{escape(str(row[unit]))}"' if unit else ""
    return "" if pd.isna(row[by]) else f'{group} data-sort="{float(row[by]):.10g}"'


def _anchor(row: Mapping[Hashable, object], key: str) -> str:
    """The address of a row's evidence; a commitment has no mark of its own, so it leads to its sentence."""
    page = f"evidence-{row['doc_id']}.html"
    return page if key == "doc_id" else f"{page}#{row['sentence_id' if key == 'commitment_id' else key]}"
