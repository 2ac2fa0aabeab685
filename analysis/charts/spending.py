"""Figures of stated money; the frames come from ``analysis.findings.spending``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from analysis.charts.bars import Bar, Group, grouped_bars
from analysis.wording.quantities import money, number, unit
from analysis.wording.spending import what

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    import pandas as pd
    from matplotlib.figure import Figure

    from analysis.wording.words import Words

    Row = Mapping[Hashable, Any]

FLOWS, AMOUNTS = 6, 3  # flows of a figure, those of most amounts; and amounts of a flow, the largest
KINDS, RECIPIENTS = 4, 6  # kinds of recipients, and amounts for each of a kind


def flows(table: pd.DataFrame, words: Words) -> Figure:
    """The largest amounts of each flow in yuan, plans open; from ``amounts``.

    Each flow has a scale of its own, since money of one owner is not held against that of another.
    """
    yuan = table[table["currency"] == "CNY"]
    most = yuan["flow"].value_counts(sort=False).sort_values(ascending=False, kind="stable").index[:FLOWS]
    groups = [_group(yuan[yuan["flow"] == flow], words.code(str(flow)), "high", AMOUNTS, words) for flow in most]
    return grouped_bars(groups, words, (words.say("spending-key-done"), words.say("spending-key-planned")))


def per_beneficiary(table: pd.DataFrame, words: Words) -> Figure:
    """Yuan for each recipient, a group for each kind of recipients; from ``per_beneficiary``."""
    most = table["beneficiary_unit"].value_counts(sort=False).sort_values(ascending=False, kind="stable").index[:KINDS]
    groups = [
        _group(
            table[table["beneficiary_unit"] == kind],
            words.say("spending-for-each", unit=unit(words, str(kind), 1)), "yuan_per_beneficiary", RECIPIENTS, words,
        )
        for kind in most
    ]  # fmt: skip
    return grouped_bars(groups, words)


def _group(rows: pd.DataFrame, head: str, by: str, most: int, words: Words) -> Group:
    ranked = rows.sort_values(by, ascending=False, kind="stable")
    longest = ranked[by].max() or 1.0
    bars = [_bar(row, by, longest, words) for row in ranked.head(most).to_dict("records")]
    left = len(ranked) - len(bars)
    return Group(head, bars, words.say("chart-more", n=left) if left else "")


def _bar(row: Row, by: str, longest: float, words: Words) -> Bar:
    label = words.say("spending-what", what=what(words, row), report=words.reports[row["doc_id"]])
    if by == "high":
        told = money(words, row["low"], row["high"], row["currency"], row["bound"])
    else:
        told = words.say("quantity", value=number(words, round(row[by])), unit=words.say("unit-yuan"))
    return Bar(label, told, row[by] / longest, planned=row["status"] == "target")
