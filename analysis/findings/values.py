"""A number, a value with its bound, a period, in signs that no language owns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping

BOUNDS = {"approx": "≈", "over": "≥", "under": "≤"}
_FALLING = {**BOUNDS, "over": "≤", "under": "≥"}  # a fall of more than 4 is a change of less than −4


def number(value: float) -> str:
    """A number as the reports write it, with 万 (10,000) and 亿 (100,000,000): 3650000000 -> “36.5亿”."""
    for size, word in ((1e8, "亿"), (1e4, "万")):
        if abs(value) >= size:
            return f"{value / size:,.10g}{word}"
    return f"{value:,.10g}"


def value(
    row: Mapping[Hashable, Any], low: str = "base_low", high: str = "base_high", say: Callable[[float], str] = number
) -> str:
    """The value of a row of metrics with its direction, bound or range, without its unit: “≥90”, “1–2”, “−4”."""
    if row[low] != row[high]:
        return f"{say(row[low])}–{say(row[high])}"
    sign = int(row["sign"]) if pd.notna(row["sign"]) and row[low] else 0
    bounds = _FALLING if sign < 0 else BOUNDS
    return f"{bounds.get(row['bound'], '')}{('', '+', '−')[sign]}{say(row[low])}"


def period(start: object, end: object) -> str:
    """“2020” for a whole year, “2023-05” for a month, else “2023-01–2023-06”; empty where unknown."""
    if not isinstance(start, pd.Timestamp) or not isinstance(end, pd.Timestamp):
        return ""
    first, last = f"{start:%Y-%m}", f"{end:%Y-%m}"
    if first.endswith("-01") and last == f"{start:%Y}-12":
        return f"{start:%Y}"
    return first if first == last else f"{first}–{last}"


def each(frame: pd.DataFrame, say: Callable[[Mapping[Hashable, Any]], str]) -> pd.Series[str]:
    """What ``say`` says of each row, as a column."""
    return pd.Series([say(row) for row in frame.to_dict("records")], index=frame.index, dtype="str")
