"""What is said of numeric formulas."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

    from analysis.wording.words import Words


def found(words: Words, table: pd.DataFrame) -> str:
    """How many different formulas, how many of them in several reports, and how many are explained.

    ``table`` comes from ``findings.formulas.by_report``, of the reports of ``words``; its ``n_reports`` may count
    others. A report is said to have most of them where no other has as many.
    """
    different = table.groupby("formula", sort=False).agg({"n_reports": "first", "definition": "count"})
    sizes = table.groupby("doc_id", sort=False).size()
    most = sizes[sizes == sizes.max()]
    return words.say(
        "formulas-found",
        n=len(different),
        shared=int((different["n_reports"] > 1).sum()),
        glossed=int((different["definition"] > 0).sum()),
        most=words.reports[str(most.index[0])] if len(most) == 1 else "none",
        n_most=int(most.iloc[0]) if len(most) else 0,
    )
