"""An executed notebook as part of a page."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from nbconvert.exporters import TemplateExporter
from nbconvert.filters import Highlight2HTML
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath
from traitlets.config import Config

TEMPLATES = Path(__file__).parent / "templates"
# What a browser would run or fetch stays out, whatever an output holds.
_KINDS = ["text/html", "text/markdown", "image/svg+xml", "image/png", "text/plain"]


def render(notebook: Path) -> str:
    """The HTML of an executed notebook without its title; the headings below it keep their level."""
    body, _ = _exporter().from_filename(str(notebook))
    body = re.sub(r"<h1[^>]*>.*?</h1>\s*", "", body, count=1, flags=re.DOTALL)
    body = re.sub(r"<(/?)h1\b", r"<\1h2", body)  # a page has one
    body = re.sub(r'</details>\s*<details class="code"><summary>Code</summary>', "", body)  # cells without outputs
    return re.sub(r"<td>(?=\d{4}-\d\d[-–\d ]*</td>)", '<td class="day">', body).strip()  # no line break inside


@cache
def _exporter() -> TemplateExporter:
    """nbconvert without what its HTML exporter adds: scripts of others, anchors, a second pass that rewrites SVG."""
    highlight = Highlight2HTML(pygments_lexer="ipython3")  # type: ignore[no-untyped-call]  # nbconvert
    return TemplateExporter(  # type: ignore[no-untyped-call]  # nbconvert
        config=Config(NbConvertBase={"display_data_priority": _KINDS}),
        template_name="notebook",
        extra_template_basedirs=[str(TEMPLATES)],
        file_extension=".html",
        filters={"highlight_code": highlight, "markdown2html": _markdown},
    )


def _markdown(source: str) -> str:
    return MarkdownWithMath(renderer=IPythonRenderer(escape=False, exclude_anchor_links=True)).render(source)
