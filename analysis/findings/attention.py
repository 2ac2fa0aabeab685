"""Shares of themes compared: which two are called different, whether that is much, and which theme comes first.

What is uncertain about a share of one text is its labelling (``share_se`` of the table ``themes``; 0 where people gave
all themes). A text is no sample of texts, so no test asks whether chance could have written it. How much a difference
means is told by a yardstick of measured distances (``analysis.findings.yardstick``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from scipy.stats import norm

from analysis.findings.inference import LEVEL
from analysis.tables.vocabularies import GENERAL
from analysis.themes.labelling import REACH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from analysis.findings.yardstick import Yardstick

    Floats = NDArray[np.float64]

SURE = 0.8  # a theme is said to come first with this probability or a higher one
NOTHING = 1e-12  # what sums of floating-point numbers may differ by
COLUMNS = ["theme", "left", "right", "difference", "low", "high", "p_holm", "different", "clear"]


def compared(left: pd.DataFrame, right: pd.DataFrame, yard: Yardstick) -> pd.DataFrame:
    """One row per theme of two parts: how their shares differ, and whether that is called different or clear.

    Both frames have theme, share and share_se, all themes of the codebook. ``low`` to ``high`` is the 95 % interval of
    labelling of the difference (left minus right), ``p_holm`` its p value by Holm's correction over the themes;
    ``different`` where that is below 0.05. ``clear`` where besides the difference is larger than that of any theme in
    nine of ten pairs of the yardstick.
    """
    both = left[["theme", "share", "share_se"]].merge(right[["theme", "share", "share_se"]], on="theme")
    ends = [(both[f"share_{side}"].to_numpy()[None], both[f"share_se_{side}"].to_numpy()[None]) for side in "xy"]
    return contrasts(both["theme"].tolist(), ends[0], ends[1], yard)


def contrasts(
    themes: Sequence[str], left: tuple[Floats, Floats], right: tuple[Floats, Floats], yard: Yardstick
) -> pd.DataFrame:
    """The rows of ``compared`` of many pairs at once, those of a pair one behind the other.

    Left and right are shares and their standard errors, a line a pair and a column a theme.
    """
    moved = left[0] - right[0]
    moved = np.where(np.abs(moved) < NOTHING, 0.0, moved)
    error = np.hypot(left[1], right[1])
    p_holm = holm(p_values(moved, error))
    different = p_holm < LEVEL
    values = {
        "left": left[0], "right": right[0], "difference": moved, "low": np.maximum(moved - REACH * error, -1),
        "high": np.minimum(moved + REACH * error, 1), "p_holm": p_holm, "different": different,
        "clear": different & (np.abs(moved) > yard.largest),
    }  # fmt: skip
    frame = pd.DataFrame({name: value.ravel() for name, value in values.items()})
    frame.insert(0, "theme", pd.Series(list(themes) * len(moved), dtype="str"))
    return frame


def holm(p: Floats) -> Floats:
    """p values by Holm's correction (1979), each line of the array a family of its own."""
    order = np.argsort(p, axis=-1, kind="stable")
    steps = np.take_along_axis(p, order, axis=-1) * np.arange(p.shape[-1], 0, -1)
    made = np.empty_like(p)
    np.put_along_axis(made, order, np.minimum(np.maximum.accumulate(steps, axis=-1), 1), axis=-1)
    return made


def p_values(moved: Floats, error: Floats) -> Floats:
    """Two-sided p of each difference by its standard error; without an error any difference is one, and 0 is none."""
    beyond = np.where(moved == 0, 0.0, np.inf)
    np.divide(np.abs(moved), error, out=beyond, where=error > 0)
    return np.asarray(2 * norm.sf(beyond))


def distance(table: pd.DataFrame) -> float:
    """Total variation: the share of the text that would have to change its theme; ``table`` comes from ``compared``."""
    return float(table["difference"].abs().sum() / 2)


def leading(found: pd.DataFrame) -> pd.DataFrame:
    """One row per part: its policy theme with most of it, and how probable it is that this theme comes first.

    ``found`` has rows of the table ``themes``. Columns: doc_id, stance, theme, share, share_low, share_high, origin,
    labelling, wording, probability (the smaller of the two; of labelling alone where a part is too short for the
    other). ``labelling`` is a bound from below: 1 less the sum of the probabilities that each other theme has more,
    their errors taken as opposite in full.
    """
    rows = []
    for (doc_id, stance), part in found[found["theme"] != GENERAL].groupby(["doc_id", "stance"], sort=False):
        at = int(part["share"].to_numpy().argmax())
        top, others = part.iloc[at], part.drop(part.index[at])
        ahead = (top["share"] - others["share"]).to_numpy()
        behind = p_values(ahead, (top["share_se"] + others["share_se"]).to_numpy()) / 2
        labelling = max(0.0, 1 - float(np.where(ahead > 0, behind, 0.5).sum()))
        wording = float(top["first_wording"])
        told = (top["share"], top["share_low"], top["share_high"], top["origin"], labelling, wording)
        rows.append((doc_id, stance, top["theme"], *told, np.nanmin([labelling, wording])))
    columns = ["doc_id", "stance", "theme", "share", "share_low", "share_high", "origin"]
    return pd.DataFrame(rows, columns=[*columns, "labelling", "wording", "probability"])
