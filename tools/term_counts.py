"""How often words stand in government work reports of other levels, into ``data/reference``: counts, no text.

    python tools/term_counts.py FOLDER

FOLDER holds a folder ``national`` and a folder ``county`` of texts, each with its year in its name. National reports
before SINCE are passed over: the language of reports has changed since. Words are cut and counted as those of the
registered reports are, with the lexicon of the package. What is written has a row per word: term, national, county,
sorted by word. To be run again, by someone who has the texts, when terms or stop words of the lexicon change.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd

sys.path.insert(0, str(Path(__file__).parents[1]))

from analysis.corpus.meta import ReportMeta
from analysis.corpus.readers import read_text
from analysis.findings.outside import BODIES, COUNTS
from analysis.language.keyness import word_counts
from analysis.lexicon.lexicon import Lexicon
from analysis.pipeline import parse_report

if TYPE_CHECKING:
    from collections.abc import Iterator

SINCE = {"national": 2015, "county": 0}
YEAR = re.compile(r"(?:19|20)[0-9]{2}")


def main(folder: Path, out: Path) -> None:
    """Count the texts of both folders, and write one table."""
    lexicon, counts = Lexicon.default(), {}
    for body in BODIES:
        sentences = list(_sentences(folder / body, SINCE[body], lexicon))
        counts[body] = word_counts(pd.concat(sentences, ignore_index=True), lexicon).sum()
        print(f"{body}: {len(sentences)} reports, {counts[body].sum():,} words, {len(counts[body]):,} different ones")
    table = pd.DataFrame(counts).fillna(0).astype("int64").rename_axis("term").sort_index()
    out.parent.mkdir(parents=True, exist_ok=True)
    # The time of the run is left out of the file, so that the same counts are the same bytes.
    table.to_csv(out, lineterminator="\n", compression={"method": "gzip", "mtime": 0})


def _sentences(folder: Path, since: int, lexicon: Lexicon) -> Iterator[pd.DataFrame]:
    for file in sorted(folder.glob("*.txt")):
        year = int(YEAR.findall(file.stem)[-1])
        if year >= since:
            meta = ReportMeta(doc_id=file.stem, district=file.stem, plan_year=year)
            yield parse_report(read_text(file), meta, lexicon).sentences


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--out", type=Path, default=COUNTS)
    given = parser.parse_args()
    main(given.folder, given.out)
