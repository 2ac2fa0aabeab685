"""What a peer found against the hand annotation, matched generously: the same way for every peer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from analysis.evaluation.matching import join

if TYPE_CHECKING:
    from collections.abc import Sequence

SAME_UNIT = {
    "人民币": "元", "块": "元", "块钱": "元", "美金": "美元", "平方": "平方米", "平米": "平方米", "㎡": "平方米",
    "个百分点": "百分点",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Score:
    """Shares from 0 to 1; NaN where the peer does not read such things."""

    value: float  # F1 of span and value, the unit aside
    precision: float  # of span, value and unit, as the two after it
    recall: float
    f1: float
    excused: float  # the F1 where a number annotated as a mere qualifier (65岁) may be reported too
    money: float  # share of the annotated amounts of money with value and unit right
    times: float  # F1 of spans
    dates: float  # F1 of spans with every annotated end right


def score(mentions: pd.DataFrame, quantities: Sequence[dict[str, Any]], times: Sequence[dict[str, Any]]) -> Score:
    """The scores of one peer on the annotated ``mentions`` (columns of ``analysis.evaluation.gold``)."""
    found = _frame(quantities, ("unit",), ("low", "high"))
    pairs = join(mentions[mentions["kind"] == "measure"], found)
    value = _value_right(pairs)
    right = value & (_unit(pairs["gold_unit"]) == _unit(pairs["found_unit"]))
    money = pairs["in_gold"] & (pairs["gold_flow"] != "")
    # A bare number answers what the value is, but does not try to say the unit.
    named = pairs["in_found"] & (pairs["found_unit"] != "")
    borne = _on_qualifiers(mentions, pairs[~pairs["in_gold"] & named])
    hits, answers, questions = int(right.sum()), int(named.sum()), int(pairs["in_gold"].sum())
    return Score(
        value=_f1(int(value.sum()), int(pairs["in_found"].sum()), questions),
        precision=hits / answers if answers else float("nan"),
        recall=hits / questions,
        f1=_f1(hits, answers, questions),
        excused=_f1(hits, answers - borne, questions),
        money=float(right[money].mean()),
        **_times(mentions, times),
    )


def _times(mentions: pd.DataFrame, times: Sequence[dict[str, Any]]) -> dict[str, float]:
    """F1 of times; an unmatched one that recurs (每月, annotated with what it counts) or is a qualifier is excused."""
    if not times:
        return {"times": float("nan"), "dates": float("nan")}
    found = _frame(times, ("from_date", "to_date"), ())
    pairs = join(mentions[mentions["kind"] == "time"], found.assign(recurs=[float(time["recurs"]) for time in times]))
    both = pairs["in_gold"] & pairs["in_found"]
    right = both.copy()
    for end in ("from_date", "to_date"):
        right &= (pairs[f"gold_{end}"] == "") | (pairs[f"gold_{end}"] == pairs[f"found_{end}"])
    spurious = pairs[~pairs["in_gold"] & (pairs["found_recurs"] != 1)]
    excused = _on_qualifiers(mentions, spurious)
    counts = int(both.sum()) + len(spurious) - excused, int(pairs["in_gold"].sum())
    return {"times": _f1(int(both.sum()), *counts), "dates": _f1(int(right.sum()), *counts)}


def _on_qualifiers(mentions: pd.DataFrame, spurious: pd.DataFrame) -> int:
    """How many of the spans that match nothing stand for a number annotated as a qualifier."""
    pairs = join(mentions[mentions["kind"] == "qualifier"], spurious[["doc_id", "start", "end"]])
    return int((pairs["in_gold"] & pairs["in_found"]).sum())


def _value_right(pairs: pd.DataFrame) -> pd.Series[bool]:
    """The low value, and the high one too where the annotation has a range (余 is a range to some)."""
    low, high = (np.isclose(pairs[f"gold_{end}"], pairs[f"found_{end}"], rtol=1e-6) for end in ("low", "high"))
    return pairs["in_gold"] & pairs["in_found"] & low & (high | (pairs["gold_bound"] != "range"))


def _unit(units: pd.Series[str]) -> pd.Series[str]:
    return units.replace(SAME_UNIT)


def _frame(rows: Sequence[dict[str, Any]], text: tuple[str, ...], numbers: tuple[str, ...]) -> pd.DataFrame:
    kinds = {"doc_id": "str", "start": "int64", "end": "int64"} | dict.fromkeys(text, "str")
    kinds |= dict.fromkeys(numbers, "float64")
    return pd.DataFrame(rows, columns=list(kinds)).astype(kinds)


def _f1(hits: int, answers: int, questions: int) -> float:
    return 2 * hits / (answers + questions)
