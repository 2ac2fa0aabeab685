"""How figures look: fonts with the Chinese characters, one width, colours that colour-blind readers can tell apart.

A figure function starts from ``sheet``, as tall as it needs, never from ``pyplot``, so that no figure stays behind in a
global list. It is called inside ``style()``:

    with style():
        figure = sheet("Which theme gets most attention?", height=4)
        axes = figure.subplots()
"""

from __future__ import annotations

import colorsys
import textwrap
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType

import matplotlib as mpl
import pandas as pd
import seaborn as sns
from matplotlib import font_manager
from matplotlib.figure import Figure

from analysis.tables.vocabularies import GENERAL, THEMES

FAMILY = "Noto Sans CJK SC"  # the site supplies a web font under this same name
FONTS = tuple(Path(__file__).parent / "fonts" / f"NotoSansCJKsc-{weight}.subset.otf" for weight in ("Regular", "Bold"))
WIDTH = 6.4  # inches; narrow, so that the type stays legible when the figure shrinks to a phone

INK, QUIET, GRID, PAPER = "#222222", "#6B6B6B", "#E3E3E3", "#FFFFFF"

# Okabe and Ito's and Tol's colours; for districts those with a contrast of at least 3:1 to white.
_DISTRICTS = ("#0072B2", "#D55E00", "#00866A", "#AA3377", "#8A6D00", "#332288", "#CC5566", "#5F6A72")
_MARKERS = ("o", "s", "^", "D", "v", "P", "X", "h")
_THEMES = (
    "#332288", "#0072B2", "#56A0C4", "#117733", "#44AA99", "#882255",
    "#CC6677", "#AA4499", "#D55E00", "#999933", "#B22222", "#8A6D00",
)  # fmt: skip


def _colour(position: int, fixed: Sequence[str]) -> str:
    """A colour for the position-th of a kind; past the fixed ones, hues a golden angle apart, dark on white paper."""
    if position < len(fixed):
        return fixed[position]
    red, green, blue = colorsys.hls_to_rgb(position * 0.381966 % 1, 0.38, 0.55)
    return f"#{round(red * 255):02X}{round(green * 255):02X}{round(blue * 255):02X}"


def _theme_colours() -> dict[str, str]:
    """Colours in the order of the codebook; grey for general, which is no policy theme."""
    policies = [theme for theme in THEMES if theme != GENERAL]
    colours = {theme: _colour(position, _THEMES) for position, theme in enumerate(policies)}
    return {theme: colours.get(theme, "#9A9A9A") for theme in THEMES}


THEME_COLOURS: Mapping[str, str] = MappingProxyType(_theme_colours())
STANCE_COLOURS: Mapping[str, str] = MappingProxyType(
    {"review": "#0072B2", "plan": "#D55E00", "situation": "#00866A", "other": "#A8A8A8"}
)
STATUS_COLOURS: Mapping[str, str] = MappingProxyType(
    {"achieved": "#0072B2", "target": "#D55E00", "baseline": "#777777"}
)


def district_colours(documents: pd.DataFrame) -> dict[str, str]:
    """doc_id -> colour, given by the order of ``documents``: a report added at the end changes no other's colour."""
    return {doc: _colour(position, _DISTRICTS) for position, doc in enumerate(documents["doc_id"])}


def district_markers(documents: pd.DataFrame) -> dict[str, str]:
    """doc_id -> marker, so that colour is never the only sign."""
    return {doc: _MARKERS[position % len(_MARKERS)] for position, doc in enumerate(documents["doc_id"])}


_RC: Mapping[str, object] = MappingProxyType({
    "font.family": [FAMILY], "font.size": 9.5, "axes.titlesize": 10, "axes.labelsize": 9.5, "figure.titlesize": 11.5,
    "xtick.labelsize": 9, "ytick.labelsize": 9.5,
    "legend.fontsize": 9, "legend.title_fontsize": 9, "legend.frameon": False,
    "axes.titleweight": "bold", "figure.titleweight": "bold", "axes.titlelocation": "left",
    "text.color": INK, "axes.labelcolor": INK, "xtick.color": INK, "ytick.color": INK,
    "axes.edgecolor": QUIET, "grid.color": GRID, "grid.linewidth": 0.8, "axes.linewidth": 0.8,
    "axes.spines.top": False, "axes.spines.right": False, "axes.spines.left": False,
    "figure.dpi": 100, "figure.facecolor": PAPER, "savefig.facecolor": PAPER, "savefig.dpi": 150,
    "axes.unicode_minus": True, "axes.formatter.use_mathtext": False,
    "text.parse_math": False,  # a dollar sign in a source is a dollar sign
    "svg.fonttype": "none", "svg.hashsalt": "subdistrict-reports",
})  # fmt: skip


@contextmanager
def style() -> Iterator[None]:
    """Figures made or drawn inside look as they should; afterwards matplotlib is exactly as it was.

    A character that the font lacks is an error (``UserWarning`` raised), not an empty box. May be nested.
    """
    fonts = font_manager.fontManager
    before = list(fonts.ttflist)
    try:
        with mpl.rc_context(), warnings.catch_warnings():
            warnings.filterwarnings("error", message=r"Glyph \d+")
            sns.set_theme(style="whitegrid", color_codes=False)  # its fonts come first, ours overrule them
            fonts.ttflist[:] = [font for font in before if font.name != FAMILY]  # not what this machine happens to have
            for path in FONTS:
                fonts.addfont(path)
            mpl.rcParams.update(_RC)  # type: ignore[arg-type]  # matplotlib checks the keys itself
            yield
    finally:
        fonts.ttflist[:] = before
        fonts._findfont_cached.cache_clear()  # type: ignore[attr-defined]  # addfont() clears it too; there is no public way


def sheet(question: str, height: float) -> Figure:
    """An empty figure of the common width, ``height`` inches tall, headed by the question that it answers."""
    figure = Figure(figsize=(WIDTH, height), layout="constrained")
    figure.suptitle(textwrap.fill(question, 72), x=0.01, ha="left")
    return figure


def blank(question: str, words: str) -> Figure:
    """A figure that says in words why there is nothing to draw."""
    figure = sheet(question, 1.2)
    figure.text(0.5, 0.3, words, ha="center", va="center", color=QUIET)
    return figure
