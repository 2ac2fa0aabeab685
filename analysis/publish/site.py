"""The folder of the site: a folder of pages for each edition; style, script, fonts and data that they share.

Each file is made again only where its inputs have changed.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory

import pandas as pd

from analysis import __version__
from analysis.corpus.meta import ReportMeta
from analysis.display.jupyter import SCRIPT
from analysis.exports import workbook
from analysis.exports.sheets import sheets
from analysis.publish import fonts
from analysis.publish.changes import CHANGES, changes
from analysis.publish.dataset import DATA, WORKBOOK, data_page, dataset, dictionary
from analysis.publish.doors import doors, sitemap
from analysis.publish.fresh import Manifest, Product, digest, key_of, part
from analysis.publish.front import first_figure, front
from analysis.publish.layout import Frame, style_sheet
from analysis.publish.overview import overview
from analysis.publish.plan import Page, Run, sources
from analysis.publish.render import TEMPLATES, render
from analysis.publish.search import FOLDER, entries, search, search_page
from analysis.publish.settings import Settings
from analysis.publish.source import source
from analysis.publish.uses import Uses, uses
from analysis.records.explain import Why
from analysis.storage.files import link
from analysis.tables.sheet import write_csv
from analysis.tables.tables import Tables
from analysis.wording.editions import EDITIONS

_LINK = re.compile(r'<a\b[^>]*\bhref="(?P<file>[\w-]+\.html)[^>]*>(?P<words>.*?)</a>', re.DOTALL)
Files = Mapping[str, str | bytes | Path]  # content by name; a path is copied


@dataclass(frozen=True, slots=True)
class Content:
    """What the site shows: the notebooks with their outputs, the tables and their files, the texts by doc_id."""

    runs: tuple[Run, ...]
    executed: Mapping[str, Path]  # by key of the run
    figures: Mapping[str, Path]  # by edition and name, as they will lie in the folder of figures
    tables: Callable[[], Tables]  # read only if a page needs them
    tables_folder: Path
    tables_key: str
    text: Callable[[ReportMeta], str]
    why: Callable[[ReportMeta], Mapping[str, Sequence[Why]]]  # of each mention, by its id
    settings: Settings


@dataclass
class Site:
    """The site under work in ``folder``; it becomes ``final``, where the last one still lies."""

    folder: Path
    final: Path
    now: Mapping[str, str]
    last: Manifest
    products: dict[str, Product] = field(default_factory=dict)
    made: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)

    def make(self, reports: tuple[ReportMeta, ...], content: Content) -> None:
        """Every file of the site."""
        code = part(self.now, "code")
        content = replace(content, why=cache(content.why), tables=cache(content.tables))
        self._add("data", key_of([code, content.tables_key]), partial(_data, content, self.final / "data"))
        for report in reports:
            key = key_of([code, self.now["versions"], content.tables_key, report.doc_id])
            self._add(f"{FOLDER}/{report.doc_id}", key, partial(_entries, content, report.doc_id))
        frames = []
        for edition in EDITIONS:
            runs = tuple(run for run in content.runs if run.edition == edition)
            own = (*runs, *sources(reports, edition), data_page(edition))
            frames.append(Frame(edition, reports, own, __version__, content.settings))
            self._edition(frames[-1], replace(content, runs=runs))
        shared = key_of([code, [frame.key() for frame in frames], [run.file for run in content.runs]])
        self._add("doors", shared, lambda: doors(content.runs, reports))
        self._add("sitemap", shared, lambda: sitemap(frames))
        self._add("assets", code, _assets)
        self._fonts(content)

    def _edition(self, frame: Frame, content: Content) -> None:
        """Its pages, figures and notebooks."""
        edition, shared = frame.edition, frame.key()
        versions = self.now["versions"]
        key = key_of([part(self.now, "code/publish"), part(self.now, "code/wording"), versions, shared])
        for run in content.runs:
            executed = content.executed[run.key]
            self._add(run.key, key_of([key, digest(executed)]), partial(_page, frame, run, executed))
        everything = key_of([part(self.now, "code"), versions, shared, content.tables_key])
        ran = key_of([everything, [digest(content.executed[run.key]) for run in content.runs]])
        used = cache(partial(self._uses, content))
        for page, report in zip(sources(frame.reports, edition), frame.reports, strict=True):
            text = self.now[f"reports/{report.source_file}"]
            make = partial(_source, frame, page, report, content, used)
            self._add(f"{edition}/{page.name}", key_of([ran, text]), make)
        self._add(f"{edition}/index", ran, partial(_index, frame, content))
        self._add(f"{edition}/data", everything, partial(_dataset, frame, content, self.folder / "data"))
        self._add(f"{edition}/search", everything, partial(_search, frame, content))
        figures = {name: path for name, path in content.figures.items() if name.startswith(f"{edition}/")}
        moved = {f"{edition}/figures/{name.removeprefix(f'{edition}/')}": path for name, path in figures.items()}
        self._add(f"{edition}/figures", key_of({name: digest(path) for name, path in moved.items()}), lambda: moved)
        notebooks = {f"{edition}/notebooks/{run.notebook.name}": run.notebook for run in content.runs}
        self._add(f"{edition}/notebooks", part(self.now, "notebooks"), lambda: notebooks)

    def _uses(self, content: Content) -> Uses:
        """Where the pages that notebooks made, which are there by now, show a sentence or a number."""
        pages = {run.key: self.folder / f"{run.key}.html" for run in content.runs}
        figures = {Path(name).name: path for name, path in content.figures.items() if name.endswith(".csv")}
        commitments = content.tables().commitments
        promises = dict(zip(commitments["commitment_id"], commitments["sentence_id"], strict=True))
        return uses(content.runs, pages, content.executed, figures, promises)

    def _fonts(self, content: Content) -> None:
        """Of the characters in figures alone: all other text is set in fonts of the reader's machine."""
        pictures = (path for name, path in sorted(content.figures.items()) if name.endswith(".svg"))
        text = fonts.characters(path.read_text(encoding="utf-8") for path in pictures)
        key = key_of([text, part(self.now, "code/charts/fonts"), self.now["code/publish/fonts.py"]])
        made = {f"assets/{name}": font for name, font in fonts.FONTS.items()}
        self._add("fonts", key, lambda: {name: fonts.web_font(font, text) for name, font in made.items()})

    def _add(self, name: str, key: str, make: Callable[[], Files]) -> None:
        """One product of the site: linked from the last one while it is fresh, else made."""
        name = f"site/{name}"
        if self.last.fresh(name, key):
            self.products[name] = self.last.products[name]
            for path in map(Path, self.products[name].files):
                link(path, self.folder / path.relative_to(self.final))
            self.kept.append(name)
            return
        files = make()
        for file, content in files.items():
            _write(self.folder / file, content)
        self.products[name] = Product(
            key, {(self.final / file).as_posix(): digest(self.folder / file) for file in files}
        )
        self.made.append(name)


