"""One estimate with its interval: the mark that every figure of shares, differences and scores uses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    from matplotlib.axes import Axes


def dot(
    axes: Axes, y: float, row: Mapping[Hashable, Any], value: str, colour: str, marker: str = "o", filled: bool = True
) -> None:
    """A marker at row[value] on line y and a bar from row["low"] to row["high"]; what is nan is not drawn."""
    axes.plot([row["low"], row["high"]], [y, y], color=colour, linewidth=1.8, solid_capstyle="butt", zorder=2)
    face = colour if filled else "white"
    axes.plot(
        [row[value]], [y], marker=marker, markersize=6.5, color=colour, markerfacecolor=face, linestyle="none", zorder=3
    )
