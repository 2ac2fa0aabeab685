from __future__ import annotations

import re
import warnings
from typing import TYPE_CHECKING

import matplotlib as mpl
import pytest
import seaborn as sns
from fontTools.ttLib import TTFont
from matplotlib import colors, font_manager

from analysis.charts import style as module
from analysis.charts.style import FAMILY, FONTS, blank, style
from analysis.display.svg import render
from analysis.tables.vocabularies import THEMES

if TYPE_CHECKING:
    from pathlib import Path


def test_style_leaves_matplotlib_as_it_was() -> None:
    """Settings, registered fonts, named colours and warning filters are the same before and after, even nested."""
    sns.set_palette("deep")
    before = dict(mpl.rcParams), list(font_manager.fontManager.ttflist), dict(colors.get_named_colors_mapping())
    filters = list(warnings.filters)
    with style(), style():
        assert mpl.rcParams["font.family"] == [FAMILY]
    after = dict(mpl.rcParams), list(font_manager.fontManager.ttflist), dict(colors.get_named_colors_mapping())
    assert after == before
    assert list(warnings.filters) == filters


def test_style_leaves_nothing_behind_after_an_error() -> None:
    """A figure that fails does not change the next one."""
    before = dict(mpl.rcParams)
    with pytest.raises(ZeroDivisionError), style():
        _ = 1 / 0
    assert dict(mpl.rcParams) == before


def test_our_fonts_overrule_those_of_seaborn() -> None:
    """The theme of seaborn sets its own fonts; the Chinese ones are found after it, regular and bold."""
    with style():
        for weight, path in (("normal", FONTS[0]), ("bold", FONTS[1])):
            found = font_manager.findfont(font_manager.FontProperties(weight=weight), fallback_to_default=False)
            assert found == str(path)


def test_a_missing_glyph_is_an_error() -> None:
    """A character that the font lacks raises instead of leaving an empty box."""
    with style():
        figure = blank("𠀀")
        with pytest.raises(UserWarning, match="Glyph 131072"):
            render(figure, "x", "x")


@pytest.mark.parametrize("path", FONTS)
def test_the_fonts_have_what_reports_use_and_their_licence(path: object) -> None:
    """All of GB 2312, rarer characters of place names, signs and Latin letters; under the OFL, which stands beside."""
    font = TTFont(path)
    have = set(font.getBestCmap())
    gb2312 = "".join(
        bytes([row, cell]).decode("gb2312", "ignore") for row in range(0xB0, 0xF8) for cell in range(0xA1, 0xFF)
    )
    assert len(gb2312) == 6763
    assert {ord(character) for character in f"{gb2312}垟堃镕旸“”（）、。·–—−≥≤≈×%‰㎡é"} <= have
    assert font["name"].getDebugName(1) == FAMILY
    assert "Open Font License" in font["name"].getDebugName(13)
    assert "SIL OPEN FONT LICENSE" in (FONTS[0].parent / "OFL.txt").read_text(encoding="utf-8")


def test_every_theme_has_a_colour_of_its_own() -> None:
    """And none that is not of the codebook."""
    assert set(module.THEME_COLOURS) == set(THEMES)
    assert len(set(module.THEME_COLOURS.values())) == len(THEMES)


def luminance(colour: str) -> float:
    """Relative luminance by the definition of WCAG."""
    channels = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in colors.to_rgb(colour)]
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]


def contrast(one: str, other: str) -> float:
    """Contrast of two colours, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_marks_can_be_seen_on_white_and_in_the_dark(root: Path) -> None:
    """Each colour of a mark has at least 3 : 1 to both papers (WCAG 1.4.11), text at least 4.5 : 1 (1.4.3)."""
    sheet = (root / "analysis/publish/templates/style.css.j2").read_text(encoding="utf-8")
    page = dict(re.findall(r"--(ink|quiet|paper): light-dark\(#\w+, (#\w{6})\)", sheet))
    marks = {*module.THEME_COLOURS.values(), module.ACCENT, module.OTHERS}
    assert [colour for colour in marks if contrast(colour, "#FFFFFF") < 3] == []
    assert [colour for colour in marks if contrast(colour, page["paper"]) < 3] == []
    assert min(contrast(text, "#FFFFFF") for text in (module.INK, module.QUIET)) >= 4.5
    assert min(contrast(page[text], page["paper"]) for text in ("ink", "quiet")) >= 4.5


def test_a_blank_figure_says_why() -> None:
    """Nothing to draw is said in words."""
    with style():
        svg, _ = render(blank("no amounts stated"), "x", "x")
    assert "no amounts stated" in svg
