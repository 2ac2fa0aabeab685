"""``analysis page``: one page by itself, from the tables that are there, put into the folder of the site.

For corpora of which nobody wants every page. It is no part of a build: the next one makes the site of its plan.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from analysis import __version__
from analysis.corpus.meta import ReportMeta
from analysis.corpus.registry import read_registry
from analysis.errors import InputError, listed, shown
from analysis.publish import workers
from analysis.publish.dataset import data_page
from analysis.publish.layout import Frame
from analysis.publish.notebook import check_parameters, parameters_of
from analysis.publish.pairs import named, ordered
from analysis.publish.paths import Paths
from analysis.publish.place import adopt, next_version, shown_version, there, writing
from analysis.publish.plan import Run, runs, silent, sources
from analysis.publish.settings import Settings
from analysis.publish.site import put
from analysis.publish.tasks import NotebookError, Task
from analysis.storage.files import link
from analysis.tables import store
from analysis.wording.editions import EDITIONS

REPORTS = ("district", "left", "right")  # those that mean a report


def page(paths: Paths, name: str, settings: Sequence[str]) -> list[Path]:
    """Run the notebook of this name with ``settings`` (parameter=value) and make its page; its file in each edition.

    InputError, with what is known, for a notebook, a parameter or a value that is not; for missing tables; and
    NotebookError for a notebook that raises.
    """
    known = {path.stem: path for path in sorted(paths.notebooks.glob("*.ipynb"))}
    if name not in known:
        expected = f"one of {listed(list(known)) or f'the folder {paths.notebooks}'}"
        raise InputError("page", f"no notebook {shown(name)}", expected, "Name one, in the folder of the project.")
    given = _given(known[name], settings)
    known_ids = set(store.load(paths.tables).documents["doc_id"])
    reports = [report for report in read_registry(paths.reports) if report.doc_id in known_ids]
    meant = {key: named(reports, value, key) for key, value in given.items()}
    planned = {edition: _run(paths, name, reports, edition, meant) for edition in EDITIONS}
    with writing(paths), tempfile.TemporaryDirectory() as folder:
        figures = Path(folder) / "figures"
        tasks = [_task(paths, run, Path(folder)) for run in planned.values()]
        for task, outcome in workers.run(tasks):
            if outcome.failure:
                raise NotebookError(task, outcome.failure)
        adopt(paths)
        with next_version(paths, shown_version(paths), made=("site", "figures")) as version:
            there(paths, version)
            for (edition, run), task in zip(planned.items(), tasks, strict=True):
                every = (*runs(paths.notebooks, reports, edition), *sources(reports, edition), data_page(edition))
                have = [
                    page for page in every if (paths.site / edition / page.file).is_file() and page.name != run.name
                ]
                frame = Frame(edition, tuple(reports), (run, *have), __version__, Settings.read(paths.reports))
                put(version / "site", frame, run, task.executed, figures)
            for path in (path for path in figures.rglob("*") if path.is_file()):
                final = version / "figures" / path.relative_to(figures)
                final.unlink(missing_ok=True)
                link(path, final)
    return [paths.site / edition / run.file for edition, run in planned.items()]


def _task(paths: Paths, run: Run, folder: Path) -> Task:
    check_parameters(run.notebook, run.values(paths))
    values = run.values(replace(paths, figures=folder / "figures"))
    executed, failed = (within / f"{run.key}.ipynb" for within in (folder, paths.failed))
    return Task(run.key, run.notebook, values, run.values(paths), executed, failed)


def _given(notebook: Path, settings: Sequence[str]) -> dict[str, str]:
    """Parameter -> value; every parameter of the notebook that means a report has to be there, and no other."""
    wanted = [name for name in parameters_of(notebook) if name in REPORTS]
    expected = f"{' and '.join(f'{name}=…' for name in wanted)}" if wanted else f"none: {notebook.stem} has one page"
    found: dict[str, str] = {}
    for setting in settings:
        name, is_set, value = setting.partition("=")
        if not is_set or name not in wanted or name in found:
            raise InputError("--set", shown(setting), expected, "Set each parameter once, as name=value.")
        found[name] = value
    if missing := [name for name in wanted if name not in found]:
        raise InputError("--set", f"no {' and no '.join(missing)}", expected, f"Add --set {missing[0]}=….")
    return found


def _run(paths: Paths, name: str, reports: Sequence[ReportMeta], edition: str, meant: Mapping[str, ReportMeta]) -> Run:
    """The run of a notebook that is about the reports that are meant, as the plan of a whole site would have it."""
    pairs = [ordered(reports, meant["left"], meant["right"])] if "left" in meant else []
    planned = runs(paths.notebooks, reports, edition, silent(paths.reports, reports, paths.gold), pairs)
    about = {report.doc_id for report in meant.values()}
    for run in planned:
        if run.notebook.stem == name and (not about or about <= set(run.about)):
            return run
    said = " and ".join(sorted(about)) or name
    raise InputError(
        "page", f"nothing for {name} to say of {said}", "reports or lists that it is about", "See docs/extend.md."
    )
