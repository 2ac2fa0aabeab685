"""A page from its template: the frame that all pages of an edition share, and the words that templates ask for."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from functools import cache
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from analysis.charts.style import THEME_COLOURS
from analysis.corpus.meta import ReportMeta
from analysis.display.jupyter import MESSAGES, SLOTS
from analysis.publish.fresh import key_of
from analysis.publish.markup import finish
from analysis.publish.plan import GROUPS, Group, Page
from analysis.publish.render import TEMPLATES
from analysis.publish.settings import Settings
from analysis.wording.catalogue import Catalogue
from analysis.wording.editions import EDITIONS

# Messages that the scripts of every page show, by the names that these have for them.
_SCRIPT = MESSAGES | {"first": "index-first", "second": "index-second", "compare": "index-compare"}


@dataclass(frozen=True, slots=True)
class Frame:
    """What every page of one edition shares: the reports it is about, and all its pages."""

    edition: str
    reports: tuple[ReportMeta, ...]
    pages: tuple[Page, ...]
    version: str
    settings: Settings

    @property
    def catalogue(self) -> Catalogue:
        """The words of the edition."""
        return Catalogue.of(self.edition)

    def page(
        self, template: str, current: Page, title: str, *, description: str, picture: str = "", data: Any = None,
        **content: Any,
    ) -> str:  # fmt: skip
        """The finished HTML of one page.

        ``description`` is what search engines and link previews say of it, ``picture`` a file below the edition,
        ``data`` the schema.org object that it is about.
        """
        html = environment().get_template(template).render(
            say=self.catalogue.say, edition=self.edition, other=next(e for e in EDITIONS if e != self.edition),
            title=title, current=current, nav=self._nav(), reports=self.reports, version=self.version,
            description=description, picture=picture, data=data, settings=self.settings,
            words={name: self.catalogue.say(message, **SLOTS) for name, message in _SCRIPT.items()}, **content,
        )  # fmt: skip
        return finish(html, self.edition)

    def _nav(self) -> list[tuple[Group, str]]:
        """Each group of pages, and where it is entered: of one page by that, of several on the overview."""
        entries: list[tuple[Group, str]] = []
        for group in GROUPS:
            pages = [page for page in self.pages if page.group == group]
            if pages:
                alone = len(pages) == 1 and group in ("data", "method")
                entries.append((group, pages[0].file if alone else f"index.html#{group}"))
        return entries

    def key(self) -> str:
        """Digest of what the frame puts on every page."""
        files = [(page.file, page.label) for page in self.pages]
        return key_of([self.version, self.edition, len(self.reports), self._nav(), files, asdict(self.settings)])

    def find(self, name: str) -> Page | None:
        """The page of this name, where the site has it."""
        return next((page for page in self.pages if page.name == name), None)


def style_sheet() -> str:
    """The style sheet, with the colours that the figures give to the themes."""
    return environment().get_template("style.css.j2").render(themes=THEME_COLOURS)


@cache
def environment() -> Environment:
    """The templates; text is escaped, and a name that a template misspells is an error."""
    return Environment(
        loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True,
        lstrip_blocks=True, keep_trailing_newline=True,
    )  # fmt: skip
