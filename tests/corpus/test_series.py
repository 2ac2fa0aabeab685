from __future__ import annotations

from analysis.corpus.series import Place, names


def named(*entries: tuple[str, tuple[str, ...]]) -> dict[str, str]:
    """District -> the name of its series, where no two places have one name."""
    found = names((Place(district), former) for district, former in entries)
    return {place.district: name for place, name in found.items()}


def test_a_renamed_place_is_called_as_today() -> None:
    """Renamings are followed to the last one; one report tells for all; who tells nothing keeps the name."""
    entries = (("甲", ()), ("乙", ("甲",)), ("乙", ()), ("丙", ("乙",)), ("丁", ()))
    assert named(*entries) == {"甲": "丙", "乙": "丙", "丙": "丙", "丁": "丁"}


def test_a_merged_place_continues_none() -> None:
    """Of two places that became one, neither is the one before."""
    assert named(("甲", ()), ("乙", ()), ("丙", ("甲", "乙"))) == {"甲": "甲", "乙": "乙", "丙": "丙"}


def test_a_circle_ends() -> None:
    """A registry refuses it; a hand-made frame may have it, and gets some name."""
    assert set(named(("甲", ("乙",)), ("乙", ("甲",))).values()) <= {"甲", "乙"}


def test_two_places_of_one_name_are_told_apart() -> None:
    """By what they lie in, as far as it is known; a name that only one place has stands alone."""
    east, west, unknown, other = Place("甲", "东县"), Place("甲", "西县", "南市"), Place("甲"), Place("乙", "东县")
    assert names((place, ()) for place in (east, west, unknown, other)) == {
        east: "甲（东县）", west: "甲（南市 西县）", unknown: "甲", other: "乙",
    }  # fmt: skip


def test_a_name_is_given_up_in_one_county_only() -> None:
    """甲 of the east was renamed; 甲 of the west is another place and goes on."""
    east, new, west = Place("甲", "东县"), Place("乙", "东县"), Place("甲", "西县")
    assert names([(east, ()), (new, ("甲",)), (west, ())]) == {east: "乙", new: "乙", west: "甲"}
