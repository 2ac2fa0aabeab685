"""The pages of the invented project: links lead somewhere, words cannot break out, fonts have every character."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote

import pytest
from fontTools.ttLib import TTFont
from playwright.sync_api import Browser, sync_playwright

from analysis.publish.fonts import characters

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]


@pytest.fixture(scope="module")
def pages(built: Path) -> dict[str, str]:
    """The pages by the name of their file."""
    return {path.name: path.read_text(encoding="utf-8") for path in (built / "build/site").glob("*.html")}


def test_every_link_leads_somewhere(pages: dict[str, str], built: Path) -> None:
    """To a file of the site, and to an anchor that is on the page."""
    ids = {name: re.findall(r'\sid="([^"]*)"', page) for name, page in pages.items()}
    links = [(name, link) for name, page in pages.items() for link in re.findall(r'<a [^>]*href="([^"]*)"', page)]
    assert len(links) > 100
    for name, link in links:
        file, _, anchor = unquote(link).partition("#")
        assert (built / "build/site" / (file or name)).is_file(), (name, link)
        assert not anchor or anchor in ids[file or name], (name, link)
    assert all(len(found) == len(set(found)) for found in ids.values())


def test_rows_of_a_notebook_lead_to_their_place_in_the_source(pages: dict[str, str]) -> None:
    """The link of a row names the mark that holds its words."""
    rows = re.findall(r"<tr>(.*?)</tr>", pages["look.html"], re.DOTALL)
    target = next(re.search(r'href="(evidence-yi-2024\.html)#([^"]+)"', row) for row in rows if "300" in row)
    assert target
    mark = re.search(rf'<mark id="{re.escape(target[2])}"[^>]*>(.*?)</mark>', pages[target[1]])
    assert mark
    assert mark[1] == "300处"


def test_a_report_cannot_run_a_script(pages: dict[str, str]) -> None:
    """Its tags are shown as text wherever its words appear; the only script is the site's own."""
    for page in pages.values():
        assert re.findall(r"<script\b[^>]*>", page) == ['<script src="site.js" defer>']
    assert "a &lt; b &amp; &lt;script&gt;" in pages["evidence-jia-2024.html"]


def test_every_page_has_one_heading_a_language_and_a_policy(pages: dict[str, str]) -> None:
    """What a screen reader and a browser go by."""
    for page in pages.values():
        assert page.count("<h1") == 1
        assert '<html lang="en">' in page
        assert 'lang="zh-CN"' in page
        assert "default-src 'none'" in page
        assert "POLICY" not in page
        levels = [int(level) for level in re.findall(r"<h(\d)", page)]
        assert all(deeper - level <= 1 for level, deeper in pairwise(levels))


def test_the_index_says_a_finding_for_each_question(pages: dict[str, str]) -> None:
    """The first sentence of the first finding, with the title of the notebook."""
    card = re.search(r'<li class="card">(.*?)</li>', pages["index.html"], re.DOTALL)
    assert card
    words = " ".join(re.sub(r"<[^>]*>", " ", card[1]).split())
    assert re.fullmatch(r"What was read\? \d+ quantities were read\.", words)


def test_titles_of_district_pages_name_the_district(pages: dict[str, str]) -> None:
    """The notebook's own title does not."""
    assert "<title>乙 2024: Profile" in pages["district-yi-2024.html"]


def test_the_fonts_have_every_character_of_the_site(pages: dict[str, str], built: Path) -> None:
    """All that the figures' fonts have, at least; those go beyond the characters of the usual lists."""
    wanted = set(characters(pages.values()))
    assert {"街", "5", "。"} <= wanted
    for weight in ("regular", "bold"):
        with TTFont(built / f"build/site/noto-sans-{weight}.woff2") as font:
            assert {chr(code) for code in font.getBestCmap()} >= {
                char for char in wanted if "\u4e00" <= char <= "\u9fff"
            }


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A headless Chromium, the one that the machine has."""
    if CHROMIUM is None:
        pytest.skip("no Chromium on the PATH")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


def test_tables_are_sorted_and_filtered_in_the_page(browser: Browser, built: Path) -> None:
    """By a click on a heading, numbers as numbers; by words typed above; and the policy lets it all be drawn."""
    page = browser.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto((built / "build/site/index.html").as_uri())
    table = page.get_by_role("region", name="Tables to download")
    table.get_by_role("button", name="rows").click()
    counts = [int(text) for text in table.locator("td.number").all_inner_texts()]
    assert counts == sorted(counts)
    table.get_by_role("button", name="rows").click()
    assert [int(text) for text in table.locator("td.number").all_inner_texts()] == sorted(counts, reverse=True)
    page.get_by_role("searchbox").fill("promised action")
    assert table.locator("tbody tr:visible").count() == 1
    assert complaints == []
    page.close()


def test_the_source_shows_one_kind_and_what_was_read(browser: Browser, built: Path) -> None:
    """A filter dims the other marks; a click on a mark tells its reading; a link to a mark finds it."""
    page = browser.new_page()
    page.goto((built / "build/site/evidence-yi-2024.html").as_uri())
    page.locator("[data-filter=kind-formula]").click()
    assert page.locator("article mark.on").all_inner_texts() == ["1+3+N"]
    mark = page.locator("article mark", has_text="300处")
    mark.click()
    assert "300 处" in page.locator("output.reading").inner_text()
    page.goto((built / "build/site/evidence-yi-2024.html").as_uri() + f"#{mark.get_attribute('id')}")
    assert page.locator("mark:target").inner_text() == "300处"
    page.close()
