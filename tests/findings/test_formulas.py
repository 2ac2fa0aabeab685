from __future__ import annotations

import pandas as pd

from analysis.findings import formulas

DOCUMENTS = pd.DataFrame({"doc_id": list("abc"), "district": list("甲乙丙")})
COLUMNS = ["doc_id", "sentence_id", "quote", "terms", "definition"]


def test_formulas_are_listed_once_a_report_with_times_and_gloss() -> None:
    """The gloss may stand at a later use; n_reports counts the reports that have the same formula."""
    rows = [
        ("a", "s1", "3+N", "3+N", None),
        ("a", "s2", "3+N", "3+N", "三支队伍"),
        ("b", "s9", "3+N", "3+N", None),
        ("b", "s9", "五个一", "5+1", None),
    ]
    table = formulas.by_report(pd.DataFrame(rows, columns=COLUMNS), DOCUMENTS).set_index(["doc_id", "formula"])
    columns = ["sentence_id", "times", "definition", "n_reports"]
    assert list(table.loc[("a", "3+N"), columns]) == ["s1", 2, "三支队伍", 2]
    assert table.loc[("b", "五个一"), "n_reports"] == 1


def test_no_formula_is_an_empty_table() -> None:
    """With its columns."""
    table = formulas.by_report(pd.DataFrame(columns=COLUMNS, dtype="str"), DOCUMENTS)
    assert table.empty
    assert {"formula", "definition", "n_reports"} <= set(table)
