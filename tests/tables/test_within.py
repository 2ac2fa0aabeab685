"""Which values of a column are in another one."""

from __future__ import annotations

import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from analysis.tables.within import within

STRINGS = st.lists(st.none() | st.text(alphabet="甲乙1", max_size=2), max_size=12)


@given(STRINGS, STRINGS)
def test_it_says_what_pandas_says(values: list[str | None], known: list[str | None]) -> None:
    """Whatever is missing on either side, and whatever the index."""
    index = range(5, 5 + len(values))
    column, other = pd.Series(values, index=index, dtype="str"), pd.Series(known, dtype="str")
    pd.testing.assert_series_equal(within(column, other), column.isin(other))
