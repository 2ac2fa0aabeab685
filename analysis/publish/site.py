"""The folder of the site: pages, style, script, fonts and data, each made again only where its inputs have changed."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from analysis.corpus.meta import ReportMeta
from analysis.publish import fonts, pages
from analysis.publish.fresh import Manifest, Product, digest, key_of, part
from analysis.publish.layout import DICTIONARY, INDEX, Frame
from analysis.publish.notebook import headline
from analysis.publish.plan import Page, Run, sources
from analysis.publish.render import TEMPLATES, render
from analysis.records.explain import Why
from analysis.tables.tables import Tables

_LINK = re.compile(r'<a\b[^>]*\bhref="(?P<file>[\w-]+\.html)[^>]*>(?P<words>.*?)</a>', re.DOTALL)
Files = Mapping[str, str | bytes | Path]  # content by name; a path is copied


@dataclass(frozen=True, slots=True)
class Content:
    """What the site shows: the notebooks with their outputs, the tables and their files, the texts by doc_id."""

    runs: tuple[Run, ...]
    executed: Mapping[str, Path]  # by name of the run
    tables: Callable[[], Tables]  # read only if a page needs them
    tables_folder: Path
    tables_key: str
    text: Callable[[ReportMeta], str]
    why: Callable[[ReportMeta], Mapping[str, Sequence[Why]]]  # of each mention, by its id


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

    def make(self, frame: Frame, content: Content) -> None:
        """Every file of the site."""
        code, shared = part(self.now, "code"), frame.key()
        self._notebooks(frame, content, key_of([part(self.now, "code/publish"), self.now["versions"], shared]))
        everything = key_of([code, self.now["versions"], shared, content.tables_key])
        self._sources(frame, content, everything)
        cards = key_of([everything, [digest(path) for path in content.executed.values()]])
        self._add("index", cards, lambda: {"index.html": pages.index(frame, _cards(content), content.tables())})
        self._add("dictionary", everything, lambda: {DICTIONARY.file: pages.dictionary(frame, content.tables())})
        self._add("style", code, _style)
        self._add("data", content.tables_key, partial(_data, content.tables_folder))
        self._fonts()

    def _notebooks(self, frame: Frame, content: Content, key: str) -> None:
        for run in content.runs:
            executed = content.executed[run.name]
            self._add(run.name, key_of([key, digest(executed)]), partial(_page, frame, run, executed))

    def _sources(self, frame: Frame, content: Content, key: str) -> None:
        for page, report in zip(sources(frame.reports), frame.reports, strict=True):
            source = self.now[f"reports/{report.source_file}"]
            self._add(page.name, key_of([key, source]), partial(_source, frame, page, report, content))

    def _fonts(self) -> None:
        text = fonts.characters(path.read_text(encoding="utf-8") for path in sorted(self.folder.glob("*.html")))
        key = key_of([text, part(self.now, "code/charts/fonts"), self.now["code/publish/fonts.py"]])
        self._add("fonts", key, lambda: {name: fonts.web_font(font, text) for name, font in fonts.FONTS.items()})

    def _add(self, name: str, key: str, make: Callable[[], Files]) -> None:
        """One product of the site: copied from the last one while it is fresh, else made."""
        name = f"site/{name}"
        if self.last.fresh(name, key):
            self.products[name] = self.last.products[name]
            for path in map(Path, self.products[name].files):
                _write(self.folder / path.relative_to(self.final), path)
            self.kept.append(name)
            return
        files = make()
        for file, content in files.items():
            _write(self.folder / file, content)
        self.products[name] = Product(
            key, {(self.final / file).as_posix(): digest(self.folder / file) for file in files}
        )
        self.made.append(name)


def put(folder: Path, frame: Frame, run: Run, executed: Path) -> Path:
    """One page by itself into the folder of a site, with style, script and the fonts of all that is there then.

    Links to pages that the frame has not are plain words. Returns the file of the page.
    """
    for name, content in {**_page(frame, run, executed), **_style()}.items():
        _write(folder / name, content)
    text = fonts.characters(path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.html")))
    for name, font in fonts.FONTS.items():
        _write(folder / name, fonts.web_font(font, text))
    return folder / run.file


def _write(path: Path, content: str | bytes | Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(content, Path):
        shutil.copy2(content, path)
    elif isinstance(content, bytes):
        path.write_bytes(content)
    else:
        path.write_text(content, encoding="utf-8", newline="\n")


def _page(frame: Frame, run: Run, executed: Path) -> Files:
    title, _ = headline(executed)
    if not all(name in title for name in run.label.split(" – ")):  # as when it is typed in, the same for every page
        title = f"{run.label}: {title}" if run.about else title
    return {run.file: frame.page("run.html.j2", run, title, body=_within(frame, render(executed)))}


def _within(frame: Frame, html: str) -> str:
    """The HTML with links to pages that the site has not, such as those of pairs that nobody chose, as plain words."""
    files = {page.file for page in (INDEX, *frame.pages)}
    return _LINK.sub(lambda link: link[0] if link["file"] in files else link["words"], html)


def _source(frame: Frame, page: Page, report: ReportMeta, content: Content) -> Files:
    return {page.file: pages.source(frame, page, report, content.text(report), content.tables(), content.why(report))}


def _style() -> Files:
    return {"style.css": pages.style_sheet(), "site.js": TEMPLATES / "site.js", "OFL.txt": fonts.LICENCE}


def _data(folder: Path) -> Files:
    return {f"data/{path.name}": path for path in sorted(folder.iterdir())}


def _cards(content: Content) -> list[pages.Card]:
    """The notebooks about the whole corpus, each with what it says first."""
    questions = [run for run in content.runs if not run.about]
    return [pages.Card(run, *headline(content.executed[run.name])) for run in questions]
