"""docs/site.png, the picture in the README: two pages of the built site as a browser shows them, side by side."""

from __future__ import annotations

import shutil
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

SITE = Path("build/site")
PICTURE = Path("docs/site.png")
PAGES = ("en/index.html", "zh/commitments.html")
WIDTH, HEIGHT, GAP = 1100, 1300, 24


def picture(chromium: str) -> Image.Image:
    """The first screen of each page, on one image."""
    image = Image.new("RGB", (len(PAGES) * (WIDTH + GAP) - GAP, HEIGHT), "#888888")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        for number, name in enumerate(PAGES):
            page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
            page.goto((SITE / name).resolve().as_uri())
            page.evaluate("document.fonts.ready")
            image.paste(Image.open(BytesIO(page.screenshot())), (number * (WIDTH + GAP), 0))
        browser.close()
    return image


if __name__ == "__main__":
    chromium = shutil.which("chromium")
    if chromium is None or not (SITE / PAGES[0]).exists():
        raise SystemExit("picture: expected chromium on the PATH and a site in build/site; run `make report` first")
    small = picture(chromium).resize((WIDTH, HEIGHT * WIDTH // (2 * WIDTH + GAP)), Image.Resampling.LANCZOS)
    small.quantize(256).save(PICTURE, optimize=True)
