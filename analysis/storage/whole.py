"""A folder that is written as a whole, or left as it was."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from analysis.errors import InputError
from analysis.storage.exchange import recover, staged, take_place
from analysis.storage.files import remove, told_when_full
from analysis.storage.lock import held, unwritable
from analysis.storage.versions import behind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

VERSION = "version.json"  # in a folder that is no link: the version to which it belongs
LEFT_BY_A_DESKTOP = frozenset({".DS_Store"})


@contextmanager
def replaced(folder: Path, own: Collection[str]) -> Iterator[Path]:
    """A new folder to write into, which takes the place of ``folder`` as a whole when all is written, and only then.

    Nobody else writes ``folder`` meanwhile. Where it is a link into versions, a new one of them is shown in which
    nothing else differs. InputError where the folder holds other files than its ``own``, is a file, cannot be made,
    is being written, or where its disk is full.
    """
    folder = folder.absolute()
    refuse_foreign(folder, own)
    with told_when_full(folder), held(folder):
        if found := behind(folder):
            versions, name = found
            with held(versions.root), versions.changed(name) as new:
                yield new
            return
        recover(folder)
        refuse_foreign(folder, own)
        new = staged(folder)
        try:
            new.mkdir()
        except OSError as error:
            raise unwritable(folder, error) from None
        try:
            yield new
            refuse_foreign(folder, own)  # what somebody has laid there meanwhile would be lost
            take_place(new, folder)
        finally:
            remove(new)


def refuse_foreign(folder: Path, own: Collection[str]) -> None:
    """InputError where a folder that will be replaced as a whole holds other files than its ``own``, or is a file."""
    if folder.exists() and not folder.is_dir():
        raise InputError(str(folder), "a file", "a folder for the tables", "Choose another folder.")
    foreign = sorted({path.name for path in folder.iterdir()} - {*own, *LEFT_BY_A_DESKTOP}) if folder.exists() else []
    if foreign:
        found = f"{foreign[0]!r} in it" + (f" and {len(foreign) - 1} more" if foreign[1:] else "")
        expected = "a new or empty folder, or one of tables"
        raise InputError(str(folder), found, expected, "Choose another folder: this one would be replaced as a whole.")
