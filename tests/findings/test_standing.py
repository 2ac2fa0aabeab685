from __future__ import annotations

import pandas as pd
import pytest

from analysis.findings.standing import between_all, out_of_all, showable, standing

DOCUMENTS = pd.DataFrame({"doc_id": ["a", "b", "c"], "n_chars": [1000, 2000, 500]})
PROMISES = pd.DataFrame({"doc_id": ["a", "a", "b"]})
METRICS = pd.DataFrame({"doc_id": ["a", "b", "b", "c"]})


def shares(*rows: tuple[str, int, int, float]) -> pd.DataFrame:
    """Promises with a deadline, read by people, from (doc_id, k, n, share)."""
    frame = pd.DataFrame(rows, columns=["doc_id", "k", "n", "share"])
    return frame.assign(unit="promise", measure="deadline", origin="reviewed", low=frame["share"], high=frame["share"])


def test_a_place_is_among_those_that_have_the_measure() -> None:
    """Two promises in 1,000 characters come before one in 2,000; none come last; equal values share their places."""
    table = standing(
        METRICS, PROMISES, DOCUMENTS, [shares(("a", 1, 2, 0.5), ("b", 0, 1, 0.0), ("c", 0, 0, float("nan")))]
    )
    found = {name: own.set_index("doc_id") for name, own in table.groupby("measure")}
    assert found["promises"]["value"].to_dict() == {"a": 2.0, "b": 0.5, "c": 0.0}
    assert found["promises"]["first"].to_dict() == {"a": 1, "b": 2, "c": 3}
    assert found["quantities"]["value"].to_dict() == pytest.approx({"a": 1.0, "b": 1.0, "c": 2.0})
    assert found["quantities"][["first", "last"]].to_numpy().tolist() == [[2, 3], [2, 3], [1, 1]]
    assert found["promise deadline"]["reports"].to_dict() == {"a": 2, "b": 2}


def test_who_differs_from_all_others_stands_out() -> None:
    """a has more than b and than c, surely; b has less than a and is not shown to differ from c."""
    rows = [("a", "b", "deadline", 0.5, 0.1, 0.001, 0.01), ("a", "c", "deadline", 0.5, 0.1, 0.001, 0.01),
            ("b", "c", "deadline", 0.1, 0.1, 0.9, 1.0)]  # fmt: skip
    columns = ["left", "right", "measure", "left_share", "right_share", "p", "p_holm"]
    tests = {"promise": pd.DataFrame(rows, columns=columns)}
    table = [shares(("a", 1, 2, 0.5), ("b", 1, 10, 0.1), ("c", 1, 10, 0.1))]
    assert [out_of_all(tests, table, doc_id) for doc_id in "abc"] == [["promise deadline"], [], []]


def test_among_many_reports_none_can_be_shown_to_differ() -> None:
    """With 5 measures and p of 1/5,000 at least: 10 reports make 225 tests, 11 make 275, and 275/5,000 is above 5%."""
    assert [showable(n, "promise") for n in (2, 10, 11)] == [True, True, False]
    many = pd.DataFrame({"doc_id": [f"d{i}" for i in range(33)]})
    promises = pd.DataFrame({"doc_id": many["doc_id"], "start": 0})
    assert between_all(promises.assign(binding=1, effort=0, neutral=0, number=0, deadline=0), many, "promise").empty