def put(folder: Path, frame: Frame, run: Run, executed: Path, figures: Path) -> Path:
    """One page by itself into the folder of a site, with its ``figures``, style, script and the fonts of all figures.

    Links to pages that the frame has not are plain words. Returns the file of the page.
    """
    own = {f"{frame.edition}/figures/{path.name}": path for path in sorted((figures / frame.edition).glob("*"))}
    notebook = {f"{frame.edition}/notebooks/{run.notebook.name}": run.notebook}
    for name, content in {**_page(frame, run, executed), **_assets(), **own, **notebook}.items():
        _write(folder / name, content)
    text = fonts.characters(path.read_text(encoding="utf-8") for path in sorted(folder.glob("*/figures/*.svg")))
    for name, font in fonts.FONTS.items():
        _write(folder / "assets" / name, fonts.web_font(font, text))
    return folder / frame.edition / run.file


def _write(path: Path, content: str | bytes | Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)  # another version may have the same file
    if isinstance(content, Path):
        shutil.copy2(content, path)
    elif isinstance(content, bytes):
        path.write_bytes(content)
    else:
        path.write_text(content, encoding="utf-8", newline="\n")


def _page(frame: Frame, run: Run, executed: Path) -> Files:
    said, body, (told, _) = front(executed), render(executed, frame.edition), first_figure(executed)
    picture = f"figures/{told['id']}.png" if told else ""
    body = replace(body, shown=_within(frame, body.shown))
    html = frame.page(
        "run.html.j2", run, said.title, description=said.lead or said.title, picture=picture, front=said, body=body
    )
    return {f"{frame.edition}/{run.file}": html}


def _within(frame: Frame, html: str) -> str:
    """The HTML with links to pages that the site has not, such as those of pairs that nobody chose, as plain words."""
    files = {"index.html", *(page.file for page in frame.pages)}
    return _LINK.sub(lambda link: link[0] if link["file"] in files else link["words"], html)


def _source(frame: Frame, page: Page, report: ReportMeta, content: Content, used: Callable[[], Uses]) -> Files:
    files = source(frame, page, report, content.text(report), content.tables(), content.why(report), used())
    return {f"{frame.edition}/{name}": file for name, file in files.items()}


def _index(frame: Frame, content: Content) -> Files:
    return {f"{frame.edition}/index.html": overview(frame, content.runs, content.executed, content.tables())}


def _dataset(frame: Frame, content: Content, data: Path) -> Files:
    html, words = dataset(frame, content.tables(), data), _csv(dictionary(frame))
    return {f"{frame.edition}/{DATA}.html": html, f"{frame.edition}/dictionary.csv": words}


def _search(frame: Frame, content: Content) -> Files:
    return {f"{frame.edition}/{search_page(frame.edition).file}": search(frame, content.tables())}


def _entries(content: Content, doc_id: str) -> Files:
    return {f"{FOLDER}/{doc_id}.js": entries(content.tables(), doc_id)}


def _assets() -> Files:
    scripts = {f"assets/{path.name}": path for path in (SCRIPT, *sorted(TEMPLATES.glob("*.js")))}
    return {"assets/style.css": style_sheet(), "assets/OFL.txt": fonts.LICENCE, **scripts}


def _data(content: Content, last: Path) -> Files:
    """The tables as they lie in their folder, a workbook of them all, and what has changed since ``last``."""
    tables = content.tables()
    files: dict[str, str | bytes | Path] = {
        f"data/{path.name}": path for path in sorted(content.tables_folder.iterdir())
    }
    with TemporaryDirectory() as folder:
        book = Path(folder) / WORKBOOK
        workbook.write(sheets(tables), book)
        files[f"data/{WORKBOOK}"] = book.read_bytes()
    return files | {f"data/{CHANGES}": _csv(changes(last, content.tables_folder))}


def _csv(frame: pd.DataFrame) -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "frame.csv"
        write_csv(frame, path)
        return path.read_bytes()
