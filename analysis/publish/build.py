"""One build: the steps from reports to a site, each left out where the last build's product is still fresh.

Everything is made in a folder of its own and put into its place at the end, so that an error leaves the last good
tables, figures and site as they were.
"""

from __future__ import annotations

import shutil
import tempfile
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from importlib import import_module
from pathlib import Path
from time import perf_counter

from analysis.building.build import beside, read_corpus
from analysis.building.read import Crew
from analysis.corpus.meta import ReportMeta
from analysis.corpus.registry import lexicon_of, text_of
from analysis.corpus.reviews import Review, read_reviews
from analysis.errors import InputError
from analysis.explanation import of_mentions
from analysis.publish import workers
from analysis.publish.console import Reporter
from analysis.publish.fresh import AFTER_TABLES, MESSAGES, PUBLISHING, Manifest, Product, changed, digest, key_of, part
from analysis.publish.front import said
from analysis.publish.paths import Paths
from analysis.publish.place import place, remove
from analysis.publish.plan import Run, announced
from analysis.publish.settings import Settings
from analysis.publish.tasks import NotebookError, Outcome, Task
from analysis.records.explain import Why
from analysis.tables import store
from analysis.tables.catalogue import TABLES
from analysis.tables.tables import Tables
from analysis.wording.catalogue import messages
from analysis.wording.editions import EDITIONS


def build(
    paths: Paths,
    reports: tuple[ReportMeta, ...],
    planned: Callable[[Sequence[ReportMeta]], Sequence[Run]],
    now: dict[str, str],
    last: Manifest,
    began: float,
    *,
    reviewed: bool,
) -> None:
    """Bring tables, figures and site up to date; errors as in ``suite.make``.

    ``planned`` are the runs for some of the reports: those that can be read are known once the tables are made. ``now``
    are the digests of the inputs, ``began`` is when it was asked for (``perf_counter``).
    """
    paths.site.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="staging-", dir=paths.site.parent) as staging:
        reporter = Reporter()
        reporter.say(_why(last, now))
        reporter.say(announced(reports, planned(reports)))
        work = _Build(paths, reports, now, last, Path(staging), reporter, reviewed)
        work.make_tables()
        plan = planned(work.leave_out_rejects())
        work.run_notebooks(plan)
        work.make_site(plan)
        work.commit()
    work.tell(perf_counter() - began)


def _why(last: Manifest, now: dict[str, str]) -> str:
    names = changed(last.inputs, now)
    more = f" and {len(names) - 3} more" if len(names) > 3 else ""
    if not last.products:
        return "The first build: everything is made"
    return f"Changed: {', '.join(names[:3])}{more}" if names else "Something that was made is gone or was edited"


