"""A figure as an element of a page, in the page's own colours, and as files."""

from __future__ import annotations

import io
import re
from html import escape
from typing import TYPE_CHECKING

import matplotlib as mpl
from matplotlib.backends.backend_agg import FigureCanvasAgg

from analysis.charts.style import FAMILY, GRID, INK, PAPER, QUIET, style

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_PLACES, _LONG = re.compile(r'\b(?:d|x|y|transform)="[^"]*"'), re.compile(r"(\.\d\d)\d+")
_PATH = re.compile(r'(?<= d=")[^"]*')
# In a path: blanks around a letter, and a line straight up or down, or to the side, which needs one number.
_SHORTER = (
    (re.compile(r"\s*([A-Za-z])\s*"), r"\1"),
    (re.compile(r"([ML])(\S+) ([^\sA-Za-z]+)L\2 (?=[\d.-])"), r"\1\2 \3V"),
    (re.compile(r"([ML])(\S+) ([^\sA-Za-z]+)L(\S+) \3(?![\d.])"), r"\1\2 \3H\4"),
)
_PX_PER_PT = 1.6  # how large a figure grows at most on a wide page
# What a page in the dark sets anew; elsewhere, as in JupyterLab, the colour that was drawn stays.
_PAGE = {"ink": INK, "quiet": QUIET, "line": GRID, "paper": PAPER}


def render(figure: Figure, name: str, alt: str) -> tuple[str, str]:
    """(SVG element to put in a page, SVG file); neither says when or with which version it was made.

    UserWarning: the figure has a character that the font lacks.
    """
    svg = io.StringIO()
    with style():
        figure.savefig(svg, format="svg", metadata={"Date": None, "Creator": None, "Format": None, "Type": None})
    element = inline(svg.getvalue(), name, alt)
    return in_page_colours(element), f'<?xml version="1.0" encoding="utf-8"?>\n{element}\n'


def png(figure: Figure) -> bytes:
    """PNG file of a figure that ``render`` has laid out: both show the same."""
    file = io.BytesIO()
    with style():
        figure.set_layout_engine("none")
        figure.set_dpi(mpl.rcParams["savefig.dpi"])
        # savefig would draw it twice
        FigureCanvasAgg(figure).print_png(file, metadata={"Software": None})  # type: ignore[no-untyped-call]  # matplotlib
    return file.getvalue()


def inline(svg: str, name: str, alt: str) -> str:
    """matplotlib's SVG file as an element of a page: ids prefixed, no style sheet, font said once, named by ``alt``."""
    opening, body = svg[svg.index("<svg") :].rstrip().split(">", 1)
    body = re.sub(r"<metadata>.*?</metadata>\s*", "", body, flags=re.DOTALL)
    body = re.sub(
        r"<defs>\s*<style[^>]*>.*?</style>\s*</defs>\s*", "", body, flags=re.DOTALL
    )  # would rule the whole page
    body = re.sub(r'(\bid="|xlink:href="#|url\(#)', rf"\g<1>{name}-", body)
    body = re.sub(rf"font-family: '{FAMILY}'(; )?", "", body)
    body = _light(body)
    view = re.search(r'viewBox="0 0 ([\d.]+) [\d.]+"', opening)
    assert view, "savefig writes a viewBox"
    words = escape(alt)
    look = (
        f"width:100%;max-width:{float(view[1]) * _PX_PER_PT:.0f}px;height:auto;font-family:'{FAMILY}',sans-serif;"
        "stroke-linejoin:round;stroke-linecap:butt"
    )
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'role="img" aria-label="{words}" {view[0]} style="{look}">\n <title>{words}</title>{body}'
    )


def _light(body: str) -> str:
    """Half of the signs less: places to a hundredth of a point, short paths, no comments, no ids nothing refers to."""
    body = _PLACES.sub(lambda place: _LONG.sub(r"\1", place[0]), re.sub("<!--.*?-->", "", body, flags=re.DOTALL))
    body = _PATH.sub(lambda path: _shorter(path[0]), body)
    meant = set(re.findall(r'(?:href="#|url\(#)([^")]+)', body))
    body = re.sub(r' id="([^"]+)"', lambda found: found[0] if found[1] in meant else "", body)
    return re.sub(r">\s+<", "><", body)


def _shorter(path: str) -> str:
    for long, short in _SHORTER:
        path = long.sub(short, path)
    return path.strip()


def in_page_colours(svg: str) -> str:
    """The same picture, whose ink, lines and paper follow the page that it stands in."""
    for name, colour in _PAGE.items():
        svg = re.sub(rf"(?<=[: ]){colour}\b", f"var(--{name}, {colour})", svg, flags=re.IGNORECASE)
    return svg
