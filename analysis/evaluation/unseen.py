"""What was measured on texts that the rules were not made with: ``data/gold/unseen.toml``.

None of these figures can be made again from the repository, which has some of the texts, but later code; each says on
which day, with which version and by whom it was measured.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
from scipy.stats import binomtest

from analysis.errors import InputError
from analysis.toml_file import TomlFile

if TYPE_CHECKING:
    from pathlib import Path

FILE = "unseen.toml"
_OF_A_SET = ("set", "invented", "day", "version", "annotated", "scores")
COLUMNS = (
    "set", "texts", "invented", "day", "version", "annotated", "measure", "among", "statistic", "n", "right", "score",
    "low", "high",
)  # fmt: skip


def unseen(gold: Path) -> pd.DataFrame:
    """One row is one measure of one set of unseen texts, in the order of the file; none where there is no file.

    ``set``, ``annotated`` (by whom), ``measure`` and ``among`` (which of the texts) are codes. ``statistic`` says how
    the score is counted (as in ``evaluation.measures``), null where that was not handed on. ``score`` is a fraction;
    ``low`` and ``high`` are its 95 % Wilson interval, where the number ``right`` of ``n`` is known (an F1 has none, nor
    has a figure that was handed on as a percentage). Raises InputError for a set or a measure that lacks a fact.
    """
    path = gold / FILE
    if not path.is_file():
        return pd.DataFrame(columns=list(COLUMNS))
    rows = []
    for number, one in enumerate(TomlFile(path, path.read_text(encoding="utf-8")).content()["measured"], start=1):
        if missing := [name for name in _OF_A_SET if name not in one]:
            raise _incomplete(path, f"no {', '.join(missing)} in the {number}. [[measured]]")
        about = {name: value for name, value in one.items() if name != "scores"}
        for score in one["scores"]:
            if "measure" not in score or not ("score" in score or {"n", "right"} <= score.keys()):
                raise _incomplete(path, f"{score} in the {number}. [[measured]]")
            rows.append(about | score | _interval(score))
    return pd.DataFrame(rows, columns=list(COLUMNS))


def _incomplete(path: Path, found: str) -> InputError:
    expected = f"{', '.join(_OF_A_SET)}, and of each of scores its measure, and n and right, or score"
    return InputError(str(path), found, expected, "Complete it.")


def _interval(one: dict[str, float]) -> dict[str, float | str]:
    if "right" not in one:
        return {}
    test = binomtest(int(one["right"]), int(one["n"]))
    interval = test.proportion_ci(method="wilson")
    score = one["right"] / one["n"]
    return {"statistic": "accuracy", "score": score, "low": interval.low, "high": interval.high}
