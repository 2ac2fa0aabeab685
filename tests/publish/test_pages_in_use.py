"""The pages in a browser, as readers use them: from a folder and from a server, by mouse and by keyboard."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser

from tests.browser import chromium, complaints, first_screen, opened


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A headless Chromium."""
    with chromium() as browser:
        yield browser


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module", params=["folder", "server"])
def root(request: pytest.FixtureRequest, built: Path) -> Iterator[str]:
    """Where the site is looked at: as files, and over HTTP."""
    if request.param == "folder":
        yield f"{(built / 'build/site').as_uri()}/"
        return
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(built / "build"))) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/site/"
        server.shutdown()
        thread.join()


@pytest.mark.parametrize(("edition", "width", "scheme"), [("en", 1440, "light"), ("zh", 390, "dark")])
def test_pages_are_drawn_without_complaint(
    browser: Browser, root: str, edition: str, width: int, scheme: Literal["light", "dark"]
) -> None:
    """Nothing is asked of elsewhere, no script fails, all can be read; what was found is on the first screen.

    `tests/site` looks at the real pages in all ways.
    """
    for name in ("index", "look", "data", "search", "district-yi-2024", "evidence-jia-2024", "pair-jia-2024--yi-2024"):
        with opened(browser, f"{root}{edition}/{name}.html", width, scheme) as (page, wrong):
            assert wrong + complaints(page) == [], name
            assert first_screen(page, "h1"), name
            assert first_screen(page, "main .lead"), name
            if name == "index":
                assert first_screen(page, "figure.chart svg:visible")


def test_tables_are_sorted_within_units_and_the_address_keeps_the_choice(browser: Browser, root: str) -> None:
    """Numbers as numbers, what is missing last; rows of one report, and the same after the page is opened again."""
    with opened(browser, f"{root}en/look.html") as (page, wrong):
        table = page.get_by_role("region", name="All quantities")
        table.get_by_role("button", name="Value, low").click()
        cells = table.locator("td[data-unit]:visible")
        values = cells.evaluate_all("cells => cells.map(cell => [cell.dataset.unit, Number(cell.dataset.sort)])")
        units = [unit for unit, _ in values]
        assert len(set(units)) < len(units)
        assert [unit for at, unit in enumerate(units) if at == 0 or units[at - 1] != unit] == list(dict.fromkeys(units))
        assert all(a[1] <= b[1] for a, b in pairwise(values) if a[0] == b[0])
        assert "each unit by itself" in page.locator("output").first.inner_text()
        page.get_by_label("Report", exact=True).select_option("Yi 2024")
        left = table.locator("tbody tr:visible").count()
        assert 0 < left < table.locator("tbody tr").count()
        page.get_by_label("Rows with").fill("300处")
        assert table.locator("tbody tr:visible").count() == 1
        page.reload()
        assert page.get_by_label("Report", exact=True).input_value() == "Yi 2024"
        assert table.locator("tbody tr:visible").count() == 1
        assert wrong == []


def test_rows_are_cards_on_a_phone(browser: Browser, root: str) -> None:
    """Each value stands beside its head."""
    with opened(browser, f"{root}zh/look.html", 390) as (page, _):
        assert not page.locator("thead").first.is_visible()
        head = page.locator("td[data-head]").first.evaluate("cell => getComputedStyle(cell, '::before').content")
        assert len(head) > 3


def test_a_phone_shows_the_first_cards_and_all_when_asked(browser: Browser, root: str) -> None:
    """Twelve, of the rows that are chosen; the button says how many there are, and goes when all are shown."""
    with opened(browser, f"{root}en/look.html", 390) as (page, wrong):
        table = page.get_by_role("region", name="All quantities")
        every, cards = table.locator("tbody tr").count(), table.locator("tbody tr:visible")
        assert cards.count() == 12 < every
        page.get_by_role("button", name=f"Show all {every} rows").click()
        assert cards.count() == every
        assert page.locator(".more:visible").count() == 0
        page.get_by_label("Rows with").fill("300处")
        assert cards.count() == 1
        assert wrong == []
    with opened(browser, f"{root}en/data.html", 390) as (page, _):
        assert page.locator(".more:visible").filter(has_not_text="rows").count() == 0  # of a short table there is none
    with opened(browser, f"{root}en/look.html", 1440) as (page, _):
        assert page.get_by_role("region", name="All quantities").locator("tbody tr:visible").count() == every


@pytest.mark.parametrize(
    ("edition", "words"),
    [
        ("zh", "税收"),
        ("zh", "shuishou"),
        ("zh", "shui shou"),
        ("zh", "wcss"),
        ("en", "tax revenue"),
        ("en", "Jia 税收"),
    ],
)
def test_search_finds_by_characters_sounds_and_english_names(
    browser: Browser, root: str, edition: str, words: str
) -> None:
    """From the box of any page; a result says what it is, of which report, theme and status, and leads to its place."""
    with opened(browser, f"{root}{edition}/index.html") as (page, wrong):
        page.get_by_role("searchbox").fill(words)
        page.get_by_role("searchbox").press("Enter")
        first = page.locator(".results li").first
        first.wait_for()
        assert "税收" in first.inner_text()
        assert first.locator(".note").inner_text().count(" · ") >= 2
        assert complaints(page) == []
        first.locator("a").click()
        page.locator(".fields").wait_for()
        assert wrong == []


