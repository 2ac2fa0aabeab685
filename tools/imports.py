"""Which room of the package imports from which, and a picture of it."""

from __future__ import annotations

import ast
from html import escape
from pathlib import Path

WIDE, HIGH, GAP = 150, 26, 12  # of a room in the picture, in pixels


def rooms(package: Path) -> dict[str, set[str]]:
    """Room -> the rooms that it imports from, those first that import from none of the later ones."""
    found: dict[str, set[str]] = {}
    for path in sorted(package.rglob("*.py")):
        room = path.relative_to(package).parts[0].removesuffix(".py")
        if room != "__init__":
            found.setdefault(room, set()).update(_imported(path) - {room})
    known = {room: others & found.keys() for room, others in found.items()}
    ordered: dict[str, set[str]] = {}
    while len(ordered) < len(known):
        ready = sorted(room for room, others in known.items() if room not in ordered and others <= ordered.keys())
        if not ready:
            raise ValueError(f"a circle among {sorted(known.keys() - ordered.keys())}")
        ordered |= {room: known[room] for room in ready}
    return ordered


def _imported(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == "analysis":
            inner = node.module.split(".")[1:]
            found |= set(inner[:1]) or {alias.name for alias in node.names}
    return found


def picture(imports: dict[str, set[str]]) -> str:
    """The rooms as a column, each with a line to those above that it imports from: SVG."""
    tall = HIGH + GAP
    places = {room: at * tall + GAP for at, room in enumerate(imports)}
    lines, boxes = [], []
    for room, others in imports.items():
        for other in sorted(others, key=places.__getitem__):
            start, end = places[room] + HIGH / 2, places[other] + HIGH / 2
            bow = WIDE + 20 + (start - end) * 0.55
            lines.append(f'<path d="M{WIDE + 10} {start} C{bow} {start} {bow} {end} {WIDE + 10} {end}"/>')
        boxes.append(
            f'<rect x="10" y="{places[room]}" width="{WIDE}" height="{HIGH}" rx="4"/>'
            f'<text x="20" y="{places[room] + HIGH - 8}" stroke="none" fill="#1C2430">{escape(room)}</text>'
        )
    height, width = len(imports) * tall + GAP, WIDE + 40 + len(imports) * tall * 0.45
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height}" role="img" '
        'aria-label="Rooms of the package, and which imports from which" font-family="sans-serif" font-size="13">'
        f'<g fill="none" stroke="#8296A8">{"".join(lines)}</g>'
        f'<g fill="#F4F6F4" stroke="#58616E">{"".join(boxes)}</g></svg>\n'
    )
