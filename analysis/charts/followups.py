"""The figure of what became of the targets of a plan; the frame comes from ``analysis.findings.followups``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matplotlib.transforms import blended_transform_factory

from analysis.charts.style import ACCENT, OTHERS, blank, sheet

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

    from analysis.wording.words import Words

MOST = 6  # pairs of years that are drawn, the last ones


def outcomes(table: pd.DataFrame, words: Words) -> Figure:
    """A bar an outcome, pair by pair of reports, with its number in words at the right; from ``outcomes``.

    Met targets have a colour of their own. Of more than MOST pairs the last are drawn.
    """
    if table.empty:
        return blank(words.say("chart-nothing"))
    groups = [own.to_dict("records") for _, own in table.groupby(["from_doc", "to_doc"], sort=False)][-MOST:]
    figure = sheet(0.1 + 0.25 * sum(len(own) + 1.3 for own in groups))
    axes = figure.subplots()
    y, names = 0.0, dict[float, str]()
    for own in groups:
        pair = {"from": words.reports[own[0]["from_doc"]], "to": words.reports[own[0]["to_doc"]]}
        head = words.say("followups-pair", n=own[0]["of"], **pair)
        across = blended_transform_factory(figure.transFigure, axes.transData)
        axes.text(0.01, y, head, weight="bold", va="center", transform=across, in_layout=False)
        for row in own:
            y += 1
            colour = ACCENT if row["outcome"] == "met" else OTHERS
            axes.barh(y, row["share"], height=0.62, color=colour, linewidth=0)
            told = words.say("followups-of-n", n=row["n"], share=row["share"])
            axes.text(1.02, y, told, va="center", fontsize=9, transform=axes.get_yaxis_transform())
            names[y] = words.say(f"followups-is-{row['outcome'].replace('_', '-')}")
        y += 1.3
    axes.set_yticks(list(names), list(names.values()))
    axes.set(ylim=(y - 0.7, -0.6), xlim=(0, max(row["share"] for own in groups for row in own)), xticks=[])
    axes.spines["bottom"].set_visible(False)
    axes.tick_params(axis="both", length=0)
    axes.grid(visible=False)
    return figure
