"""The annotated source: every character of the text, every sentence and number at its anchor, nothing that runs."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest

import analysis
from analysis.publish.evidence import evidence
from analysis.publish.marks import marks
from analysis.wording.catalogue import Catalogue
from analysis.wording.words import Words

META = analysis.ReportMeta(doc_id="jia-2024", district="甲", plan_year=2024)
ENGLISH = Words(Catalogue.of("en"), {})
UGLY = (
    "\ufeff甲街道2024年工作计划\r\n\r\n　一、经济发展\r\n2024年，完成税收5亿元<b>&amp;</b>，6月底前完成改造3处。\r"
    "<script>alert('1')</script>\"20\"项\n\n（二）民生 “1+3+N”模式，惠及1200余户，每户补贴300元。   \n"
)


def html_of(text: str, tables: analysis.Tables) -> str:
    """The source with its marks."""
    return evidence(text, "jia-2024", tables, marks(tables, "jia-2024", ENGLISH), ENGLISH)


class Source(HTMLParser):
    """The text of a fragment, and the text of each element that has an id."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.text, self.tags, self.by_id = "", set[str](), dict[str, str]()
        self.open: list[str | None] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Remember the id of an element while it is open."""
        name = dict(attrs).get("id")
        assert name is None or name not in self.by_id, "an id twice"
        self.tags.add(tag)
        self.open.append(name)
        if name:
            self.by_id[name] = ""

    def handle_endtag(self, tag: str) -> None:
        """Close the innermost element."""
        self.open.pop()

    def handle_data(self, data: str) -> None:
        """Text belongs to all elements that are open."""
        self.text += data
        for name in self.open:
            if name:
                self.by_id[name] += data


@pytest.mark.parametrize("text", [UGLY, "3", "没有数字也没有句号", "甲街道\n\n\n2024年"])
def test_the_text_of_the_page_is_the_source(text: str) -> None:
    """Character for character, white space, byte order mark and carriage returns included."""
    tables = analysis.parse_report(text, META)
    assert Source(html_of(text, tables)).text == text


def test_every_sentence_and_mention_is_at_its_anchor() -> None:
    """The element with the id holds exactly the words of the row."""
    tables = analysis.parse_report(UGLY, META)
    found = Source(html_of(UGLY, tables)).by_id
    sentences = dict(zip(tables.sentences["sentence_id"], tables.sentences["text"], strict=True))
    mentions = dict(zip(tables.mentions["mention_id"], tables.mentions["quote"], strict=True))
    assert len(sentences) > 3
    assert len(mentions) > 5
    assert found == sentences | mentions


def test_a_report_cannot_bring_elements_of_its_own() -> None:
    """Tags and entities of the source are shown as they are written."""
    tables = analysis.parse_report(UGLY, META)
    assert Source(html_of(UGLY, tables)).tags == {"span", "mark"}


def test_a_mention_over_the_end_of_its_sentence_keeps_one_anchor() -> None:
    """Its second part is marked too, without the id, and no character is lost or doubled."""
    text = "一共12 34元。"
    tables = analysis.parse_report(text, META)
    sentences = tables.sentences.iloc[[0, 0]].assign(
        sentence_id=["a", "b"], start=[0, 5], end=[5, len(text)], text=[text[:5], text[5:]]
    )
    mentions = tables.mentions.iloc[[0]].assign(mention_id="m", sentence_id="a", start=2, end=8, quote=text[2:8])
    changed = analysis.Tables(**dict(tables.items()) | {"sentences": sentences, "mentions": mentions})
    html = html_of(text, changed)
    assert Source(html).text == text
    assert html.count("<mark") == 2
    assert html.count('id="m"') == 1


def test_a_reading_says_what_was_read() -> None:
    """Value with its bound and unit, aspect, status, period, deadline, and whose money it is."""
    text = "甲街道2024年工作计划\n一、经济\n"
    text += "2024年计划完成投资5亿元以上，6月底前改造房屋3处，同比增长12.5%。每月走访2-3次，惠及120人。"
    parts = {
        reading.quote: set(reading.words.split(" · "))
        for reading in marks(analysis.parse_report(text, META), "jia-2024", ENGLISH)
    }
    period = "for 2024-01-01–2024-12-31"
    assert parts["5亿元以上"] >= {"≥500 million yuan", "target", "investment", period}
    assert parts["3处"] >= {"3 places (“处”)", "due 2024-06-30"}
    assert parts["12.5%"] >= {"+12.5%", "change"}
    assert parts["2-3次"] >= {"2–3 times (“次”) per month (“月”)", "range"}
    assert parts["6月底前"] == {"deadline", "…–2024-06-30"}
