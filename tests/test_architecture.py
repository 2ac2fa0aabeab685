"""The map of the rooms is right: what it shows of one number is so, and no room imports from one below it."""

from __future__ import annotations

import ast
import re
from contextlib import chdir
from pathlib import Path
from typing import TYPE_CHECKING

from tests.markdown import carry_out

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
MAP = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")
ROOMS = [name for cell in re.findall(r"^\| (\[?`.*?) \|", MAP, re.MULTILINE) for name in re.findall(r"`(\w+)`", cell)]


def rooms() -> dict[str, list[Path]]:
    """Room -> its modules; what stands beside them (``__init__``) is the public face and imports what it shows."""
    found = {path.stem: [path] for path in (ROOT / "analysis").glob("*.py") if not path.stem.startswith("__")}
    folders = {path.parent for path in (ROOT / "analysis").glob("*/__init__.py")}
    return found | {folder.name: sorted(folder.rglob("*.py")) for folder in folders}


def imported(module: Path) -> Iterator[str]:
    """The rooms that a module imports from."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.partition(".")[0] == "analysis":
            inner = node.module.split(".")[1:]
            yield from inner[:1] or [alias.name for alias in node.names]


def test_the_number_walks_as_shown() -> None:
    """Every output in the document is what the code gives now."""
    with chdir(ROOT):
        carry_out(MAP)


def test_every_room_is_on_the_map() -> None:
    """Each once."""
    assert sorted(ROOMS) == sorted(rooms())


def test_no_room_imports_from_one_below() -> None:
    """Not even for types: data walks one way."""
    wrong = [
        (module.relative_to(ROOT).as_posix(), other)
        for room, modules in rooms().items()
        for module in modules
        for other in imported(module)
        if other in ROOMS and ROOMS.index(other) > ROOMS.index(room)
    ]
    assert wrong == []
