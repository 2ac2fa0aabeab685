"""The pages at the root of the site: each leads on to the page of its name in the reader's edition.

Addresses of before there were editions stay good, with what stands behind their ``#``. The edition is the one chosen
last, else the one that the browser's language asks for; without the script both are offered.
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
    from analysis.publish.plan import Run

_MOVED = {"dictionary.html": "data.html"}  # what a page is called now


def doors(runs: Sequence[Run], reports: Sequence[ReportMeta]) -> Mapping[str, str]:
    """Each door by its name: for the overview, every run and every source."""
    names = {run.file: run.file for run in runs} | {"index.html": "index.html"} | _MOVED
    names |= {f"evidence-{report.doc_id}.html": f"evidence-{report.doc_id}.html" for report in reports}
    choices = [(edition, Catalogue.of(edition).say("site-name")) for edition in EDITIONS]
    template = environment().get_template("door.html.j2")
    return {name: finish(template.render(choices=choices, page=page), "zh") for name, page in names.items()}
