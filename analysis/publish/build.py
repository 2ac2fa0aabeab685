"""One build: the steps from reports to a site, each left out where the last build's product is still fresh.

Everything is made in a folder of its own and shown at the end, by one step, so that an error leaves the last good
tables, figures and site as they were; what was ready by then is found there by the next build.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from functools import cached_property
from importlib import import_module
from pathlib import Path
from time import perf_counter

from analysis.building.build import beside, read_corpus
from analysis.building.crew import Crew
from analysis.corpus.meta import ReportMeta
from analysis.corpus.registry import lexicon_of, text_of
from analysis.corpus.reviews import Review, read_reviews
from analysis.errors import InputError
from analysis.explanation import of_mentions
from analysis.publish import workers
from analysis.publish.console import Reporter
from analysis.publish.fresh import AFTER_TABLES, MESSAGES, PUBLISHING, Manifest, Product, changed, digest, key_of, part
from analysis.publish.front import said
from analysis.publish.paths import MANIFEST, Paths
from analysis.publish.place import carry, next_version, tidy
from analysis.publish.plan import Run, announced
from analysis.publish.room import check_room
from analysis.publish.settings import Settings
from analysis.publish.tasks import Failure, NotebookError, Outcome, Task
from analysis.publish.unfinished import Ready, Unfinished
from analysis.records.explain import Why
from analysis.storage.files import link, link_tree, remove
from analysis.tables import store
from analysis.tables.catalogue import TABLES
from analysis.tables.package import PACKAGE
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
    are the digests of the inputs, ``began`` is when it was asked for (``perf_counter``). To be called while
    ``place.writing``.
    """
    reporter = Reporter()
    reporter.say(_why(last, now))
    first = planned(reports)
    reporter.say(announced(reports, first))
    if need := check_room(paths.work, [paths.reports / str(report.source_file) for report in reports], len(first)):
        reporter.say(need)
    work = _Build(paths, reports, now, last, Unfinished(paths.unfinished), reporter, reviewed)
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
    work: Unfinished
    reporter: Reporter
    reviewed: bool
    products: dict[str, Product] = field(default_factory=dict)
    staged: dict[Path, Path] = field(default_factory=dict)  # where what is new lies now, by where it will lie
    new_tables: Tables | None = None

    @cached_property
    def tables(self) -> Tables:
        """The tables that the site is about."""
        return self.new_tables or store.load(self.tables_folder)

    @property
    def tables_folder(self) -> Path:
        """Where they lie now."""
        return self.work.tables if self.paths.tables / PACKAGE in self.staged else self.paths.tables

    def make_tables(self) -> None:
        """Parse the reports and build the tables, if a report, the parser or a lexicon has changed."""
        code = part(self.now, "code", AFTER_TABLES)
        key = key_of(
            [part(self.now, "reports"), code, *(self.now[name] for name in ("districts", "reviewed", "versions"))]
        )
        if self.last.fresh("tables", key):
            self.products["tables"] = self.last.products["tables"]
        elif ready := self.work.find("tables", key):
            self._take("tables", ready)
        else:
            self._take("tables", self._read_reports(key))

    def _read_reports(self, key: str) -> Ready:
        with self.reporter.step("Tables") as step:
            parts = beside(self.paths.tables)
            self.new_tables = read_corpus(self.paths.reports, parts, self.reports, Crew(), reviewed=self.reviewed)
            remove(self.work.tables)
            self.work.tables.mkdir(parents=True)
            store.fill(self.new_tables.items(), self.work.tables)
            step.result = f"{len(self.reports)} reports, {len(self.new_tables.mentions):,} numeric expressions"
        files = {self.paths.tables / path.name: path for path in sorted(self.work.tables.iterdir())}
        return self.work.note("tables", key, files)

    def _take(self, name: str, ready: Ready) -> None:
        """Make a product that is ready part of this build."""
        self.products[name] = ready.product
        self.staged |= ready.staged

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
        tasks = {}
        for run in plan:
            name = f"run/{run.key}"
            if self.last.fresh(name, self._key(run, self.paths.executed / f"{run.key}.ipynb")):
                self.products[name] = self.last.products[name]
            elif ready := self.work.find(name, self._key(run, self.work.executed(run.key))):
                self._take_run(run, ready)
            else:
                tasks[run.key] = run
        if not tasks:
            return
        threading.Thread(target=import_module, args=("analysis.publish.site",)).start()  # slow, and there is time now
        with self.reporter.step("Notebooks", total=len(tasks)) as step:
            failures = self._run(tasks, step.done)
            if failures:  # the first in the order of the plan, whichever came first
                raise NotebookError(*min(failures, key=lambda failed: list(tasks).index(failed[0].page)))
            step.result = f"{len(tasks)} run, {len(plan) - len(tasks)} unchanged"

    def _run(self, runs: Mapping[str, Run], told: Callable[[str], None]) -> list[tuple[Task, Failure]]:
        """Run these; what has come to its end is noted at once. Returns what failed."""
        failures = []
        with closing(workers.run([self._task(run) for run in runs.values()])) as outcomes:
            for task, outcome in outcomes:
                told(task.page)
                self._warn(task, outcome)
                if outcome.failure:
                    failures.append((task, outcome.failure))
                else:
                    self._take_run(runs[task.page], self._note(runs[task.page]))
        return failures

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
        figures = self.work.figures(run.key)
        remove(figures)
        return Task(
            run.key, run.notebook,
            values=run.values(replace(self.paths, tables=self.tables_folder, figures=figures)),
            shown=run.values(self.paths),
            executed=self.work.executed(run.key), failed=self.paths.failed / f"{run.key}.ipynb",
        )  # fmt: skip

    def _warn(self, task: Task, outcome: Outcome) -> None:
        lines = outcome.warnings.strip().splitlines()
        if lines:
            self.reporter.say(
                f"  {task.page} warns: {lines[0]}{f' (and {len(lines) - 1} lines more)' if lines[1:] else ''}"
            )

    def _note(self, run: Run) -> Ready:
        executed, figures = self.work.executed(run.key), self.work.figures(run.key)
        drawn = sorted(path for path in figures.rglob("*") if path.is_file())
        staged = {self.paths.executed / f"{run.key}.ipynb": executed}
        staged |= {self.paths.figures / path.relative_to(figures): path for path in drawn}
        return self.work.note(f"run/{run.key}", self._key(run, executed), staged)

    def _take_run(self, run: Run, ready: Ready) -> None:
        """Make a run part of this build; its figures bear names that no other run gives."""
        for final, staged in ready.staged.items():
            other = self.staged.get(final, staged)
            if digest(other) != digest(staged):
                found = f"figure {final.name} twice, also from page {other.parent.name}"
                raise InputError(
                    str(run.notebook), found, "a name for each figure", "Put the parameters into the name."
                )
        self._take(f"run/{run.key}", ready)

    def make_site(self, plan: Sequence[Run]) -> None:
        """Render the pages that have changed beside those that have not."""
        from analysis.publish.site import Content, Site  # noqa: PLC0415  # loaded while notebooks run

        drawn = (path for path in map(Path, self._ran) if path.is_relative_to(self.paths.figures))
        content = Content(
            runs=tuple(plan),
            executed={run.key: self._lies(self.paths.executed / f"{run.key}.ipynb") for run in plan},
            figures={path.relative_to(self.paths.figures).as_posix(): self._lies(path) for path in sorted(drawn)},
            tables=lambda: self.tables,
            tables_folder=self.tables_folder,
            tables_key=key_of(sorted(self.products["tables"].files.items())),
            text=self._text,
            why=self._why,
            settings=Settings.read(self.paths.reports),
        )
        with self.reporter.step("Pages") as step:
            remove(self.work.site)
            site = Site(self.work.site, self.paths.site, self.now, self.last)
            site.make(self.reports, content)
            step.result = f"{len(site.made)} made, {len(site.kept)} unchanged"
        self.products |= site.products

    @property
    def _ran(self) -> set[str]:
        """The files that the notebooks of this build made, now or before, by their last place."""
        return {path for name, made in self.products.items() if name.startswith("run/") for path in made.files}

    def _lies(self, final: Path) -> Path:
        """Where a file lies now."""
        return self.staged.get(final, final)

    def commit(self) -> None:
        """Show everything; from here on nothing depends on anyone's input any more."""
        old = {Path(path) for product in self.last.products.values() for path in product.files}
        with next_version(self.paths, key_of(self.now)[:12]) as version:
            link_tree(self.work.site, version / "site")
            for final in map(Path, (*self.products["tables"].files, *sorted(self._ran))):
                link(self._lies(final), version / self.paths.within(final))
            Manifest(self.now, self.products).write(version / MANIFEST)
            carry(self.paths.figures, old, version / "figures")
        tidy(self.paths)

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
