"""Which pages a site has: one for each notebook, or for each district, series or pair where a notebook asks for one."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Literal

from analysis.corpus.concepts import CONCEPTS
from analysis.corpus.csv_lines import csv_files
from analysis.corpus.meta import ReportMeta
from analysis.corpus.series import by_place
from analysis.errors import InputError, listed
from analysis.publish.notebook import parameters_of
from analysis.publish.pairs import Pair
from analysis.publish.pairs import pairs as pairs_of
from analysis.publish.paths import Paths
from analysis.wording.catalogue import Catalogue
from analysis.wording.editions import EDITIONS
from analysis.wording.names import district_name, places

Group = Literal["questions", "districts", "pairs", "sources", "data", "method"]
GROUPS: tuple[Group, ...] = ("questions", "districts", "pairs", "sources", "data", "method")
INPUTS = ("gold", "reports")  # the hand annotation; the registered reports with the lexicon laid beside them
# The order in which a newcomer best meets the questions; notebooks of other names follow them.
QUESTIONS = (
    "corpus", "priorities", "metrics", "spending", "commitments", "profiles", "topics", "language", "concepts",
)  # fmt: skip
QUALITY = "quality"  # the notebook about the hand annotation
ANNOTATED = "themes.jsonl"  # of the folder of the annotation: it names every annotated report
# Notebooks about a place over the years, and which years of reports it takes to have a page.
PLACES: Mapping[str, Callable[[Sequence[int]], bool]] = MappingProxyType({
    "series": lambda years: len(years) > 1,
    "followups": lambda years: any(year + 1 in years for year in years),
})  # fmt: skip

ON_DEMAND = 300  # of more reports, a page about single places is made when someone asks for it
# Seconds of one core, rough, by 33 reports of 14,000 characters (Intel Xeon, Linux, Python 3.11, 2026): one core reads
# a report and marks its source; all share the runs, and what each report more costs those about all reports.
START, A_REPORT, A_RUN, A_REPORT_IN_ALL = 10, 2.0, 3.0, 6.0


@dataclass(frozen=True, slots=True)
class Page:
    """One page: the stem of its file, what the navigation calls it, and where it stands there."""

    name: str
    label: str
    group: Group
    edition: str

    @property
    def file(self) -> str:
        """The name of its file."""
        return f"{self.name}.html"


@dataclass(frozen=True, slots=True)
class Run(Page):
    """A page that a notebook makes; ``parameters`` are those that differ from page to page, the folders left out."""

    notebook: Path
    parameters: Mapping[str, str] = field(default_factory=dict)
    about: tuple[str, ...] = ()  # doc_ids, where the page is about some reports and not about all
    inputs: tuple[str, ...] = ()  # the folders that the notebook reads besides the tables, out of INPUTS

    @property
    def key(self) -> str:
        """Its name among the runs of all editions."""
        return f"{self.edition}/{self.name}"

    @property
    def pair(self) -> bool:
        """It lays two reports side by side."""
        return "left" in self.parameters

    def values(self, paths: Paths) -> dict[str, str]:
        """All its parameters: the folders first, then its own."""
        folders = {name: getattr(paths, name).as_posix() for name in ("tables", "figures", *self.inputs)}
        return folders | dict(self.parameters)


def silent(folder: Path, reports: Sequence[ReportMeta], gold: Path) -> tuple[str, ...]:
    """The notebooks that have nothing to say of some reports of a folder: they are about what is not there.

    That is lists of concepts in the folder, and a hand annotation of any of the reports in ``gold``.
    """
    annotation = gold / ANNOTATED
    words = annotation.read_text(encoding="utf-8") if annotation.is_file() else ""
    annotated = any(f'"{report.doc_id}"' in words for report in reports)
    listed = any(csv_files(folder / CONCEPTS))
    return (*(() if listed else (CONCEPTS,)), *(() if annotated else (QUALITY,)))


def select(reports: Sequence[ReportMeta], districts: Sequence[str] | None) -> tuple[ReportMeta, ...]:
    """The reports of the named districts; all of them where none is named. InputError for an unknown name."""
    known = list(dict.fromkeys(report.district for report in reports))
    for name in districts or ():
        if name not in known:
            todo = "Name districts as in reports.toml, or none for all of them."
            raise InputError("districts", f"the unknown {name!r}", f"some of {listed(known)}", todo)
    return tuple(report for report in reports if not districts or report.district in districts)


def runs(
    notebooks: Path,
    reports: Sequence[ReportMeta],
    edition: str,
    without: Collection[str] = (),
    pairs: Sequence[Pair] | None = None,
) -> tuple[Run, ...]:
    """The run of every notebook for an edition, in the order of the navigation; those ``without`` have nothing to say.

    ``pairs`` are laid side by side; unless they are given, those that ``pairs.pairs`` chooses by itself.
    InputError where there is no notebook to run.
    """
    found = sorted(
        (path for path in notebooks.glob("*.ipynb") if path.stem not in without),
        key=lambda path: (_rank(path.stem), path.stem),
    )
    if not found:
        todo = "Run the command in the folder of the project."
        raise InputError(str(notebooks), "no notebook", "a folder of notebooks (.ipynb)", todo)
    beside = pairs_of(reports) if pairs is None else pairs
    return tuple(run for notebook in found for run in _runs_of(notebook, reports, edition, beside))


def built(plan: Sequence[Run], reports: Sequence[ReportMeta]) -> tuple[Run, ...]:
    """The runs of a plan that a build makes by itself: of more than ON_DEMAND reports none about single places."""
    return tuple(run for run in plan if run.group != "districts" or len(reports) <= ON_DEMAND)


def sources(reports: Sequence[ReportMeta], edition: str) -> tuple[Page, ...]:
    """The evidence page of every report."""
    return tuple(Page(f"evidence-{report.doc_id}", label(report, edition), "sources", edition) for report in reports)


def announced(reports: Sequence[ReportMeta], plan: Sequence[Run], cores: int | None = None) -> str:
    """What a build is going to make, and about how long that takes where nothing of it is there yet."""
    cores = cores or os.cpu_count() or 1
    seconds = START + len(reports) * A_REPORT + (len(plan) * A_RUN + len(reports) * A_REPORT_IN_ALL) / cores
    pages = len(plan) + len(EDITIONS) * (len(reports) + 2)  # the overview and the data
    about = f"{seconds:.0f} s" if seconds < 100 else f"{seconds / 60:.0f} min"
    without = "" if any(run.pair for run in plan) or len(reports) < 2 else "; no pairs, for which see --pairs"
    left = "; no pages of districts, for which see analysis page" if len(reports) > ON_DEMAND else ""
    return (
        f"Planned: {len(reports)} reports, {len(plan)} runs of notebooks, {pages} pages{without}{left}; "
        f"about {about} where all is made anew"
    )


def label(report: ReportMeta, edition: str) -> str:
    """What the site calls a report: its district and the year of its plan."""
    return f"{district_name(report.district, report.name_en, edition)} {report.plan_year}"


def _called(place: str, last: ReportMeta, edition: str) -> str:
    """What a series is called: by its district, and by where that lies if several are called so."""
    name = district_name(last.district, last.name_en, edition)
    where = places(asdict(last), edition)
    return place if edition == "zh" else name if place == last.district else f"{name} ({where})"


def _rank(name: str) -> int:
    return QUESTIONS.index(name) if name in QUESTIONS else len(QUESTIONS)


def _runs_of(notebook: Path, reports: Sequence[ReportMeta], edition: str, pairs: Sequence[Pair]) -> list[Run]:
    """A notebook says by its parameters what it is run for: ``left`` and ``right``, ``district``, or the whole.

    Of those that PLACES names, ``district`` is a place under all its names.
    """
    names, stem = parameters_of(notebook), notebook.stem
    named = {report.doc_id: _parameter(report, reports) for report in reports}
    inputs = tuple(name for name in INPUTS if name in names)
    told = {"edition": edition} if "edition" in names else {}

    def run(name: str, label: str, group: Group, about: tuple[str, ...] = (), **values: str) -> Run:
        return Run(name, label, group, edition, notebook, told | values, about, inputs)

    found = []
    if "left" in names or "right" in names:
        for a, b in pairs:
            ids, title = (a.doc_id, b.doc_id), f"{label(a, edition)} – {label(b, edition)}"
            values = {"left": named[a.doc_id], "right": named[b.doc_id]}
            found.append(run(f"{stem}-{ids[0]}--{ids[1]}", title, "pairs", ids, **values))
    elif stem in PLACES:
        for place, own in by_place(reports).items():
            members, last = tuple(r.doc_id for r in own), own[-1].doc_id
            if PLACES[stem](sorted({report.plan_year for report in own})):
                called = _called(place, own[-1], edition)
                found.append(run(f"{stem}-{last}", called, "districts", members, district=last))
    elif "district" in names:
        for r in reports:
            name = f"{stem}-{r.doc_id}"
            found.append(run(name, label(r, edition), "districts", (r.doc_id,), district=named[r.doc_id]))
    else:
        group: Group = "method" if "gold" in inputs else "questions"
        name = Catalogue.of(edition).called("page", stem) or stem
        found.append(run(stem, name, group))
    return found


def _parameter(report: ReportMeta, reports: Sequence[ReportMeta]) -> str:
    """How a notebook is told which report: by its district, or by its id where a district has several."""
    alone = sum(other.district == report.district for other in reports) == 1
    return report.district if alone else report.doc_id
