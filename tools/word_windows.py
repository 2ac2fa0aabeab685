"""How often words stand near each other in reports whose texts are not in the repository, into ``data/reference``.

    python tools/word_windows.py FOLDER [FOLDER …] [--since YEAR]

Each FOLDER holds texts whose names end in _YEAR. What is written holds words with numbers of windows, and no text: for
every pair of words that are in the texts ten times or more, how many runs of ten counted words hold both.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from analysis.corpus.readers import read_text
from analysis.language.coherence import WINDOWS, windows, write_windows
from analysis.language.tokens import words
from analysis.lexicon.lexicon import Lexicon

OUT = Path(__file__).parents[1] / "data/reference/word_windows.parquet"
FEWEST = 10  # times that a word is in all texts together


def main(folders: list[Path], since: int, out: Path) -> None:
    """Count the texts from a year on, and write the windows."""
    lexicon = Lexicon.default()
    files = sorted(file for folder in folders for file in folder.glob("*.txt") if _year(file) >= since)
    streams = [words(read_text(file), lexicon) for file in files]
    often = [word for word, times in Counter(word for text in streams for word in text).items() if times >= FEWEST]
    found = windows(streams, WINDOWS[0], often)
    write_windows(found, out)
    counted = sum(map(len, streams))
    print(f"{len(files)} texts, {counted} words, {len(often)} of them, {len(found.together)} pairs in {out}")


def _year(file: Path) -> int:
    found = re.search(r"_(\d{4})$", file.stem)
    return int(found[1]) if found else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--since", type=int, default=2015)
    parser.add_argument("--out", type=Path, default=OUT)
    given = parser.parse_args()
    main(given.folders, given.since, given.out)
