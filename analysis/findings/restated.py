"""Values that two reports of one place tell differently of the same thing and period.

A later report may correct what an earlier one said, count in another way, or tell a final value where an early one was
expected; the page shows both and says no more. A value that is only rounded differently is told alike.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pandas as pd

from analysis.findings.alike import LINE

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping, Sequence

    Row = Mapping[Hashable, Any]

SAME = [name for name in LINE if name not in ("status", "limit")]  # besides the period
COLUMNS = [
    "indicator_code", "period", "doc_id", "sentence_id", "metric_id", "indicator", "other_doc", "other_sentence",
    "other_indicator", "change",
]  # fmt: skip
_VALUE = ["base_low", "base_high", "base_unit", "bound", "sign"]
_DIGITS = re.compile(r"\d[\d,，]*(?:[.．](\d+))?")
_SLACK = 1e-9  # what floating-point numbers may differ by


def restated(lines: pd.DataFrame, ids: Sequence[str]) -> pd.DataFrame:
    """One row per value that a later report tells differently: COLUMNS, and both values as metrics have them.

    The earlier report comes first; names of columns of the later one begin with ``other_``. ``lines`` comes from
    ``alike.lines``, ``ids`` are the reports in the order in which they were made. Results and background of one period
    are set against each other, targets against targets, each with the last report before that tells of it. Left out:
    values without a period, parts of other values, and those of which a report states several. ``change`` is the later
    value over the earlier, less 1 (nan where that is 0).
    """
    table = lines[lines["doc_id"].isin(list(ids)) & ~lines["part"] & (lines["period"] != "")]
    table = table.assign(aim=table["status"] == "target", order=table["doc_id"].map(list(ids).index))
    rows = []
    for _, line in table.sort_values("order", kind="stable").groupby([*SAME, "period", "aim"], sort=False):
        reports = [own.to_dict("records") for _, own in line.groupby("order")]
        for left, right in pairwise(reports):
            if len(left) == len(right) == 1 and differs(left[0], right[0]):
                rows.append(_row(left[0], right[0]))
    return pd.DataFrame(rows, columns=[*COLUMNS, *_VALUE, *(f"other_{name}" for name in _VALUE)])


def differs(one: Row, other: Row) -> bool:
    """Whether two values of one thing contradict each other: beyond rounding, and beyond what a bound leaves open."""
    slack = max(step(one), step(other)) / 2 + _SLACK * max(abs(one["base_high"]), abs(other["base_high"]), 1)
    (low, high), (other_low, other_high) = _reach(one), _reach(other)
    return bool(low > other_high + slack or other_low > high + slack)


def step(row: Row) -> float:
    """What the last digit of a stated number is worth in base units; for “about”, its last digit that is not 0."""
    found = _DIGITS.search(row["quote"])
    if found is None or not row["base_low"]:
        return 0.0
    digits, decimals = re.sub("[,，]", "", found[0]).replace("．", "."), found[1] or ""
    scale = abs(row["base_low"]) / float(digits)
    if decimals:
        return float(scale * 10.0 ** -len(decimals))
    zeros = len(digits) - len(digits.rstrip("0")) if row["bound"] == "approx" else 0
    return float(scale * 10**zeros)


def _reach(row: Row) -> tuple[float, float]:
    """The least and the most that a value may be as it is told, with the sign of its change."""
    sign = -1 if pd.notna(row["sign"]) and row["sign"] < 0 else 1
    low, high = row["base_low"], row["base_high"]
    if row["bound"] == "over":
        high = float("inf")
    elif row["bound"] == "under":
        low = float("-inf")
    return (low, high) if sign > 0 else (-high, -low)


def _row(one: Row, other: Row) -> dict[str, object]:
    change = other["base_low"] / one["base_low"] - 1 if one["base_low"] else float("nan")
    told = {name: one[name] for name in ("indicator_code", "period", "doc_id", "sentence_id", "metric_id", "indicator")}
    later = {"other_doc": other["doc_id"], "other_sentence": other["sentence_id"], "change": change}
    stated = {f"other_{name}": other[name] for name in ("indicator", *_VALUE)}
    return told | later | {name: one[name] for name in _VALUE} | stated
