"""Web fonts with the characters of the site and no others: the figures' own fonts, cut down."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from html import unescape
from pathlib import Path
from types import MappingProxyType

from fontTools import subset

FOLDER = Path(__file__).parent.parent / "charts" / "fonts"
LICENCE = FOLDER / "OFL.txt"
# The name of each on the site, as the style sheet has it.
FONTS: Mapping[str, Path] = MappingProxyType({
    "noto-sans-regular.woff2": FOLDER / "NotoSansCJKsc-Regular.subset.otf",
    "noto-sans-bold.woff2": FOLDER / "NotoSansCJKsc-Bold.subset.otf",
})  # fmt: skip


def characters(pages: Iterable[str]) -> str:
    """All characters of the pages, in order; those of attributes too, since tooltips and labels are drawn."""
    found = {character for page in pages for character in unescape(page)}
    return "".join(sorted(character for character in found if character.isprintable()))


def web_font(font: Path, text: str) -> bytes:
    """The font as WOFF2, reduced to the glyphs of ``text``: the same bytes for the same text."""
    options = subset.Options(flavor="woff2", layout_features=["kern"], hinting=False, notdef_outline=True)
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=text)
    out = io.BytesIO()
    with subset.load_font(str(font), options) as reduced:
        subsetter.subset(reduced)
        subset.save_font(reduced, out, options)
    return out.getvalue()
