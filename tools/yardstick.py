"""How far shares of themes lie apart, by what lies between two texts: the yardstick of the pages on attention.

    python tools/yardstick.py FOLDER

FOLDER holds the texts, each named PLACE_YEAR.txt. Four kinds of pairs are measured: the plan of a report against its
own review, the same place in the next year of which there is a report (two years later at most), other places in the
same year, and chance: the sentences of one part dealt at random, in runs of neighbours, into two halves. What is
written into ``data/reference/yardstick.csv`` are distances and sizes, and no text.
"""

from __future__ import annotations

import argparse
import re
import sys
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

sys.path.insert(0, str(Path(__file__).parents[1]))

from analysis.corpus.readers import read_text
from analysis.findings.yardstick import FILE, KINDS
from analysis.lexicon.lexicon import Lexicon
from analysis.parsing.normal import normalise
from analysis.parsing.outline import outline
from analysis.themes.annotated import REFERENCE
from analysis.themes.classifier import judge
from analysis.themes.labelling import estimate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.themes.votes import Array

NAME = re.compile(r"(.+)_((?:19|20)\d\d)")
FEWEST, YEARS = 30, 2
STANCES = ("review", "plan")

Texts = dict[tuple[str, int], "dict[str, tuple[Array, Array]]"]  # place and year -> stance -> probabilities, characters
Row = tuple[str, str, int, int, float, float]


def texts(folder: Path) -> Texts:
    """The parts of each text that have enough sentences."""
    lexicon, found = Lexicon.default(), {}
    for file in sorted(folder.glob("*.txt")):
        if (named := NAME.fullmatch(file.stem)) is None:
            raise SystemExit(f"{file}: expected a name like PLACE_2020.txt")
        text = read_text(file)
        made = outline(text, normalise(text), lexicon, None)
        chances = judge(made, lexicon).chances
        chars = np.array([one.end - one.start for one in made.sentences], dtype=np.float64)
        stances = np.array([one.stance for one in made.sentences])
        parts = {stance: (chances[stances == stance], chars[stances == stance]) for stance in STANCES}
        kept = {stance: part for stance, part in parts.items() if len(part[1]) >= FEWEST}
        found[named[1], int(named[2])] = kept
    return found


def measured(found: Texts) -> Iterator[Row]:
    """A row for each pair: kind, stance, n_left, n_right, distance, largest."""
    for parts in found.values():
        if len(parts) == len(STANCES):
            yield ("plan and review", "", *apart(parts["review"], parts["plan"]))
    for (place, year), (other, later) in combinations(sorted(found), 2):
        kind = "next year" if place == other and later - year <= YEARS else "other place" if year == later else ""
        if place == other and any(place == p and year < y < later for p, y in found):
            kind = ""
        for stance in STANCES:
            left, right = found[place, year], found[other, later]
            if kind and stance in left and stance in right:
                yield (kind, stance, *apart(left[stance], right[stance]))
    random = np.random.default_rng(1)
    for parts in found.values():
        for stance, part in parts.items():
            yield ("chance", stance, *apart(*halves(part, random)))


def halves(part: tuple[Array, Array], random: np.random.Generator) -> tuple[tuple[Array, Array], tuple[Array, Array]]:
    """The sentences of a part in two halves, runs of neighbours kept together as for the interval of wording."""
    n = len(part[1])
    runs = np.arange(n) // round(n ** (1 / 3))
    first = np.isin(runs, random.permutation(runs[-1] + 1)[: (runs[-1] + 1) // 2])
    return (part[0][first], part[1][first]), (part[0][~first], part[1][~first])


def apart(left: tuple[Array, Array], right: tuple[Array, Array]) -> tuple[int, int, float, float]:
    """Sentences of both, total variation distance of their shares, and the largest difference of one theme."""
    moved = np.abs(estimate(*left).share - estimate(*right).share)
    return len(left[1]), len(right[1]), round(float(moved.sum() / 2), 4), round(float(moved.max()), 4)


def main(folder: Path, out: Path) -> None:
    """Measure all pairs and write them."""
    rows = pd.DataFrame(measured(texts(folder)), columns=["kind", "stance", "n_left", "n_right", "distance", "largest"])
    assert set(rows["kind"]) <= set(KINDS)
    rows.sort_values(["kind", "stance", "distance", "largest"], kind="stable").to_csv(
        out / FILE, index=False, lineterminator="\n"
    )
    print(rows.groupby("kind")[["distance", "largest"]].describe(percentiles=[0.1, 0.5, 0.9]).T.to_string())


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--out", type=Path, default=REFERENCE)
    given = parser.parse_args()
    main(given.folder, given.out)
