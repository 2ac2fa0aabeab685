"""The built site, file by file: `make report` first, then `pytest tests/site`."""

from __future__ import annotations

import itertools
import re
import tomllib
from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from posixpath import dirname, normpath
from urllib.parse import unquote, urlsplit

import pytest

ROOT = Path(__file__).parents[2]
SITE = ROOT / "build/site"
EDITIONS = ("zh", "en")
NOTEBOOKS = ("corpus", "priorities", "metrics", "spending", "commitments", "profiles", "topics", "language", "quality")
# Attributes by which a page makes the browser fetch something without being asked.
FETCHED = {"src", "srcset", "poster", "data", "action", "background"}
IN_CSS = re.compile(r"""(?:url\(|@import)\s*["']?([^"')\s;]+)""")


@dataclass
class Page(HTMLParser):
    """What a page holds: ids, links, what it fetches, its images and its language."""

    name: str
    ids: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    fetches: list[str] = field(default_factory=list)
    pictures: list[tuple[str, str]] = field(default_factory=list)  # (tag, its alternative text)
    language: str = ""
    in_style: bool = False

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.feed((SITE / self.name).read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what the element is, names, links to or fetches."""
        found = {name: value or "" for name, value in attrs}
        self.in_style = tag == "style"
        if "id" in found:
            self.ids.append(found["id"])
        if tag == "html":
            self.language = found.get("lang", "")
        if tag == "a" and "href" in found:
            self.links.append(found["href"])
        elif tag in ("link", "image", "use"):
            self.fetches += [found[name] for name in ("href", "xlink:href") if name in found]
        self.fetches += [found[name] for name in FETCHED & found.keys()]
        self.fetches += IN_CSS.findall(found.get("style", ""))
        if tag == "meta" and found.get("http-equiv", "").lower() == "refresh":
            self.fetches.append(found.get("content", ""))
        if tag == "img":
            self.pictures.append((tag, found.get("alt", "")))
        if tag == "svg" and found.get("aria-hidden") != "true":
            self.pictures.append((tag, found.get("aria-label", "") if found.get("role") == "img" else ""))

    def handle_endtag(self, tag: str) -> None:
        """Leave a style element."""
        self.in_style = False

    def handle_data(self, data: str) -> None:
        """Note what a style sheet fetches."""
        if self.in_style:
            self.fetches += IN_CSS.findall(data)


@cache
def page(name: str) -> Page:
    """A page of the site, read once."""
    return Page(name)


def reports() -> dict[str, str]:
    """doc_id → district of every registered report."""
    registry = tomllib.loads((ROOT / "data/reports/reports.toml").read_text(encoding="utf-8"))
    return {doc_id: report["district"] for doc_id, report in registry.items()}


def expected_pages() -> list[str]:
    """Of each edition: the overview, data and search, a page per notebook, district and report."""
    ids = list(reports())
    names = [
        "index", "data", "search", *NOTEBOOKS,
        *(f"{kind}-{doc_id}" for kind in ("district", "evidence") for doc_id in ids),
    ]  # fmt: skip
    return [f"{edition}/{name}.html" for edition in EDITIONS for name in names]


def all_pages() -> list[str]:
    """Every page that the site holds; those at its root only lead on."""
    return sorted(path.relative_to(SITE).as_posix() for path in SITE.rglob("*.html"))


def editions_pages() -> list[str]:
    """The pages of the editions."""
    return [name for name in all_pages() if "/" in name]


def beside(name: str, link: str) -> str:
    """The file that a link of a page leads to, from the root of the site."""
    path = unquote(urlsplit(link).path)
    return normpath(f"{dirname(name)}/{path}").lstrip("/") if path else name


def is_outside(address: str) -> bool:
    """Whether a browser would leave the folder of the site for it."""
    split = urlsplit(address.strip())
    return bool(split.netloc) or split.scheme not in ("", "data")


@pytest.mark.parametrize("name", expected_pages())
def test_every_notebook_district_and_report_has_its_page(name: str) -> None:
    """No page of the plan is missing."""
    assert (SITE / name).is_file()


def test_every_pair_has_one_page() -> None:
    """Two districts side by side, in one order or the other, and no pair twice."""
    for edition, (left, right) in itertools.product(EDITIONS, itertools.combinations(reports(), 2)):
        names = (f"{edition}/pair-{left}--{right}.html", f"{edition}/pair-{right}--{left}.html")
        assert len([name for name in names if (SITE / name).exists()]) == 1, (left, right)


def test_every_page_can_be_reached_from_the_index() -> None:
    """A reader who follows links sees both editions; search is a box on every page."""
    seen: set[str] = set()
    new = {"index.html"}
    while new:
        seen |= new
        links = {beside(name, link) for name in new for link in page(name).links if not is_outside(link)}
        new = {target for target in links if target.endswith(".html")} - seen
    searches = {f"{edition}/search.html" for edition in EDITIONS}
    assert set(editions_pages()) - searches <= seen


@pytest.mark.parametrize("name", all_pages())
def test_a_page_fetches_nothing_from_outside(name: str) -> None:
    """The site works without a network: no script, style, font or picture comes from another host."""
    assert [address for address in page(name).fetches if is_outside(address)] == []


@pytest.mark.parametrize("name", all_pages())
def test_what_a_page_fetches_is_there(name: str) -> None:
    """Every script, style, font and picture is a file of the site."""
    wanted = {unquote(urlsplit(a).path) for a in page(name).fetches if not is_outside(a) and not a.startswith("data:")}
    assert [path for path in sorted(wanted - {""}) if not (SITE / name).parent.joinpath(path).is_file()] == []


def test_style_sheets_and_scripts_fetch_nothing_from_outside() -> None:
    """What they name is a file of the site; a script holds no address at all."""
    for sheet in SITE.rglob("*.css"):
        wanted = IN_CSS.findall(sheet.read_text(encoding="utf-8"))
        assert [address for address in wanted if is_outside(address)] == []
        assert [name for name in wanted if not name.startswith("data:") and not (sheet.parent / name).is_file()] == []
    assert [path.name for path in SITE.rglob("*.js") if "://" in path.read_text(encoding="utf-8")] == []


@pytest.mark.parametrize("name", all_pages())
def test_every_link_inside_the_site_leads_somewhere(name: str) -> None:
    """The file is there, and in it the place that the link names."""
    broken = []
    for link in sorted(set(page(name).links)):
        if is_outside(link):
            continue
        target, fragment = beside(name, link), unquote(urlsplit(link).fragment)
        anchors = page(target).ids if target.endswith(".html") and (SITE / target).is_file() else []
        if not (SITE / target).exists() or (fragment and fragment not in anchors):
            broken.append(link)
    assert broken == []


@pytest.mark.parametrize("name", all_pages())
def test_ids_of_a_page_are_unique(name: str) -> None:
    """Figures set into one page keep their own definitions, and anchors lead to one place."""
    ids = page(name).ids
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("name", all_pages())
def test_every_figure_says_in_words_what_it_shows(name: str) -> None:
    """A picture has an alternative text; an inline SVG has role=img and a label."""
    assert [tag for tag, words in page(name).pictures if len(words) < 20] == []


@pytest.mark.parametrize("name", all_pages())
def test_a_page_names_its_language(name: str) -> None:
    """Screen readers and browsers choose voice and font by it."""
    assert page(name).language


def test_figures_are_there_in_both_formats() -> None:
    """Each as SVG and as PNG, and none is empty."""
    figures = ROOT / "figures"
    vector = {path.relative_to(figures).with_suffix("") for path in figures.rglob("*.svg")}
    raster = {path.relative_to(figures).with_suffix("") for path in figures.rglob("*.png")}
    assert vector
    assert vector == raster
    assert all(path.stat().st_size > 1000 for kind in ("svg", "png") for path in figures.rglob(f"*.{kind}"))
    assert all(path.read_bytes().startswith(b"\x89PNG") for path in figures.rglob("*.png"))
