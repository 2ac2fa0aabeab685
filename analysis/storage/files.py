"""Files that two folders share, and disks that are full or may not be written."""

from __future__ import annotations

import errno
import os
import shutil
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from analysis.errors import InputError
from analysis.storage.lock import unwritable

if TYPE_CHECKING:
    from collections.abc import Iterator

FULL = frozenset({errno.ENOSPC, errno.EDQUOT})


def link(source: str | Path, target: str | Path) -> None:
    """The same file under another name, whose folder is made; a copy where the disk has no such links.

    So neither may be written in place: a changed file is a new one.
    """
    Path(target).parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(source, target)
    except FileExistsError:
        raise
    except OSError as error:
        if error.errno in FULL or not Path(source).exists():
            raise
        shutil.copy2(source, target)


def link_tree(source: Path, target: Path) -> None:
    """All files of a folder, linked into another, which may be there; links as they are, without empty folders."""
    target.mkdir(parents=True, exist_ok=True)
    for path in sorted(source.rglob("*")):
        there = target / path.relative_to(source)
        if path.is_symlink():
            there.parent.mkdir(parents=True, exist_ok=True)
            there.symlink_to(path.readlink())
        elif path.is_file():
            link(path, there)


def remove(path: Path) -> None:
    """Take away whatever is there: a file, a link (not what it leads to), a folder with all in it, or nothing."""
    if path.is_symlink() or not path.is_dir():
        path.unlink(missing_ok=True)
    else:
        shutil.rmtree(path)


def probe(folder: Path) -> None:
    """InputError where no file or no symbolic link can be made in a folder, which is made itself."""
    probing = folder / ".probe"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        remove(probing)
        probing.touch()
        probing.unlink()
    except OSError as error:
        raise unwritable(folder, error) from None
    try:
        probing.symlink_to("nowhere")
        probing.unlink()
    except OSError as error:
        if error.errno in FULL:
            raise
        found, todo = f"a disk without symbolic links ({error.strerror})", "Move the project to another disk."
        raise InputError(str(folder), found, "one that has them", todo) from None


@contextmanager
def told_when_full(folder: Path) -> Iterator[None]:
    """A disk that fills while ``folder`` is written is an InputError, since a person can make room."""
    try:
        yield
    except OSError as error:
        if error.errno not in FULL:
            raise
        where = str(error.filename or folder)
        todo = f"Make room and run it again; {folder} is as it was before."
        raise InputError(where, f"a full disk ({error.strerror})", "room for what is written", todo) from None
