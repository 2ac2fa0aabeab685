"""The table ``rejects`` of a folder, read at once: whoever has nothing to build must not wait for pandas."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def read_rejects(folder: Path) -> list[tuple[str, str, str, str]]:
    """Its rows (doc_id, file, reason, advice); none where there are no such tables."""
    file = folder / "rejects.csv"
    if not file.is_file():
        return []
    with file.open(encoding="utf-8-sig", newline="") as lines:
        return [(row["doc_id"], row["file"], row["reason"], row["advice"]) for row in csv.DictReader(lines)]
