"""What lies at the root of the site: a sitemap, and doors.

A door leads on to the page of its name in the reader's edition, so that addresses of before there were editions stay
good, with what stands behind their ``#``. The edition is the one chosen last, else the one that the browser's language
asks for; without the script both are offered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.publish.layout import environment
from analysis.publish.markup import finish
from analysis.wording.catalogue import Catalogue
from analysis.wording.editions import EDITIONS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from analysis.corpus.meta import ReportMeta
    from analysis.publish.layout import Frame
    from analysis.publish.plan import Run

_MOVED = {"dictionary.html": "data.html"}  # what a page is called now


def doors(runs: Sequence[Run], reports: Sequence[ReportMeta]) -> Mapping[str, str]:
    """Each door by its name: for the overview, every run and every source."""
    names = {run.file: run.file for run in runs} | {"index.html": "index.html"} | _MOVED
    names |= {f"evidence-{report.doc_id}.html": f"evidence-{report.doc_id}.html" for report in reports}
    choices = [(edition, Catalogue.of(edition).say("site-name")) for edition in EDITIONS]
    template = environment().get_template("door.html.j2")
    return {name: finish(template.render(choices=choices, page=page), "zh") for name, page in names.items()}


def sitemap(frames: Sequence[Frame]) -> Mapping[str, str]:
    """Every page, with that of the other edition beside it; nothing where the address of the site is not known."""
    base = frames[0].settings.address
    if not base:
        return {}
    entries = []
    for frame in frames:
        for file in ("index.html", *(page.file for page in frame.pages)):
            others = "".join(
                f'<xhtml:link rel="alternate" hreflang="{edition}" href="{base}{edition}/{file}"/>'
                for edition in EDITIONS
            )
            entries.append(f"<url><loc>{base}{frame.edition}/{file}</loc>{others}</url>")
    body = "\n".join(entries)
    spaces = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"'
    return {"sitemap.xml": f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset {spaces}>\n{body}\n</urlset>\n'}
