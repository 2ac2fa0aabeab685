"""What is read of a report stays as it was reviewed: each table by a digest of its rows, and the rules that decided.

The registered reports were reviewed row by row. The invented ones beside them are of the genres that other offices
write, and were compared with an annotation by readers who saw no code; where the two differ, the pin holds what is read.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest

import analysis
from analysis.corpus.registry import lexicon_of
from tools.pin import digests, reasons, texts

TESTS = Path(__file__).parent
FOLDERS = {TESTS.parent / "data/reports": TESTS / "pins.json", TESTS / "invented": TESTS / "invented/pins.json"}
PINS = [
    (folder, key, digest)
    for folder, file in FOLDERS.items()
    for key, digest in json.loads(file.read_text(encoding="utf-8")).items()
]


@cache
def found(folder: Path) -> dict[str, str]:
    """The digests of a folder as they are now."""
    lexicon, made = lexicon_of(folder), dict[str, str]()
    for text, meta in texts(folder):
        made |= digests(analysis.parse_report(text, meta, lexicon)) | reasons(text, meta, lexicon)
    return made


def keep(folder: Path) -> str:
    """What to do about a difference."""
    here, file = (path.relative_to(TESTS.parent) for path in (folder, FOLDERS[folder]))
    return (
        f"python tools/pin.py {here} --since HEAD shows which rows; "
        f"python tools/pin.py {here} --digests {file} keeps them as they are, once they have been read"
    )


@pytest.mark.parametrize(("folder", "key", "digest"), PINS, ids=[key for _, key, _ in PINS])
def test_a_report_is_read_as_reviewed(folder: Path, key: str, digest: str) -> None:
    """The number of rows or fields, and every value in them."""
    assert found(folder).get(key, "nothing") == digest, f"{key} is read otherwise: {keep(folder)}"


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_table_of_every_report_is_pinned(folder: Path) -> None:
    """A report that is new, or a table that a report has rows of now, is pinned too."""
    pinned = {key for where, key, _ in PINS if where == folder}
    assert sorted(found(folder).keys() - pinned) == [], keep(folder)
