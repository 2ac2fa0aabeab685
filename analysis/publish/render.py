"""An executed notebook as part of a page: what it shows, in order, and its code at the end."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from nbconvert.exporters import TemplateExporter
from nbconvert.filters import Highlight2HTML
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath
from traitlets.config import Config

from analysis.publish.front import parts
from analysis.wording.catalogue import Catalogue

TEMPLATES = Path(__file__).parent / "templates"
# What a browser would run or fetch stays out, whatever an output holds.
_KINDS = ["text/html", "text/markdown", "image/svg+xml", "image/png", "text/plain"]
_CODE = "<!-- code -->"  # of the notebook's template: what follows is code


@dataclass(frozen=True, slots=True)
class Body:
    """The HTML of a notebook: ``shown`` is what it displays, without its title; ``code`` its cells of code."""

    shown: str
    code: str


def render(notebook: Path, edition: str) -> Body:
    """The HTML of an executed notebook; the headings below its title keep their level."""
    told = parts(notebook)
    resources: dict[str, Any] = {
        "contents": [part for part in told if part["part"] == "section"],
        "numbers": {part["id"]: n for n, part in enumerate((p for p in told if p["part"] == "figure"), 1)},
    }
    html, _ = _exporter(edition).from_filename(str(notebook), resources)
    html = re.sub(r"<h1[^>]*>.*?</h1>\s*", "", html, count=1, flags=re.DOTALL)
    html = re.sub(r"<(/?)h1\b", r"<\1h2", html)  # a page has one
    shown, _, code = html.partition(_CODE)
    return Body(shown.strip(), code.strip())


@cache
def _exporter(edition: str) -> TemplateExporter:
    """nbconvert without what its HTML exporter adds: scripts of others, anchors, a second pass that rewrites SVG."""
    return TemplateExporter(  # type: ignore[no-untyped-call]  # nbconvert
        config=Config(NbConvertBase={"display_data_priority": _KINDS}),
        template_name="notebook",
        extra_template_basedirs=[str(TEMPLATES)],
        file_extension=".html",
        filters={"highlight_code": _highlighted, "markdown2html": _markdown, "say": Catalogue.of(edition).say},
    )


@cache
def _highlighted(source: str) -> str:
    """A cell of code as HTML: the pages of one notebook show the same cells."""
    highlight = Highlight2HTML(pygments_lexer="ipython3")  # type: ignore[no-untyped-call]  # nbconvert
    return str(highlight(source))


def _markdown(source: str) -> str:
    return MarkdownWithMath(renderer=IPythonRenderer(escape=False, exclude_anchor_links=True)).render(source)
