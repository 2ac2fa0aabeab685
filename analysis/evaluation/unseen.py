"""What was measured on texts that the rules were not made with: ``data/gold/unseen.toml``.

The texts themselves are not in the repository, so that none of these figures can be made again from it; each says on
which day, with which version and by whom it was measured.
"""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

import pandas as pd
from scipy.stats import binomtest

from analysis.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path

FILE = "unseen.toml"
_NEEDED = ("set", "day", "version", "annotated", "measure")
COLUMNS = ("set", "texts", "day", "version", "annotated", "measure", "n", "right", "score", "low", "high")


def unseen(gold: Path) -> pd.DataFrame:
    """One row is one measure of one set of unseen texts, in the order of the file.

    ``score`` is a fraction; ``low`` and ``high`` are its 95 % Wilson interval, where the number ``right`` of ``n`` is
    known (an F1 has none, nor has a figure that was handed on as a percentage). Raises InputError for a measure that
    lacks a fact.
    """
    path = gold / FILE
    rows = []
    for number, one in enumerate(tomllib.loads(path.read_text(encoding="utf-8"))["measured"], start=1):
        missing = [name for name in _NEEDED if name not in one]
        if missing or ("score" not in one and not {"n", "right"} <= set(one)):
            found = f"no {', '.join(missing) or 'score'} in the {number}. [[measured]]"
            raise InputError(str(path), found, "set, day, version, annotated, measure, and a score", "Complete it.")
        rows.append(one | _interval(one))
    return pd.DataFrame(rows, columns=list(COLUMNS))


def _interval(one: dict[str, float]) -> dict[str, float]:
    if "right" not in one:
        return {}
    test = binomtest(int(one["right"]), int(one["n"]))
    interval = test.proportion_ci(method="wilson")
    return {"score": one["right"] / one["n"], "low": interval.low, "high": interval.high}
