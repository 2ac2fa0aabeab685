"""A name is shown as what it is, whatever signs it holds: through Markdown, HTML, figures and templates."""

from __future__ import annotations

from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from string import punctuation

import pandas as pd
from hypothesis import strategies as st

import analysis
from analysis.charts.style import sheet, style
from analysis.display.svg import render as draw
from analysis.display.tables import table
from analysis.explanation import of_mentions
from analysis.lexicon.lexicon import Lexicon
from analysis.publish.dataset import data_page
from analysis.publish.layout import Frame
from analysis.publish.overview import overview
from analysis.publish.plan import Run, label, sources
from analysis.publish.settings import Settings
from analysis.publish.source import source
from analysis.wording.catalogue import Catalogue
from analysis.wording.words import Words

PLAIN = {"details", "summary", "div", "pre", "span", "p", "a"}  # the last two for the Markdown, the rest for its cell
HOSTILE = "甲<b>&\"'|*_`"
NAMES = st.text("甲乙丙1ax " + punctuation, min_size=1).map(lambda text: " ".join(text.split())).filter(bool)
META = analysis.ReportMeta(
    doc_id="jia-2031", district=HOSTILE, plan_year=2031, county=HOSTILE, title=HOSTILE, publisher=HOSTILE,
    source_file="jia-2031.txt", source_url="https://example.cn/甲&'|*_`",
)  # fmt: skip
OTHER = analysis.ReportMeta(doc_id="yi-2031", district="乙[x](y)$1$", plan_year=2031, source_file="yi-2031.txt")


class Seen(HTMLParser):
    """The elements of a page, its text, and the words of each link by its address."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[str] = []
        self.links: dict[str, str] = {}
        self.text = ""
        self.link = ""  # the address of the one that is open
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element opens."""
        self.elements.append(tag)
        if tag == "a":
            self.link = dict(attrs)["href"] or ""

    def handle_endtag(self, tag: str) -> None:
        """An element ends."""
        self.link = "" if tag == "a" else self.link

    def handle_data(self, data: str) -> None:
        """Text goes on."""
        self.text += data
        if self.link:
            self.links[self.link] = self.links.get(self.link, "") + data


def test_tables_and_figures_show_the_name() -> None:
    """In cells, captions, labels and the words that stand for a picture."""
    words = Words(Catalogue.of("zh"), {})
    shown = Seen(table(words, pd.DataFrame({HOSTILE: [HOSTILE], "district": [HOSTILE]}), HOSTILE))
    assert "b" not in shown.elements
    assert shown.text.count("甲<b>&\"'|*") == 4
    with style():
        figure = sheet(2)
        figure.subplots().set_title(HOSTILE)
        svg = Seen(draw(figure, "name", HOSTILE)[0])
    assert "b" not in svg.elements
    assert svg.text.count(HOSTILE) == 2


def test_templates_show_the_name() -> None:
    """On the overview and the page of a source, in the navigation and in the facts."""
    text = f"{HOSTILE}街道工作要点\n一、{HOSTILE}\n新建公园3个。\n"
    tables = analysis.parse_report(text, META)
    tables = analysis.Tables(
        **{name: pd.concat([frame, more]) for (name, frame), (_, more) in
           zip(tables.items(), analysis.parse_report(text, OTHER).items(), strict=True)}
    )  # fmt: skip
    reports, ids = (META, OTHER), (META.doc_id, OTHER.doc_id)
    named = [label(report, "zh") for report in reports]
    profile = Run("district-jia-2031", named[0], "districts", "zh", Path("district.ipynb"), about=ids[:1])
    both = {"left": HOSTILE, "right": OTHER.district}
    beside = Run("pair-jia-2031--yi-2031", " – ".join(named), "pairs", "zh", Path("pair.ipynb"), both, ids)
    own = (profile, beside, *sources(reports, "zh"), data_page("zh"))
    frame = Frame("zh", reports, own, "0", Settings())
    why = of_mentions(text, META, Lexicon.default())
    pages = source(frame, sources(reports, "zh")[0], META, text, tables, why, {})
    for page in (overview(frame, [], {}, tables), pages["evidence-jia-2031.html"]):
        seen = Seen(page)
        assert "b" not in seen.elements
        assert seen.text.count(HOSTILE) > 2
    assert "</" not in pages["evidence-jia-2031.js"]


def test_long_lists_of_the_overview_are_folded() -> None:
    """Of 41 places their pages over the years, and the texts, are a line each that opens; of 40 they stand there."""
    tables = analysis.parse_report("一、工作要点\n新建公园3个。\n", META)
    for n, folded in ((40, 0), (41, 2)):
        reports = [replace(META, doc_id=f"jia-{at}-2031", district=f"甲{at}") for at in range(n)]
        rows = {name: pd.concat([frame.assign(doc_id=one.doc_id) for one in reports]) for name, frame in tables.items()}
        years = [Run(f"series-{one.doc_id}", one.district, "districts", "en", Path("series.ipynb")) for one in reports]
        frame = Frame("en", tuple(reports), (*years, *sources(reports, "en"), data_page("en")), "0", Settings())
        page = overview(frame, [], {}, analysis.Tables(**rows))
        assert page.count("<details><summary>") == folded
        assert page.count("Over the years") >= n
