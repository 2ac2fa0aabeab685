"""A headless Chromium that looks at pages: what a page asks for, what its scripts complain of, and how it is drawn."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, Request, sync_playwright

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
HEIGHTS = {1440: 900, 768: 1024, 390: 844}  # of the first screen, by width
_AXE = Axe()
_ASKED = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
    "preload": False,  # it would fetch the style sheet, which the policy of the pages forbids
}
_COMPLAINTS = Path(__file__).with_name("complaints.js").read_text(encoding="utf-8")


@contextmanager
def chromium() -> Iterator[Browser]:
    """The browser of this machine; the test is skipped where there is none."""
    if CHROMIUM is None:
        pytest.skip("no Chromium on the PATH")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@contextmanager
def opened(
    browser: Browser,
    address: str,
    width: int = 1440,
    scheme: Literal["light", "dark"] = "light",
    language: str = "en-GB",
) -> Iterator[tuple[Page, list[str]]]:
    """A page, and what has been wrong with it so far: requests to elsewhere, messages of scripts and of the policy."""
    wrong = list[str]()
    root = address.split("/site/", maxsplit=1)[0]

    def asked(request: Request) -> None:
        if not request.url.startswith((root, "data:")):
            wrong.append(f"asks {request.url}")

    context = browser.new_context(
        viewport={"width": width, "height": HEIGHTS[width]},
        color_scheme=scheme,
        locale=language,
    )
    page = context.new_page()
    page.on("request", asked)
    page.on("console", lambda message: wrong.append(message.text))
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.goto(address)
    yield page, wrong
    context.close()


def complaints(page: Page) -> list[str]:
    """What is wrong with the page as it is drawn: what axe finds against WCAG 2.2 AA and good practice, and more.

    What axe does not look at, such as the text of pictures, is in complaints.js.
    """
    broken = _AXE.run(page, options=_ASKED).response["violations"]
    more: list[str] = page.evaluate(_COMPLAINTS)
    return [f"{rule['id']}: {node['html'][:120]}" for rule in broken for node in rule["nodes"]] + more


def first_screen(page: Page, selector: str) -> bool:
    """The first of these elements begins within the first screen."""
    box = page.locator(selector).first.bounding_box()
    size = page.viewport_size
    return box is not None and size is not None and box["y"] + min(box["height"], 40) <= size["height"]
