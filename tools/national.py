"""Fingerprints of the national government work reports, for the measure of echo in the table of profiles.

    python tools/national.py FOLDER

FOLDER holds the texts, each with its year at the end of its name (…_2024.txt). What is written into the package are
32-bit hashes of runs of six letters and the years that have them: no text, and no order in which a text could be read.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from analysis.corpus.readers import read_text
from analysis.profiles import echo

NAME = re.compile(r".*_(\d{4})")
FIRST = 2015


def texts(folder: Path) -> dict[int, str]:
    """The texts since FIRST, by year."""
    named = [(NAME.fullmatch(file.stem), file) for file in sorted(folder.glob("*.txt"))]
    found = {int(name[1]): read_text(file) for name, file in named if name and int(name[1]) >= FIRST}
    if not found:
        raise SystemExit(f"{folder}: no text named like REPORT_{FIRST}.txt or of a later year")
    return found


def main(folder: Path, out: Path) -> None:
    """Make the fingerprints and write them."""
    made = echo.fingerprints(texts(folder))
    echo.write(made, out)
    print(f"{len(made.hashes):,} runs of letters of {len(made.years)} years in {out} ({out.stat().st_size:,} bytes)")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--out", type=Path, default=Path(echo.__file__).with_name(echo.FILE))
    given = parser.parse_args()
    main(given.folder, given.out)
