"""``analysis report``: tables, notebooks, figures and the site, each made again only where its inputs have changed."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from time import perf_counter

from analysis.corpus.meta import ReportMeta
from analysis.corpus.registry import read_registry
from analysis.errors import InputError
from analysis.publish import fresh, workers
from analysis.publish.notebook import check_parameters
from analysis.publish.pairs import pairs as chosen_pairs
from analysis.publish.paths import PLACES, Paths
from analysis.publish.place import adopt, tidy, untidy, writing
from analysis.wording.editions import EDITIONS


def make(
    *,
    reports: Path = Path("data/reports"),
    tables: Path = PLACES["tables"],
    notebooks: Path = Path("notebooks"),
    figures: Path = PLACES["figures"],
    site: Path = PLACES["site"],
    gold: Path = Path("data/gold"),
    districts: Sequence[str] | None = None,
    pairs: str | None = None,
    reviewed: bool = True,
) -> bool:
    """Make what is out of date and say what was made, where, and how long it took; False where nothing was.

    ``districts`` limits everything to the reports of these districts: tables, comparisons, pages; ``pairs`` names those
    that get a page together, as ``pairs.pairs`` reads it; without ``reviewed`` it shows what the parser reads, and
    nothing that people have set right. All that is made is shown at the end, together; whatever fails before that
    leaves the last good build as it was, and what was ready by then is used by the next.

    Raises InputError for bad input, NotebookError (an InputError) for a notebook that raises.
    """
    began = perf_counter()
    paths = Paths(reports=reports, tables=tables, notebooks=notebooks, figures=figures, site=site, gold=gold)
    now = fresh.inputs(paths, districts, pairs, reviewed=reviewed)
    if fresh.Manifest.read(paths.manifest).up_to_date(now):
        if untidy(paths):
            with suppress(InputError), writing(paths, patience=0):  # who is at it will clear it away
                tidy(paths)
        # not by rich, which takes longer to import than the check takes
        sys.stdout.write(f"Nothing has changed; the site is {site / 'index.html'}\n")
        return False
    # What is slow to import comes with it.
    from analysis.publish.plan import Run, built, runs, select, silent  # noqa: PLC0415

    def planned(of: Sequence[ReportMeta]) -> Sequence[Run]:
        without, beside = silent(reports, of, gold), chosen_pairs(of, pairs)
        return built([run for edition in EDITIONS for run in runs(notebooks, of, edition, without, beside)], of)

    chosen = select(read_registry(reports), districts)
    for run in planned(chosen):
        check_parameters(run.notebook, run.values(paths))
    with writing(paths):
        workers.warm_up()
        from analysis.publish.build import build  # noqa: PLC0415  # what is slow to import comes with it

        adopt(paths)
        last = fresh.Manifest.read(paths.manifest)
        build(paths, chosen, planned, now, last, began, reviewed=reviewed)
    return True
