"""Makes the two font files that figures are drawn with: Noto Sans CJK SC, regular and bold, cut down to what is needed.

    python tools/make_fonts.py /usr/share/fonts/opentype/noto

The folder is where Debian's package fonts-noto-cjk puts NotoSansCJK-Regular.ttc and NotoSansCJK-Bold.ttc. The files
made are committed, so only someone who wants more characters runs this. The same fonts in give the same bytes out.
The fonts are under the SIL Open Font License 1.1 (OFL.txt); it reserves no font name, so the family keeps its own.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from importlib import resources
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection, TTFont

FONTS = Path(__file__).parents[1] / "analysis" / "charts" / "fonts"
FAMILY = "Noto Sans CJK SC"
SIGNS = "–—‘’“”…•·×÷±−≈≤≥≠→←↑↓↔▲▼△▽●○◆◇■□▪✓✗‰°′″²³⁰¹⁴⁵⁶⁷⁸⁹½¼¾¥€£§©®ⅠⅡⅢⅣⅤ⑴①㎡㎞㎏㎜㎝℃№〇〓　"
RARE = 5  # a character that GB 2312 lacks is taken where a word of jieba's dictionary has it and is as frequent as this


def gb2312() -> Iterator[str]:
    """Every character of GB 2312: 6,763 Chinese characters, punctuation, full-width forms."""
    for row in range(0xA1, 0xF8):
        for cell in range(0xA1, 0xFF):
            yield from bytes([row, cell]).decode("gb2312", errors="ignore")


def dictionary() -> Iterator[str]:
    """Chinese characters of jieba's dictionary: place and personal names that GB 2312 lacks (垟, 堃, 镕)."""
    frequency: Counter[str] = Counter()
    for line in resources.files("jieba").joinpath("dict.txt").read_text(encoding="utf-8").splitlines():
        word, count, _ = line.split(" ")
        for character in word:
            frequency[character] = max(frequency[character], int(count))
    return (character for character, count in frequency.items() if count >= RARE and "一" <= character <= "鿿")


def face(collection: Path) -> TTFont:
    """The face of FAMILY in a font collection."""
    for font in TTCollection(collection).fonts:
        if font["name"].getDebugName(1) == FAMILY:
            return font
    raise SystemExit(f"{collection}: found no face {FAMILY!r}; expected Debian's fonts-noto-cjk.")


def subset(font: TTFont, characters: str) -> TTFont:
    """The font with only these characters and the Latin ones, kerned, without hints and vertical metrics."""
    options = Options(
        layout_features=["kern"],
        hinting=False,
        notdef_outline=True,
        name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14],  # copyright, names, version, licence
        name_languages=[0x409],
        recalc_timestamp=False,
    )
    options.drop_tables += ["vhea", "vmtx", "VORG", "BASE"]
    subsetter = Subsetter(options)
    subsetter.populate(text=characters, unicodes=[*range(0x20, 0x7F), *range(0xA0, 0x180)])
    subsetter.subset(font)
    return font


def main(folder: Path) -> None:
    """Make both files from the collections in ``folder`` and say how large they are."""
    characters = "".join(sorted({*gb2312(), *dictionary(), *SIGNS}))
    for weight in ("Regular", "Bold"):
        target = FONTS / f"NotoSansCJKsc-{weight}.subset.otf"
        font = subset(face(folder / f"NotoSansCJK-{weight}.ttc"), characters)
        font.save(target, reorderTables=None)
        print(f"{target.name}: {len(font.getBestCmap()):,} characters, {target.stat().st_size:,} bytes")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
