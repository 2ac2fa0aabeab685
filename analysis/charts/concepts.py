"""Figures of attention to people's own concepts: rows that ``analysis.wording.concepts`` has put in words."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from analysis.charts.headed import headed_bars, headed_dots

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

    from analysis.wording.words import Words


def attention(rows: pd.DataFrame, words: Words) -> Figure:
    """A dot for each report's words of a concept for each 1,000 characters; from ``attention_rows``."""
    end = max((ceil(max(row)) for row in rows["values"]), default=1)
    return headed_dots(rows, words, (0, max(1, end)), "{:.0f}".format)


def leading(rows: pd.DataFrame, words: Words) -> Figure:
    """How much of each concept hangs on its leading word; from ``leading_rows``."""
    return headed_bars(rows, words, (0, 0.5, 1), "{:.0%}".format)
