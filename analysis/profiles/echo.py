"""How much of the wording of a report stands in the national report of each year.

Wording is six letters in a row, signs and figures left out; it is shared where a national report has the same six. What
all national reports have is the formula of the genre and no echo of a year. National texts are not at hand: of each
run of six letters there is a 32-bit hash and the years that have it (``national.npz``, made by ``tools/national.py``).
A report may come before the national one of its year, so this is shared language, and says of nobody that they copied.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from importlib.resources.abc import Traversable
    from pathlib import Path

    from numpy.typing import NDArray

    Hashes = NDArray[np.uint32]

FILE = "national.npz"
LENGTH = 6  # letters of a run
# A hash is a sum of letters by powers of an odd number, and then the finaliser of MurmurHash3 (Appleby 2011), so that
# all its bits hang on all letters. The runs of a report are hashed at once, in a twentieth of the time that as many
# cryptographic hashes take; nobody is to be kept out.
_FACTOR = np.uint64(0x9E3779B97F4A7C15)
_MIXED = (np.uint64(0xFF51AFD7ED558CCD), np.uint64(0xC4CEB9FE1A85EC53))
_SHIFT = np.uint64(33)


class Fingerprints(NamedTuple):
    """Of each run of letters of any national report: its hash, ascending, and the years that have it, a bit each."""

    years: tuple[int, ...]
    hashes: Hashes
    had_in: NDArray[np.uint16]


def letters(text: str) -> str:
    """A text without signs, figures and blanks."""
    return "".join(filter(str.isalpha, text))


def hashes(text: str) -> Hashes:
    """A hash for each run of LENGTH letters, by its place; ``text`` has letters only."""
    signs = np.frombuffer(text.encode("utf-32-le"), dtype="<u4").astype(np.uint64)
    n = max(len(signs) - LENGTH + 1, 0)
    made = np.zeros(n, dtype=np.uint64)
    for at in range(LENGTH):
        made = made * _FACTOR + signs[at : at + n]
    for factor in _MIXED:
        made = (made ^ made >> _SHIFT) * factor
    return (made >> np.uint64(32)).astype(np.uint32)


def fingerprints(texts: Mapping[int, str]) -> Fingerprints:
    """The fingerprints of national reports, by their years."""
    years = tuple(sorted(texts))
    own = [np.unique(hashes(letters(texts[year]))) for year in years]
    every = np.unique(np.concatenate(own)) if own else np.array([], dtype=np.uint32)
    had_in = np.zeros(len(every), dtype=np.uint16)
    for bit, found in enumerate(own):
        had_in[np.searchsorted(every, found)] |= np.uint16(1 << bit)
    return Fingerprints(years, every, had_in)


def write(made: Fingerprints, file: Path) -> None:
    """Hashes are stored as steps from one to the next, which are smaller and pack better."""
    steps = np.diff(made.hashes, prepend=np.uint32(0))
    planes = np.ascontiguousarray(steps).view(np.uint8).reshape(-1, 4).T
    np.savez_compressed(file, years=np.array(made.years), steps=planes, had_in=made.had_in)


def read(file: Path | Traversable) -> Fingerprints:
    """The fingerprints that were written."""
    with file.open("rb") as opened, np.load(opened) as stored:
        steps = np.ascontiguousarray(stored["steps"].T).view(np.uint32).ravel()
        return Fingerprints(tuple(stored["years"].tolist()), np.cumsum(steps, dtype=np.uint32), stored["had_in"])


@cache
def shipped() -> Fingerprints:
    """The fingerprints of the package."""
    return read(files("analysis.profiles") / FILE)


def shared(sentences: Sequence[str], national: Fingerprints) -> NDArray[np.int64]:
    """Sentence × (letters, runs of formula, runs shared with each year and not formula).

    A run counts for the sentence that it begins in; it may end in the next one. A report of fewer letters has none.
    """
    plain = [letters(text) for text in sentences]
    owner = np.repeat(np.arange(len(plain)), [len(text) for text in plain])
    had_in = _had_in(hashes("".join(plain)), national)
    formula = had_in == (1 << len(national.years)) - 1
    marked = [formula, *(~formula & (had_in >> bit & 1 == 1) for bit in range(len(national.years)))]
    counts = [np.bincount(owner[: len(mark)][mark], minlength=len(plain)) for mark in marked]
    return np.column_stack([[len(text) for text in plain], *counts]).astype(np.int64)


def _had_in(found: Hashes, national: Fingerprints) -> NDArray[np.int64]:
    """The years, a bit each, that have each of some hashes."""
    if not len(national.hashes):
        return np.zeros(len(found), dtype=np.int64)
    at = np.searchsorted(national.hashes, found).clip(max=len(national.hashes) - 1)
    return np.where(national.hashes[at] == found, national.had_in[at], 0).astype(np.int64)


def measures(national: Fingerprints) -> Iterable[str]:
    """The names of the measures, in the order of the columns of ``shared`` behind the letters."""
    return ("formula", *(f"echo_{year}" for year in national.years))
