"""A DataFrame as CSV that a spreadsheet opens as it is: no cell is taken for a formula, Chinese is not garbled.

UTF-8 with a byte order mark, comma, double quotes, CRLF (RFC 4180). A text cell that begins with a character that
spreadsheets take for the start of a formula (OWASP, "CSV injection") gets an apostrophe in front, and so does one that
begins with an apostrophe; a reader takes one leading apostrophe off each text cell. Null is an empty cell.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import pandas as pd

if TYPE_CHECKING:
    from pathlib import Path

# Full-width signs count: spreadsheets in East Asian locales read them as the half-width ones.
FORMULA = r"[=+\-@\t\r\n＝＋－＠']"


def write_csv(frame: pd.DataFrame, path: Path, *, more: bool = False) -> None:
    """Write the frame without its index; with ``more``, below what the file has already."""
    safe = frame.copy(deep=False)
    for name, values in frame.items():
        if isinstance(values.dtype, pd.StringDtype):
            risky = values.str.match(FORMULA).fillna(value=False).astype(bool)
            safe[name] = values.where(~risky, "'" + values)
        elif values.dtype == bool:
            safe[name] = values.map({True: "true", False: "false"})
    mode: Literal["a", "w"] = "a" if more else "w"
    encoding = "utf-8" if more else "utf-8-sig"
    safe.to_csv(
        path, index=False, header=not more, mode=mode, encoding=encoding, lineterminator="\r\n", date_format="%Y-%m-%d"
    )
