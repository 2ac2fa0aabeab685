"""Versions of what a build makes, beside each other, behind one pointer.

``root/current`` is a link to the version that is shown; places elsewhere are links that lead through it, such as
``data/tables`` to ``root/current/tables``. To show another version is to replace this one link, so that all places
change together. The version before is kept for those who are reading it; a file that one of them lays there is moved to
the one that is shown.
"""

from __future__ import annotations

import json
import os
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from analysis.storage.exchange import lead, leftovers
from analysis.storage.files import link, link_tree, remove

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

CURRENT, PREVIOUS, KEPT = "current", "previous", "versions"
LEFT = "left.json"  # in a version: the files that were in it when the one that follows it was begun


@dataclass(frozen=True, slots=True)
class Versions:
    """The versions in a folder; whoever makes or removes one holds the lock of ``root``."""

    root: Path

    @property
    def current(self) -> Path:
        """The pointer."""
        return self.root / CURRENT

    def shown(self) -> Path | None:
        """The version that is shown; None where there is none."""
        return self.current.resolve() if self.current.is_dir() else None

    @contextmanager
    def new(self, name: str) -> Iterator[Path]:
        """An empty folder for a version, shown when the block ends; if that raises, the last one stays.

        It bears the name, with a number behind it where that is taken.
        """
        self.tidy()
        before = self.shown()
        if before:
            (before / LEFT).write_text(json.dumps(sorted(_files(before))), encoding="utf-8")
        names = (name if number == 1 else f"{name}-{number}" for number in count(1))
        folder = next(path for name in names if not (path := self.root / KEPT / name).exists())
        folder.mkdir(parents=True)
        try:
            yield folder
        except BaseException:
            remove(folder)
            raise
        if before:
            lead(self.root / PREVIOUS, before)
        lead(self.current, folder)
        self.tidy()

    @contextmanager
    def changed(self, name: str) -> Iterator[Path]:
        """A new version in which all is as in the one that is shown but the empty folder ``name``, which is given."""
        shown = self.shown()
        with self.new(shown.name.partition("-")[0] if shown else "first") as folder:
            for path in shown.iterdir() if shown else ():
                if path.name not in (name, LEFT):
                    _link(path, folder / path.name)
            (folder / name).mkdir()
            yield folder / name

    def adopt(self, places: Mapping[str, Path], files: Mapping[str, Path]) -> None:
        """Make folders that lie at their places (by name in a version) part of a version, and links of the places.

        ``files`` are linked beside them, under their names. At every moment each place shows the same files.
        """
        real = {name: place for name, place in places.items() if place.is_dir() and not place.is_symlink()}
        if not real and not files:
            return
        shown = self.shown()
        with self.new("adopted") as folder:
            for path in shown.iterdir() if shown else ():
                if path.name not in {*real, *files, LEFT}:
                    _link(path, folder / path.name)
            for name, path in {**real, **files}.items():
                _link(path, folder / name)
        for name, place in real.items():
            lead(place, self.current / name)

    def superfluous(self) -> list[Path]:
        """Versions that are neither shown nor the one before, and what is left of a change of the pointer."""
        kept = {path.resolve() for path in (self.current, self.root / PREVIOUS)}
        there = (self.root / KEPT).iterdir() if (self.root / KEPT).is_dir() else ()
        pointers = [left for name in (CURRENT, PREVIOUS) for left in leftovers(self.root / name)]
        return pointers + [folder for folder in there if folder.resolve() not in kept]

    def tidy(self) -> None:
        """Remove what is superfluous; what was laid into a version after it was left is moved to the one shown."""
        if shown := self.shown():
            for left in sorted(self.root.resolve().glob(f"{KEPT}/*/{LEFT}")):
                if left.parent != shown:
                    _move_late(left.parent, shown)
        for path in self.superfluous():
            remove(path)


def behind(place: Path) -> tuple[Versions, str] | None:
    """The versions through which a link leads, and its name in them; None for what is no such link."""
    if not place.is_symlink():
        return None
    target = place.parent / place.readlink()
    return (Versions(target.parent.parent), target.name) if target.parent.name == CURRENT else None


def _move_late(version: Path, shown: Path) -> None:
    known = set(json.loads((version / LEFT).read_text(encoding="utf-8")))
    for name in sorted(_files(version) - known - {LEFT}):
        target = shown / name
        if not os.path.lexists(target):
            target.parent.mkdir(parents=True, exist_ok=True)
            (version / name).rename(target)


def _files(version: Path) -> set[str]:
    paths = (path for path in version.rglob("*") if path.is_symlink() or not path.is_dir())
    return {path.relative_to(version).as_posix() for path in paths}


def _link(path: Path, target: Path) -> None:
    if path.is_dir():
        link_tree(path, target)
    else:
        link(path, target)
