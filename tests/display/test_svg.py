"""Pictures as elements of a page: what is left out of them changes nothing that is drawn."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from analysis.display.svg import inline

Point = tuple[float, float]
PLACES = st.sampled_from([-3.5, 0.0, 7.25, 10.0, 146.07])
LINES = st.lists(st.lists(st.tuples(PLACES, PLACES), min_size=1, max_size=6), min_size=1, max_size=4)


def as_written(lines: list[list[Point]]) -> str:
    """A picture with one path, as matplotlib writes it: a command a line."""
    points = [("ML"[at > 0], x, y) for line in lines for at, (x, y) in enumerate(line)]
    path = "".join(f"{command} {x:g} {y:g} \n" for command, x, y in points)
    return f'<?xml version="1.0"?>\n<svg width="9pt" viewBox="0 0 9 9">\n <g>\n  <path d="{path}z\n"/>\n </g>\n</svg>\n'


def drawn(path: str) -> list[list[Point]]:
    """The points of a path of M, L, H and V, by the rules of SVG."""
    lines: list[list[Point]] = []
    x = y = 0.0
    for command, rest in re.findall(r"([MLHVz])([^MLHVz]*)", path):
        numbers = [float(number) for number in rest.split()]
        if command == "z":
            continue
        x = numbers[0] if command != "V" else x
        y = numbers[-1] if command != "H" else y
        if command == "M":
            lines.append([])
        lines[-1].append((x, y))
    return lines


@given(LINES)
def test_a_short_path_goes_where_the_long_one_went(lines: list[list[Point]]) -> None:
    """Straight up, to the side, back to where it was: the same points in the same order."""
    found = re.search(r' d="([^"]*)"', inline(as_written(lines), "x", "a picture"))
    assert found
    assert drawn(found[1]) == lines
    assert found[1].endswith("z")
    assert "\n" not in found[1]


def test_a_stroke_straight_up_needs_one_number_more() -> None:
    """Of which a figure of many reports has hundreds."""
    assert ' d="M7.25 0V10z"' in inline(as_written([[(7.25, 0.0), (7.25, 10.0)]]), "x", "a picture")
