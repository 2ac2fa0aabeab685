"""The built site in a real browser, wide and narrow: `make report` first, then `pytest tests/site`."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

SITE = Path(__file__).parents[2] / "build/site"
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
WIDTHS = {"wide": 1280, "narrow": 390}  # a laptop, a phone

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on the PATH")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A headless Chromium, the one that the machine has."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", sorted(path.name for path in SITE.glob("*.html")))
def test_a_page_opens_without_complaint(browser: Browser, name: str, width: str) -> None:
    """It asks for nothing but its own files, no script fails, and nothing but a table or figure scrolls sideways."""
    requests: list[str] = []
    messages: list[str] = []
    page = browser.new_page(viewport={"width": WIDTHS[width], "height": 900})
    page.on("request", lambda request: requests.append(request.url))
    page.on("console", lambda message: messages.append(message.text))
    page.on("pageerror", lambda error: messages.append(str(error)))
    page.goto((SITE / name).as_uri())
    overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    page.close()
    assert [url for url in requests if not url.startswith(("file:", "data:"))] == []
    assert messages == []
    assert overflow <= 0


def test_chinese_words_are_drawn_from_a_font_of_the_site(browser: Browser) -> None:
    """A machine without a Chinese font shows them all the same: the page's own font has every character on it."""
    page = browser.new_page()
    page.goto((SITE / "index.html").as_uri())
    page.evaluate("document.fonts.ready")
    loaded = page.evaluate("[...document.fonts].filter(font => font.status === 'loaded').length")
    page.close()
    assert loaded > 0
