"""Figures of what was read; the frames come from ``analysis.findings.corpus``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.charts.bars import Bar, Group, grouped_bars
from analysis.charts.share_bars import excerpt
from analysis.charts.style import ACCENT, OTHERS, PAPER, QUIET, blank, narrow, sheet

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

    from analysis.wording.words import Words

_OPEN = "unexplained"


def make_up(table: pd.DataFrame, words: Words) -> Figure:
    """What looks back, left of the line, and what plans, right of it, a bar a report; from ``findings.make_up``."""
    shares = table.pivot(index="doc_id", columns="stance", values="share").dropna(how="all")
    if shares.empty:
        return blank(words.say("chart-nothing"))
    order = shares.sort_values("review", ascending=False, kind="stable")
    parts = {stance: order[stance].to_dict() for stance in ("review", "plan")}
    lines, hidden = excerpt([str(doc_id) for doc_id in order.index])
    room = 0.3 if narrow() else 0.18  # for the shares in words
    figure = sheet(0.7 + 0.27 * len(lines))
    axes = figure.subplots()
    for y, doc_id in enumerate(lines):
        if doc_id is None:
            told = words.say("chart-between", n=hidden)
            axes.text(0, y, told, va="center", ha="center", color=QUIET, backgroundcolor=PAPER)
            continue
        for side, stance, colour in ((-1, "review", OTHERS), (1, "plan", ACCENT)):
            share = parts[stance][doc_id]
            axes.barh(y, side * share, height=0.62, color=colour, linewidth=0)
            told = words.say("corpus-part", share=share)
            axes.annotate(
                told, (side * share, y), (4 * side, 0), textcoords="offset points", va="center", fontsize=9,
                ha="left" if side > 0 else "right",
            )  # fmt: skip
    for side, stance in ((-1, "review"), (1, "plan")):
        axes.annotate(
            words.say(f"corpus-side-{stance}"), (0, -0.75), (6 * side, 0), textcoords="offset points", va="center",
            ha="left" if side > 0 else "right", fontsize=9, weight="bold",
        )  # fmt: skip
    axes.axvline(0, color=QUIET, linewidth=0.8)
    axes.set_yticks(range(len(lines)), [words.reports[doc_id] if doc_id else "" for doc_id in lines])
    axes.set(ylim=(len(lines) - 0.5, -1.3), xticks=[], xlim=(-max(0.35, order["review"].max() + room), 1 + room))
    axes.tick_params(axis="y", length=0)
    axes.grid(visible=False)
    axes.spines["bottom"].set_visible(False)
    return figure


def ledger(table: pd.DataFrame, words: Words) -> Figure:
    """How many numeric expressions are of each kind, a bar a kind; what no rule explains has a colour of its own.

    ``table`` comes from ``findings.corpus.ledger``.
    """
    kinds = table.groupby("kind")["n"].sum().sort_values(ascending=False, kind="stable")
    kinds = kinds.sort_index(key=lambda index: index == _OPEN, kind="stable")  # the last
    total = int(kinds.sum())
    if not total:
        return blank(words.say("chart-nothing"))
    most = int(kinds.max())
    bars = []
    for kind, n in kinds.items():
        told = words.say("corpus-of-n", n=int(n), share=n / total)
        bars.append(Bar(words.code(str(kind)), told, n / most, out=kind == _OPEN))
    return grouped_bars([Group("", bars)], words)