def test_a_search_without_result_says_so(browser: Browser, root: str) -> None:
    """And script in the words is text."""
    with opened(browser, f"{root}en/search.html?q=%3Cimg%20src%3Dx%3E") as (page, wrong):
        page.get_by_text("Nothing has all of these words.").wait_for()
        assert wrong == []


def test_the_picker_leads_to_the_page_of_two_districts(browser: Browser, root: str) -> None:
    """It offers what there is a page for."""
    with opened(browser, f"{root}en/index.html") as (page, wrong):
        page.get_by_label("First").select_option("Yi 2024")
        assert page.get_by_label("Second").locator("option").all_inner_texts() == ["Jia 2024"]
        page.get_by_role("button", name="Compare").click()
        page.wait_for_url("**/pair-jia-2024--yi-2024.html")
        assert wrong == []


def test_the_switch_leads_to_the_same_place_and_is_remembered(browser: Browser, root: str) -> None:
    """The door leads by the browser's language first, by the choice afterwards."""
    with opened(browser, f"{root}look.html#all", language="en-GB") as (page, wrong):
        page.wait_for_url("**/en/look.html#all")
        page.get_by_role("link", name="中文").click()
        page.wait_for_url("**/zh/look.html#all")
        page.goto(f"{root}look.html")
        page.wait_for_url("**/zh/look.html")
        assert wrong == []
    with opened(browser, f"{root}index.html", language="zh-CN") as (page, _):
        page.wait_for_url("**/zh/index.html")


def test_evidence_in_both_directions(browser: Browser, root: str) -> None:
    """From a row to the words, from the words to what was read and to where it is used, and back."""
    with opened(browser, f"{root}en/look.html") as (page, wrong):
        page.get_by_role("link", name="300处").click()
        panel = page.get_by_role("region", name="What was read")
        panel.get_by_role("heading", name="Used in").wait_for()
        assert page.locator("mark.chosen").inner_text() == "300处"
        assert panel.locator(".fields").get_by_text("number+unit").count() > 0
        assert complaints(page) == []
        panel.get_by_role("link", name="All quantities").click()
        page.wait_for_url("**/look.html#all")
        assert wrong == []


def test_marks_are_read_by_keyboard_and_one_after_the_other(browser: Browser, root: str) -> None:
    """Each is a stop of the tab key; Enter shows it, the address names it, the arrows lead on."""
    with opened(browser, f"{root}en/evidence-yi-2024.html") as (page, wrong):
        marks = page.locator("article mark")
        marks.nth(1).focus()
        page.keyboard.press("Enter")
        page.locator(".fields").wait_for()
        assert page.url.endswith(f"#{marks.nth(1).get_attribute('id')}")
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.id") == marks.nth(2).get_attribute("id")
        page.get_by_role("button", name="Next number").click()
        assert page.url.endswith(f"#{marks.nth(2).get_attribute('id')}")
        page.locator("#legend summary").click()
        page.locator("[data-filter=kind-formula]").click()
        assert page.locator("article mark.on").all_inner_texts() == ["1+3+N"]
        assert wrong == []


def test_this_is_wrong_prepares_a_line_that_the_reviewed_layer_takes(
    browser: Browser, root: str, project: Path
) -> None:
    """It is read as it is copied, and sets the value."""
    from analysis.corpus.reviews import COLUMNS, read_reviews

    with opened(browser, f"{root}en/evidence-yi-2024.html") as (page, wrong):
        page.locator("article mark", has_text="300处").click()
        page.get_by_text("This is wrong").click()
        page.get_by_label("Field").select_option("metrics.status")
        page.get_by_label("What is right").select_option("achieved")
        page.get_by_label("Why").fill('says "done", it seems')
        page.get_by_label("Your name").fill("A reader")
        line = page.get_by_label("Copy this line").input_value()
        assert complaints(page) == []
        assert wrong == []
    (project / "data/reports/reviewed").mkdir()
    text = f"{','.join(COLUMNS)}\n{line}\n"
    (project / "data/reports/reviewed/yi-2024.csv").write_text(text, encoding="utf-8")
    review = read_reviews(project / "data/reports")["yi-2024"][0]
    assert (review.columns, review.old, review.new) == (("status",), ("target",), ("achieved",))
    assert review.reason == 'says "done", it seems'


def test_everything_is_read_without_scripts(browser: Browser, root: str) -> None:
    """Tables stand whole, pairs are links, marks say what was read, and the page says what is missing."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{root}en/index.html")
    assert page.locator(".picker a").count() == 1
    page.goto(f"{root}en/look.html")
    assert page.locator("tbody tr").first.is_visible()
    page.goto(f"{root}en/evidence-yi-2024.html")
    assert "500" not in (page.locator("mark").first.get_attribute("title") or "")
    assert page.get_by_text("shown by a script").is_visible()
    context.close()


def test_nothing_is_cut_in_print(browser: Browser, root: str) -> None:
    """On A4 no table is wider than the page."""
    for name in ("index", "look", "data", "evidence-jia-2024"):
        with opened(browser, f"{root}en/{name}.html") as (page, _):
            page.set_viewport_size({"width": 680, "height": 1000})  # A4 within margins of 15 mm
            page.emulate_media(media="print")
            wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            assert page.evaluate(wide) <= 0, name
