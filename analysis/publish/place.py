"""What was made takes its places: all of it together, or none of it."""

from __future__ import annotations

import json
import os
from collections.abc import Collection, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from analysis.errors import InputError
from analysis.publish.paths import EXECUTED, MANIFEST, PLACES, Paths
from analysis.storage.exchange import lead, leftovers, recover, staged, take_place
from analysis.storage.files import link, link_tree, probe, remove, told_when_full
from analysis.storage.lock import PATIENCE, file_of, held
from analysis.storage.versions import Versions
from analysis.storage.whole import VERSION, refuse_foreign
from analysis.tables.package import FILES


@contextmanager
def writing(paths: Paths, patience: float = PATIENCE) -> Iterator[None]:
    """Be the only one who writes these places, and know that they can be written.

    InputError where they cannot, where another is at it for longer than ``patience`` (seconds), or if a disk fills.
    """
    with ExitStack() as stack:
        stack.enter_context(told_when_full(paths.work))
        for folder in _locked(paths):
            stack.enter_context(held(folder, patience))
        for folder in dict.fromkeys((paths.work, *(place.parent for place in paths.links.values()))):
            probe(folder)
        refuse_foreign(paths.tables, FILES)
        for place in (paths.figures, paths.site):
            if place.exists() and not place.is_dir():
                raise InputError(str(place), "a file", "a folder", "Choose another.")
        yield


def adopt(paths: Paths) -> None:
    """Make one version of what lies as folders where links should: of an earlier release, or of ``analysis build``.

    To be called while ``writing``.
    """
    manifest, executed = paths.work / MANIFEST, paths.work / EXECUTED  # where the earlier release had them
    Versions(paths.work).adopt(paths.links, {MANIFEST: manifest} if manifest.is_file() else {})
    for old in (manifest, executed):
        remove(old)


@contextmanager
def next_version(paths: Paths, name: str, made: Collection[str] = tuple(PLACES)) -> Iterator[Path]:
    """A folder with an empty folder for each place, to be filled; when the block ends all places show it, at once.

    Places that are no links are exchanged one by one after that: those that ``made`` names. If the block raises,
    nothing has changed. To be called while ``writing``.
    """
    versions, links = Versions(paths.work), paths.links
    with versions.new(name) as new:
        for part in PLACES:
            (new / part).mkdir()
        yield new
        for part, place in links.items():
            if not os.path.lexists(place):
                lead(place, versions.current / part)
    for part, place in links.items():  # such as led into the versions of another site
        lead(place, versions.current / part)
    for part in made:
        if part not in links:
            _exchange(new / part, paths.places[part], name)


def _exchange(folder: Path, place: Path, version: str) -> None:
    """Let a place that is no link hold what a folder of a version holds, and say which version that is."""
    recover(place)
    new = staged(place)
    link_tree(folder, new)
    (new / VERSION).unlink(missing_ok=True)
    (new / VERSION).write_text(json.dumps({"version": version}) + "\n", encoding="utf-8", newline="\n")
    take_place(new, place)


def carry(place: Path, own: Collection[Path], folder: Path) -> None:
    """Link the files of a place that are not among its ``own``, since somebody laid them there, into a new folder."""
    for path in sorted(place.rglob("*")):
        target = folder / path.relative_to(place)
        if path.is_file() and path not in own and path != place / VERSION and not target.exists():
            link(path, target)


def tidy(paths: Paths) -> None:
    """Clear away what a build left that was killed after its work was shown; nothing is written where it left nothing.

    To be called while nobody writes these places.
    """
    for place in paths.places.values():
        recover(place)
    for name in (paths.unfinished, paths.failed):
        remove(name)
    Versions(paths.work).tidy()


def untidy(paths: Paths) -> bool:
    """Whether there is anything for ``tidy`` to do."""
    beside = [left for place in paths.places.values() for left in leftovers(place)]
    locks = [file_of(folder) for folder in _locked(paths)]
    left = (*beside, *locks, paths.unfinished, *Versions(paths.work).superfluous())
    return any(map(os.path.lexists, left))


def _locked(paths: Paths) -> list[Path]:
    return list(dict.fromkeys(path.absolute() for path in (paths.tables, paths.figures, paths.work)))


def there(paths: Paths, folder: Path) -> None:
    """Link all that the places show, and what the last build remembers, into the folder of a version."""
    for name, place in paths.places.items():
        if place.is_dir():
            link_tree(place, folder / name)
    if paths.executed.is_dir():
        link_tree(paths.executed, folder / paths.executed.name)
    if paths.manifest.is_file():
        link(paths.manifest, folder / MANIFEST)


def shown_version(paths: Paths) -> str:
    """The name of the version that is shown, for another that differs by hand."""
    shown = Versions(paths.work).shown()
    return shown.name.partition("-")[0] if shown else "by-hand"
