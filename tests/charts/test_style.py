from __future__ import annotations

import warnings

import matplotlib as mpl
import pandas as pd
import pytest
import seaborn as sns
from analysis.charts.output import render
from fontTools.ttLib import TTFont
from matplotlib import colors, font_manager

from analysis.charts import style as module
from analysis.charts.style import FAMILY, FONTS, blank, district_colours, district_markers, sheet, style
from analysis.tables.vocabularies import STANCES, STATUSES, THEMES


def documents(n: int) -> pd.DataFrame:
    """n reports."""
    return pd.DataFrame({"doc_id": [f"d{i}" for i in range(n)]})


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
        figure = sheet("𠀀", 1)
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


def test_every_code_has_a_colour() -> None:
    """Themes, stances, statuses and flows of the catalogue; no two themes share one."""
    assert tuple(module.THEME_COLOURS) == THEMES
    assert set(module.STANCE_COLOURS) == set(STANCES)
    assert set(module.STATUS_COLOURS) == set(STATUSES)
    assert len(set(module.THEME_COLOURS.values())) == len(THEMES)


def test_colours_of_reports_stay_when_one_is_added() -> None:
    """Colours go by order, so a report at the end changes no other's; thirty reports have thirty of them."""
    few, many = district_colours(documents(5)), district_colours(documents(30))
    assert {doc: many[doc] for doc in few} == few
    assert len(set(many.values())) == 30
    assert len(set(district_markers(documents(5)).values())) == 5


def test_colours_of_reports_can_be_seen_on_white() -> None:
    """Each has a contrast of at least 3 : 1 to white (WCAG 1.4.11, relative luminance by its definition)."""
    for colour in district_colours(documents(30)).values():
        channels = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in colors.to_rgb(colour)]
        luminance = 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
        assert 1.05 / (luminance + 0.05) >= 3, colour


def test_a_blank_figure_says_why() -> None:
    """Nothing to draw is said in words, under the question."""
    with style():
        figure = blank("What money?", "no amounts stated")
        svg, _ = render(figure, "x", "x")
    assert "What money?" in svg
    assert "no amounts stated" in svg
