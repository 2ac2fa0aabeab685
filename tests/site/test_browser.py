"""The built site in a real browser: `make test-site` looks at every page at every width, light and dark.

`make test` looks at each page once, by turns at another width and in another light.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser

from tests.browser import HEIGHTS, chromium, complaints, first_screen, opened

SITE = Path(__file__).parents[2] / "build/site"
PAGES = sorted(path.relative_to(SITE).as_posix() for path in SITE.glob("??/*.html"))
WAYS = list(product(HEIGHTS, ("light", "dark")))
LOOKS = [
    (name, *way) for at, name in enumerate(PAGES) for way in (WAYS if "SITE" in os.environ else [WAYS[at % len(WAYS)]])
]
LIGHT = 300_000  # bytes of a page that holds no whole report


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A headless Chromium, the one that the machine has."""
    with chromium() as browser:
        yield browser


@pytest.mark.parametrize(("name", "width", "scheme"), LOOKS)
def test_a_page_is_drawn_without_complaint(
    browser: Browser, name: str, width: int, scheme: Literal["light", "dark"]
) -> None:
    """It asks for its own files only, no script fails, all can be read; what it found is on the first screen."""
    with opened(browser, (SITE / name).as_uri(), width, scheme) as (page, wrong):
        assert wrong + complaints(page) == []
        assert first_screen(page, "h1")
        if page.locator("main .lead").count():
            assert first_screen(page, "main .lead")
        if name.endswith("/index.html"):
            assert first_screen(page, "figure.chart svg:visible")


@pytest.mark.parametrize("name", [name for name in PAGES if name.endswith("/index.html")])
def test_words_to_search_for_can_be_typed_at_any_width(browser: Browser, name: str) -> None:
    """Between a phone and a desktop the field goes to a line of its own before it becomes too narrow for a word."""
    with opened(browser, (SITE / name).as_uri()) as (page, _):
        for width in range(320, 1100, 60):
            page.set_viewport_size({"width": width, "height": 900})
            box = page.locator(".ask input").bounding_box()
            assert box is not None, width
            assert box["width"] >= 100, width


@pytest.mark.parametrize("name", PAGES)
def test_a_page_fits_on_paper(browser: Browser, name: str) -> None:
    """Nothing is wider than A4 within its margins."""
    with opened(browser, (SITE / name).as_uri()) as (page, _):
        page.set_viewport_size({"width": 680, "height": 1000})
        page.emulate_media(media="print")
        assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0


@pytest.mark.parametrize("name", [name for name in PAGES if "/evidence-" not in name])
def test_a_page_is_light(name: str) -> None:
    """Style, scripts and fonts apart, which all pages share."""
    assert (SITE / name).stat().st_size < LIGHT
