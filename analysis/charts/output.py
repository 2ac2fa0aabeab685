"""What a notebook shows: figures as inline SVG, tables as plain HTML, each row leading to its evidence."""

from __future__ import annotations

import io
import math
import re
from collections.abc import Hashable, Mapping
from html import escape
from pathlib import Path

import pandas as pd
from IPython.display import HTML, display
from matplotlib.figure import Figure
from pandas.api.types import is_numeric_dtype

from analysis.charts.style import FAMILY, style
from analysis.errors import InputError
from analysis.wording.labels import column_label, value_label

_PX_PER_PT = 1.6  # how large a figure grows at most on a wide page
_IDS = ("metric_id", "mention_id", "commitment_id", "sentence_id", "doc_id")  # the most precise first
_SOURCE = "source"


def show(figure: Figure, name: str, alt: str, folder: str | Path) -> None:
    """Write folder/name.svg and folder/name.png (same figure, same bytes) and display the SVG inline.

    ``alt`` says in one or two sentences what the figure shows; it becomes the accessible name of the picture.
    InputError: the figure has a character that the font lacks.
    """
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    try:
        svg, png = render(figure, name, alt)
    except UserWarning as warning:
        found = f"a character that the font of the figures lacks ({warning})"
        todo = "Add it to SIGNS in tools/make_fonts.py and run that script."
        raise InputError(f"figure {name}", found, "characters of the committed font files", todo) from None
    (folder / f"{name}.svg").write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n{svg}\n', encoding="utf-8", newline="\n"
    )
    (folder / f"{name}.png").write_bytes(png)
    display(HTML(f'<figure class="chart">{svg}</figure>'))  # type: ignore[no-untyped-call]  # IPython's display is untyped


def render(figure: Figure, name: str, alt: str) -> tuple[str, bytes]:
    """(SVG element to put in a page, PNG file) of a figure; neither says when or with which version it was made."""
    with style():
        svg, png = io.StringIO(), io.BytesIO()
        figure.savefig(svg, format="svg", metadata={"Date": None, "Creator": None, "Format": None, "Type": None})
        figure.set_layout_engine("none")  # laid out once: both files show the same, in less time
        figure.savefig(png, format="png", metadata={"Software": None})
    return inline(svg.getvalue(), name, alt), png.getvalue()


def inline(svg: str, name: str, alt: str) -> str:
    """matplotlib's SVG file as an element of a page: ids prefixed, no style sheet, font said once, named by ``alt``."""
    opening, body = svg[svg.index("<svg") :].rstrip().split(">", 1)
    body = re.sub(r"<metadata>.*?</metadata>\s*", "", body, flags=re.DOTALL)
    body = re.sub(
        r"<defs>\s*<style[^>]*>.*?</style>\s*</defs>\s*", "", body, flags=re.DOTALL
    )  # would rule the whole page
    body = re.sub(r'(\bid="|xlink:href="#|url\(#)', rf"\g<1>{name}-", body)
    body = re.sub(rf"font-family: '{FAMILY}'(; )?", "", body)
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


def say(finding: str, note: str = "") -> None:
    """Display what is seen in one sentence and, smaller, how it was made: n, interval, method, caveat."""
    small = f'<p class="note"><small>{escape(note)}</small></p>' if note else ""
    display(HTML(f'<p class="finding">{escape(finding)}</p>{small}'))  # type: ignore[no-untyped-call]


def show_table(frame: pd.DataFrame, caption: str, evidence: bool = True) -> None:
    """Display a frame as a plain HTML table; the index is not shown, codes are shown in words.

    With ``evidence``, a row that has doc_id links to the annotated source ``evidence-<doc_id>.html``, to the place that
    its metric_id, mention_id, commitment_id or sentence_id names: its quote does, or without one a column of its own.
    The id columns themselves are not shown then, nor is doc_id beside a column ``report``.
    """
    display(HTML(table(frame, caption, evidence)))  # type: ignore[no-untyped-call]


def show_folded(frame: pd.DataFrame, caption: str) -> None:
    """Display a frame that few will read (words, parameters) as a table that opens by its caption."""
    # The div keeps the page's own foldings of code, which are joined where nothing stands between them, apart from it.
    body = table(frame, caption, evidence=False).replace(f"<caption>{escape(caption)}</caption>", "")
    inner = f"<summary>{escape(caption)}</summary>{body}"
    display(HTML(f'<div class="method"><details>{inner}</details></div>'))  # type: ignore[no-untyped-call]


def table(frame: pd.DataFrame, caption: str, evidence: bool = True) -> str:
    """The HTML of ``show_table``."""
    key = next((name for name in _IDS if evidence and {"doc_id", name} <= set(frame)), None)
    linked = next((name for name in ("quote", "text") if name in frame), _SOURCE) if key else None
    hidden = set(_IDS) if key else {"doc_id"} if "report" in frame else set()
    columns = [str(name) for name in frame.columns if name not in hidden]
    if linked == _SOURCE:
        columns.append(_SOURCE)
    numbers = {
        name for name in columns if name != _SOURCE and is_numeric_dtype(frame[name]) and frame[name].dtype != bool
    }
    shape = {name: ' class="number"' if name in numbers else "" for name in columns}
    head = "".join(f'<th scope="col"{shape[name]}>{escape(column_label(name))}</th>' for name in columns)
    rows = []
    for row in frame.to_dict("records"):
        words = {name: escape(value_label(name, text(row.get(name, "原文")))) for name in columns}
        if key and linked:
            words[linked] = f'<a href="{escape(_anchor(row, key))}">{words[linked]}</a>'
        rows.append("<tr>" + "".join(f"<td{shape[name]}>{words[name]}</td>" for name in columns) + "</tr>")
    body = "\n".join(rows) or f'<tr><td colspan="{len(columns)}">none stated</td></tr>'
    return (
        f'<div class="table" role="region" tabindex="0" aria-label="{escape(caption)}">'
        f"<table><caption>{escape(caption)}</caption>\n<thead><tr>{head}</tr></thead>\n"
        f"<tbody>\n{body}\n</tbody></table></div>"
    )


def text(value: object) -> str:
    """A cell as a reader wants it: thousands separated, dates as ISO days, an en dash for what is not stated."""
    if value is None or value is pd.NaT or value is pd.NA or (isinstance(value, float) and math.isnan(value)):
        return "–"
    if isinstance(value, pd.Timestamp):
        return value.date().isoformat()
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        return (
            f"{value:,.0f}" if float(value).is_integer() else f"{value:,.4g}" if abs(value) < 1000 else f"{value:,.1f}"
        )
    return str(value)


def _anchor(row: Mapping[Hashable, object], key: str) -> str:
    """The address of a row's evidence; a commitment has no mark of its own, so it leads to its sentence."""
    page = f"evidence-{row['doc_id']}.html"
    return page if key == "doc_id" else f"{page}#{row['sentence_id' if key == 'commitment_id' else key]}"
