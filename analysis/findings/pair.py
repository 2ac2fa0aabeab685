"""Two reports side by side; what is not shown to differ is said not to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from analysis.errors import InputError
from analysis.findings.district import find

if TYPE_CHECKING:
    pass


def both(documents: pd.DataFrame, left: str, right: str) -> pd.DataFrame:
    """The rows of ``documents`` for two districts, left first. InputError: one is unknown, or both are the same."""
    chosen = [find(documents, left, "left"), find(documents, right, "right")]
    if chosen[0] == chosen[1]:
        raise InputError("right", repr(right), "another district than left", "Choose two different districts.")
    return documents.set_index("doc_id", drop=False).loc[chosen].reset_index(drop=True)
