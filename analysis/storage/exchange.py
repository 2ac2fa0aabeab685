"""One folder takes the place of another in one step, so that whoever looks sees the one or the other.

Linux and macOS exchange two names at once, by a call that Python does not offer. Elsewhere, and on disks that cannot,
it takes two renames; between them the old folder lies beside its place, and ``recover`` puts it back.
"""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from functools import cache
from typing import TYPE_CHECKING, Any

from analysis.storage.files import remove

if TYPE_CHECKING:
    from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2  # linux/fs.h
_RENAME_SWAP = 2  # sys/stdio.h of macOS
_CANNOT = frozenset({errno.ENOSYS, errno.EINVAL, errno.ENOTSUP})


def staged(place: Path) -> Path:
    """Where what is to take a place is made: beside it, hidden, so that it lies on the same disk."""
    return place.with_name(f".{place.name}-new")


def _laid_aside(place: Path) -> Path:
    return place.with_name(f".{place.name}-old")


def leftovers(place: Path) -> list[Path]:
    """What a writer that was killed has left beside a place."""
    return [left for left in (_laid_aside(place), staged(place)) if os.path.lexists(left)]


def take_place(new: Path, place: Path) -> None:
    """Let a folder or a link be what lies at ``place``; what lay there is removed."""
    if not os.path.lexists(place):
        new.rename(place)
    elif _exchange(new, place):
        remove(new)
    else:
        old = _laid_aside(place)
        place.rename(old)
        try:
            new.rename(place)
        except OSError:
            old.rename(place)
            raise
        remove(old)


def lead(place: Path, target: Path) -> None:
    """Make ``place`` a relative link to ``target``, which may not be there yet; whatever is at ``place`` goes."""
    to = os.path.relpath(target, place.parent)
    if place.is_symlink() and str(place.readlink()) == to:
        return
    new = staged(place)
    remove(new)
    new.symlink_to(to, target_is_directory=True)
    if place.is_dir() and not place.is_symlink():
        take_place(new, place)
    else:
        new.replace(place)


def recover(place: Path) -> None:
    """Clear away what a writer left beside a place that was killed; nobody else may be writing it."""
    old = _laid_aside(place)
    if os.path.lexists(old) and not os.path.lexists(place):
        old.rename(place)
    for left in leftovers(place):
        remove(left)


def _exchange(one: Path, other: Path) -> bool:
    """Whether two names were exchanged; False where this system or disk cannot."""
    call = _call()
    if call is None:
        return False
    if call(os.fsencode(one), os.fsencode(other)) == 0:
        return True
    number = ctypes.get_errno()
    if number in _CANNOT:
        return False
    raise OSError(number, os.strerror(number), str(one), None, str(other))


@cache
def _call() -> Any:
    """The call that exchanges two names, which returns 0 when it has; None where the C library has none."""
    if sys.platform == "win32":
        return None
    library = ctypes.CDLL(None, use_errno=True)
    if sys.platform == "darwin":
        swap = getattr(library, "renamex_np", None)
        return swap and (lambda one, other: swap(one, other, _RENAME_SWAP))
    rename = getattr(library, "renameat2", None)
    return rename and (lambda one, other: rename(_AT_FDCWD, one, _AT_FDCWD, other, _RENAME_EXCHANGE))
