"""What reads the reports: one digest of all code, words and packages that what is read of a report may depend on."""

from __future__ import annotations

import hashlib
import platform
import re
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from analysis.corpus.registry import LEXICON, lexicon_of
from analysis.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from analysis.lexicon.lexicon import Lexicon

PACKAGE = Path(__file__).parent.parent
DISTRIBUTION = "subdistrict-reports"
# The rooms that ``chunk`` and ``pairs`` import from, themselves included; those behind show what was found.
ROOMS = (
    "errors.py", "toml_file.py", "storage", "lexicon", "tables", "corpus", "parsing", "themes", "records", "review",
    "batch.py", "language", "profiles", "following", "building",
)  # fmt: skip


def engine(folder: Path) -> str:
    """The digest for the reports of a folder, which may have a lexicon of their own."""
    own = folder / LEXICON
    return digest([code(), *_digests(own, own.rglob("*") if own.is_dir() else ())])


@cache
def code() -> str:
    """The digest of the code that runs, and of the versions of what it stands on."""
    rooms = [PACKAGE / name for name in ROOMS]
    files = [file for room in rooms for file in (room.rglob("*") if room.is_dir() else [room])]
    kept = [file for file in files if "__pycache__" not in file.parts]
    return digest([*_digests(PACKAGE, kept), *(f"{name} {version}" for name, version in versions().items())])


@cache
def lexicon_for(folder: Path, wanted: str) -> Lexicon:
    """The lexicon of a folder, loaded once by each process; InputError where this is not the ``wanted`` engine."""
    if engine(folder) != wanted:
        found, todo = "other code, words or packages than those of the build", "Bring all machines to the same state."
        raise InputError(str(folder), found, "the same on every machine", todo)
    return lexicon_of(folder)


def versions() -> dict[str, str]:
    """Python, and every package that the project itself names; tools of its developers make no difference."""
    try:
        needed = metadata.requires(DISTRIBUTION) or []
    except metadata.PackageNotFoundError:
        needed = []
    names = sorted({re.split(r"[^\w.-]", line, maxsplit=1)[0] for line in needed if "extra ==" not in line})
    return {"python": platform.python_version()} | {name: metadata.version(name) for name in names}


def digest(lines: list[str]) -> str:
    """SHA-256 of some lines, half of its digits: enough to tell any two apart."""
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:32]


def _digests(root: Path, files: Iterable[Path]) -> list[str]:
    return [
        f"{file.relative_to(root).as_posix()} {hashlib.sha256(file.read_bytes()).hexdigest()}"
        for file in sorted(files)
        if file.is_file()
    ]
