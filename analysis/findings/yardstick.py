"""How much is much? Distances between shares of themes, measured on other reports, to hold a difference against.

``data/reference/yardstick.csv`` has the distances (made by ``tools/yardstick.py``), no texts. A distance is the total
variation: half the sum of the differences of all themes, the share of the text that would have to change its theme.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd

from analysis.themes.annotated import REFERENCE

if TYPE_CHECKING:
    from pathlib import Path

FILE = "yardstick.csv"
PARTS, YEAR, PLACES, CHANCE = KINDS = ("plan and review", "next year", "other place", "chance")
WITHIN = 0.9  # of the pairs of a kind lie within the yardstick
COLUMNS = ["kind", "n", "distance", "distance_within", "largest", "largest_within"]


class Yardstick(NamedTuple):
    """What nine of ten pairs of one kind stay within: in distance, and in the theme that differs most."""

    kind: str
    n: int
    distance: float
    largest: float


def measured(folder: Path = REFERENCE) -> pd.DataFrame:
    """One row per pair of parts of other reports: kind, stance, n_left, n_right (sentences), distance, largest.

    ``largest`` is the difference of the theme that differs most. Without the file there is no row.
    """
    if not (folder / FILE).is_file():
        return pd.DataFrame(columns=["kind", "stance", "n_left", "n_right", "distance", "largest"])
    return pd.read_csv(folder / FILE, keep_default_na=False)


def kinds(pairs: pd.DataFrame) -> pd.DataFrame:
    """One row per kind of pair: kind, n, distance and largest (medians), and what nine of ten pairs stay within."""
    rows = []
    for kind in KINDS:
        own = pairs[pairs["kind"] == kind]
        if len(own):
            bounds = [
                value
                for name in ("distance", "largest")
                for value in np.quantile(own[name].astype(float), [0.5, WITHIN])
            ]
            rows.append((kind, len(own), *bounds))
    return pd.DataFrame(rows, columns=COLUMNS)


def yardstick(pairs: pd.DataFrame, kind: str) -> Yardstick:
    """The yardstick of one kind; without a pair of it nothing is beyond it."""
    for row in kinds(pairs).to_dict("records"):
        if row["kind"] == kind:
            return Yardstick(kind, row["n"], row["distance_within"], row["largest_within"])
    return Yardstick(kind, 0, np.inf, np.inf)
