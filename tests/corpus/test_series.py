from __future__ import annotations

from analysis.corpus.series import current, told


def test_what_is_told_of_former_names() -> None:
    """One entry of a district tells for all; districts without a former name are not there."""
    assert told([("乙", ()), ("乙", ("甲",)), ("乙", ()), ("丙", ())]) == {"乙": ("甲",)}


def test_a_renamed_place_is_called_as_today() -> None:
    """Renamings are followed to the last one; a district that nothing is told of keeps its name."""
    names = {"乙": ("甲",), "丙": ("乙",)}
    assert current(["甲", "乙", "丙", "丁"], names) == {"甲": "丙", "乙": "丙", "丙": "丙", "丁": "丁"}


def test_a_merged_place_continues_none() -> None:
    """Of two places that became one, neither is the one before."""
    assert current(["甲", "乙", "丙"], {"丙": ("甲", "乙")}) == {"甲": "甲", "乙": "乙", "丙": "丙"}


def test_a_circle_ends() -> None:
    """A registry refuses it; a hand-made frame may have it, and gets some name."""
    assert set(current(["甲", "乙"], {"甲": ("乙",), "乙": ("甲",)}).values()) <= {"甲", "乙"}
