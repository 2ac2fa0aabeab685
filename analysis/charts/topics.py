"""Figures of topics: rows that ``analysis.wording.topics`` has put in words."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from analysis.charts.headed import headed_bars, headed_dots
from analysis.findings.topics import HALF, ONE_REPORT
from analysis.language.topic_models import TOP_TERMS

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

    from analysis.wording.words import Words


def kept(rows: pd.DataFrame, words: Words) -> Figure:
    """How many of its top terms each topic keeps; from ``wording.topics.kept_rows``."""
    return headed_bars(rows, words, (0, TOP_TERMS / 2, TOP_TERMS), "{:.0f}".format)


def parts(rows: pd.DataFrame, words: Words) -> Figure:
    """The largest part of each topic or theme; from ``wording.topics.makeup_rows`` or ``spread_rows``."""
    return headed_bars(rows, words, (0, HALF, 1), "{:.0%}".format)


def mainly(rows: pd.DataFrame, words: Words) -> Figure:
    """The part of each topic that is in one report; from ``wording.topics.main_rows``."""
    return headed_bars(rows, words, (0, ONE_REPORT, 1), "{:.0%}".format)


def shares(rows: pd.DataFrame, words: Words) -> Figure:
    """A dot for each report's share of a topic; from ``wording.topics.share_rows``."""
    end = max((ceil(10 * max(row)) / 10 for row in rows["values"]), default=1)
    return headed_dots(rows, words, (0, end), "{:.0%}".format)


def candidates(rows: pd.DataFrame, words: Words) -> Figure:
    """How far each candidate is above its placebo; from ``wording.topics.candidate_rows``."""
    ends = (min(0, *rows["value"]), max(0, *rows["value"])) if len(rows) else (0, 0)
    ticks = sorted({round(end, 2) for end in (ends[0], 0, ends[1])})
    return headed_bars(rows, words, ticks, lambda value: f"{value:.2f}".replace("-", "−"))
