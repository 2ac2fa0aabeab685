"""The year that a report is called by: that of its plan, or of what it looks back on where it plans nothing."""

from __future__ import annotations

import pandas as pd


def called_by(documents: pd.DataFrame) -> pd.Series[int]:
    """The year of each report, in the order of ``documents``; 0 for one that neither plans nor looks back."""
    days = pd.to_datetime(documents["plan_start"])
    if days.isna().any():
        days = days.fillna(pd.to_datetime(documents["review_end"]))
    return days.dt.year.fillna(0).astype(int)
