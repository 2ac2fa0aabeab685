"""Which pages a site has: one for each notebook, or for each district, series or pair where a notebook asks for one."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path
from typing import Literal

from analysis.corpus.concepts import CONCEPTS
from analysis.corpus.csv_lines import csv_files
from analysis.corpus.meta import ReportMeta
from analysis.corpus.series import names, place_of
from analysis.errors import InputError
from analysis.publish.notebook import parameters_of
from analysis.publish.paths import Paths

Group = Literal["Overview", "Questions", "Districts", "Series", "Pairs", "Sources", "Method and data"]
GROUPS: tuple[Group, ...] = ("Questions", "Districts", "Series", "Pairs", "Sources", "Method and data")
INPUTS = ("gold", "reports")  # the hand annotation; the registered reports with the lexicon laid beside them
# The order in which a newcomer best meets the questions; notebooks of other names follow them.
OVER_YEARS = ("followups",)  # notebooks of a district that ask for its reports of successive years
QUESTIONS = (
    "corpus", "priorities", "metrics", "spending", "commitments", "profiles", "topics", "language", "concepts",
)  # fmt: skip
SERIES = ("series",)  # notebooks about a district over the years: a page for each that has reports of several


@dataclass(frozen=True, slots=True)
class Page:
    """One page: the stem of its file, what the navigation calls it, and where it stands there."""

    name: str
    label: str
    group: Group

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
    def pair(self) -> bool:
        """It lays two reports side by side."""
        return "left" in self.parameters

    def values(self, paths: Paths) -> dict[str, str]:
        """All its parameters: the folders first, then its own."""
        folders = {name: getattr(paths, name).as_posix() for name in ("tables", "figures", *self.inputs)}
        return folders | dict(self.parameters)


def silent(reports: Path) -> tuple[str, ...]:
    """The notebooks that have nothing to say of a folder of reports: they are about what does not lie in it."""
    return () if any(csv_files(reports / CONCEPTS)) else (CONCEPTS,)


def select(reports: Sequence[ReportMeta], districts: Sequence[str] | None) -> tuple[ReportMeta, ...]:
    """The reports of the named districts; all of them where none is named. InputError for an unknown name."""
    known = list(dict.fromkeys(report.district for report in reports))
    for name in districts or ():
        if name not in known:
            todo = "Name districts as in reports.toml, or none for all of them."
            raise InputError("districts", f"the unknown {name!r}", f"some of {', '.join(known)}", todo)
    return tuple(report for report in reports if not districts or report.district in districts)


def runs(notebooks: Path, reports: Sequence[ReportMeta], without: Collection[str] = ()) -> tuple[Run, ...]:
    """The run of every notebook, in the order of the navigation; those ``without`` have nothing to say.

    InputError where there is no notebook to run.
    """
    found = sorted(
        (path for path in notebooks.glob("*.ipynb") if path.stem not in without),
        key=lambda path: (_rank(path.stem), path.stem),
    )
    if not found:
        todo = "Run the command in the folder of the project."
        raise InputError(str(notebooks), "no notebook", "a folder of notebooks (.ipynb)", todo)
    return tuple(run for notebook in found for run in _runs_of(notebook, reports))


def sources(reports: Sequence[ReportMeta]) -> tuple[Page, ...]:
    """The evidence page of every report."""
    return tuple(Page(f"evidence-{report.doc_id}", label(report), "Sources") for report in reports)


def label(report: ReportMeta) -> str:
    """What the site calls a report: its district and the year of its plan."""
    return f"{report.district} {report.plan_year}"


def _rank(name: str) -> int:
    return QUESTIONS.index(name) if name in QUESTIONS else len(QUESTIONS)


def _runs_of(notebook: Path, reports: Sequence[ReportMeta]) -> list[Run]:
    """A notebook says by its parameters what it is run for: ``left`` and ``right``, ``district``, or the whole.

    Of one that SERIES names, ``district`` is a place under all its names.
    """
    names, stem = parameters_of(notebook), notebook.stem
    named = {report.doc_id: _parameter(report, reports) for report in reports}
    inputs = tuple(name for name in INPUTS if name in names)
    found = []
    if "left" in names or "right" in names:
        for a, b in combinations(reports, 2):
            ids, title = (a.doc_id, b.doc_id), f"{label(a)} – {label(b)}"
            values = {"left": named[a.doc_id], "right": named[b.doc_id]}
            found.append(Run(f"{stem}-{ids[0]}--{ids[1]}", title, "Pairs", notebook, values, ids, inputs))
    elif stem in SERIES:
        for place, own in _places(reports).items():
            members, last = tuple(r.doc_id for r in own), own[-1].doc_id
            found.append(Run(f"{stem}-{last}", place, "Series", notebook, {"district": last}, members, inputs))
    elif "district" in names:
        for r in _with_successive(reports) if stem in OVER_YEARS else reports:
            values = {"district": named[r.doc_id]}
            found.append(Run(f"{stem}-{r.doc_id}", label(r), "Districts", notebook, values, (r.doc_id,), inputs))
    else:
        group: Group = "Method and data" if "gold" in inputs else "Questions"
        found.append(Run(stem, stem.capitalize(), group, notebook, {}, (), inputs))
    return found


def _with_successive(reports: Sequence[ReportMeta]) -> list[ReportMeta]:
    """The latest report of each place that has reports of two successive years."""
    found = []
    for own in _places(reports).values():
        years = {report.plan_year for report in own}
        found += [own[-1]] if any(year + 1 in years for year in years) else []
    return found


def _places(reports: Sequence[ReportMeta]) -> dict[str, list[ReportMeta]]:
    """Place -> its reports by year, under all its names, where they are of two years or more."""
    called = names((place_of(report), report.formerly) for report in reports)
    found: dict[str, list[ReportMeta]] = {}
    for report in reports:
        found.setdefault(called[place_of(report)], []).append(report)
    found = {place: sorted(own, key=lambda report: report.plan_year) for place, own in found.items()}
    return {place: own for place, own in found.items() if own[0].plan_year < own[-1].plan_year}


def _parameter(report: ReportMeta, reports: Sequence[ReportMeta]) -> str:
    """How a notebook is told which report: by its district, or by its id where a district has several."""
    alone = sum(other.district == report.district for other in reports) == 1
    return report.district if alone else report.doc_id
