from __future__ import annotations

from typing import Any

import pandas as pd
import pytest

from analysis.findings.values import each, number, period, value


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (0, "0"), (9999, "9,999"), (10000, "1万"), (34455, "3.4455万"), (2.618e9, "26.18亿"), (-123456, "-12.3456万"),
        (0.5, "0.5"),
    ],
)  # fmt: skip
def test_numbers_are_written_as_the_reports_write_them(amount: float, words: str) -> None:
    """万 from ten thousand, 亿 from a hundred million, no digit lost."""
    assert number(amount) == words


@pytest.mark.parametrize(
    ("bound", "sign", "low", "high", "words"),
    [
        ("exact", pd.NA, 5, 5, "5"), ("over", pd.NA, 90, 90, "≥90"), ("under", pd.NA, 3, 3, "≤3"),
        ("approx", pd.NA, 4, 4, "≈4"), ("range", pd.NA, 1, 2, "1–2"), ("exact", 1, 15, 15, "+15"),
        ("exact", -1, 4, 4, "−4"), ("over", 1, 5, 5, "≥+5"), ("over", -1, 4, 4, "≤−4"), ("exact", -1, 0, 0, "0"),
    ],
)  # fmt: skip
def test_values_have_their_bound_and_direction(bound: str, sign: Any, low: float, high: float, words: str) -> None:
    """A fall by more than 4 is a change of −4 or less."""
    assert value({"base_low": low, "base_high": high, "bound": bound, "sign": sign}) == words


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2020-01-01", "2020-12-31", "2020"), ("2023-01-01", "2023-06-30", "2023-01–2023-06"),
        ("2023-05-01", "2023-05-31", "2023-05"),
        ("2022-07-01", "2023-06-30", "2022-07–2023-06"), ("2021-01-01", "2023-12-31", "2021-01–2023-12"),
        ("NaT", "2020-12-31", ""), ("2020-01-01", "NaT", ""),
    ],
)  # fmt: skip
def test_periods_are_short(start: str, end: str, words: str) -> None:
    """A whole calendar year is its number; without an end there are no words."""
    assert period(pd.Timestamp(start), pd.Timestamp(end)) == words


def test_each_keeps_the_index() -> None:
    """One string per row, also for a frame without rows."""
    frame = pd.DataFrame({"n": [1, 2]}, index=[7, 9])
    told = each(frame, lambda row: f"n = {row['n']}")
    assert told.to_dict() == {7: "n = 1", 9: "n = 2"}
    assert each(frame.iloc[:0], str).dtype == "str"
