from __future__ import annotations

import pytest

from analysis.findings.followups import answers, of_district, outcomes, told
from tests.following.test_followups import pair


def test_the_frames_of_the_page() -> None:
    """Counted by outcome, answered ones first, each with both sentences; the results link to the later report."""
    found = pair("新建公厕10座。新建公园3个。举办邻里节6场。", "新建公厕12座。公园建设有序推进。")
    table = of_district(found["followups"], found["documents"], "jia-2032")
    shares = outcomes(table).set_index("outcome")
    assert dict(shares["n"]) == {"met": 1, "not_met": 0, "reported": 0, "mentioned": 0, "silent": 2}
    assert shares["share"].sum() == pytest.approx(1)
    rows = told(table, found["metrics"], found["sentences"])
    shown = ["outcome", "quote", "target_sentence", "result", "answer_sentence"]
    assert rows[shown].to_numpy()[0].tolist() == [
        "met", "10座", "新建公厕10座。", "新建公厕 12座", "新建公厕12座。",
    ]  # fmt: skip
    assert answers(table, found["metrics"])[["doc_id", "quote"]].to_numpy().tolist() == [["jia-2032", "12座"]]
    assert of_district(table.iloc[:0], found["documents"], "jia-2031").empty
    assert outcomes(table.iloc[:0]).empty
