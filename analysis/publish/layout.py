"""A page from its template: the frame that all pages share, and the words that templates ask for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from analysis.corpus.meta import ReportMeta
from analysis.publish.fresh import key_of
from analysis.publish.markup import finish
from analysis.publish.plan import GROUPS, Page
from analysis.publish.render import TEMPLATES
from analysis.wording.labels import label, theme_label

SITE = "Subdistrict work reports 街道工作报告"
INDEX = Page("index", "Overview", "Overview")
DICTIONARY = Page("dictionary", "Dictionary", "Method and data")


@dataclass(frozen=True, slots=True)
class Frame:
    """What every page of one site shares: the reports it is about, and all pages in the order of the navigation."""

    reports: tuple[ReportMeta, ...]
    pages: tuple[Page, ...]
    version: str

    def page(self, template: str, current: Page, title: str, **content: Any) -> str:
        """The finished HTML of one page."""
        nav = [(group, [page for page in self.pages if page.group == group]) for group in GROUPS]
        html = environment().get_template(template).render(
            site=SITE, title=title, current=current, nav=nav, reports=self.reports, version=self.version,
            quality=self.find("quality"), **content,
        )  # fmt: skip
        return finish(html)

    def key(self) -> str:
        """Digest of what the frame puts on every page."""
        return key_of([self.version, len(self.reports), [(page.file, page.label, page.group) for page in self.pages]])

    def find(self, name: str) -> Page | None:
        """The page of this name, where the site has it."""
        return next((page for page in self.pages if page.name == name), None)


@cache
def environment() -> Environment:
    """The templates; text is escaped, and a name that a template misspells is an error."""
    found = Environment(
        loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True,
        lstrip_blocks=True, keep_trailing_newline=True,
    )  # fmt: skip
    found.filters |= {"label": label, "theme": theme_label}
    return found
