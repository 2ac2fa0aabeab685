"""How figures look: fonts with the Chinese characters, two widths, colours that colour-blind readers can tell apart.

A figure function starts from ``sheet``, as tall as it needs, never from ``pyplot``, so that no figure stays behind in a
global list. It is called inside ``style()``, once for a wide page and once for a phone (``narrow()`` says which):

    with style(PHONE):
        figure = sheet(height=4)
        axes = figure.subplots()

A figure has no title: the page sets its headline and subtitle above it.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from itertools import cycle
from pathlib import Path
from types import MappingProxyType

import matplotlib as mpl
import seaborn as sns
from matplotlib import font_manager
from matplotlib.figure import Figure

from analysis.tables.vocabularies import GENERAL, THEMES

FAMILY = "Noto Sans CJK SC"  # the site supplies a web font under this same name
FONTS = tuple(Path(__file__).parent / "fonts" / f"NotoSansCJKsc-{weight}.subset.otf" for weight in ("Regular", "Bold"))
WIDE, PHONE = 6.4, 3.85  # inches; each so wide that the type is as large as the text around it

# A page in the dark has four colours of its own for these. White within a coloured cell is "white", not PAPER.
INK, QUIET, GRID, PAPER = "#1C2430", "#58616E", "#D8DCD8", "#FFFFFE"
# All others are marks, with a contrast of at least 3:1 to a white page and to a dark one.
ACCENT, OTHERS = "#C8500A", "#8296A8"  # what stands out, and what it stands out from

# Themes in the order of the codebook, after Okabe and Ito and Tol; a user's own come round again.
_THEMES = (
    "#7A6FC4", "#0072B2", "#4E93B8", "#117733", "#2F9484", "#B0507A",
    "#CC6677", "#AA4499", "#D55E00", "#8F8F2E", "#C05A28", "#8A6D00",
)  # fmt: skip
_NO_POLICY = "#8C8C8C"
THEME_COLOURS: Mapping[str, str] = MappingProxyType(
    dict(zip((theme for theme in THEMES if theme != GENERAL), cycle(_THEMES), strict=False)) | {GENERAL: _NO_POLICY}
)

_RC: dict[str, object] = {
    "font.family": [FAMILY], "font.size": 9.5, "axes.titlesize": 10, "axes.labelsize": 9.5, "figure.titlesize": 11.5,
    "xtick.labelsize": 9, "ytick.labelsize": 9.5,
    "legend.fontsize": 9, "legend.title_fontsize": 9, "legend.frameon": False,
    "axes.titleweight": "bold", "figure.titleweight": "bold", "axes.titlelocation": "left",
    "text.color": INK, "axes.labelcolor": INK, "xtick.color": INK, "ytick.color": INK,
    "axes.edgecolor": QUIET, "grid.color": GRID, "grid.linewidth": 0.8, "axes.linewidth": 0.8,
    "axes.spines.top": False, "axes.spines.right": False, "axes.spines.left": False,
    "figure.dpi": 100, "figure.facecolor": PAPER, "axes.facecolor": "none",
    "savefig.facecolor": PAPER, "savefig.dpi": 150,
    "axes.unicode_minus": True, "axes.formatter.use_mathtext": False,
    "text.parse_math": False,  # a dollar sign in a source is a dollar sign
    "svg.fonttype": "none", "svg.hashsalt": "subdistrict-reports",
}  # fmt: skip


@contextmanager
def style(width: float = WIDE) -> Iterator[None]:
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
            fonts.ttflist += _fonts()
            fonts._findfont_cached.cache_clear()  # type: ignore[attr-defined]  # as addfont() does; there is no public way
            mpl.rcParams.update(_RC | {"figure.figsize": (width, 4)})  # type: ignore[arg-type]  # matplotlib checks them
            yield
    finally:
        fonts.ttflist[:] = before
        fonts._findfont_cached.cache_clear()  # type: ignore[attr-defined]  # as above


@cache
def _fonts() -> list[font_manager.FontEntry]:
    """Our fonts, read once, since a page comes here for each of its figures several times."""
    return [font_manager.ttfFontProperty(font_manager.get_font(path)) for path in FONTS]


def sheet(height: float) -> Figure:
    """An empty figure, ``height`` inches tall, as wide as ``style`` was told."""
    return Figure(figsize=(mpl.rcParams["figure.figsize"][0], height), layout="constrained")


def narrow() -> bool:
    """Whether the figure is for a phone."""
    return bool(mpl.rcParams["figure.figsize"][0] < WIDE)


def blank(words: str) -> Figure:
    """A figure that says in words why there is nothing to draw."""
    figure = sheet(0.6)
    figure.text(0.0, 0.5, words, ha="left", va="center", color=QUIET)
    return figure