@dataclass
class _Build:
    """The state of one build: what is there, what was made so far, and where each new file will go."""

    paths: Paths
    reports: tuple[ReportMeta, ...]
    now: dict[str, str]
    last: Manifest
    staging: Path
    reporter: Reporter
    reviewed: bool
    products: dict[str, Product] = field(default_factory=dict)
    moves: dict[Path, Path] = field(default_factory=dict)
    new_tables: Tables | None = None

    @cached_property
    def tables(self) -> Tables:
        """The tables that the site is about."""
        return self.new_tables or store.load(self.paths.tables)

    @property
    def tables_folder(self) -> Path:
        return self.staging / "tables" if self.new_tables else self.paths.tables

    def make_tables(self) -> None:
        """Parse the reports and build the tables, if a report, the parser or a lexicon has changed."""
        code = part(self.now, "code", AFTER_TABLES)
        key = key_of(
            [part(self.now, "reports"), code, *(self.now[name] for name in ("districts", "reviewed", "versions"))]
        )
        if self.last.fresh("tables", key):
            self.products["tables"] = self.last.products["tables"]
            return
        with self.reporter.step("Tables") as step:
            work = beside(self.paths.tables)
            self.new_tables = read_corpus(self.paths.reports, work, self.reports, Crew(), reviewed=self.reviewed)
            store.write(self.new_tables, self.staging / "tables")
            step.result = f"{len(self.reports)} reports, {len(self.new_tables.mentions):,} numeric expressions"
        files = {(self.paths.tables / path.name).as_posix(): digest(path) for path in self.tables_folder.iterdir()}
        self.products["tables"] = Product(key, files)

    def leave_out_rejects(self) -> tuple[ReportMeta, ...]:
        """The reports that could be read; from here on there are no others."""
        rejects = set(store.load(self.tables_folder, ["rejects"]).rejects["doc_id"])
        self.reports = tuple(report for report in self.reports if report.doc_id not in rejects)
        return self.reports

    @cached_property
    def _reviews(self) -> Mapping[str, Sequence[Review]]:
        return read_reviews(self.paths.reports) if self.reviewed else {}

    def _text(self, report: ReportMeta) -> str:
        return text_of(self.paths.reports, report)

    def _why(self, report: ReportMeta) -> Mapping[str, Sequence[Why]]:
        lexicon = lexicon_of(self.paths.reports)
        return of_mentions(self._text(report), report, lexicon, self._reviews.get(report.doc_id, ()))

    def run_notebooks(self, plan: Sequence[Run]) -> None:
        """Run what has changed, or stands on what has changed."""
        tasks = []
        for run in plan:
            if self.last.fresh(f"run/{run.key}", self._key(run, self.paths.executed / f"{run.key}.ipynb")):
                self.products[f"run/{run.key}"] = self.last.products[f"run/{run.key}"]
            else:
                tasks.append(self._task(run))
        if not tasks:
            return
        threading.Thread(target=import_module, args=("analysis.publish.site",)).start()  # slow, and there is time now
        with self.reporter.step("Notebooks", total=len(tasks)) as step:
            failures = []
            for task, outcome in workers.run(tasks):
                step.done(task.page)
                self._warn(task, outcome)
                failures += [(task, outcome.failure)] if outcome.failure else []
            if failures:  # the first in the order of the plan, whichever came first
                raise NotebookError(*min(failures, key=lambda failed: tasks.index(failed[0])))
            step.result = f"{len(tasks)} run, {len(plan) - len(tasks)} unchanged"
        made = {run.key: run for run in plan}
        for task in tasks:
            key = self._key(made[task.page], task.executed)
            self.products[f"run/{task.page}"] = Product(key, self._results(task))

    @cached_property
    def _messages(self) -> Mapping[str, Mapping[str, str]]:
        return {edition: messages(edition) for edition in EDITIONS}

    def _key(self, run: Run, executed: Path) -> str:
        """All that the outputs of a notebook depend on; of the messages those that it shows, as ``executed`` tells."""
        words = self._messages[run.edition]
        engine = [self.now[f"code/publish/{name}.py"] for name in ("engine", "execute", "preload")]
        return key_of([
            digest(run.notebook), run.values(self.paths),
            sorted(self.products["tables"].files.items()), part(self.now, "code", (*PUBLISHING, *MESSAGES)), engine,
            self.now["versions"], [part(self.now, name) for name in run.inputs],
            [(message, words.get(message)) for message in sorted(said(executed))],
        ])  # fmt: skip

    def _task(self, run: Run) -> Task:
        return Task(
            run.key, run.notebook,
            values=run.values(replace(self.paths, tables=self.tables_folder, figures=self._figures(run.key))),
            shown=run.values(self.paths),
            executed=self.staging / "executed" / f"{run.key}.ipynb", failed=self.paths.failed / f"{run.key}.ipynb",
        )  # fmt: skip

    def _figures(self, page: str) -> Path:
        return self.staging / "figures" / page

    def _warn(self, task: Task, outcome: Outcome) -> None:
        lines = outcome.warnings.strip().splitlines()
        if lines:
            self.reporter.say(
                f"  {task.page} warns: {lines[0]}{f' (and {len(lines) - 1} lines more)' if lines[1:] else ''}"
            )

    def _results(self, task: Task) -> dict[str, str]:
        """Note where the files of a run will go; returns their digests by that place."""
        folder = self._figures(task.page)
        moves = {task.executed: self.paths.executed / f"{task.page}.ipynb"}
        moves |= {path: self.paths.figures / path.relative_to(folder) for path in folder.rglob("*") if path.is_file()}
        for staged, final in moves.items():
            other = next((path for path, taken in self.moves.items() if taken == final), staged)
            if digest(other) != digest(staged):
                found = f"figure {final.name} twice, also from page {other.parent.name}"
                raise InputError(
                    str(task.notebook), found, "a name for each figure", "Put the parameters into the name."
                )
        self.moves |= moves
        return {final.as_posix(): digest(staged) for staged, final in moves.items()}

    def make_site(self, plan: Sequence[Run]) -> None:
        """Render the pages that have changed beside those that have not."""
        from analysis.publish.site import Content, Site  # noqa: PLC0415  # loaded while notebooks run

        staged = {final: path for path, final in self.moves.items()}
        executed = {run.key: self.paths.executed / f"{run.key}.ipynb" for run in plan}
        figures = self.paths.figures.rglob("*") if self.paths.figures.exists() else ()
        drawn = {path: path for path in figures if path.is_file()} | staged
        content = Content(
            runs=tuple(plan),
            executed={name: staged.get(path, path) for name, path in executed.items()},
            figures={
                final.relative_to(self.paths.figures).as_posix(): path
                for final, path in drawn.items()
                if final.is_relative_to(self.paths.figures) and final.as_posix() in self._drawn
            },
            tables=lambda: self.tables,
            tables_folder=self.tables_folder,
            tables_key=key_of(sorted(self.products["tables"].files.items())),
            text=self._text,
            why=self._why,
            settings=Settings.read(self.paths.reports),
        )
        with self.reporter.step("Pages") as step:
            site = Site(self.staging / "site", self.paths.site, self.now, self.last)
            site.make(self.reports, content)
            step.result = f"{len(site.made)} made, {len(site.kept)} unchanged"
        self.products |= site.products

    @property
    def _drawn(self) -> set[str]:
        """The files of figures that the notebooks of this build made, now or before, by their last place."""
        return {path for name, made in self.products.items() if name.startswith("run/") for path in made.files}

    def commit(self) -> None:
        """Put everything into its place; from here on nothing depends on anyone's input any more."""
        if self.new_tables and not self.products["tables"].intact():
            store.write(self.new_tables, self.paths.tables)
        place(self.moves)
        made = {path for product in self.products.values() for path in product.files}
        store.swap(self.staging / "site", self.paths.site)
        remove(Path(path) for product in self.last.products.values() for path in product.files if path not in made)
        shutil.rmtree(self.paths.failed, ignore_errors=True)
        Manifest(self.now, self.products).write(self.paths.manifest)

    def tell(self, seconds: float) -> None:
        """What there is now, and where."""
        figures = {path for product in self.products.values() for path in product.files if path.endswith(".svg")}
        pages = {path for product in self.products.values() for path in product.files if path.endswith(".html")}
        self.reporter.say(f"Made in {seconds:.1f} s:")
        self.reporter.say(
            f"  tables   {len(TABLES)} of {len(self.reports)} reports, as Parquet and CSV, in {self.paths.tables}"
        )
        self.reporter.say(f"  figures  {len(figures)}, as SVG and PNG, in {self.paths.figures}")
        self.reporter.say(f"  site     {len(pages)} pages: open {self.paths.site / 'index.html'}")
