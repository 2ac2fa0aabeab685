"""Words that the dictionary lacks, found by statistics: what the class ``term`` of the lexicon was made from.

A string is a word when its parts keep together more than chance has them (pointwise mutual information of its weakest
joint) and its neighbours on either side are free (entropy). The method is old in Chinese word discovery; see Sproat and
Shih 1990 for the first part and Huang and Powers 2003 for the second.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from math import log2
from typing import TYPE_CHECKING

import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Iterable

HAN_RUN = re.compile(r"[\u4e00-\u9fff]+")
LONGEST = 6


def candidates(texts: Iterable[str], least: int = 5) -> pd.DataFrame:
    """One row per string of two to six Chinese characters that is found at least ``least`` times.

    Columns: term, count, cohesion (bits; the smallest PMI over all ways to cut it in two), freedom (bits; the smaller
    of the entropies of the characters before and after it). Sorted by count × min(cohesion, freedom), then by term.
    """
    counts: Counter[str] = Counter()
    before: dict[str, Counter[str]] = defaultdict(Counter)
    after: dict[str, Counter[str]] = defaultdict(Counter)
    for text in texts:
        for run in HAN_RUN.findall("".join(text.split())):
            padded = f"^{run}$"
            for size in range(1, LONGEST + 1):
                for at in range(1, len(padded) - size):
                    string = padded[at : at + size]
                    counts[string] += 1
                    before[string][padded[at - 1]] += 1
                    after[string][padded[at + size]] += 1
    total = sum(count for string, count in counts.items() if len(string) == 1)
    rows = [
        (string, count, _cohesion(string, counts, total), min(_entropy(before[string]), _entropy(after[string])))
        for string, count in counts.items()
        if count >= least and len(string) > 1
    ]
    found = pd.DataFrame(rows, columns=["term", "count", "cohesion", "freedom"])
    weight = found["count"] * found[["cohesion", "freedom"]].min(axis=1)
    return found.assign(weight=weight).sort_values(["weight", "term"], ascending=[False, True]).drop(columns="weight")


def _cohesion(string: str, counts: Counter[str], total: int) -> float:
    return min(
        log2(counts[string] * total / (counts[string[:cut]] * counts[string[cut:]])) for cut in range(1, len(string))
    )


def _entropy(neighbours: Counter[str]) -> float:
    """Bits; a line edge or a sign, ``^`` and ``$``, may be any neighbour, so each occurrence counts as a new one."""
    total = neighbours.total()
    edges = neighbours["^"] + neighbours["$"]
    inner = -sum(n / total * log2(n / total) for sign, n in neighbours.items() if sign not in "^$")
    return inner + (edges / total * log2(total) if edges else 0.0)
