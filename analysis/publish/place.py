"""Putting finished files where they belong, each in one step."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path


def place(files: Mapping[Path, Path]) -> None:
    """Move each file (key) to its place (value), replacing what is there."""
    for staged, final in files.items():
        final.parent.mkdir(parents=True, exist_ok=True)
        beside = final.with_name(f".{final.name}-{os.getpid()}-new")
        shutil.move(staged, beside)  # a copy where the two lie on different disks
        beside.replace(final)


def remove(files: Iterable[Path]) -> None:
    """Remove files that are no longer made, and the folders that this empties."""
    for path in files:
        path.unlink(missing_ok=True)
        if path.parent.is_dir() and not any(path.parent.iterdir()):
            path.parent.rmdir()
