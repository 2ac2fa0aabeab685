"""CSV that is put together by columns, held against pandas' own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import pytest

from analysis.tables import sheet
from analysis.tables.sheet import write_csv

if TYPE_CHECKING:
    from pathlib import Path

UGLY = ["a,b", 'say "x"', "", "two\r\nlines", "two\nlines", None, "，", "\x00", " blank "]


@pytest.mark.parametrize(
    "frame",
    [
        pd.DataFrame({"a,b": pd.array(UGLY, dtype="str"), 'q"': UGLY, "n": range(len(UGLY))}),
        pd.DataFrame({"one": pd.array(["", None, "x"], dtype="str")}),  # an empty line would be no row
        pd.DataFrame(
            {"x": [0.1, -0.0, 1e22, 1e-7, np.nan, np.inf, 3.0, 0.1], "n": pd.array([1, None] * 4, dtype="Int64")}
        ),
        pd.DataFrame({"x": np.array([0.1, 2.5], dtype="float32"), "c": pd.Categorical(["b", "a"]), 3: [None, "a,b"]}),
        pd.DataFrame({"d": pd.to_datetime(pd.Series(["2031-01-02", None])), "m": ["x", 1.5]}),
        pd.DataFrame({"a": pd.array([], dtype="str"), "b": pd.array([], dtype="float64")}),
    ],
)
def test_it_is_what_pandas_writes(frame: pd.DataFrame, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Quotes, nulls, numbers and days as by ``to_csv``, of however many rows at a time; only true is not True."""
    frame.to_csv(tmp_path / "a", index=False, encoding="utf-8-sig", lineterminator="\r\n", date_format="%Y-%m-%d")
    for rows in (sheet.ROWS, 2):
        monkeypatch.setattr(sheet, "ROWS", rows)
        write_csv(frame, tmp_path / "b")
        assert (tmp_path / "b").read_bytes() == (tmp_path / "a").read_bytes()


def test_rows_are_added_below(tmp_path: Path) -> None:
    """With ``more`` there is one header, and one mark at the beginning."""
    frame = pd.DataFrame({"a": pd.array(["x", "=1"], dtype="str"), "is": [True, False]})
    write_csv(frame, tmp_path / "b")
    write_csv(frame, tmp_path / "b", more=True)
    row = "x,true\r\n'=1,false\r\n"
    assert (tmp_path / "b").read_bytes().decode() == f"\ufeffa,is\r\n{row}{row}"
