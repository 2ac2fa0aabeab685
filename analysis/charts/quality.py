"""Figures of how right the tables are; the frames come from ``analysis.findings.quality``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matplotlib.ticker import PercentFormatter

from analysis.charts.dots import dot
from analysis.charts.grid import grid
from analysis.charts.style import INK, QUIET, blank, sheet
from analysis.wording.labels import theme_label
from analysis.wording.quality import spoken

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

_KINDS = {
    "f1": ("o", "#0072B2", "F1"),
    "accuracy": ("s", "#00866A", "share right"),
    "macro_f1": ("D", "#AA3377", "mean F1"),
}


def scores(table: pd.DataFrame) -> Figure:
    """Every measure with its value, interval and n, group by group; from ``pooled``."""
    question = "How right are the tables, measure by measure (in-sample)?"
    if table.empty:
        return blank(question, "nothing could be scored")
    groups = [(name, rows.to_dict("records")) for name, rows in table.groupby("group", sort=False)]
    figure = sheet(question, 1.3 + 0.24 * (len(table) + len(groups)))
    axes = figure.subplots()
    y, names = 0, dict[int, str]()
    for group, rows in groups:
        axes.text(-0.02, y, str(group), ha="right", va="center", weight="bold", transform=axes.get_yaxis_transform())
        for place, row in enumerate(rows, start=y + 1):
            marker, colour, _ = _KINDS[row["statistic"]]
            dot(axes, place, row, "value", colour, marker)
            axes.text(
                1.02, place, str(row["n"]), va="center", fontsize=9, color=QUIET, transform=axes.get_yaxis_transform()
            )
            names[place] = spoken(row["measure"])
        y += 1 + len(rows)
    axes.text(1.02, -0.9, "n", fontsize=9, color=QUIET, transform=axes.get_yaxis_transform())
    axes.set_yticks(list(names), list(names.values()))
    axes.set(ylim=(y - 0.4, -0.8), xlim=(-0.01, 1.02))
    axes.set_xlabel("value with 95% interval (bootstrap of sentences within reports)")
    for marker, colour, name in _KINDS.values():
        axes.plot([], [], marker, color=colour, label=name)
    figure.legend(loc="outside lower left", ncols=3)
    return figure


def confusion(table: pd.DataFrame) -> Figure:
    """Annotated themes (lines) against found ones (columns), coloured by the share of the line; from ``confusion``."""
    values = table.div(table.sum(axis=1).where(table.sum(axis=1) > 0), axis=0)
    notes = table.astype(str).replace("0", "")
    upright = {code: "\n".join(theme_label(code).split()[0]) for code in table.columns}
    values, notes = (frame.rename(index=theme_label, columns=upright) for frame in (values, notes))
    legend = "lines: annotated theme, columns: found theme; number of sentences; darker: larger share of the line"
    return grid(values, notes, "Which theme is taken for which (in-sample)?", legend, "nothing could be scored")


def calibration(table: pd.DataFrame) -> Figure:
    """Share of right themes per fifth of the scale of theme_score, against the score itself; from ``calibration``."""
    question = "Is a theme more often right where theme_score is higher?"
    if table.empty:
        return blank(question, "nothing could be scored")
    figure = sheet(question, 4.2)
    axes = figure.subplots()
    axes.plot([0, 1], [0, 1], color=QUIET, linewidth=1, linestyle=":")
    axes.text(
        0.12, 0.08, "as often right as the score says", fontsize=9, color=QUIET, va="top",
        rotation=45, rotation_mode="anchor", transform_rotates_text=True,
    )  # fmt: skip
    axes.vlines(table["score"], table["low"], table["high"], color=_KINDS["f1"][1], linewidth=1.8)
    axes.plot(table["score"], table["share"], "o", color=_KINDS["f1"][1], markersize=6.5)
    for row in table.to_dict("records"):
        axes.annotate(f"{row['k']} of {row['n']}", (row["score"], row["high"]), (0, 4), textcoords="offset points",
                      ha="center", fontsize=9, color=INK)  # fmt: skip
    axes.set(xlim=(0, 1), ylim=(0, 1.08), xlabel="mean theme_score of the sentences in a fifth of its scale")
    axes.set_ylabel("share right, with 95% interval (Wilson)")
    axes.yaxis.set_major_formatter(PercentFormatter(1))
    return figure
